import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reply } from '../../../src/ask/ask';
import type { Day } from '../../../src/domain/day/day';
import { type Guide, isQuestion, type Item, type Question } from '../../../src/guide/guide';
import { shippedGuide } from '../../../src/guide/library';
import { rowsOf, ROW_COMMANDS } from '../../../src/guide/rows';
import type { Language } from '../../../src/words/languages';
import type { Line, ScriptedAsk } from '../../scripted-ask';
import { newStage } from '../../stage';

/** What a person does at one sitting: a day, a command line, and what is answered; all else is skipped. */
export type Sitting = readonly [on: Day, command: string, ...answers: Line[]];

/** What stood on the screen in one sitting: what was asked, said and shown. */
export interface Screen {
  on: Day;
  command: string;
  /** The questions with their choices, as they stand at the prompt; no help, which is shown on request. */
  asked: string;
  err: string;
  out: string;
}

/** Where a row was met: the item that says it, the command and the day. */
export interface Met {
  item: string;
  command: string;
  on: Day;
  says: string;
}

const GUIDES = join(import.meta.dirname, '../../../dist/guides');

/** Every row that is to be met. */
export const ROWS: readonly string[] = [...new Set(ROW_COMMANDS.flatMap(rowsOf))];

/** How a command ends that the person broke off. */
const STOPPED = 130;

/** Lives through a story at the prompts, in a folder of its own, and gives every screen of it. */
export async function lived(language: Language, story: readonly Sitting[]): Promise<Screen[]> {
  const [first] = story;
  const stage = newStage({ today: first?.[0] ?? '2026-09-01', language });
  const screens: Screen[] = [];
  for (const [on, command, ...answers] of story) {
    const { ask, asked } = personWith(answers);
    const { code, out, err } = await stage.coach(argsOf(command), ask, { today: on });
    const wasBrokenOff = code === STOPPED && asked.at(-1)?.optional === false;
    if ((code !== 0 && !wasBrokenOff) || ask.left.length > 0)
      throw new Error(`${on} ${command}: ${code}, never asked: ${ask.left.join()}\n${err}${out}`);
    screens.push({ on, command, asked: asked.map(onScreen).join('\n'), err, out });
  }
  return screens;
}

/** The words of a command line; what is between quotes is one. */
function argsOf(command: string): string[] {
  const words = command.match(/"[^"]*"|\S+/g) ?? [];
  return words.slice(1).map((word) => word.replaceAll('"', ''));
}

function onScreen({ text, choices }: Question): string {
  return [text, ...choices.map(({ label }) => label)].join('\n');
}

/** Answers what the sitting has an answer to, in its order for each question; ends a talk of what has happened; skips the rest. */
function personWith(answers: readonly Line[]) {
  const lines = [...answers];
  const asked: Question[] = [];
  const ask: ScriptedAsk & { left: string[] } = {
    seen: [],
    said: [],
    left: [],
    say: () => {},
    done: () => {},
    async question(question) {
      asked.push(question);
      const at = lines.findIndex(([id]) => id === question.id);
      const [line] = at === -1 ? [] : lines.splice(at, 1);
      ask.left = lines.map(([id]) => id);
      const reply = typeof line?.[1] === 'function' ? await line[1]() : (line?.[1] ?? null);
      if (reply === null) return replyWithout(question);
      return typeof reply === 'object' && 'kind' in reply ? reply : { kind: 'given', value: reply };
    },
  };
  ask.left = lines.map(([id]) => id);
  return { ask, asked };
}

/** What somebody replies who has no answer: a talk of what has happened is over, what needs an answer is broken off, the rest skipped. */
function replyWithout({ id, optional }: Question): Reply {
  if (id === 'happened') return { kind: 'given', value: 'done' };
  return { kind: optional ? 'skipped' : 'stopped' };
}

/** The rows met on these screens, each where it was met first. */
export function rowsMet(language: Language, screens: readonly Screen[]): Map<string, Met> {
  const met = new Map<string, Met>();
  const texts = guidesOf(language).flatMap(textsOf);
  for (const screen of screens) {
    const shown = bare([screen.asked, screen.err, screen.out].join('\n'));
    const { command, on } = screen;
    for (const { item, rows, says, parts } of texts) {
      const isNew = rows.some((row) => !met.has(row));
      if (!isNew || !standsIn(parts, shown)) continue;
      for (const row of rows) if (!met.has(row)) met.set(row, { item, command, on, says });
    }
  }
  return met;
}

