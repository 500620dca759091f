import type { Coach } from '../../coach';
import { dayAnswer, textAnswer, type Answers, type AnswerValue } from '../../domain/answers';
import { knownDays } from '../../domain/day/day-order';
import { findDay } from '../../domain/day/typed-day';
import { roundNumbered } from '../../domain/ledger/folds';
import type { Process, Session } from '../../domain/process';
import { latestDebrief } from '../../domain/debrief-sessions';
import { type Guide, questionsOf, textOf, type Question } from '../../guide/guide';
import type { WalkOptions } from '../../guide/asking';
import { checkOf } from '../../talk/check';
import { converse } from '../../talk/converse';
import { dayOffered } from '../../talk/day-offered';
import { openJobTalk, stopJobTalk } from '../../talk/new-job';
import type { OpenSitting } from '../../talk/sitting';
import type { OpenTalk } from '../../talk/unfinished';
import { weekdayDay } from '../../view/days';
import type { DebriefCounts } from '../../words/debrief';
import { page, prose } from '../../view/page';
import { readable } from '../../talk/which';
import { textsBefore } from './advice';
import { offerOf, someDeeper } from './deeper';
import { debriefOfTwin, goneOver } from './plan';
import { debriefRules } from './rules';
import { typedIn } from '../../words/typed';

/** A talk under way. */
export interface DebriefTalk {
  /** Another one once the day told is that of another interview. */
  sitting: OpenSitting;
  /** What the command line tells; kept with the first answer. */
  told: Answers;
  /** Whether what was skipped is asked again. */
  isAgain: boolean;
  /** Whether the job began with this talk. */
  isNew?: boolean;
  /** Where its employer is written down, as long as nobody has told that. */
  job?: OpenTalk | undefined;
}

/** The talk: what has to be known of the interview, then the reflection. Throws `stopped`. */
export async function talkThrough(coach: Coach, talk: DebriefTalk): Promise<void> {
  const { depth, answers } = talk.sitting.session();
  const [interview, debrief] = await Promise.all([
    coach.guide('interview'),
    coach.guide('debrief'),
  ]);
  const reflection = questionsOf(debrief, depth);
  const { sitting } = talk;
  const wasFinished = sitting.session().state === 'finished';
  const isTakenUp = (now: DebriefTalk): boolean => wasFinished || now.sitting !== sitting;
  coach.processes.checkWritable();
  const counts = {
    facts: factsLeft(talk, questionsOf(interview, depth)).length,
    reflection: reflection.length,
  };
  coach.note(await opening(coach, answers, debrief, counts));
  let facts = await askFacts(coach, talk, questionsOf(interview, depth));
  let begin: WalkOptions['begin'] = 'at what is open';
  for (;;) {
    const back = facts.length > 0 ? 'leaves' : 'stays';
    if ((await askAll(coach, talk, reflection, { back, begin })) === 'back') {
      facts = await askFacts(coach, talk, facts, 'at the last');
      begin = 'at what is open';
    } else if (isTakenUp(talk) || (await askDeeper(coach, talk, debrief)) === 'finished') return;
    else begin = 'at the last';
  }
}

/** After the short form the rest of the long one, a few at a time, as long as the person likes; not again for one that is taken up. Throws `stopped`. */
async function askDeeper(
  coach: Coach,
  talk: DebriefTalk,
  guide: Guide,
): Promise<'finished' | 'back'> {
  for (let asked = 0; ; asked += 1) {
    const some = someDeeper(guide, talk.sitting.session());
    if (some.length === 0) return 'finished';
    const reply = await coach.ask?.question(offerOf(coach, some), { place: null, earlier: null });
    if (reply?.kind === 'stopped') throw talk.sitting.pause();
    if (reply?.kind === 'back' && asked === 0) return 'back';
    if (reply?.kind !== 'given' || reply.value !== true) return 'finished';
    await askAll(coach, talk, some, {});
  }
}

/** The facts nobody has told: neither the process nor the command line. */
function factsLeft({ sitting, told }: DebriefTalk, all: readonly Question[]): Question[] {
  const known = { ...sitting.session().answers, ...told };
  return all.filter(
    ({ id, only }) =>
      !isKnown(sitting.process(), sitting.session(), id) &&
      (only === null || Object.hasOwn(known, only.id)) &&
      (known[id] ?? null) === null,
  );
}

