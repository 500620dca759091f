import type { Answers, HalfWritten } from './answers';

/** A talk that keeps what is told only when a part of it is whole, broken off in the middle of one. */
export interface Unfinished {
  /** Which talk: its command, and the person or the question it is about. */
  talk: string;
  /** The id of the process it is about, or null. */
  process: string | null;
  /** What was answered and is kept nowhere else, or is to be told anew. */
  answers: Answers;
  /** What was half written. */
  draft: HalfWritten | null;
  /** Ids of the happenings that these answers were kept as when the talk was stopped. */
  told: string[];
}

/** The talks that were broken off, the last one last. */
export interface UnfinishedTalks {
  talks: Unfinished[];
}

/** The talks with this one as it is now; one with nothing in it is none. */
export function withUnfinished({ talks }: UnfinishedTalks, now: Unfinished): UnfinishedTalks {
  const others = talks.filter((one) => !isSame(one, now));
  const isEmpty = now.draft === null && Object.keys(now.answers).length === 0;
  return { talks: isEmpty ? others : [...others, now] };
}

/** The talk as it was broken off, or undefined. */
export function unfinishedIn(
  { talks }: UnfinishedTalks,
  wanted: Pick<Unfinished, 'talk' | 'process'>,
): Unfinished | undefined {
  return talks.find((one) => isSame(one, wanted));
}

function isSame(
  one: Pick<Unfinished, 'talk' | 'process'>,
  other: Pick<Unfinished, 'talk' | 'process'>,
): boolean {
  return one.talk === other.talk && one.process === other.process;
}