/** How often each text was shown: advice over all jobs, letters and words to say job by job, since they carry its names. */
export function timesPrinted(language: Language, screens: readonly Screen[]): Map<string, number> {
  const times = new Map<string, number>();
  const said = saidOf(language);
  const jobs = jobsOf(screens);
  for (const screen of screens) {
    const shown = printed(screen);
    const job = jobs.find((one) => screen.command.toLowerCase().includes(one)) ?? 'no job';
    for (const { item, is, parts } of said) {
      if (!standsIn(parts, shown)) continue;
      const name = is === 'words' ? `${item}, ${job}` : item;
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  return times;
}

/** The companies that are told of on these screens. */
function jobsOf(screens: readonly Screen[]): string[] {
  const named = screens.map(({ command }) => /--company (\S+)/.exec(command)?.[1]);
  return named.flatMap((name) => name?.toLowerCase() ?? []);
}

/** The advice, the letters and the words to say that were shown twice in one sitting. */
export function twiceIn(language: Language, screens: readonly Screen[]): string[] {
  const all = saidOf(language);
  return screens.flatMap((screen) => {
    const shown = printed(screen);
    const twice = all.filter(({ parts }) => {
      const end = endIn(parts, shown);
      return end !== -1 && endIn(parts, shown, end) !== -1;
    });
    return twice.map(({ item }) => `${screen.on} ${screen.command}: ${item}`);
  });
}

/** The intros and the advice that stand on a screen. */
export function adviceOn(language: Language, screen: Screen): string[] {
  const shown = printed(screen);
  return saidOf(language)
    .filter(({ is, parts }) => is === 'advice' && standsIn(parts, shown))
    .map(({ item }) => item);
}

/** The lines a person read on these screens, the questions aside and the blank ones too. */
export function linesRead(screens: readonly Screen[]): number {
  const all = screens.flatMap(({ err, out }) => `${err}\n${out}`.split('\n'));
  return all.filter((line) => line.trim() !== '').length;
}

function printed({ err, out }: Screen): string {
  return bare(`${err}\n${out}`);
}

/** All texts of all guides that are no question. */
function saidOf(language: Language): Text[] {
  const all = guidesOf(language).flatMap(textsOf);
  return all.filter(({ is, parts }) => is !== 'question' && parts.length > 0);
}

function guidesOf(language: Language): Guide[] {
  const names = readdirSync(join(GUIDES, language)).map((file) => basename(file, '.json'));
  return names.flatMap((name) => shippedGuide(GUIDES, language, name) ?? []);
}

interface Text {
  item: string;
  /** An intro is advice too; words are for saying, sending or signing. */
  is: 'question' | 'advice' | 'words';
  rows: string[];
  says: string;
  parts: string[];
}

/** The intro and the items of a guide: each with the rows it says. */
function textsOf({ id, intro, rows, items }: Guide): Text[] {
  const textOf = (item: string, is: Text['is'], said: string, of: string[]): Text => ({
    item,
    is,
    rows: of,
    says: said.replaceAll(/\s+/g, ' '),
    parts: partsOf(said),
  });
  return [
    textOf(id, 'advice', intro, rows),
    ...items.map((item) => textOf(`${id}/${item.id}`, kindOf(item), saidBy(id, item), item.rows)),
  ];
}

function kindOf(item: Item): Text['is'] {
  if (isQuestion(item)) return 'question';
  return item.kind === 'advice' ? 'advice' : 'words';
}

/** What has to stand on the screen: a question as it is asked, a text without its title; a thing to tick off is said by its name. */
function saidBy(guide: string, item: Item): string {
  if (isQuestion(item)) return item.text;
  const isTicked = guide === 'prepare' && item.id.startsWith('list-');
  return isTicked && item.title !== null ? item.title : item.text;
}

/** The text as it stands on a screen: line ends undone, cut at its holes, where any value may stand and swallow the full stop. */
function partsOf(text: string): string[] {
  const parts = bare(text).split(/\{[a-z-]+\}\.?/);
  return parts.filter((part) => part !== '');
}

/** How far apart two parts of a text may stand: the value of a hole. */
const HOLE = 300;

function standsIn(parts: readonly string[], shown: string): boolean {
  return endIn(parts, shown) !== -1;
}

/** Where the text ends on the screen, sought from a place on; -1 where it does not stand there. */
function endIn([first = '', ...rest]: readonly string[], shown: string, from = 0): number {
  for (let at = shown.indexOf(first, from); at !== -1; at = shown.indexOf(first, at + 1)) {
    let end = at + first.length;
    const isWhole = rest.every((part) => {
      const next = shown.indexOf(part, end);
      const isNear = next !== -1 && next - end <= HOLE;
      end = next + part.length;
      return isNear;
    });
    if (isWhole) return end;
  }
  return -1;
}

/** Without blanks, marks of emphasis and capitals, which a page may set otherwise. */
function bare(text: string): string {
  return text.replaceAll(/[\s*`]+/g, '').toLowerCase();
}
