import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGuides } from '../../src/guide/compile';
import { type Guide, isQuestion, type Item } from '../../src/guide/guide';
import { type Language, LANGUAGES, SPOKEN, WORDS } from '../../src/words/languages';
import type { Typed } from '../../src/words/typed';
import type { Words } from '../../src/words/words';

/** Stands under every letter of the language that nobody speaks: whatever lacks it was not said by that language. */
const MARK = '\u0353';

/** Letters without a mark. */
export const UNMARKED = new RegExp(`\\p{L}(?!${MARK})`, 'u');

/** The code of the language that nobody speaks, as a person types it. */
export const PSEUDO = code('xx');

/** The text with a mark under each letter that has none; `{holes}` stay as they are. */
export function marked(text: string): string {
  const pieces = text.split(/(\{[a-z][a-z-]*\})/);
  const letters = new RegExp(UNMARKED, 'gu');
  return pieces
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(letters, `$&${MARK}`)))
    .join('');
}

/** Every sentence under a value marked, but for the texts it was handed. */
function spoken(value: unknown, handed: readonly string[] = []): unknown {
  if (typeof value === 'string') return around(value, handed);
  if (typeof value === 'function')
    return (...more: unknown[]) => spoken(Reflect.apply(value, null, more), textsIn(more));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => spoken(one, handed));
  const entries = Object.entries(value).map(([key, one]) => [key, spoken(one, handed)]);
  return Object.fromEntries(entries);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function around(text: string, handed: readonly string[]): string {
  if (handed.length === 0) return marked(text);
  const longest = handed.toSorted((a, b) => b.length - a.length).map(escaped);
  const pieces = text.split(new RegExp(`(${longest.join('|')})`));
  return pieces.map((piece, at) => (at % 2 === 1 ? piece : marked(piece))).join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

function spokenWords(): Words {
  const { days, typed, ...rest } = WORDS.sv;
  const { locale } = days;
  const months = (locale.months ?? []).map(marked);
  const weekdays = (locale.weekdays ?? []).map(marked);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a marked copy has the shape of what was copied
  const all = spoken(rest) as Words;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  const near = spoken(days.near) as Words['days']['near'];
  const met: Words['days']['met'] = (ago, weekday, written) =>
    around(days.met(ago, weekday, written), [written]);
  const own = { ...days, locale: { ...locale, months, weekdays, name: PSEUDO }, near, met };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return { ...all, language: PSEUDO, days: own, typed: markedTyped(typed) as Typed };
}

/** Every word that people type marked; patterns stay. */
function markedTyped(value: unknown): unknown {
  if (typeof value === 'string') return marked(value);
  if (value instanceof Map)
    return new Map([...value].map(([word, meant]) => [markedTyped(word), meant]));
  if (value instanceof RegExp) return value;
  if (Array.isArray(value)) return value.map(markedTyped);
  const entries = Object.entries(value ?? {}).map(([key, one]) => [key, markedTyped(one)]);
  return Object.fromEntries(entries);
}

function code(text: string): Language {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it becomes one when it is registered
  return text as Language;
}

/** Makes the language known: one row of each list, as for any other. */
export function registerPseudo(): void {
  SPOKEN[PSEUDO] = {
    ...SPOKEN.sv,
    name: marked('svenska'),
    title: marked('Svenska'),
    typed: [],
    which: marked(SPOKEN.sv.which),
  };
  WORDS[PSEUDO] = spokenWords();
  LANGUAGES.push(PSEUDO);
}

/** Writes the guides of the language into a folder of guides. */
export function writePseudoGuides(content: string, folder: string): void {
  const guides = compileGuides(content).guides.filter(({ language }) => language === 'sv');
  mkdirSync(join(folder, PSEUDO), { recursive: true });
  for (const guide of guides) {
    const file = join(folder, PSEUDO, `${guide.id}.json`);
    writeFileSync(file, JSON.stringify(spokenGuide(guide)));
  }
}

function spokenGuide(guide: Guide): Guide {
  return {
    ...guide,
    language: PSEUDO,
    title: marked(guide.title),
    intro: marked(guide.intro),
    items: guide.items.map(spokenItem),
  };
}

function spokenItem(item: Item): Item {
  const [text, section] = [marked(item.text), marked(item.section)];
  if (!isQuestion(item)) {
    const checked = item.checked && { ...item.checked, see: item.checked.see.map(marked) };
    const title = item.title && marked(item.title);
    return { ...item, title, text, section, ...(checked && { checked }) };
  }
  const choices = item.choices.map(({ value, label }) => ({ value, label: marked(label) }));
  return { ...item, text, section, help: marked(item.help), choices };
}
