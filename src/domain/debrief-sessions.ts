import { addDays, type Day } from './day/day';
import type { Process, Session } from './process';

/** The debrief of a round, first or second look, or null. */
export function sessionOf(process: Process, round: number, look: 1 | 2): Session | null {
  return (
    process.sessions.find(
      (one) => one.kind === 'debrief' && one.round === round && one.look === look,
    ) ?? null
  );
}

/** A finished debrief of an interview, and the same with the answers of the second look laid over those of the first. */
export interface Looks {
  first: Session;
  again: Session | null;
  whole: Session;
}

/** The finished debriefs of a process in the order they were begun. */
export function finishedDebriefs(process: Process): Looks[] {
  return process.sessions
    .filter(({ kind, look, state }) => kind === 'debrief' && look === 1 && state === 'finished')
    .map((first) => {
      const again = sessionOf(process, first.round, 2);
      return {
        first,
        again,
        whole: { ...first, answers: { ...first.answers, ...again?.answers } },
      };
    });
}

/** The debrief that was begun and not finished, the latest of several, or null. A second look is begun anew by its own step. */
export function unfinished(process: Process): Session | null {
  return (
    process.sessions.findLast(
      (one) => one.kind === 'debrief' && one.look === 1 && one.state !== 'finished',
    ) ?? null
  );
}

/** The latest finished first look, or null. */
export function latestDebrief(process: Process): Session | null {
  return (
    process.sessions.findLast(
      (one) => one.kind === 'debrief' && one.look === 1 && one.state === 'finished',
    ) ?? null
  );
}

/** What a debrief asks of the interview itself, before how it went: the questions of the interview guide. */
export const INTERVIEW_FACTS: readonly string[] =
  'company role place interviewed-on interviewers round next-step answer-by answer-from may-contact contact-from candidates stages applied-on'.split(
    ' ',
  );

/** The latest finished first look, where it says how the interview went; null where all of that was skipped. */
export function toldDebrief(process: Process): Session | null {
  const latest = latestDebrief(process);
  const isTold = Object.entries(latest?.answers ?? {}).some(
    ([id, value]) => value !== null && !INTERVIEW_FACTS.includes(id),
  );
  return isTold ? latest : null;
}

/** The day a second look is due: the day after the first, once (NB-KL-17). Null when it is done or there is nothing to look at. */
export function secondLookOn(process: Process): Day | null {
  const first = toldDebrief(process);
  if (!first || sessionOf(process, first.round, 2)?.state === 'finished') return null;
  return addDays(first.finishedOn ?? first.startedOn, 1);
}
