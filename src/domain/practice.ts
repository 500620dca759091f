import { addDays, later, type Day } from './day/day';
import type { HardQuestion, Process } from './process';

/** How an answer sat, in the person's own judgement. */
export type Sat = 'again' | 'hard' | 'good' | 'easy';

/** What is known of how well a question sits; days, and the numbers of the scheduler. */
export interface Memory {
  /** The day it comes back. */
  due: Day;
  /** The day it was last practised. */
  last: Day;
  stability: number;
  difficulty: number;
  reps: number;
  lapses: number;
  state: number;
}

/** Reckons when a question comes back; null is a question never practised. */
export type Schedule = (memory: Memory | null, sat: Sat, today: Day) => Memory;

/** A hard question with the process it was asked in. */
export interface Card extends HardQuestion {
  process: string;
}

/** The hard questions of these processes, each question once: the same words asked twice are one thing to practise. */
export function cardsOf(processes: readonly Process[]): Card[] {
  const cards = new Map<string, Card>();
  for (const { id, hardQuestions } of processes) {
    for (const one of hardQuestions) {
      const key = one.question.trim().toLowerCase();
      const known = cards.get(key);
      if (!known || (!known.memory && one.memory)) cards.set(key, { ...one, process: id });
    }
  }
  return [...cards.values()];
}

/** Those to practise today: what is due, longest waiting first, then what is new. */
export function dueCards(cards: readonly Card[], today: Day): Card[] {
  const due = cards.filter(({ memory }) => memory && memory.due <= today);
  const fresh = cards.filter(({ memory }) => !memory);
  return [...due.toSorted((a, b) => compare(a.memory?.due, b.memory?.due)), ...fresh];
}

/** The first day on which something comes back; null when nothing has been practised. */
export function nextDue(cards: readonly Card[]): Day | null {
  const days = cards.flatMap(({ memory }) => (memory ? [memory.due] : []));
  return days.toSorted(compare)[0] ?? null;
}

/** The process with this question practised: how it sat, and the answer if there is a new one. */
export function practised(
  process: Process,
  question: string,
  change: { memory: Memory; answer: string | null },
): Process {
  const hardQuestions = process.hardQuestions.map((one) =>
    one.question === question
      ? { ...one, memory: change.memory, answer: change.answer ?? one.answer }
      : one,
  );
  return { ...process, hardQuestions };
}

/** The process with a further question to practise; one that is there already stays as it is. */
export function withQuestion(
  process: Process,
  question: string,
  answer: string | null,
  on: Day,
): Process {
  const known = process.hardQuestions.some((one) => one.question === question);
  if (known) return process;
  return { ...process, hardQuestions: [...process.hardQuestions, { question, answer, on }] };
}

/** Never the same day again: the coach is opened about once a day. */
export function atLeastTomorrow(due: Day, today: Day): Day {
  return later(due, addDays(today, 1));
}

function compare(one: string | undefined, other: string | undefined): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
