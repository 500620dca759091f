import { type Answers, answerState } from '../answers';
import type { Day } from '../day/day';
import { answerSince, type Process } from '../ledger/process';
import { type Answering, type Deed, type FactRow } from './fact-row';
import { type Facts, plainFacts } from './facts';
import { CONTACT_ROWS } from './rows-contact';
import { COURSE_ROWS } from './rows-course';
import { PROMISE_ROWS } from './rows-promise';
import { REASON_ROWS } from './rows-reason';
import { type View, viewOf, wordsSince } from './view';

/** Every fact of the verdict, in the order in which what is unknown is asked for. */
export const FACT_ROWS: readonly FactRow[] = [
  ...COURSE_ROWS,
  ...REASON_ROWS.slice(0, 1),
  ...CONTACT_ROWS,
  ...PROMISE_ROWS,
  ...REASON_ROWS.slice(1),
];

/** The facts a process holds on a day, what is unknown taken as its plain value; null before any interview is told. */
export function factsIn(process: Process, today: Day): Facts | null {
  const view = viewOf(process, today);
  return view && factsOfView(view);
}

function factsOfView(view: View): Facts {
  const plain = plainFacts(view.process.country, view.interviewedOn);
  return FACT_ROWS.reduce<Facts>((facts, row) => ({ ...facts, ...row.read(view) }), plain);
}

/** Questions of the follow-up guide that a process leaves open, by id; conditions between them are the guide's. */
export function questionsLeft(process: Process, today: Day): string[] {
  const view = viewOf(process, today);
  if (view === null) return FACT_ROWS.flatMap(({ questions }) => questions).filter(isFirst);
  const facts = factsOfView(view);
  if (facts.outcome === 'pending' && facts.interviewedOn > today) return [];
  const since = latestWordOn(view);
  const asked = (id: string): boolean =>
    answerSince(process, id, ['followup', 'debrief'], since) !== undefined;
  return FACT_ROWS.filter(
    (row) =>
      row.asked.includes(facts.outcome) &&
      row.isOpen(view, facts) &&
      !row.questions.slice(0, 1).some(asked),
  ).flatMap(({ questions }) => questions);
}

/** What comes next is asked for once it is known that something does. */
function isFirst(id: string): boolean {
  return id !== 'next-date';
}

/** A no to a question holds until their next word or the next interview. */
function latestWordOn(view: View): Day {
  const words = wordsSince(view).map(({ k }) => k);
  return [view.interviewedOn, ...words].toSorted().at(-1) ?? view.interviewedOn;
}

/** What the answers of a follow-up become, row by row; what was not answered becomes nothing. */
export function deedsOf(answers: Answers, at: Answering): Deed[] {
  return FACT_ROWS.filter(({ questions }) =>
    questions.some((id) => answerState(answers, id) === 'given'),
  ).flatMap((row) => row.becomes(answers, at));
}
