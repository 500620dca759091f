import { PARTS, type Part } from '../change/parts';
import type { Process } from '../process';

const LISTS: readonly Part[] = ['people', 'bids', 'market', 'rehearsals', 'hardQuestions'];

/** A joined process with its lists in the order of one of the copies, as far as that goes; what was in the other comes behind. */
export function inOrderOf(copy: Process, joined: Process): Process {
  const lists = LISTS.reduce(
    (process, part) => withOrder(process, part, PARTS[part], copy),
    joined,
  );
  const happenings = like(lists.happenings, copy.happenings, ({ told }) => told);
  const sessions = like(lists.sessions, copy.sessions, ({ startedOn }) => startedOn);
  return { ...lists, happenings, sessions };
}

function withOrder<P extends Part>(
  process: Process,
  _part: P,
  { read, write }: (typeof PARTS)[P],
  copy: Process,
): Process {
  const places = new Map(read(copy).map(([key], i) => [key, i]));
  const place = (key: string): number => places.get(key) ?? places.size;
  return write(
    process,
    read(process).toSorted(([one], [other]) => place(one) - place(other)),
  );
}

/** By time, and of one time in the order of the copy. */
function like<T extends { id: string }>(
  all: readonly T[],
  copy: readonly T[],
  timeOf: (one: T) => string,
): T[] {
  const places = new Map(copy.map(({ id }, i) => [id, i]));
  const place = ({ id }: T): number => places.get(id) ?? places.size;
  return all
    .toSorted((one, other) => place(one) - place(other))
    .toSorted((one, other) =>
      timeOf(one) < timeOf(other) ? -1 : Number(timeOf(one) > timeOf(other)),
    );
}
