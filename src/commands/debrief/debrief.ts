import type { Ask } from '../../ask/ask';
import type { Coach, Options, Result } from '../../coach';
import { dayAnswer, textAnswer, type Answers, type AnswerValue } from '../../domain/answers';
import { daysOf } from '../../domain/day/day-order';
import { MOST_CHANGES } from '../../domain/debrief';
import type { Process, Session } from '../../domain/process';
import { findDay } from '../../domain/day/typed-day';
import { CoachError, usage } from '../../errors';
import { isQuestion, questionsOf, type Question } from '../../guide/guide';
import { weekdayDay } from '../../view/days';
import { page, prose } from '../../view/page';
import { capital } from '../../words/counts';
import { debriefWords } from '../../words/debrief';
import { converse, resuming, suggesting, uncounted } from '../../talk/converse';
import { checkingDays, refuseDay, refuseDays } from '../../talk/days-told';
import { debriefResult } from './result';
import { sessionFor } from './session';
import { pastDay } from '../../talk/options';
import { sittingFor, type Sitting } from './sitting';

/** Guided reflection on one interview: the facts of it, then the reflection, in its short form or whole. */
export async function run(coach: Coach, options: Options, [name]: string[]): Promise<Result> {
  const depth = depthOf(options);
  if (options['secondLook']) return (await import('./second-look')).lookAgain(coach, options, name);
  const given = await answersGiven(coach, options);
  const on = pastDay(coach, options['on'], '--on');
  if (!coach.ask && !given) throw usage({ is: 'no-input', options: ['--answers'] });
  const told = { ...(on && { 'interviewed-on': on }), ...given };
  const { target, session } = await sessionFor(coach, options, name, told);
  const known = daysOf(target?.kind === 'known' ? target.process : null, session.round);
  if (on) refuseDay(coach, '--on', { ...known, ...session.answers, 'interviewed-on': null }, on);
  if (given) refuseDays(coach, String(options['answers']), { ...known, ...session.answers }, told);
  const sitting = sittingFor(coach, target, { ...session, depth: deeper(session.depth, depth) });
  if (!given && on) sitting.take(told);
  if (!given) await talkThrough(coach, sitting);
  return debriefResult(coach, sitting.finish(given ? told : {}));
}

/** What the debrief can ask: the reflection, and the facts of the interview that come before it. */
export async function questions(
  coach: Coach,
  options: Options,
): Promise<Record<string, Question[]>> {
  const depth = depthOf(options);
  if (options['secondLook']) return { questions: questionsOf(await coach.guide('second-look')) };
  return {
    questions: questionsOf(await coach.guide('debrief'), depth),
    facts: questionsOf(await coach.guide('interview'), depth),
  };
}

function depthOf(options: Options): Session['depth'] {
  const chosen = ['quick', 'deep', 'secondLook'].filter((flag) => options[flag]);
  if (chosen.length > 1)
    throw usage({ is: 'clash', options: ['--quick', '--deep', '--second-look'] });
  return options['deep'] ? 'deep' : 'core';
}

function deeper(one: Session['depth'], other: Session['depth']): Session['depth'] {
  return one === 'deep' || other === 'deep' ? 'deep' : 'core';
}

/** An answers file may answer any question of the long form, whichever form is asked for. */
async function answersGiven(coach: Coach, options: Options): Promise<Answers | null> {
  const guides = await Promise.all([coach.guide('interview'), coach.guide('debrief')]);
  const given = await coach.answersFor(guides.flatMap((guide) => guide.items.filter(isQuestion)));
  if (isTooMany(given?.['change'])) {
    const want = debriefWords[coach.language].mostChanges(MOST_CHANGES);
    throw new CoachError({
      kind: 'input',
      file: String(options['answers']),
      where: 'change',
      why: { is: 'wrong-type', want },
    });
  }
  return given;
}

/** The talk: what has to be known of the interview, then the reflection. Throws `stopped`. */
async function talkThrough(coach: Coach, sitting: Sitting): Promise<void> {
  const { depth } = sitting.session();
  const [interview, debrief] = await Promise.all([
    coach.guide('interview'),
    coach.guide('debrief'),
  ]);
  const reflection = questionsOf(debrief, depth);
  coach.processes.checkWritable();
  coach.note(await opening(coach, sitting.session(), debrief.intro, reflection.length));
  await askFacts(coach, sitting, questionsOf(interview, depth));
  await askAll({ ...coach, ask: coach.ask && fewChanges(coach, coach.ask) }, sitting, reflection);
}

