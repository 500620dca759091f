import type { GuideLine } from './blocks';
import type { ReportFault } from './faults';
import { type Checked, type Condition, QUESTION_KINDS, TEXT_KINDS } from './guide';
import { readRows } from './rows';

/** The closed sets of words that a line of bookkeeping is made of, beside ids, conditions and rows. */
const SETS = {
  question: QUESTION_KINDS,
  text: TEXT_KINDS,
  depth: ['core', 'deep'],
  skip: ['required', 'optional'],
  rows: ['own'],
} as const;

/** What such a line says, part by part; what it does not say is missing. */
export type ItemWords = { -readonly [Part in keyof typeof SETS]?: (typeof SETS)[Part][number] };

/** A line of bookkeeping, read: `feeling choice core only:tense=yes NB-KL-05`. */
export interface ItemKeys extends ItemWords {
  id: string;
  only: Condition | null;
  /** Where a fact was checked and when, `checked:2026-11 see:do.se`; null where neither is said. */
  checked: Checked | null;
  /** The seed rows it names; `own` names none. */
  sources: string[];
  /** Whether it says where the words come from, and whether every word of it could be read. */
  isSourced: boolean;
  isWhole: boolean;
  line: number;
}

/** Reads the line of one item: its id first, then words in any order. Unknown, doubled and impossible words are reported. */
export function readKeys({ text, number }: GuideLine, report: ReportFault): ItemKeys {
  const [id = '', ...words] = wordsOf(text);
  const isOnly = (word: string): boolean => word.startsWith('only:');
  const isRow = (word: string): boolean => /^[A-Z]+-/.test(word);
  const rest = words.filter((word) => !isOnly(word) && !isRow(word) && !isCheck(word));
  const said = readWords(rest, number, report);
  const [only, ...more] = words.filter(isOnly);
  const rows = words.filter(isRow);
  for (const twice of [...more, ...rows.filter((row, n) => rows.indexOf(row) !== n)])
    report(number, 'doubled-fact', twice);
  if (said.question && said.text) report(number, 'doubled-fact', said.text);
  return {
    ...said,
    id,
    only: only === undefined ? null : conditionOf(only, number, report),
    checked: checkedOf(id, words.filter(isCheck), number, report),
    sources: readRows(rows.join(), number, report),
    isSourced: rows.length > 0 || said.rows !== undefined,
    isWhole: rest.every((word) => partOf(word) !== undefined),
    line: number,
  };
}

/** What is usual in a guide: as on an item's line, with one kind for questions and one for texts. */
export function readUsual(text: string, line: number, report: ReportFault): ItemWords {
  return readWords(wordsOf(text), line, report);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function readWords(words: readonly string[], line: number, report: ReportFault): ItemWords {
  const said: Record<string, string> = {};
  for (const word of words) {
    const part = partOf(word);
    if (part === undefined) report(line, 'unknown-fact', word);
    else if (part in said) report(line, 'doubled-fact', word);
    else said[part] = word;
  }
  return said;
}

function partOf(word: string): string | undefined {
  return Object.entries(SETS).find(([, set]) => set.some((one) => one === word))?.[0];
}

const MONTH = /^checked:(20\d\d-(?:0[1-9]|1[0-2]))$/;
const PLACE = /^see:((?:[\p{Ll}\d-]+\.)+[a-z]{2,}(?:\/\S*)?)$/u;

function isCheck(word: string): boolean {
  return /^(?:checked|see):/.test(word);
}

/** What the words that begin with `checked:` and `see:` say; null when there are none. One of the two alone is reported. */
function checkedOf(
  id: string,
  words: readonly string[],
  line: number,
  report: ReportFault,
): Checked | null {
  if (words.length === 0) return null;
  const [month = '', ...more] = words.flatMap((word) => MONTH.exec(word)?.[1] ?? []);
  const see = words.flatMap((word) => PLACE.exec(word)?.[1] ?? []);
  const bad = words.filter((word) => !MONTH.test(word) && !PLACE.test(word));
  for (const word of bad) report(line, 'bad-check', word);
  for (const twice of more) report(line, 'doubled-fact', `checked:${twice}`);
  if (bad.length === 0 && (month === '' || see.length === 0)) report(line, 'unchecked', id);
  return { month, see };
}

function conditionOf(word: string, line: number, report: ReportFault): Condition | null {
  const found = /^only:([^=]+)(?:=(\S+))?$/.exec(word);
  if (!found) report(line, 'only-unknown', word.slice('only:'.length));
  return found ? { id: found[1] ?? '', value: found[2] ?? null } : null;
}
