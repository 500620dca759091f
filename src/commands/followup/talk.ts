import type { Coach } from '../../coach';
import { listAnswer, type Answers } from '../../domain/answers';
import {
  changedQuestions,
  FACT_QUESTIONS,
  factsIn,
  questionsLeft,
  toldAnswers,
} from '../../domain/followup/fact-rows';
import type { Facts } from '../../domain/followup/facts';
import { isOtherOfferOver } from '../../domain/followup/unsettled';
import type { Process, Sitting } from '../../domain/process';
import { type Guide, type Question, questionsOf, textOf } from '../../guide/guide';
import type { WalkOptions } from '../../guide/asking';
import type { Walked } from '../../guide/walk';
import { paragraph } from '../../view/inline';
import { checkOf } from '../../talk/check';
import { converse } from '../../talk/converse';
import { type AskFor, REASON_QUESTIONS, REASONS, reasonTalk } from './reasons';
import { followupRules } from './rules';
import { withAnswers } from './told';

/** What a talk needs beside the coach. */
export interface FollowupTalk {
  guide: Guide;
  process: Process;
  session: Sitting;
  keep: (answers: Answers) => void;
  /** Ask everything again, whatever is known. */
  which: 'open' | 'all';
}

/** Asks for what the process does not hold: facts first, then the reasons, each held up to its tests. */
export async function talk(coach: Coach, begun: FollowupTalk): Promise<Walked> {
  if (mayAsk(begun, coach.today)) coach.note(`\n${paragraph(begun.guide.intro, coach.look)}\n`);
  let walked = await whenHeld(coach, begun);
  if (walked.state === 'stopped') return walked;
  const held = { 'interviewed-on': walked.answers['interviewed-on'] ?? null };
  const process = withAnswers(coach, begun.process, held);
  const setup = { ...begun, process, session: { ...begun.session, answers: walked.answers } };
  const asked = await idsToAsk(coach, setup);
  if ('state' in asked) return asked;
  const { ids } = asked;
  const fresh = { ...setup, session: { ...setup.session, answers: {} } };
  const asking: AskFor = (some, known, again) => ask(coach, fresh, some, known, again);
  walked = await askFacts(coach, setup, ids, walked.answers);
  if (walked.state === 'finished' && walked.answers['contact-answered'] === true)
    walked = await ask(coach, setup, leftOf(changedQuestions(['promise']), ids), walked.answers);
  if (walked.state === 'stopped' || walked.answers['interested'] === false) return walked;
  for (const reason of REASONS.filter(({ id }) => ids.includes(id))) {
    if (walked.state === 'stopped') return walked;
    walked = await reasonTalk(coach, setup.guide, reason, walked.answers, asking);
  }
  return walked;
}

/** What they said when they answered, where that is not asked already. */
function leftOf(ids: readonly string[], asked: readonly string[]): string[] {
  return ids.filter((id) => !asked.includes(id));
}

/** First whether the job is still wanted; a no ends the questions, since F09 needs nothing else. */
async function askFacts(
  coach: Coach,
  setup: FollowupTalk,
  ids: readonly string[],
  answers: Answers,
): Promise<Walked> {
  const facts = ids.filter((id) => !REASON_QUESTIONS.includes(id));
  const last = facts.indexOf('interested') + 1;
  const walked = await ask(coach, setup, facts.slice(0, last), answers);
  if (walked.state === 'stopped' || walked.answers['interested'] === false) return walked;
  return ask(coach, setup, facts.slice(last), walked.answers);
}

/** Whether a new sitting begins that has something to ask. */
function mayAsk({ process, session, which }: FollowupTalk, today: string): boolean {
  const isNew = session.state === 'begun' && Object.keys(session.answers).length === 0;
  return isNew && (which === 'all' || questionsLeft(process, today).length > 0);
}

/** Everything else hangs on the day of the interview, so that comes first where it is not known. */
async function whenHeld(coach: Coach, setup: FollowupTalk): Promise<Walked> {
  const { answers } = setup.session;
  if (factsIn(setup.process, coach.today) !== null) return { state: 'finished', answers };
  return ask(coach, setup, ['interviewed-on'], answers);
}

/** What is open; on a later day first whether anything has changed. */
async function idsToAsk(coach: Coach, setup: FollowupTalk): Promise<{ ids: string[] } | Walked> {
  const { process, session, which, guide } = setup;
  if (which === 'all') return { ids: inOrder(guide, FACT_QUESTIONS) };
  const facts = factsIn(process, coach.today);
  if (!facts || facts.outcome === 'closed' || facts.outcome === 'rejected') return { ids: [] };
  const before = { ...process, sessions: process.sessions.filter(({ id }) => id !== session.id) };
  const ids = questionsLeft(before, coach.today);
  if (isOtherOfferOver(process, coach.today)) {
    tellExpired(coach, guide);
    ids.push(...changedQuestions(['offer']));
  }
  const since = facts.interviewedOn;
  const isAgain = before.sessions.some((one) => one.kind === 'followup' && one.startedOn >= since);
  if (!isAgain) return { ids: inOrder(guide, ids) };
  const again = await ask(coach, setup, ['changed'], session.answers);
  if (again.state === 'stopped') return again;
  const changed = changedQuestions(listAnswer(again.answers, 'changed'));
  return { ids: inOrder(guide, [...ids, ...changed, ...unsettled(facts)]) };
}

/** Says that the other offer has run out, and counts no longer. */
export function tellExpired(coach: Coach, guide: Guide): void {
  coach.note(`${paragraph(textOf(guide, 'offer-expired').text, coach.look)}\n`);
}

/** A move of one's own and a lost interest may have settled themselves since. */
function unsettled({ myMove, interested }: Facts): string[] {
  return [...(myMove ? ['my-move'] : []), ...(interested ? [] : ['interested'])];
}

function inOrder(guide: Guide, ids: readonly string[]): string[] {
  return questionsOf(guide).flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

/** What holds for most, offered first, so that nobody says yes to a call they never made. */
const USUAL: Record<string, boolean> = {
  'my-move': false,
  contacted: false,
  'other-offer': false,
  'offer-told': false,
};

/** The earlier answer, else the likely one: asked again, what is known; else what holds for most, and today for a contact. */
function offering(
  { process, which }: FollowupTalk,
  today: string,
): NonNullable<WalkOptions['offer']> {
  const known = which === 'all' ? toldAnswers(process, today) : {};
  return (id, answers) =>
    answers[id] ?? known[id] ?? USUAL[id] ?? (id === 'contact-on' ? today : null);
}

/** Asks these questions, without counting them. */
async function ask(
  coach: Coach,
  setup: FollowupTalk,
  ids: readonly string[],
  answers: Answers,
  again: 'open' | 'all' = setup.which,
): Promise<Walked> {
  const { guide, keep, session } = setup;
  const known = { ...session.answers, ...answers };
  const questions = questionsOf(guide).filter(({ id }) => ids.includes(id));
  if (questions.length === 0) return { state: 'finished', answers: known };
  return converse(coach, questions, {
    answers: known,
    keep,
    which: again,
    places: 'uncounted',
    offer: offering(setup, coach.today),
    check: checkOf(followupRules(coach, setup.process)),
  });
}

/** The questions about the situation, in the guide's order: what an answers file may answer. */
export function factQuestions(guide: Guide): Question[] {
  return questionsOf(guide).filter(({ id }) => FACT_QUESTIONS.includes(id));
}