/** The facts not known yet; from the start again when the day told is that of another interview. Throws `stopped`. */
async function askFacts(coach: Coach, sitting: Sitting, all: Question[]): Promise<void> {
  const { id: begun } = sitting.session();
  const facts = all.filter(({ id }) => !isKnown(sitting.process(), sitting.session(), id));
  const hasGoneOver = (): boolean => sitting.session().id !== begun;
  const ask = coach.ask && goingOver(coach, asking(coach, coach.ask, sitting), sitting);
  await askAll({ ...coach, ask }, sitting, facts, hasGoneOver);
  if (hasGoneOver()) await askFacts(coach, sitting, all);
}

async function askAll(
  coach: Coach,
  sitting: Sitting,
  list: Question[],
  isElsewhere = (): boolean => false,
): Promise<void> {
  const { answers, draft } = sitting.session();
  const ask = coach.ask && resuming(coach.ask, draft);
  const walked = await converse({ ...coach, ask }, list, { answers, keep: sitting.keep });
  if (walked.state === 'stopped' && !isElsewhere()) throw sitting.pause(walked.draft);
}

/** The same person, whose talk is broken off when the day they tell is that of another interview: no day has two. */
function goingOver(coach: Coach, ask: Ask, sitting: Sitting): Ask {
  return {
    async question(question, asked) {
      const reply = await ask.question(question, asked);
      const { id } = question;
      const day = id === 'interviewed-on' && reply.kind === 'given' ? reply.value : null;
      if (typeof day !== 'string' || !sitting.goOver(day)) return reply;
      const words = debriefWords[coach.language];
      coach.note(prose(words.goneOver(weekdayDay(day, coach.today, coach.language)), coach.look));
      return { kind: 'stopped' };
    },
  };
}

/** Facts are not counted, the likely answer is offered, and a day that cannot be is asked for again. */
function asking(coach: Coach, ask: Ask, sitting: Sitting): Ask {
  const known = (): Answers => ({
    ...daysOf(sitting.process(), sitting.session().round),
    ...sitting.session().answers,
  });
  const suggested = suggesting(uncounted(ask), (id) => likely(coach, known(), id));
  return checkingDays(coach, readAnew(suggested, known), known);
}

/** The same person, whose day of an answer is read anew when the words it was read from are others. */
function readAnew(ask: Ask, known: () => Answers): Ask {
  let read: string | null = null;
  return {
    question(question, asked) {
      if (question.id !== 'answer-by') return ask.question(question, asked);
      const words = textAnswer(known(), 'next-step');
      const isOther = read !== null && words !== read;
      read = words;
      return ask.question(question, isOther ? { ...asked, earlier: null } : asked);
    },
  };
}

/** More things to change than can be kept in mind are handed back, to be made fewer. */
function fewChanges(coach: Coach, ask: Ask): Ask {
  const words = debriefWords[coach.language];
  return {
    async question(question, asked) {
      let reply = await ask.question(question, asked);
      while (question.id === 'change' && reply.kind === 'given' && isTooMany(reply.value)) {
        const most = capital(words.mostChanges(MOST_CHANGES));
        coach.note(prose(`${most}. ${words.tooMany}`, coach.look));
        reply = await ask.question(question, { ...asked, earlier: reply.value });
      }
      return reply;
    },
  };
}

function isTooMany(change: AnswerValue | null | undefined): boolean {
  return Array.isArray(change) && change.length > MOST_CHANGES;
}

async function opening(
  coach: Coach,
  session: Session,
  intro: string,
  count: number,
): Promise<string> {
  const words = debriefWords[coach.language];
  if (Object.keys(session.answers).length > 0) return said([prose(words.goingOn, coach.look)]);
  const { markdown } = await import('../../view/markdown');
  return said([await markdown(intro, coach.look), prose(words.howLong(count), coach.look)]);
}

function said(lines: string[]): string {
  return `${page(lines).trimEnd()}\n`;
}

/** What an answer is likely to be: the interview was today, and the day is the one named in their words, never before it. */
function likely(coach: Coach, known: Answers, id: string): AnswerValue | null {
  if (id === 'interviewed-on') return coach.today;
  const words = id === 'answer-by' ? textAnswer(known, 'next-step') : null;
  if (words === null) return null;
  const { today, language, country } = coach;
  const read = findDay(words, { today, language, country, direction: 'future' });
  const held = dayAnswer(known, 'interviewed-on');
  return 'day' in read && (held === null || read.day >= held) ? read.day : null;
}

/** Facts the process holds already are not asked again. */
function isKnown(process: Process | null, session: Session, id: string): boolean {
  if (!process) return false;
  if (id === 'company') return process.company !== '';
  if (id === 'role') return process.role !== '';
  return id === 'interviewed-on' && process.rounds.some(({ number }) => number === session.round);
}
