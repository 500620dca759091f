import { canonical } from '../canonical';
import type { ProcessField } from '../change/change';
import { latestIn } from '../change/apply';
import { FIELDS } from '../change/fields';
import { laterMoment } from '../moment';
import { isOver } from '../ledger/state';
import type { Process } from '../process';
import { joinTold } from './happenings';
import { laterByKey } from './later';
import { joinParts } from './parts';
import { joinSittings } from './sittings';

/** What has a rule of its own, or follows from the rest. */
const RULED: ReadonlySet<string> = new Set(
  [
    'schema id uid over happenings takenBack people sessions salary points hardQuestions changed kept',
    ...FIELDS,
  ].flatMap((names) => names.split(' ')),
);

/** Where the time of the last change is kept that any copy joined here knew of: what is changed from now on is later. */
const LATEST = '';

/**
 * Two copies of one process as one, with nothing lost that either holds. In whatever order and however often copies are
 * joined, they come to the same; lists stand in an order of their own. Of the names by which the copies go, the lesser.
 */
export function join(ours: Process, theirs: Process): Process {
  const parts = joinParts(ours, theirs);
  const told = joinTold(ours, theirs);
  const latest = laterMoment(latestIn(ours), latestIn(theirs));
  const process: Process = {
    ...parts,
    ...joinRest(ours, theirs),
    ...joinFields(ours, theirs),
    ...told,
    changed: { ...parts.changed, ...(latest !== '' && { [LATEST]: latest }) },
    id: ours.id < theirs.id ? ours.id : theirs.id,
    sessions: joinSittings(ours.sessions, theirs.sessions, parts.changed),
  };
  return { ...process, over: isOver(process) };
}

/** What only a change that keeps its time makes another than it was at the beginning. */
const BEGINNING: readonly ProcessField[] = ['company', 'role', 'country', 'startedOn'];

/** Whether two processes are copies of one: begun as one, by the name of all machines, and no happening is another thing in the other. */
export function canJoin(ours: Process, theirs: Process): boolean {
  const kinds = new Map(ours.happenings.map(({ id, kind }) => [id, kind]));
  const isChanged = (field: ProcessField): boolean =>
    [ours, theirs].some(({ changed }) => changed[field] !== undefined);
  return (
    ours.uid === theirs.uid &&
    BEGINNING.every((field) => ours[field] === theirs[field] || isChanged(field)) &&
    theirs.happenings.every(({ id, kind }) => (kinds.get(id) ?? kind) === kind)
  );
}

function joinFields(ours: Process, theirs: Process): Partial<Process> {
  const [one, other] = [ours, theirs].map((copy) => {
    const entries = Object.entries(copy).filter(([key]) => FIELDS.some((field) => field === key));
    const times = Object.entries(copy.changed).filter(([key]) =>
      FIELDS.some((field) => field === key),
    );
    return [Object.fromEntries<unknown>(entries), Object.fromEntries(times)] as const;
  });
  return one && other ? valuesIn(laterByKey(one, other)) : {};
}

/** What an earlier or a later program has written beside all this. */
function joinRest(ours: Process, theirs: Process): Partial<Process> {
  const [one, other] = [ours, theirs].map((copy) =>
    Object.fromEntries<unknown>(Object.entries(copy).filter(([key]) => !RULED.has(key))),
  );
  if (!one || !other) return {};
  const kept = [ours.kept ?? {}, theirs.kept ?? {}] as const;
  const isKept = Object.keys({ ...kept[0], ...kept[1] }).length > 0;
  return {
    ...valuesIn(laterByKey([one, {}], [other, {}])),
    ...(isKept && { kept: valuesIn(laterByKey([kept[0], {}], [kept[1], {}])) }),
  };
}

function valuesIn(all: ReadonlyMap<string, { value: unknown }>): Record<string, unknown> {
  const values = [...all].flatMap(([key, { value }]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(values);
}

/** Whether a copy holds anything that the process does not. */
export function hasMore(stored: Process, copy: Process): boolean {
  const { id } = stored;
  if (canonical({ ...copy, id }) === canonical(stored)) return false;
  return canonical(join(stored, { ...copy, id })) !== canonical(join(stored, stored));
}
