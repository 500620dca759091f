import { readBlocks } from './blocks';
import { type GuideFault, type ReportFault, faultsOf } from './faults';
import { type Front, plainLines, readFront, type Split, splitFront } from './front';
import { type Guide, type Item, isQuestion, programQuestion, type Question } from './guide';
import type { Language } from '../words/languages';
import { readItem } from './item';
import { isList, listedId, readList } from './list';

/** A guide's text read, or what is wrong with it. */
export type Parsed =
  | {
      ok: true;
      guide: Guide;
      /** Whether it is a plain list of questions, which each language may have its own of. */
      isList: boolean;
      /** Item id to the line it begins on; the empty id stands for the front matter. */
      lines: ReadonlyMap<string, number>;
    }
  | {
      ok: false;
      /** Which guide it means to be, as far as that can be told. */
      id: string | null;
      faults: GuideFault[];
    };

/**
 * A `shipped` guide stands alone. An `own` one is laid over a shipped guide: it need not name rows,
 * and its conditions may name the other's questions (see `reportConditions`).
 */
export type GuideRole = 'shipped' | 'own';

/**
 * Reads one markdown guide. `file` is only named in faults; `language` is the folder's, unless the
 * front matter says another. Never throws.
 */
export function parseGuide(
  text: string,
  file: string,
  language: Language,
  role: GuideRole = 'shipped',
): Parsed {
  const { faults, report: tell } = faultsOf(file);
  const report: ReportFault = role === 'own' ? exceptRows(tell) : tell;
  const whole = plainLines(text);
  const split = splitFront(whole);
  if (!split) {
    report(1, isList(whole) ? 'no-use' : 'no-front-matter');
    return { ok: false, id: null, faults };
  }
  const front = readFront(split, report);
  const { intro, items } = front.use ? listIn(split, front, report) : guideIn(split, front, report);
  reportIds(items, report);
  if (role === 'shipped') reportConditions(items, report);
  if (role === 'shipped' && front.id.startsWith('facts-')) reportUnchecked(items, report);
  if (faults.length > 0) {
    return { ok: false, id: front.id || null, faults: faults.toSorted((a, b) => a.line - b.line) };
  }
  const { id, title, rows } = front;
  const own = items.map(({ item }) => item);
  const guide: Guide = { id, language: front.language ?? language, title, intro, rows, items: own };
  return {
    ok: true,
    guide,
    isList: front.use !== null,
    lines: new Map([['', 1], ...linesOf(items)]),
  };
}

/** A guide in full: what stands before its items, and they. */
function guideIn({ body, bodyLine }: Split, { usual }: Front, report: ReportFault): GuideBody {
  const { intro, blocks } = readBlocks(body, bodyLine, report);
  const items = blocks.flatMap((block) => {
    const item = readItem(block, usual, report);
    return item ? [{ item, line: block.line }] : [];
  });
  return { intro, items };
}

/** A plain list of questions, asked in the short form too; each answer is as long as the person likes. */
function listIn(
  { body, bodyLine }: Split,
  { usual, title }: Front,
  report: ReportFault,
): GuideBody {
  const listed = readList(body, bodyLine);
  if (listed.length === 0) report(bodyLine, 'no-questions');
  const items = listed.map(({ text, help, line }) => {
    const question = { id: listedId(text), kind: 'long' as const, text, help };
    const { depth = 'core', skip } = usual;
    const more = { depth, optional: skip !== 'required', section: title };
    return { item: programQuestion({ ...question, ...more }), line };
  });
  return { intro: '', items };
}

interface GuideBody {
  intro: string;
  items: PlacedItem[];
}

/** An item and the line it begins on. */
export interface PlacedItem {
  item: Item;
  line: number;
}

function exceptRows(report: ReportFault): ReportFault {
  return (line, code, detail) => {
    if (code !== 'no-rows') report(line, code, detail);
  };
}

function linesOf(items: readonly PlacedItem[]): [string, number][] {
  return items.map(({ item, line }) => [item.id, line]);
}

function reportIds(items: readonly PlacedItem[], report: ReportFault): void {
  const seen = new Set<string>();
  for (const { item, line } of items) {
    if (item.id !== '' && seen.has(item.id)) report(line, 'doubled-id', item.id);
    seen.add(item.id);
  }
}

/** A guide of facts says of each when it was checked and where to check it. */
function reportUnchecked(items: readonly PlacedItem[], report: ReportFault): void {
  for (const { item, line } of items)
    if (isQuestion(item) || !item.checked) report(line, 'unchecked', item.id);
}

/** Reports conditions that name no earlier question, or a value that it cannot have. */
export function reportConditions(items: readonly PlacedItem[], report: ReportFault): void {
  const earlier = new Map<string, Question>();
  for (const { item, line } of items) {
    if (!isQuestion(item)) continue;
    if (item.only) {
      const asked = earlier.get(item.only.id);
      if (!asked) report(line, 'only-unknown', item.only.id);
      else if (!canBe(asked, item.only.value)) report(line, 'only-value', item.only.value ?? '');
    }
    earlier.set(item.id, item);
  }
}

function canBe(question: Question, value: string | null): boolean {
  return value === null || valuesOf(question).includes(value);
}

/** The values a condition can name; none for answers in the person's own words. */
function valuesOf({ kind, choices }: Question): string[] {
  if (kind === 'scale') return ['1', '2', '3', '4', '5'];
  return kind === 'yes-no' ? ['yes', 'no'] : choices.map((choice) => choice.value);
}
