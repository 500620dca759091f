import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Day } from '../../domain/day/day';
import { atLeastTomorrow, type Sat, type Schedule } from '../../domain/practice';
import type { Memory } from '../../domain/process';

/** Days after which a question comes back, or a day or two later where it sat easily: a search lasts months (this project's number). */
const LONGEST = 21;

/** Without chance and without steps of minutes: the coach is opened about once a day. */
const scheduler = fsrs({
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: LONGEST,
});

const GRADES: Record<Sat, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** When a question comes back, by the maintained scheduler FSRS; days in, days out. */
export const schedule: Schedule = (memory, sat, today) => {
  const now = noon(today);
  const { card } = scheduler.next(memory ? asCard(memory) : createEmptyCard(now), now, GRADES[sat]);
  return asMemory(card, today);
};

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

function asCard(memory: Memory): Card {
  const { due, last, stability, difficulty, reps, lapses, state } = memory;
  return {
    ...createEmptyCard(noon(due)),
    last_review: noon(last),
    stability,
    difficulty,
    reps,
    lapses,
    state,
  };
}

function asMemory(card: Card, today: Day): Memory {
  const { stability, difficulty, reps, lapses, state } = card;
  const due = atLeastTomorrow(card.due.toISOString().slice(0, 10), today);
  return { due, last: today, stability, difficulty, reps, lapses, state };
}
