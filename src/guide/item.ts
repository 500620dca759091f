import { type Block, type GuideLine, textOfLines } from './blocks';
import type { GuideFaultCode, ReportFault } from './faults';
import { isGuideId } from './front';
import type { Choice, Item, Question, QuestionKind, Text } from './guide';
import { type ItemKeys, readKeys, type ItemWords } from './keys';

const SCALE = ['1', '2', '3', '4', '5'];

/** Makes an item of a block; null when its kind cannot be told. All faults are reported. `usual` is what the guide says once. */
export function readItem(block: Block, usual: ItemWords, report: ReportFault): Item | null {
  reportHoles(block, report);
  if (block.keys === null) {
    report(block.line, ...whyNoKeys(block));
    return null;
  }
  const keys = readKeys(block.keys, report);
  if (keys.id === '') report(keys.line, 'no-id');
  else if (!isGuideId(keys.id)) report(keys.line, 'bad-id', keys.id);
  if (!keys.isSourced && !usual.rows) report(keys.line, 'no-rows');
  const { question, text } = kindsOf(keys, block, usual);
  if (question) return readQuestion(question, block, keys, usual, report);
  if (text) return readText(text, block, keys, report);
  if (keys.isWhole) report(keys.line, 'no-kind');
  return null;
}

/** What its own line says; else what is usual: for an item with a heading a question, if the guide has a usual one, for one without a text. */
function kindsOf(keys: ItemKeys, { heading }: Block, usual: ItemWords): ItemWords {
  if (keys.question || keys.text) return keys;
  const { question, text } = usual;
  if (heading !== null && question) return { question };
  return text ? { text } : {};
}

function readText(kind: Text['kind'], block: Block, keys: ItemKeys, report: ReportFault): Text {
  for (const word of [keys.depth, keys.skip, keys.only && 'only'])
    if (word) report(keys.line, 'misplaced-fact', word);
  const text = textOfLines(block.body);
  if (text === '') report(block.line, 'no-text');
  if (kind === 'letter' && block.heading === null) report(block.line, 'no-subject');
  const { id, sources: rows, checked } = keys;
  const { heading: title, section } = block;
  return { id, kind, title, text, rows, section, ...(checked && { checked }) };
}

function readQuestion(
  kind: QuestionKind,
  { heading, line, section, body }: Block,
  keys: ItemKeys,
  usual: ItemWords,
  report: ReportFault,
): Question {
  if (heading === null) report(line, 'no-question', keys.id);
  if (keys.checked) report(keys.line, 'misplaced-fact', 'checked');
  const { choices, help } = cut(body);
  if (help === '') report(line, 'no-help');
  reportChoices(kind, choices, line, report);
  return {
    id: keys.id,
    kind,
    text: heading ?? '',
    help,
    choices: choices.map(({ value, label }) => ({ value, label })),
    rows: keys.sources,
    depth: keys.depth ?? usual.depth ?? 'deep',
    only: keys.only,
    optional: (keys.skip ?? usual.skip) !== 'required',
    section,
  };
}

interface PlacedChoice extends Choice {
  line: number;
}

const CHOICE = /^[-*] `([^`]*)`(.*)$/;

/** The choices of a question, a line of the list each, and its help, which is the rest. A line further in goes on with the choice before. */
function cut(body: readonly GuideLine[]): { choices: PlacedChoice[]; help: string } {
  const choices: PlacedChoice[] = [];
  const help: GuideLine[] = [];
  let open: PlacedChoice | null = null;
  for (const line of body) {
    const [, value, label = ''] = CHOICE.exec(line.text) ?? [];
    if (value !== undefined) {
      open = { value, label: label.trim(), line: line.number };
      choices.push(open);
    } else if (open && /^[ \t]{2,}\S/.test(line.text)) open.label += ` ${line.text.trim()}`;
    else {
      open = null;
      help.push(line);
    }
  }
  return { choices, help: textOfLines(help) };
}

function reportChoices(
  kind: QuestionKind,
  choices: readonly PlacedChoice[],
  line: number,
  report: ReportFault,
): void {
  const values = choices.map(({ value }) => value);
  for (const [n, one] of choices.entries()) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(one.value) || one.label === '')
      report(one.line, 'bad-choice', one.value);
    if (values.indexOf(one.value) !== n) report(one.line, 'doubled-choice', one.value);
  }
  const from = choices[0]?.line ?? line;
  if (kind === 'choice' || kind === 'choices') {
    if (choices.length < 2) report(from, 'no-choices');
  } else if (kind === 'scale') {
    if (choices.length > 0 && values.join() !== SCALE.join()) report(from, 'scale-choices');
  } else if (choices.length > 0) report(from, 'misplaced-fact', 'choices');
}

const OLD = /^- (id|kind|depth|rows|only|optional):[ \t]*(.*)$/;

/** An item without its line: what the line is to be, where the list of an older guide stands in its place. */
function whyNoKeys({ body }: Block): [code: GuideFaultCode, detail?: string] {
  const old = new Map(body.map(({ text }) => OLD.exec(text)).map((one) => [one?.[1], one?.[2]]));
  if (!old.has('id')) return ['no-id'];
  const only = old.get('only')?.replaceAll(/\s/g, '');
  const skip = old.get('optional') === 'no' ? 'required' : '';
  const words = [old.get('id'), old.get('kind'), old.get('depth'), skip, only && `only:${only}`];
  return ['old-form', [...words, old.get('rows')?.replaceAll(',', '')].filter(Boolean).join(' ')];
}

function reportHoles({ heading, line, body }: Block, report: ReportFault): void {
  for (const { text, number } of [{ text: heading ?? '', number: line }, ...body]) {
    const left = text.replaceAll(/\{[a-z][a-z-]*\}/g, '');
    const stray = /[{}].*/.exec(left)?.[0];
    if (stray !== undefined) report(number, 'hole', stray);
  }
}
