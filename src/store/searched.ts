import { mayHold } from './disk/holding';
import { namesNewestFirst } from './disk/names';
import type { Glance } from './disk/read';
import { findProcess, processKind, saysNo, saysOver } from './process-file';
import type { Found, OptionalPart } from './processes';

/** The processes that may hold every one of the words, newest first, and the files that cannot be read. */
export function* holding(folder: string, words: readonly string[]): Generator<Found> {
  const may = mayHold(words);
  const isIn = (id: string): boolean => words.some((word) => id.includes(word.toLowerCase()));
  yield* sifted(folder, may, isIn);
}

/** The processes that go on, and those that have one of these parts, newest first, and the files that cannot be read. */
export function having(folder: string, parts: readonly OptionalPart[]): Iterable<Found> {
  return sifted(folder, (bytes) => !saysOver(bytes) || parts.some((part) => SIGNS[part](bytes)));
}

/** The processes of this company, by the words of a file that says it in a line of its own, newest first, and the files that cannot be read. */
export function calledBy(folder: string, isCalled: (company: string) => boolean): Iterable<Found> {
  return sifted(folder, (bytes) => {
    const [, said] = COMPANY.exec(bytes.toString('utf8', 0, HEAD)) ?? [];
    return said === undefined || isCalled(said);
  });
}

/** A company that stands among the first keys as it is; bytes in which it is looked for. */
const HEAD = 1024;
const COMPANY = /^\t"company": "([^"\\]*)",$/m;

/** How a file looks that may have a part. */
const SIGNS: Record<OptionalPart, Glance> = {
  'a no': saysNo,
  hardQuestions: (bytes) => !bytes.includes('\n\t"hardQuestions": []'),
};

/** The processes whose files are wanted, or whose ids; and what does not end or is not marked as our files are: a fault to be told of, whatever it holds. */
function* sifted(
  folder: string,
  isWanted: Glance,
  isNamed: (id: string) => boolean = () => false,
): Generator<Found> {
  const wanted: Glance = (bytes) =>
    isWanted(bytes) || !bytes.includes(processKind.schema) || !bytes.includes('}', -3);
  for (const named of namesNewestFirst(folder)) {
    const found = findProcess(named, isNamed(named.id) ? undefined : wanted);
    if (found !== null) yield found;
  }
}
