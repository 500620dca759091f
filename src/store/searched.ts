import { mayHold } from './disk/holding';
import { namesNewestFirst } from './disk/names';
import type { Glance } from './disk/read';
import { findProcess, processKind } from './process-file';
import type { Found } from './processes';

/** The processes that may hold every one of the words, newest first, and the files that cannot be read. */
export function* holding(folder: string, words: readonly string[]): Generator<Found> {
  const may = mayHold(words);
  // What does not end or is not marked as our files are is a fault to be told of, whatever it holds.
  const wanted: Glance = (bytes) =>
    may(bytes) || !bytes.includes(processKind.schema) || !bytes.includes('}', -3);
  for (const named of namesNewestFirst(folder)) {
    const isNamed = words.some((word) => named.id.includes(word.toLowerCase()));
    const found = findProcess(named, isNamed ? undefined : wanted);
    if (found !== null) yield found;
  }
}
