import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { dayAnswer, textAnswer, type Answers, type AnswerValue } from '../../domain/answers';
import { daysOf } from '../../domain/day/day-order';
import type { Process, Session } from '../../domain/process';
import { findDay } from '../../domain/day/typed-day';
import { usage } from '../../errors';
import { isQuestion, questionsOf, type Question } from '../../guide/guide';
import { weekdayDay } from '../../view/days';
import { page, prose } from '../../view/page';
import type { WalkOptions } from '../../guide/asking';
import { checkOf, refuseUnfit } from '../../talk/check';
import { converse } from '../../talk/converse';
import { refuseDay } from '../../talk/days-told';
import { debriefRules } from './rules';
import { debriefResult } from './result';
import type { Target } from '../../talk/which';
import { sessionFor } from './session';
import { sittingFor, type Sitting } from './sitting';

/** Guided reflection on one interview: the facts of it, then the reflection, in its short form or whole. */
export async function run(
  coach: Coach,
  options: OptionsOf<'debrief'>,
  [name]: string[],
): Promise<Result> {
  const depth = depthOf(options);
  if (options.secondLook) return (await import('./second-look')).lookAgain(coach, options, name);
  const given = await answersGiven(coach);
  const on = options.on;
  if (!coach.ask && !given) throw usage({ is: 'no-input', options: ['--answers'] });
  const told = { ...(on && { 'interviewed-on': on }), ...given };
  const { target, session } = await sessionFor(coach, options, name, told);
  const known = daysOf(target?.kind === 'known' ? target.process : null, session.round);
  if (on) refuseDay(coach, '--on', { ...known, ...session.answers, 'interviewed-on': null }, on);
  if (given)
    refuseUnfit(
      coach,
      debriefRules(coach, () => known),
      given,
      { ...session.answers, ...told },
    );
  const answers = { ...(!given && startTold(options, target)), ...session.answers };
  const begun = { ...session, depth: deeper(session.depth, depth), answers };
  const sitting = sittingFor(coach, target, begun);
  if (!given && on) sitting.take(told);
  if (!given) await talkThrough(coach, sitting, session);
  return debriefResult(coach, sitting.finish(given ? told : {}));
}

/** What the debrief can ask: the reflection, and the facts of the interview that come before it. */
export async function questions(
  coach: Coach,
  options: OptionsOf<'debrief'>,
): Promise<Record<string, Question[]>> {
  const depth = depthOf(options);
  if (options.secondLook) return { questions: questionsOf(await coach.guide('second-look')) };
  const [interview, debrief] = await Promise.all([
    coach.guide('interview'),
    coach.guide('debrief'),
  ]);
  const [facts, reflection] = [questionsOf(interview, depth), questionsOf(debrief, depth)];
  return {
    questions: reflection,
    facts,
    more: [interview, debrief]
      .flatMap((guide) => questionsOf(guide, 'deep'))
      .filter((question) => !facts.includes(question) && !reflection.includes(question)),
  };
}

function depthOf(options: OptionsOf<'debrief'>): Session['depth'] {
  const chosen = [options.quick, options.deep, options.secondLook].filter(Boolean);
  if (chosen.length > 1)
    throw usage({ is: 'clash', options: ['--quick', '--deep', '--second-look'] });
  return options.deep ? 'deep' : 'core';
}

function deeper(one: Session['depth'], other: Session['depth']): Session['depth'] {
  return one === 'deep' || other === 'deep' ? 'deep' : 'core';
}

/** An answers file may answer any question of the long form, whichever form is asked for. */
async function answersGiven(coach: Coach): Promise<Answers | null> {
  const guides = await Promise.all([coach.guide('interview'), coach.guide('debrief')]);
  return coach.answersFor(guides.flatMap((guide) => guide.items.filter(isQuestion)));
}

/** What the command line tells of a job that is new. */
function startTold({ company, role }: OptionsOf<'debrief'>, target: Target | null): Answers {
  if (target?.kind === 'known') return {};
  return { ...(company !== null && { company }), ...(role !== null && { role }) };
}

/** The talk: what has to be known of the interview, then the reflection; `before` is the session as it was kept. Throws `stopped`. */
async function talkThrough(coach: Coach, sitting: Sitting, before: Session): Promise<void> {
  const { depth } = sitting.session();
  const [interview, debrief] = await Promise.all([
    coach.guide('interview'),
    coach.guide('debrief'),
  ]);
  const reflection = questionsOf(debrief, depth);
  coach.processes.checkWritable();
  coach.note(await opening(coach, before, debrief.intro, reflection.length));
  await askFacts(coach, sitting, questionsOf(interview, depth));
  await askAll(coach, sitting, reflection, {});
}

/** The facts not known yet; from the start again when the day told is that of another interview. Throws `stopped`. */
async function askFacts(coach: Coach, sitting: Sitting, all: Question[]): Promise<void> {
  const { id: begun } = sitting.session();
  const facts = all.filter(({ id }) => !isKnown(sitting.process(), sitting.session(), id));
  await askAll(coach, sitting, facts, {
    places: 'uncounted',
    offer: offering(coach, () => daysOf(sitting.process(), sitting.session().round)),
    keep: (answers, id) =>
      id === 'interviewed-on' && goesOver(coach, sitting, answers) ? 'over' : sitting.keep(answers),
  });
  if (sitting.session().id !== begun) await askFacts(coach, sitting, all);
}

async function askAll(
  coach: Coach,
  sitting: Sitting,
  list: Question[],
  how: Partial<WalkOptions>,
): Promise<void> {
  const { answers, draft } = sitting.session();
  const known = (): Answers => daysOf(sitting.process(), sitting.session().round);
  const check = checkOf(debriefRules(coach, known));
  const { keep } = sitting;
  const walked = await converse(coach, list, { answers, draft, check, keep, ...how });
  if (walked.state === 'stopped') throw sitting.pause(walked.draft);
}

/** Whether the day told is that of another interview, whose debrief is then taken up: no day has two. */
function goesOver(coach: Coach, sitting: Sitting, answers: Answers): boolean {
  const day = dayAnswer(answers, 'interviewed-on');
  if (day === null || !sitting.goOver(day)) return false;
  const words = coach.words.debrief;
  coach.note(prose(words.goneOver(weekdayDay(day, coach.today, coach.words)), coach.look));
  return true;
}

/** The earlier answer, else the likely one; a day read from words is read anew when the words are others. */
function offering(
  coach: Coach,
  known: () => Answers,
): (id: string, answers: Answers) => AnswerValue | null {
  let read: string | null = null;
  return (id, answers) => {
    const words = textAnswer(answers, 'next-step');
    const isStale = id === 'answer-by' && read !== null && words !== read;
    if (id === 'answer-by') read = words;
    return (isStale ? null : answers[id]) ?? likely(coach, { ...known(), ...answers }, id);
  };
}

async function opening(
  coach: Coach,
  session: Session,
  intro: string,
  count: number,
): Promise<string> {
  const words = coach.words.debrief;
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
  const told = id === 'answer-by' ? textAnswer(known, 'next-step') : null;
  if (told === null) return null;
  const { today, words, country } = coach;
  const { onIsAhead } = words.days;
  const read = findDay(told, { today, onIsAhead, country, direction: 'future' });
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
