import { byDay, type Day } from './day/day';
import { factsIn } from './followup/fact-rows';
import { type FollowupStepKind, followupSteps } from './followup/followup-step';
import type { HouseRule } from './followup/house-rule';
import { otherOfferDay } from './followup/unsettled';
import { ofKind } from './happening';
import { replyDay, type Round, roundsOf, standingOffers } from './ledger/folds';
import { turnOn } from './ledger/state';
import { aheadOn, type Interview, isOff } from './ledger/timeline';
import { isActive, type Process } from './process';

const NAMED = ['answer-offer', 'other-offer', 'promised', 'start'] as const;

/** What a day in the calendar is about. */
export type Occasion =
  | { what: 'interview'; round: number; held: Interview }
  /** Called off, and no other day named. */
  | { what: 'called-off'; round: number }
  | { what: (typeof NAMED)[number] }
  /** The day of the verdict. */
  | { what: 'followup'; step: FollowupStepKind };

/** A day to keep; the same thing has the same `uid` however its day moves. */
export interface CalendarDay {
  process: Process;
  uid: string;
  on: Day;
  about: Occasion;
}

/** Every day ahead of a process, the soonest first: interviews, last days to answer, what they promised, the first day of work, the day of the verdict under the person's own rule. */
export function calendarDays(
  process: Process,
  today: Day,
  houseRule: HouseRule | null = null,
): CalendarDay[] {
  return [
    ...interviewDays(process, today),
    ...namedDays(process, today),
    ...followupDays(process, today, houseRule),
  ].toSorted(byDay);
}

/** Interviews are known by their number: one that is booked again takes the place of the one called off. */
function interviewDays(process: Process, today: Day): CalendarDay[] {
  const rounds = roundsOf(process);
  const day = (on: Day, about: Occasion & { round: number }): CalendarDay => ({
    process,
    uid: `interview-${about.round}-${process.uid}@coach`,
    on,
    about,
  });
  const booked = rounds.flatMap(({ on, number: round }) => {
    const held = aheadOn(process.happenings, today).findLast((one) => one.on === on);
    return held ? [day(on, { what: 'interview', round, held })] : [];
  });
  const off = ofKind(process.happenings, 'interview').findLast(({ state }) => isOff(state));
  const left = off && off.on >= today ? numberOf(off, rounds) : null;
  return off && left !== null
    ? [...booked, day(off.on, { what: 'called-off', round: left })]
    : booked;
}

/** The number of an interview called off, null where another has it by now. */
function numberOf(off: Interview, rounds: readonly Round[]): number | null {
  const number = off.round ?? rounds.filter(({ on }) => on < off.on).length + 1;
  return rounds.some((round) => round.number === number) ? null : number;
}

/** Days that somebody has named, each ahead or today. */
function namedDays(process: Process, today: Day): CalendarDay[] {
  const facts = factsIn(process, today);
  const { is } = turnOn(process, today);
  const days = {
    'answer-offer': is === 'offer' ? replyDay(standingOffers(process, today)) : null,
    'other-offer': isActive(process) ? otherOfferDay(process, today) : null,
    promised: is === 'pending' ? (facts?.promisedAnswerBy ?? null) : null,
    start: is === 'accepted' ? (facts?.nextDate ?? null) : null,
  };
  return NAMED.flatMap((what) => {
    const on = days[what];
    const uid = `${what}-${process.uid}@coach`;
    return on !== null && on >= today ? [{ process, uid, on, about: { what } }] : [];
  });
}

/** The next day to act or to look again; the same entry as that of `followup --ics`. */
function followupDays(process: Process, today: Day, houseRule: HouseRule | null): CalendarDay[] {
  const uid = `followup-${process.id}@coach`;
  return followupSteps(process, today, houseRule).map(({ on, kind: step }) => ({
    process,
    uid,
    on,
    about: { what: 'followup', step },
  }));
}
