import type { Coach } from '../../coach';
import { listAnswer, type Answers } from '../../domain/answers';
import { withFollowup } from '../../domain/followup/followup';
import type { Process, Session } from '../../domain/process';
import {
  CHANGED,
  FACT_QUESTIONS,
  factsOf,
  isOfferExpired,
  openFacts,
} from '../../domain/followup/process-facts';
import { toldAnswers } from '../../domain/followup/told';
import { type Guide, type Question, questionsOf, textOf } from '../../guide/guide';
import type { WalkOptions } from '../../guide/asking';
import type { Walked } from '../../guide/walk';
import { paragraph } from '../../view/inline';
import { checkOf } from '../../talk/check';
import { converse } from '../../talk/converse';
import { type AskFor, REASON_QUESTIONS, REASONS, reasonTalk } from './reasons';
import { followupRules } from './rules';

/** What a talk needs beside the coach. */
export interface Talk {
  guide: Guide;
  process: Process;
  session: Session;
  keep: (answers: Answers) => void;
  /** Ask everything again, whatever is known. */
  which: 'open' | 'all';
}

/** Asks for what the process does not hold: facts first, then the reasons, each held up to its tests. */
export async function talk(coach: Coach, begun: Talk): Promise<Walked> {
  if (mayAsk(begun, coach.today)) coach.note(`\n${paragraph(begun.guide.intro, coach.look)}\n`);
  let walked = await whenHeld(coach, begun);
  if (walked.state === 'stopped') return walked;
  const held = { 'interviewed-on': walked.answers['interviewed-on'] ?? null };
  const process = withFollowup(begun.process, held, coach.today);
  const setup = { ...begun, process, session: { ...begun.session, answers: walked.answers } };
  const asked = await idsToAsk(coach, setup);
  if ('state' in asked) return asked;
  const { ids } = asked;
  const fresh = { ...setup, session: { ...setup.session, answers: {} } };
  const asking: AskFor = (some, known, again) => ask(coach, fresh, some, known, again);
  walked = await askFacts(coach, setup, ids, walked.answers);
  if (walked.state === 'stopped' || walked.answers['interested'] === false) return walked;
  for (const reason of REASONS.filter(({ id }) => ids.includes(id))) {
    if (walked.state === 'stopped') return walked;
    walked = await reasonTalk(coach, setup.guide, reason, walked.answers, asking);
  }
  return walked;
}

/** First whether the job is still wanted; a no ends the questions, since F09 needs nothing else. */
async function askFacts(
  coach: Coach,
  setup: Talk,
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
function mayAsk({ process, session, which }: Talk, today: string): boolean {
  const isNew = session.state === 'begun' && Object.keys(session.answers).length === 0;
  return isNew && (which === 'all' || openFacts(process, today).length > 0);
}

/** Everything else hangs on the day of the interview, so that comes first where it is not known. */
async function whenHeld(coach: Coach, setup: Talk): Promise<Walked> {
  const { answers } = setup.session;
  if (factsOf(setup.process, coach.today) !== null) return { state: 'finished', answers };
  return ask(coach, setup, ['interviewed-on'], answers);
}

/** What is open; on a later day first whether anything has changed. */
async function idsToAsk(coach: Coach, setup: Talk): Promise<{ ids: string[] } | Walked> {
  const { process, session, which, guide } = setup;
  if (which === 'all') return { ids: FACT_QUESTIONS };
  const { state } = process.outcome;
  if (session.state === 'finished' || state === 'closed' || state === 'rejected')
    return { ids: [] };
  const before = { ...process, sessions: process.sessions.filter(({ id }) => id !== session.id) };
  const ids = openFacts(before, coach.today);
  if (isOfferExpired(process, coach.today)) {
    tellExpired(coach, guide);
    ids.push(...(CHANGED['offer'] ?? []));
  }
  const since = factsOf(process, coach.today)?.interviewedOn ?? coach.today;
  const isAgain = before.sessions.some((one) => one.kind === 'followup' && one.startedOn >= since);
  if (!isAgain) return { ids };
  const again = await ask(coach, setup, ['changed'], session.answers);
  if (again.state === 'stopped') return again;
  const changed = listAnswer(again.answers, 'changed').flatMap((value) => CHANGED[value] ?? []);
  return { ids: inOrder([...ids, ...changed, ...unsettled(process)]) };
}

/** Says that the other offer has run out, and counts no longer. */
export function tellExpired(coach: Coach, guide: Guide): void {
  coach.note(`${paragraph(textOf(guide, 'offer-expired').text, coach.look)}\n`);
}

/** A move of one's own and a lost interest may have settled themselves since. */
function unsettled({ situation }: Process): string[] {
  return [
    ...(situation.myMove ? ['my-move'] : []),
    ...(situation.interested === false ? ['interested'] : []),
  ];
}

function inOrder(ids: readonly string[]): string[] {
  return FACT_QUESTIONS.filter((id) => ids.includes(id));
}

/** What holds for most, offered first, so that nobody says yes to a call they never made. */
const USUAL: Record<string, boolean> = {
  'my-move': false,
  contacted: false,
  'other-offer': false,
  'offer-told': false,
};

/** The earlier answer, else the likely one: asked again, what is known; else what holds for most, and today for a contact. */
function offering({ process, which }: Talk, today: string): NonNullable<WalkOptions['offer']> {
  const known = which === 'all' ? toldAnswers(process, today) : {};
  return (id, answers) =>
    answers[id] ?? known[id] ?? USUAL[id] ?? (id === 'contact-on' ? today : null);
}

/** Asks these questions, without counting them. */
async function ask(
  coach: Coach,
  setup: Talk,
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
