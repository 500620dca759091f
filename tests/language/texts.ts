import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentCheck } from '../../src/guide/check';
import { type Guide, type Item, isQuestion } from '../../src/guide/guide';
import { LANGUAGES, type Language } from '../../src/words/languages';
import type { Where } from './rule';

/** A piece of text that a person reads, and where it comes from. */
export interface Piece {
  language: Language;
  from: string;
  where: Where;
  text: string;
}

/** Everything in the guides of a content folder. */
export function piecesOfGuides(folder: string): Piece[] {
  return contentCheck(folder).guides.flatMap(piecesOf);
}

/** Files of a language without a sentence: the one that puts it together, the forms of days, and what is typed and never shown. */
const NO_SENTENCES = /^(?:index|days|spoken|typed|typed-days|heard|reasons)\.ts$/;

/** The strings of the program's own sentences: plain ones as they are, functions by what stands in them. */
export async function piecesOfWords(folder: string): Promise<Piece[]> {
  const files = LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((file) => !NO_SENTENCES.test(file))
      .map((file) => ({ language, from: `${language}/${file}` })),
  );
  const pieces = files.map(async ({ language, from }) => {
    const module: object = await import(join(folder, from));
    return stringsIn({ ...module }).map((text) => {
      const where = /^He[ij](?: …)?!$/.test(text) ? 'greeting' : 'prose';
      return piece(language, `words/${from}`, where, text);
    });
  });
  return (await Promise.all(pieces)).flat();
}

function piecesOf(guide: Guide): Piece[] {
  const at = `${guide.language}/${guide.id}`;
  const own: Piece[] = [
    piece(guide.language, at, 'heading', guide.title),
    piece(guide.language, at, 'prose', guide.intro),
  ];
  const sections = [...new Set(guide.items.map((item) => item.section))];
  const headings = sections.map((text) => piece(guide.language, at, 'heading', text));
  return [
    ...own,
    ...headings,
    ...guide.items.flatMap((item) => piecesOfItem(guide.language, at, item)),
  ];
}

function piecesOfItem(language: Language, at: string, item: Item): Piece[] {
  const from = `${at} ${item.id}`;
  if (isQuestion(item)) {
    const labels = item.choices.map(({ label }) => piece(language, from, 'prose', label));
    const text = piece(language, from, 'heading', item.text);
    return [text, piece(language, from, 'prose', item.help), ...labels];
  }
  const heading = item.title === null ? [] : [piece(language, from, 'heading', item.title)];
  if (item.kind !== 'letter') return [...heading, piece(language, from, 'prose', item.text)];
  const [greeting = '', ...rest] = item.text.split('\n');
  const body = piece(language, from, 'prose', rest.join('\n'));
  return [...heading, piece(language, from, 'greeting', greeting), body];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return literalsIn(String(value));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The string literals of a function's source, also those inside a template's holes; what is filled in is left out. */
function literalsIn(source: string): string[] {
  const found: string[] = [];
  /** What is open around here: a literal by its mark, or the code of a hole by its brace. */
  const open: { mark: string; text: string }[] = [];
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? '';
    const top = open.at(-1);
    const inText = top !== undefined && top.mark !== '{';
    if (inText && char === '\\') top.text += source[++at] ?? '';
    else if (inText && char === top.mark) found.push(open.pop()?.text ?? '');
    else if (top?.mark === '`' && source.startsWith('${', at)) {
      top.text += '…';
      open.push({ mark: '{', text: '' });
      at++;
    } else if (inText) top.text += char;
    else if ('`\'"{'.includes(char)) open.push({ mark: char, text: '' });
    else if (char === '}') open.pop();
  }
  return found;
}

/** Said on purpose as it stands: names of keys and values, and the one sentence of nynorsk. */
const ON_PURPOSE = [
  'name, role och mail',
  'name, role og mail',
  'call, mail eller other',
  /Nynorsk finst .*/,
];

/** Commands, code in backticks and the names of holes are no prose. */
function piece(language: Language, from: string, where: Where, text: string): Piece {
  const bare = text.replaceAll(/`[^`]*`|\{[a-z-]+\}|(?:coach|--)[a-z -]* "[^"]*"/g, '…');
  const plain = ON_PURPOSE.reduce<string>((left, said) => left.replace(said, '…'), bare);
  return { language, from, where, text: plain };
}
