import { listAnswer, textAnswer, type Answers, type AnswerValue } from './answers';
import type { Day } from './day/day';
import { sessionOf } from './debrief-sessions';
import { folded } from './find';
import { hardOf } from './interview';
import { type Round, roundsOf } from './ledger/folds';
import { entriesOf, timelineOf } from './ledger/timeline';
import type { Facts } from './followup/facts';
import type { Process, Session } from './process';

/** REC-12: the analysis ends in a few things to keep and at most three to change. */
export const MOST_CHANGES = 3;

/** Whether an answer holds more things to change than that. */
export function isTooManyChanges(answer: AnswerValue | null): boolean {
  return Array.isArray(answer) && answer.length > MOST_CHANGES;
}

/** What was said in a round, or after it, about what comes next: who, what, by when, in whose words. */
export interface Promised {
  saidOn: Day;
  round: number;
  who: string | null;
  /** Their words, as the person remembers them. */
  words: string | null;
  /** Last day of the promised answer. */
  by: Day | null;
  agreement: Facts['agreement'];
  contactFrom: Day | null;
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
    promises: promisesOf(process, session.round),
  };
}

/** What they said of what comes next, from an interview until the next one. */
function promisesOf(process: Process, round: number): Promised[] {
  const rounds = roundsOf(process);
  const at = rounds.findIndex(({ number }) => number === round);
  const [from, until] = [rounds[at]?.on, rounds[at + 1]?.on ?? LAST_DAY];
  if (from === undefined) return [];
  return entriesOf(timelineOf(process.happenings, LAST_DAY), 'they-said').flatMap(({ k, what }) => {
    const { who = null, words = null, answerBy: by = null, contact, contactFrom = null } = what;
    const agreement = contactFrom === null ? (contact ?? 'none') : 'ok';
    const inRoom = (what.channel ?? null) === null ? words : null;
    const isNone = inRoom === null && by === null && agreement === 'none';
    if (isNone || k < from || k >= until) return [];
    return [{ saidOn: what.on ?? k, round, who, words, by, agreement, contactFrom }];
  });
}

const LAST_DAY = '9999-12-31';

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

/** The latest interview held that has no debrief yet, or null. */
export function roundWaiting(process: Process, today: Day): Round | null {
  return (
    roundsOf(process).findLast(({ number, on }) => on <= today && !sessionOf(process, number, 1)) ??
    null
  );
}

/** The interview a debrief is about: one that waits for it, else the one of today or a further one. */
export function roundToDebrief(process: Process, today: Day): Round {
  return roundWaiting(process, today) ?? roundOn(process, today);
}

/** The interview held on this day, else a further one. */
export function roundOn(process: Process, on: Day): Round {
  const rounds = roundsOf(process);
  const number = Math.max(0, ...rounds.map((round) => round.number)) + 1;
  return rounds.find((round) => round.on === on) ?? { number, on, people: [] };
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
