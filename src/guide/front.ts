import { parseDocument } from 'yaml';
import type { Report } from './faults';
import { LANGUAGES, type Language } from '../words/languages';
import { readUsual, type ItemWords } from './keys';
import { readRows } from './rows';

/** What stands between the two lines of dashes. */
export interface Front {
  id: string;
  title: string;
  /** Only a person's own guide outside a language folder needs it. */
  language: Language | null;
  rows: string[];
  /** What holds for an item that does not say otherwise. */
  usual: ItemWords;
  /** Which guide a plain list of questions belongs to; null for a guide in full. */
  use: ListUse | null;
}

/** Where the questions of a plain list can be asked. */
export const LIST_USES = ['practice', 'debrief', 'prepare'] as const;
export type ListUse = (typeof LIST_USES)[number];

/** A guide's text in two: the front matter and everything after it, with the line each begins on. */
export interface Split {
  front: string;
  frontLine: number;
  body: string;
  bodyLine: number;
}

const KNOWN = ['guide', 'title', 'language', 'rows', 'usual', 'use'];
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a word can be the id of a guide, an item or a choice: small letters, digits and hyphens. */
export function isId(word: string): boolean {
  return ID.test(word);
}

/** Cuts the front matter off: what stands between two lines of dashes, or a first line that begins with `use:`. Null when the text has neither. */
export function splitFront(text: string): Split | null {
  const found =
    /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? /^(use:.*)(?:\n|$)/.exec(text);
  if (!found) return null;
  const head = found[0];
  return {
    front: found[1] ?? '',
    frontLine: head.startsWith('-') ? 2 : 1,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

/** Reads the front matter. Faults are reported; what is missing or cannot be read comes back empty. */
export function readFront({ front, frontLine }: Split, report: Report): Front {
  const values = readYaml(front, frontLine, report);
  if (!values) return { id: '', title: '', language: null, rows: [], usual: {}, use: null };
  const lineOf = (key: string): number =>
    front.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + frontLine;
  for (const key of Object.keys(values)) {
    if (!KNOWN.includes(key)) report(lineOf(key), 'unknown-fact', key);
  }
  const word = (key: string): string => (typeof values[key] === 'string' ? values[key].trim() : '');
  const use = LIST_USES.find((one) => one === word('use')) ?? null;
  const id = use ?? word('guide');
  if ('use' in values) {
    if (use === null) report(lineOf('use'), 'unknown-use', word('use'));
  } else {
    if (id === '') report(1, 'no-guide-id');
    else if (!isId(id)) report(lineOf('guide'), 'bad-id', id);
    if (word('title') === '') report(1, 'no-title');
  }
  return {
    id,
    title: word('title'),
    language: languageOf(values['language'], lineOf('language'), report),
    rows: readRows(listed(values['rows']), lineOf('rows'), report),
    usual: readUsual(listed(values['usual']), lineOf('usual'), report),
    use,
  };
}

function readYaml(
  front: string,
  frontLine: number,
  report: Report,
): Record<string, unknown> | null {
  const document = parseDocument(front, { schema: 'core', prettyErrors: true, logLevel: 'silent' });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) {
    report((broken.linePos?.[0].line ?? 1) + frontLine - 1, 'bad-yaml');
    return null;
  }
  const values = plain(document) ?? {};
  if (isMap(values)) return values;
  report(frontLine, 'bad-yaml');
  return null;
}

/** Aliases are refused: a front matter of four lines needs none. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return '';
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function languageOf(value: unknown, line: number, report: Report): Language | null {
  if (value === undefined || value === null) return null;
  const found = LANGUAGES.find((one) => one === value);
  if (!found) report(line, 'unknown-language', JSON.stringify(value));
  return found ?? null;
}

function listed(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'string' ? value : '';
}
