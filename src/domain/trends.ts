import { textAnswer } from './answers';
import { byDay, type Day, daysBetween } from './day/day';
import { debriefOf } from './debrief';
import { finishedDebriefs } from './debrief-sessions';
import { folded } from './find';
import type { TypedReasons } from './followup/reason';
import { roundNumbered } from './ledger/folds';
import { type State, turnOn } from './ledger/state';
import { entriesOf, heldOn, timelineOf } from './ledger/timeline';
import { isLike } from './like';
import type { Process } from './process';

export const AGAIN = ['change', 'keep', 'hard-question'] as const;
export type AgainKind = (typeof AGAIN)[number];

/** Something that came in more than one debrief: how it was put, the latest first. */
export interface Again {
  what: AgainKind;
  words: string[];
  /** In how many debriefs. */
  times: number;
}

export const FEELINGS = ['calm', 'mixed', 'tense'] as const;
export type Feeling = (typeof FEELINGS)[number];
export const SHIFTS = ['better', 'same', 'worse'] as const;
export type Shifted = (typeof SHIFTS)[number];

/** What was said of one interview. */
export interface Of<T> {
  process: string;
  on: Day;
  is: T;
}

/** What comes back from interview to interview: facts and the person's own words. Nothing is weighed, nobody is scored. */
export interface Trends {
  /** Finished debriefs. */
  debriefs: number;
  /** What came most often first. */
  again: Again[];
  /** How it felt at the first look, the earliest interview first. */
  feeling: Of<Feeling>[];
  /** What the second look said of the first (NB-KL-17). */
  shift: Of<Shifted>[];
  /** How far each process came. */
  rounds: { process: string; employer: string; rounds: number; state: State }[];
  /** Days from an interview to their next word. */
  answerDays: { employer: string; days: number }[];
}

interface FinishedDebrief {
  process: string;
  on: Day;
  feeling: string | null;
  shift: string | null;
  said: Record<AgainKind, string[]>;
}

/** What comes back in these processes, as it stands on a day. */
export function trendsOf(processes: readonly Process[], today: Day, reasons: TypedReasons): Trends {
  const all = processes.flatMap(debriefsIn).toSorted(byDay);
  return {
    debriefs: all.length,
    again: AGAIN.flatMap((what) => againIn(all, what, reasons)).toSorted(
      (one, other) => other.times - one.times,
    ),
    feeling: all.flatMap((one) => oneOf(FEELINGS, one.feeling, one)),
    shift: all.flatMap((one) => oneOf(SHIFTS, one.shift, one)),
    rounds: processes.flatMap((process) => courseOf(process, today)),
    answerDays: processes.flatMap((process) => answersIn(process, today)),
  };
}

/** The finished debriefs of a process, the second look laid over the first. */
function debriefsIn(process: Process): FinishedDebrief[] {
  return finishedDebriefs(process).map(({ first, again, whole }) => {
    const { keep, change, hardQuestions } = debriefOf(process, whole);
    return {
      process: process.id,
      on: roundNumbered(process, first.round)?.on ?? first.startedOn,
      feeling: textAnswer(first.answers, 'feeling'),
      shift: textAnswer(again?.answers ?? {}, 'better-than-thought'),
      said: { keep, change, 'hard-question': hardQuestions },
    };
  });
}

function oneOf<T extends string>(
  values: readonly T[],
  value: string | null,
  { process, on }: FinishedDebrief,
): Of<T>[] {
  const is = values.find((one) => one === value);
  return is ? [{ process, on, is }] : [];
}

/** What was put in like words in several debriefs; the latest way of putting it gathers the earlier ones. */
function againIn(all: readonly FinishedDebrief[], what: AgainKind, reasons: TypedReasons): Again[] {
  const groups: { words: string[]; debriefs: Set<FinishedDebrief> }[] = [];
  for (const debrief of all.toReversed()) {
    for (const text of debrief.said[what]) {
      const like = groups.find(({ words }) => isLike(words[0] ?? '', text, reasons));
      if (!like) groups.push({ words: [text], debriefs: new Set([debrief]) });
      else {
        if (!like.words.some((one) => folded(one) === folded(text))) like.words.push(text);
        like.debriefs.add(debrief);
      }
    }
  }
  return groups
    .map(({ words, debriefs }) => ({ what, words, times: debriefs.size }))
    .filter(({ times }) => times > 1);
}

/** How many interviews were held, and how it stands; nothing of a process where none was. */
function courseOf(process: Process, today: Day): Trends['rounds'] {
  const { id, company: employer } = process;
  const rounds = new Set(heldOn(process.happenings, today).map(({ on }) => on)).size;
  const state = turnOn(process, today).is;
  return rounds === 0 ? [] : [{ process: id, employer, rounds, state }];
}

/** From each interview held to their first word after that day, as long as no other interview came between. */
function answersIn({ happenings, company: employer }: Process, today: Day): Trends['answerDays'] {
  const held = [...new Set(heldOn(happenings, today).map(({ on }) => on))].toSorted();
  const theirs = entriesOf(timelineOf(happenings, today), 'they-said', 'offer', 'no').filter(
    ({ what }) => what.on !== null,
  );
  return held.flatMap((on, i) => {
    const next = held[i + 1] ?? LAST_DAY;
    const word = theirs.find(({ k }) => k > on && k < next);
    return word ? [{ employer, days: daysBetween(on, word.k) }] : [];
  });
}

const LAST_DAY = '9999-12-31';
