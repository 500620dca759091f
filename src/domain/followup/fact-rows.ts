import { type Answers, answerState } from '../answers';
import type { Day } from '../day/day';
import { answerSince, type Process } from '../process';
import { type Answering, type Deed, type FactRow } from './fact-row';
import { type Facts, plainFacts } from './facts';
import { CONTACT_ROWS } from './rows-contact';
import { calledOff, COURSE_ROWS } from './rows-course';
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

/** The facts of a view. */
export function factsOfView(view: View): Facts {
  const plain = plainFacts(view.process.country, view.interviewedOn);
  return Object.assign(plain, ...FACT_ROWS.map((row) => row.read(view)));
}

/** Questions of the follow-up guide that a process leaves open, by id; conditions between them are the guide's. */
export function questionsLeft(process: Process, today: Day): string[] {
  const view = viewOf(process, today);
  if (view === null) return FACT_ROWS.flatMap(({ questions }) => questions).filter(isFirst);
  const facts = factsOfView(view);
  if (facts.outcome === 'pending' && (facts.interviewedOn > today || !facts.held)) return [];
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

/** A no to a question holds until their next word, a step called off, or the next interview. */
function latestWordOn(view: View): Day {
  const words = [...wordsSince(view).map(({ k }) => k), calledOff(view) ?? ''];
  return [view.interviewedOn, ...words].toSorted().at(-1) ?? view.interviewedOn;
}

/** What the answers of a follow-up become, row by row; what was not answered becomes nothing. */
export function deedsOf(answers: Answers, at: Answering): Deed[] {
  return FACT_ROWS.filter(({ questions }) =>
    questions.some((id) => answerState(answers, id) === 'given'),
  ).flatMap((row) => row.becomes(answers, at));
}

/** Every question that asks for a fact. */
export const FACT_QUESTIONS: readonly string[] = FACT_ROWS.flatMap(({ questions }) => questions);

/** What is known as answers to the questions, to be offered when they are asked again; unknown is left out. */
export function toldAnswers(process: Process, today: Day): Answers {
  const view = viewOf(process, today);
  if (view === null) return {};
  const all = FACT_ROWS.flatMap((row) => Object.entries(row.told?.(view) ?? {}));
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}
