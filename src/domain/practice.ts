import { type PartChange, putIn } from './change/change';
import { addDays, later, type Day } from './day/day';
import { aheadOn } from './ledger/timeline';
import type { Moment } from './moment';
import type { HardQuestion, Memory, Process } from './process';

/** How an answer sat, in the person's own judgement. */
export type Sat = 'again' | 'hard' | 'good' | 'easy';

/** Reckons when a question comes back; null is a question never practised. */
export type Schedule = (memory: Memory | null, sat: Sat, today: Day) => Memory;

/** A hard question with the process it was asked in. */
export interface PracticeCard extends HardQuestion {
  process: string;
}

/** The hard questions of these processes, each question once: the same words asked twice are one thing to practise. Each comes back by the eve of the next interview, whichever it is. */
export function cardsOf(processes: readonly Process[], today: Day): PracticeCard[] {
  const eve = eveOfNext(processes, today);
  const cards = new Map<string, PracticeCard>();
  for (const { id, hardQuestions } of processes) {
    for (const one of hardQuestions) {
      const key = keyOf(one.question);
      const known = cards.get(key);
      if (!known || (!known.memory && one.memory)) cards.set(key, { ...one, process: id });
    }
  }
  return Array.from(cards.values(), (card) => backBy(eve, card));
}

function eveOfNext(processes: readonly Process[], today: Day): Day | null {
  const ahead = processes.flatMap(({ happenings }) => aheadOn(happenings, today));
  const [first] = ahead.map(({ on }) => on).toSorted();
  return first === undefined ? null : addDays(first, -1);
}

/** What was practised before that day comes back on it, unless it does so earlier. */
function backBy(eve: Day | null, card: PracticeCard): PracticeCard {
  const { memory } = card;
  if (eve === null || !memory || memory.last >= eve || memory.due <= eve) return card;
  return { ...card, memory: { ...memory, due: eve } };
}

/** Whether these words ask the same, so that there is one thing to practise. */
export function isSameQuestion(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(question: string): string {
  return question.trim().toLowerCase();
}

/** Those to practise today: what is due, longest waiting first, then what is new. */
export function dueCards(cards: readonly PracticeCard[], today: Day): PracticeCard[] {
  const due = cards.filter(({ memory }) => memory && memory.due <= today);
  const fresh = cards.filter(({ memory }) => !memory);
  return [...due.toSorted((a, b) => compare(a.memory?.due, b.memory?.due)), ...fresh];
}

/** The first day on which something comes back; null when nothing has been practised. */
export function nextDue(cards: readonly PracticeCard[]): Day | null {
  const days = cards.flatMap(({ memory }) => (memory ? [memory.due] : []));
  return days.toSorted(compare)[0] ?? null;
}

/** What practising a question changes: how it sat, and the answer if there is a new one. */
export function practised(
  question: string,
  { memory, answer }: { memory: Memory; answer: string | null },
  at: Moment,
): PartChange {
  return putIn('hardQuestions', question, { memory, ...(answer !== null && { answer }) }, at);
}

/** What a further question to practise changes; one that is there already stays as it is. */
export function questionAdded(
  { hardQuestions }: Process,
  { question, answer, on }: HardQuestion,
  at: Moment,
): PartChange[] {
  const isKnown = hardQuestions.some((one) => one.question === question);
  return isKnown ? [] : [putIn('hardQuestions', question, { question, answer, on }, at)];
}

/** Never the same day again: the coach is opened about once a day. */
export function atLeastTomorrow(due: Day, today: Day): Day {
  return later(due, addDays(today, 1));
}

function compare(one: string | undefined, other: string | undefined): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
