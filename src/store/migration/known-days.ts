import type { Day } from '../../domain/day/day';
import type { Record1, Round1 } from './version-1';

/** The latest day on which an older record shows that something was told. */
export function lastDayOf(old: Record1): Day {
  const { salary, outcome } = old;
  const days = [
    old.startedOn,
    ...old.sessions.flatMap(({ startedOn, finishedOn }) => [startedOn, finishedOn ?? startedOn]),
    ...old.contacts.map(({ on }) => on),
    ...old.promises.map(({ saidOn }) => saidOn),
    ...old.thanked.map(({ on }) => on),
    ...old.referencesTold.map(({ on }) => on),
    ...old.companyNotes.map(({ on }) => on),
    ...[...salary.bids, ...salary.said, ...salary.offers, ...salary.rehearsals].map(({ on }) => on),
    ...(outcome.on === null ? [] : [outcome.on]),
    ...(outcome.feedback.askedOn === null ? [] : [outcome.feedback.askedOn]),
  ];
  return days.toSorted().at(-1) ?? old.startedOn;
}

/** The day of the latest follow-up in which a question was answered with this, or null. */
export function answeredOn(old: Record1, question: string, value: unknown): Day | null {
  const sitting = old.sessions.findLast(
    ({ kind, answers }) => kind === 'followup' && answers[question] === value,
  );
  return sitting ? (sitting.finishedOn ?? sitting.startedOn) : null;
}

/** A booking that was not talked through and lies after the end had been made before it. */
function isEndedBefore({ outcome: { state, on } }: Record1, day: Day): boolean {
  return (state === 'rejected' || state === 'closed') && on !== null && on <= day;
}

/** Whether an older record shows that an interview was held: it was talked through, or something was told later. */
export function wasHeld(old: Record1, { number, on }: Round1): boolean {
  const isDebriefed = old.sessions.some(
    ({ kind, round, startedOn }) => kind === 'debrief' && round === number && startedOn >= on,
  );
  const isSaidThere = old.promises.some(({ round, saidOn }) => round === number && saidOn === on);
  return isDebriefed || isSaidThere || (lastDayOf(old) > on && !isEndedBefore(old, on));
}
