import { listAnswer, textAnswer } from './answers';
import type { Day } from './day/day';
import { debriefOf } from './debrief';
import { finishedDebriefs } from './debrief-sessions';
import { companyNotes, roundNumbered, roundsOf } from './ledger/folds';
import { aheadOn } from './ledger/timeline';
import type { Process } from './process';

/** Something an earlier interview taught, in the person's own words. */
export interface Lesson {
  text: string;
  process: string;
  company: string;
  /** The day of the interview, or the one on which the person looked back at a no. */
  on: Day;
}

/** What earlier debriefs taught, for the interview to come (SV-12-12g, NB-KL-16). */
export interface Lessons {
  /** The one change that is carried over: the latest. */
  change: Lesson | null;
  /** What is worth keeping, the latest first. */
  keep: Lesson[];
}

/** Behaviours to keep that a person can hold in mind in the room (REC-12 asks for a few; the number is this project's). */
const MOST_KEPT = 3;

/** The lessons of every finished debrief of these processes, the second look laid over the first. */
export function lessonsOf(processes: readonly Process[]): Lessons {
  const debriefs = [...processes.flatMap(debriefsOf), ...processes.flatMap(outcomesOf)].toSorted(
    (a, b) => (a.on < b.on ? 1 : -1),
  );
  const keep = debriefs.flatMap(({ kept }) => kept);
  return {
    change: debriefs.flatMap(({ changed }) => changed)[0] ?? null,
    keep: unique(keep).slice(0, MOST_KEPT),
  };
}

function debriefsOf(process: Process): { on: Day; changed: Lesson[]; kept: Lesson[] }[] {
  const { id, company } = process;
  return finishedDebriefs(process).map(({ first, whole }) => {
    const on = first.finishedOn ?? first.startedOn;
    const held = roundNumbered(process, first.round)?.on ?? on;
    const lesson = (text: string): Lesson => ({ text, process: id, company, on: held });
    const { change, keep } = debriefOf(process, whole);
    return { on, changed: change.slice(0, 1).map(lesson), kept: keep.map(lesson) };
  });
}

/** What the person chose to take along from the feedback after a no (SV-NJ-33). */
function outcomesOf({ sessions, id, company }: Process): ReturnType<typeof debriefsOf> {
  return sessions.flatMap(({ kind, answers, finishedOn, startedOn }) => {
    const text = kind === 'outcome' ? textAnswer(answers, 'lesson') : null;
    const on = finishedOn ?? startedOn;
    return text === null ? [] : [{ on, changed: [{ text, process: id, company, on }], kept: [] }];
  });
}

function unique(lessons: Lesson[]): Lesson[] {
  const seen = new Map(lessons.toReversed().map((one) => [one.text.toLowerCase(), one]));
  return [...seen.values()].toReversed();
}

/** The questions the person wants to ask this employer: from debriefs (NB-KL-23) and from preparing. */
export function ownQuestions({ sessions }: Process): string[] {
  const lines = sessions.flatMap(({ answers }) => [
    ...listAnswer(answers, 'next-questions'),
    ...listAnswer(answers, 'ask-more'),
  ]);
  return [...new Set(lines)];
}

/** Facts about the company that are not noted yet, each once (SV-12-06e). */
export function freshFacts(process: Process, facts: readonly string[]): string[] {
  const known = new Set(companyNotes(process).map(({ words }) => words));
  return [...new Set(facts)].filter((text) => text !== '' && !known.has(text));
}

/** The number of the interview to come: one after those held. One that is booked for today is still to come. */
export function comingRound(process: Process, today: Day): number {
  const isAhead = ({ on }: { on: Day }): boolean =>
    aheadOn(process.happenings, today).some((next) => next.on === on);
  const held = roundsOf(process).filter((round) => round.on <= today && !isAhead(round));
  return Math.max(0, ...held.map(({ number }) => number)) + 1;
}
