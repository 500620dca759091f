import { linesOf } from './blocks';
import type { ReportFault } from './faults';
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

const NAMES = ['guide', 'title', 'language', 'rows', 'usual', 'use'] as const;
type Name = (typeof NAMES)[number];

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a word can be the id of a guide, an item or a choice: small letters, digits and hyphens. */
export function isGuideId(word: string): boolean {
  return ID.test(word);
}

/** A text with the line ends that guides are read by, without the mark some programs put before it. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
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

/** Reads the front matter, a name and a value a line. Faults are reported; what is missing or cannot be read comes back empty. */
export function readFront(split: Split, report: ReportFault): Front {
  const said = saidIn(split, report);
  const word = (name: Name): string => said.get(name)?.value.replace(/^(["'])(.*)\1$/, '$2') ?? '';
  const lineOf = (name: Name): number => said.get(name)?.line ?? 1;
  const list = (name: Name): string => word(name).replaceAll(/^\[|\]$/g, '');
  const use = LIST_USES.find((one) => one === word('use')) ?? null;
  const id = use ?? word('guide');
  if (said.has('use')) {
    if (use === null) report(lineOf('use'), 'unknown-use', word('use'));
  } else {
    if (id === '') report(1, 'no-guide-id');
    else if (!isGuideId(id)) report(lineOf('guide'), 'bad-id', id);
    if (word('title') === '') report(1, 'no-title');
  }
  const language = LANGUAGES.find((one) => one === word('language')) ?? null;
  if (said.has('language') && !language)
    report(lineOf('language'), 'unknown-language', word('language'));
  return {
    id,
    title: word('title'),
    language,
    rows: readRows(list('rows'), lineOf('rows'), report),
    usual: readUsual(list('usual'), lineOf('usual'), report),
    use,
  };
}

function saidIn({ front, frontLine }: Split, report: ReportFault) {
  const said = new Map<Name, { value: string; line: number }>();
  for (const { text, number: line } of linesOf(front, frontLine)) {
    const [, word, value = ''] = /^([^\s:#]+):(?:[ \t]+(.*))?$/.exec(text.trimEnd()) ?? [];
    const name = NAMES.find((one) => one === word);
    if (name && said.has(name)) report(line, 'doubled-fact', name);
    else if (name) said.set(name, { value: value.trim(), line });
    else if (word !== undefined) report(line, 'unknown-fact', word);
    else if (!/^\s*(?:#|$)/.test(text)) report(line, 'bad-front');
  }
  return said;
}
