import { type Block, textOfLines } from './blocks';
import { KEYS, type FactName, type ItemKeys, readKeys } from './item-keys';
import type { Report } from './faults';
import { isId } from './front';
import {
  type Choice,
  type Condition,
  type Item,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  TEXT_KINDS,
  type Text,
  type TextKind,
} from './guide';
import { readRows } from './rows';

const OF_QUESTIONS: readonly FactName[] = ['depth', 'only', 'optional', 'choices'];
const SCALE = ['1', '2', '3', '4', '5'];

/** Makes an item of a block; null when its kind cannot be told. All faults are reported. */
export function readItem(block: Block, report: Report): Item | null {
  const facts = readKeys(block.facts, report);
  const id = idOf(facts, block, report);
  const kind = kindOf(facts, block, report);
  reportLateFact(block, report);
  reportHoles(block, report);
  if (kind === null) return null;
  return isTextKind(kind)
    ? readText(id, kind, block, facts, report)
    : readQuestion(id, kind, block, facts, report);
}

function isTextKind(kind: QuestionKind | TextKind): kind is TextKind {
  return TEXT_KINDS.some((one) => one === kind);
}

function idOf(facts: ItemKeys, block: Block, report: Report): string {
  const id = facts.values.get('id');
  if (!id?.value) report(id?.line ?? block.line, 'no-id');
  else if (!isId(id.value)) report(id.line, 'bad-id', id.value);
  return id?.value ?? '';
}

function kindOf(facts: ItemKeys, block: Block, report: Report): QuestionKind | TextKind | null {
  const kind = facts.values.get('kind');
  const found = [...QUESTION_KINDS, ...TEXT_KINDS].find((one) => one === kind?.value);
  if (found) return found;
  if (kind?.value) report(kind.line, 'unknown-kind', kind.value);
  else report(kind?.line ?? block.line, 'no-kind');
  return null;
}

function rowsOf(facts: ItemKeys, block: Block, report: Report): string[] {
  const rows = facts.values.get('rows');
  if (!rows?.value) report(rows?.line ?? block.line, 'no-rows');
  return rows ? readRows(rows.value, rows.line, report) : [];
}

function readText(id: string, kind: TextKind, block: Block, facts: ItemKeys, report: Report): Text {
  for (const name of OF_QUESTIONS) {
    const fact = facts.values.get(name);
    if (fact) report(fact.line, 'misplaced-fact', name);
  }
  const text = textOfLines(block.body);
  if (text === '') report(block.line, 'no-text');
  const { heading: title, section } = block;
  return { id, kind, title, text, rows: rowsOf(facts, block, report), section };
}

function readQuestion(
  id: string,
  kind: QuestionKind,
  block: Block,
  facts: ItemKeys,
  report: Report,
): Question {
  const help = textOfLines(block.body);
  if (help === '') report(block.line, 'no-help');
  reportChoices(kind, block, facts, report);
  return {
    id,
    kind,
    text: block.heading,
    help,
    choices: choicesOf(kind, facts),
    rows: rowsOf(facts, block, report),
    depth: oneOf('depth', ['deep', 'core'], facts, report),
    only: conditionOf(facts, report),
    optional: oneOf('optional', ['yes', 'no'], facts, report) === 'yes',
    section: block.section,
  };
}

function choicesOf(kind: QuestionKind, facts: ItemKeys): Choice[] {
  return kind === 'choice' || kind === 'choices' || kind === 'scale' ? facts.choices : [];
}

function reportChoices(kind: QuestionKind, block: Block, facts: ItemKeys, report: Report): void {
  const fact = facts.values.get('choices');
  const line = fact?.line ?? block.line;
  const values = facts.choices.map((one) => one.value);
  if (kind === 'choice' || kind === 'choices') {
    if (values.length < 2) report(line, 'no-choices');
  } else if (kind === 'scale') {
    if (fact && values.join() !== SCALE.join()) report(line, 'scale-choices');
  } else if (fact) report(line, 'misplaced-fact', 'choices');
}

/** The value of a fact that has a closed set of them; the first is what holds when nothing is said. */
function oneOf<Value extends string>(
  name: FactName,
  values: readonly [Value, ...Value[]],
  facts: ItemKeys,
  report: Report,
): Value {
  const fact = facts.values.get(name);
  if (!fact) return values[0];
  const found = values.find((value) => value === fact.value);
  if (!found) report(fact.line, 'bad-value', `${name}: ${fact.value}`);
  return found ?? values[0];
}

function conditionOf(facts: ItemKeys, report: Report): Condition | null {
  const only = facts.values.get('only');
  if (!only) return null;
  const found = /^(\S+?)(?:\s*=\s*(\S+))?$/.exec(only.value);
  if (!found) report(only.line, 'only-unknown', only.value);
  return found ? { id: found[1] ?? '', value: found[2] ?? null } : null;
}

/** Facts after an empty line would be read aloud as text. */
function reportLateFact({ body }: Block, report: Report): void {
  const first = body.find(({ text }) => text.trim() !== '');
  const name = /^\s*- ([a-z]+):/.exec(first?.text ?? '')?.[1];
  if (first && KEYS.some((one) => one === name)) report(first.number, 'late-fact', name);
}

function reportHoles({ heading, line, body }: Block, report: Report): void {
  for (const { text, number } of [{ text: heading, number: line }, ...body]) {
    const left = text.replaceAll(/\{[a-z][a-z-]*\}/g, '');
    const stray = /[{}].*/.exec(left)?.[0];
    if (stray !== undefined) report(number, 'hole', stray);
  }
}
