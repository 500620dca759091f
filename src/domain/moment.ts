import type { Day } from './day/day';

/** A day and the time of it, `YYYY-MM-DDTHH:MM:SS.mmm`: the person's own for what is told, UTC for changes. Text order is time order. */
export type Moment = string;

const DAY_LONG = 86_400_000;

/** The moment of a day, `time` milliseconds after midnight. */
export function momentOf(day: Day, time: number): Moment {
  const within = Math.min(Math.max(Math.floor(time), 0), DAY_LONG - 1);
  return `${day}T${new Date(within).toISOString().slice(11, 23)}`;
}

/** The moment so many milliseconds after the beginning of 1970, in UTC. */
export function momentAt(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString().slice(0, -1);
}

/** The day of a moment. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** The moment a millisecond later. */
export function justAfter(moment: Moment): Moment {
  return new Date(Date.parse(`${moment}Z`) + 1).toISOString().slice(0, -1);
}

/** The later of two moments; an empty one is before all others. */
export function laterMoment(one: Moment, other: Moment): Moment {
  return one > other ? one : other;
}
