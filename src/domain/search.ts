import { folded } from './find';
import { fieldOf } from './happening';
import { leaves, type Path } from './paths';
import type { Examples } from './examples';
import type { People } from './people';
import type { Process } from './process';

/** Where in a process the words stand, with a little of the text around the first of them. */
export interface Hit {
  /** Null for what is kept beside the processes. */
  process: string | null;
  /** Dotted path of the text. */
  where: string;
  excerpt: string;
}

const AROUND = 40;
/** Names and times of the coach's own, and what is chosen from a few words. */
const PASSED_OVER = new Set(
  'schema id uid country state kind depth told times changed corrected rivals takenBack'.split(' '),
);

/** The texts of a process that hold every word, in any case. */
export function hitsIn(process: Process, words: readonly string[]): Hit[] {
  return leaves(process)
    .filter(({ path }) => !isPassedOver(process, path))
    .flatMap((leaf) => hitIn(process.id, leaf, words));
}

/** The same of references and network, or of examples. */
export function hitsBeside(kept: People | Examples, words: readonly string[]): Hit[] {
  return leaves(kept)
    .filter(({ path }) => !path.includes('permission'))
    .flatMap((leaf) => hitIn(null, leaf, words));
}

function hitIn(
  process: string | null,
  { path, value }: { path: Path; value: unknown },
  words: readonly string[],
): Hit[] {
  if (typeof value !== 'string') return [];
  const isName = path[0] === 'company';
  const first = positions(value, words) ?? (isName ? positions(folded(value), words) : null);
  if (first === null) return [];
  return [{ process, where: path.join('.'), excerpt: around(value, first) }];
}

function isPassedOver({ happenings }: Process, path: Path): boolean {
  const [list, index, field = ''] = path;
  const told = list === 'happenings' ? happenings[Number(index)] : undefined;
  const isChosen = told !== undefined && fieldOf(told.kind, field)?.is === 'choice';
  return isChosen || path.some((part) => PASSED_OVER.has(part));
}

/** Where the first word stands, or null unless all of them do. */
function positions(text: string, words: readonly string[]): number | null {
  const plain = text.normalize('NFC').toLowerCase();
  const places = words.map((word) => plain.indexOf(word.normalize('NFC').toLowerCase()));
  return places.every((place) => place >= 0) ? Math.min(...places) : null;
}

function around(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + AROUND * 2);
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}
