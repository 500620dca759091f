import { byDay, type Day, daysBetween, earlier, later } from './day/day';
import { type Happening, type Kind, ofKind } from './happening';
import { roundsOf } from './ledger/folds';
import { hasOffer } from './ledger/offer-open';
import { aheadOn, isOff, timelineOf } from './ledger/timeline';
import { isActive, type Process } from './process';

/** What a mark stands for, what weighs most first: where several share a place, that one shows. */
export const MARKS = [
  'no',
  'offer',
  'answer',
  'interview',
  'start',
  'ended',
  'applied',
  'off',
  'they',
  'me',
] as const;
export type Mark = (typeof MARKS)[number];

/** One day of a time line and what took place on it, or is going to. */
export interface Stop {
  on: Day;
  is: Mark;
  /** The number of an interview. */
  round: number | null;
  isAhead: boolean;
  what: Happening;
}

/** A process along its days; `to` reaches today as long as it goes on. */
export interface TimeLine {
  from: Day;
  to: Day;
  /** By day; an interview before what was said in it. */
  stops: Stop[];
}

/** What stands on the line: what they and the person did to each other. What the person thought or noted does not. */
const MARK: Partial<Record<Kind, Mark>> = {
  applied: 'applied',
  'they-said': 'they',
  'they-asked': 'they',
  feedback: 'they',
  'i-contacted': 'me',
  'i-thanked': 'me',
  offer: 'offer',
  'i-answered': 'answer',
  no: 'no',
  ended: 'ended',
  start: 'start',
};

/** The time line of a process as it is known on a day, read off its happenings; null where none of them has a day. */
export function timeLineOf(process: Process, today: Day): TimeLine | null {
  const known = timelineOf(process.happenings, today).map(({ what }) => what);
  const stops = [...interviewsIn(process, known, today), ...othersIn(known, today)].toSorted(byDay);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return null;
  const isOpen = isActive(process);
  const days = isOpen ? [first.on, last.on, today] : [first.on, last.on];
  return { from: days.reduce(earlier), to: days.reduce(later), stops };
}

/** Each interview once, its booking with it; one that never took place is a mark of its own. */
function interviewsIn(process: Process, known: readonly Happening[], today: Day): Stop[] {
  const all = ofKind(known, 'interview');
  const ahead = new Set(aheadOn(process.happenings, today).map(({ on }) => on));
  const rounds = roundsOf(process).flatMap(({ number: round, on }): Stop[] => {
    const what = all.findLast((one) => one.on === on && !isOff(one.state));
    const isAhead = ahead.has(on);
    return what ? [{ on, is: 'interview', round, isAhead, what }] : [];
  });
  const taken = new Set(rounds.map(({ on }) => on));
  const off = all.filter((one) => isOff(one.state) && !taken.has(one.on));
  return [
    ...rounds,
    ...off.map((what): Stop => ({ on: what.on, is: 'off', round: null, isAhead: false, what })),
  ];
}

/** Everything else with a day; of several first days of work the latest told. */
function othersIn(known: readonly Happening[], today: Day): Stop[] {
  const starts = ofKind(known, 'start');
  return known.flatMap((what): Stop[] => {
    const is = markOf(what, known);
    const isMoved = what.kind === 'start' && what !== starts.at(-1);
    if (!is || what.on === null || isMoved) return [];
    return [{ on: what.on, is, round: null, isAhead: what.on > today, what }];
  });
}

/** To ask for more time is no answer yet, and a new day to answer an offer by is no second one. */
function markOf(what: Happening, known: readonly Happening[]): Mark | undefined {
  if (what.kind === 'i-answered') return what.what === 'asked-for-time' ? 'me' : 'answer';
  const isMoreTime = what.kind === 'offer' && hasOffer(known.slice(0, known.indexOf(what)));
  return isMoreTime && what.amount == null ? 'they' : MARK[what.kind];
}

/** How many there are of each mark, in the order in which the marks first come. */
export function tally(stops: readonly Stop[]): Map<Mark, number> {
  const counts = new Map<Mark, number>();
  for (const { is } of stops) counts.set(is, (counts.get(is) ?? 0) + 1);
  return counts;
}

/** A stretch of days, both ends counted in. */
export interface Span {
  from: Day;
  to: Day;
}

/** The place from 0 to `places - 1` of a day, in proportion to the days between `from` and `to`. */
export function placeIn(day: Day, { from, to }: Span, places: number): number {
  const length = daysBetween(from, to);
  const share = length === 0 ? 0 : daysBetween(from, day) / length;
  return Math.round(Math.min(1, Math.max(0, share)) * (places - 1));
}

/** The places of days in order of time: each day has one of its own as long as there is room for all. */
export function placesIn(days: readonly Day[], span: Span, places: number): number[] {
  const exact = days.map((day) => placeIn(day, span, places));
  if (days.length > places) return exact;
  let free = 0;
  return exact
    .map((place) => {
      const at = Math.max(place, free);
      free = at + 1;
      return at;
    })
    .map((place, i) => Math.min(place, places - days.length + i));
}