/** The facts not known yet, or those asked before from the last one on; from the start again when the day told is that of another interview. Gives what was asked. Throws `stopped`. */
async function askFacts(
  coach: Coach,
  talk: DebriefTalk,
  all: Question[],
  begin: WalkOptions['begin'] = 'at what is open',
): Promise<Question[]> {
  const { sitting } = talk;
  const isNew = begin === 'at what is open';
  const facts = isNew
    ? all.filter(({ id }) => !isKnown(sitting.process(), sitting.session(), id))
    : all;
  talk.isNew ??= sitting.process() === null;
  talk.job = sitting.process() || talk.told['company'] ? undefined : await openJobTalk(coach);
  await askAll(coach, talk, facts, {
    begin,
    places: 'uncounted',
    offer: offering(coach, () => knownDays(sitting.process(), sitting.session().round)),
    ...(talk.job && { again: talk.job.now().answers }),
    keep: async (answers, id) => {
      if (sitting.process() === null) talk.job?.keep(answers);
      talk.job = undefined;
      if (id === 'interviewed-on' && goesOver(coach, talk, answers)) return 'over';
      sitting.keep(answers);
      if (id === 'role' && (await isOfTwin(coach, talk))) return 'over';
    },
  });
  return talk.sitting === sitting ? facts : askFacts(coach, talk, all);
}

async function askAll(
  coach: Coach,
  talk: DebriefTalk,
  list: Question[],
  how: Partial<WalkOptions>,
): Promise<'finished' | 'back'> {
  const { sitting, told, isAgain } = talk;
  const { answers: kept, draft = talk.job?.now().draft ?? undefined } = sitting.session();
  const { keep } = sitting;
  const half: WalkOptions['half'] = (text, now) =>
    talk.job ? talk.job.half(text) : sitting.half(text, now);
  const known = (): Answers => knownDays(sitting.process(), sitting.session().round);
  const check = checkOf(debriefRules(coach, known));
  const answers = { ...(isAgain ? askedAgain(kept, list) : kept), ...told };
  const walked = await converse(coach, list, { answers, draft, half, check, keep, ...how });
  if (walked.state === 'stopped')
    throw talk.job ? stopJobTalk(coach, talk.job, walked) : sitting.pause(walked.draft);
  return walked.state;
}

/** The answers with what was skipped of these questions open again. */
function askedAgain(kept: Answers, list: Question[]): Answers {
  const isSkipped = (id: string): boolean =>
    kept[id] === null && list.some((question) => question.id === id);
  return Object.fromEntries(Object.entries(kept).filter(([id]) => !isSkipped(id)));
}

/** Whether the job begun here is one there is already, as the person says; its debrief is then taken up. Throws `stopped`. */
async function isOfTwin(coach: Coach, talk: DebriefTalk): Promise<boolean> {
  const job = talk.isNew ? talk.sitting.process() : null;
  if (!job) return false;
  const { twinMeant } = await import('../../talk/twin');
  const twin = await twinMeant(coach, { ...job, on: dayAnswer(talk.told, 'interviewed-on') });
  if (twin) talk.sitting = debriefOfTwin(coach, talk.sitting, twin);
  return twin !== null;
}

/** Whether the day told is that of another interview, whose debrief is then taken up: no day has two. */
function goesOver(coach: Coach, talk: DebriefTalk, answers: Answers): boolean {
  const day = dayAnswer(answers, 'interviewed-on');
  const over = day === null ? null : goneOver(coach, talk.sitting, day, answers);
  if (day === null || !over) return false;
  talk.sitting = over;
  talk.told = {};
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
  before: Answers,
  guide: Guide,
  counts: DebriefCounts,
): Promise<string> {
  const words = coach.words.debrief;
  if (Object.keys(before).length > 0) return said([prose(words.goingOn, coach.look)]);
  const { markdown } = await import('../../view/markdown');
  const held = readable(coach, RECENT).flatMap((one) => latestDebrief(one) ?? []).length;
  const known = textsBefore(held).map((id) => textOf(guide, id).text);
  const texts = known.length > 0 ? [...known, guide.intro] : [];
  return said([
    await markdown(texts.join('\n\n'), coach.look),
    prose(words.howLong(counts), coach.look),
  ]);
}

/** As many jobs are looked through for earlier debriefs; more would take longer than anybody has. */
const RECENT = 30;

function said(lines: string[]): string {
  return `${page(lines).trimEnd()}\n`;
}

/** What an answer is likely to be: the day named in their words, counted from the interview and never before it. */
function likely(coach: Coach, known: Answers, id: string): AnswerValue | null {
  const told = id === 'answer-by' ? textAnswer(known, 'next-step') : null;
  if (told === null) return null;
  const { words, country } = coach;
  const { days: typed } = typedIn(words);
  const held = dayAnswer(known, 'interviewed-on');
  const today = held ?? coach.today;
  const read = findDay(told, { today, typed, country, direction: 'future' });
  return 'day' in read && (held === null || read.day >= held) ? dayOffered(coach, read.day) : null;
}

/** Facts the process holds already are not asked again. */
function isKnown(process: Process | null, session: Session, id: string): boolean {
  if (!process) return false;
  if (id === 'company') return process.company !== '';
  if (id === 'role') return process.role !== '';
  return id === 'interviewed-on' && roundNumbered(process, session.round) !== null;
}
