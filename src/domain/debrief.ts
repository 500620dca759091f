import { listAnswer, textAnswer, type Answers, type AnswerValue } from './answers';
import { addDays, type Day } from './day/day';
import { folded } from './find';
import { hardOf } from './interview';
import type { Process, Promised, Round, Session } from './process';

/** REC-12: the analysis ends in a few things to keep and at most three to change. */
export const MOST_CHANGES = 3;

/** Whether an answer holds more things to change than that. */
export function isTooManyChanges(answer: AnswerValue | null): boolean {
  return Array.isArray(answer) && answer.length > MOST_CHANGES;
}

/** What a debrief came to. */
export interface Debrief {
  keep: string[];
  /** At most three; the first is the one carried to the next interview. */
  change: string[];
  hardQuestions: string[];
  promises: Promised[];
}

/** What a second look shows beside the first: each answer then and now. */
export interface Shift {
  feeling: { then: string | null; now: string | null };
  good: { then: string | null; now: string | null };
  bad: { then: string | null; now: string | null };
  change: { then: string | null; now: string | null };
  /** What the person says of it: better, same or worse than thought. */
  judged: string | null;
}

/** The debrief of an interview, from what was answered. */
export function debriefOf(process: Process, session: Session): Debrief {
  const { answers } = session;
  const keep = textAnswer(answers, 'keep');
  return {
    keep: keep === null ? [] : [keep],
    change: changesOf(answers),
    hardQuestions: hardOf(answers),
    promises: process.promises.filter(({ round }) => round === session.round),
  };
}

function changesOf(answers: Answers): string[] {
  return allChanges(answers).slice(0, MOST_CHANGES);
}

/** Things to change beyond the three that count: what the first look held when the second added one. */
export function otherChanges(answers: Answers): string[] {
  return allChanges(answers).slice(MOST_CHANGES);
}

/** The one of the second look first, then those of the first, none twice. */
function allChanges(answers: Answers): string[] {
  const again = textAnswer(answers, 'change-again');
  const all = [...(again === null ? [] : [again]), ...listAnswer(answers, 'change')];
  return all.filter((one, i) => all.findIndex((other) => folded(other) === folded(one)) === i);
}

/** The first look and the second side by side (NB-KL-17). */
export function shiftOf(first: Session, second: Session): Shift {
  const pair = (
    then: string | null,
    now: string | null,
  ): { then: string | null; now: string | null } => ({ then, now });
  return {
    feeling: pair(
      textAnswer(first.answers, 'feeling'),
      textAnswer(second.answers, 'feeling-again'),
    ),
    good: pair(textAnswer(first.answers, 'good'), textAnswer(second.answers, 'good-again')),
    bad: pair(textAnswer(first.answers, 'bad'), textAnswer(second.answers, 'bad-again')),
    change: pair(changesOf(first.answers)[0] ?? null, textAnswer(second.answers, 'change-again')),
    judged: textAnswer(second.answers, 'better-than-thought'),
  };
}

/** The debrief of a round, first or second look, or null. */
export function sessionOf(process: Process, round: number, look: 1 | 2): Session | null {
  return (
    process.sessions.find(
      (one) => one.kind === 'debrief' && one.round === round && one.look === look,
    ) ?? null
  );
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

/** The day a second look is due: the day after the first, once (NB-KL-17). Null when it is done or there is no first. */
export function secondLookOn(process: Process): Day | null {
  const first = latestDebrief(process);
  if (!first || sessionOf(process, first.round, 2)?.state === 'finished') return null;
  return addDays(first.finishedOn ?? first.startedOn, 1);
}

/** The process with this session put in or replaced. */
export function withSession(process: Process, session: Session): Process {
  const others = process.sessions.filter(({ id }) => id !== session.id);
  return { ...process, sessions: [...others, session] };
}

/** The latest interview held that has no debrief yet, or null. */
export function roundWaiting(process: Process, today: Day): Round | null {
  return (
    process.rounds.findLast(({ number, on }) => on <= today && !sessionOf(process, number, 1)) ??
    null
  );
}

/** The interview a debrief is about: one that waits for it, else the one of today or a further one. */
export function roundToDebrief(process: Process, today: Day): Round {
  return roundWaiting(process, today) ?? roundOn(process, today);
}

/** The interview held on this day, else a further one. */
export function roundOn(process: Process, on: Day): Round {
  const number = (process.rounds.at(-1)?.number ?? 0) + 1;
  return process.rounds.find((round) => round.on === on) ?? { number, on, people: [] };
}

/** A debrief just begun: nothing answered. */
export function newSession(round: number, look: 1 | 2, today: Day): Session {
  return {
    id: look === 1 ? `debrief-${round}` : `second-look-${round}`,
    kind: 'debrief',
    round,
    look,
    depth: look === 1 ? 'core' : 'deep',
    state: 'begun',
    startedOn: today,
    finishedOn: null,
    answers: {},
  };
}
