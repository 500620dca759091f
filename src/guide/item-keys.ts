import type { GuideLine } from './blocks';
import type { Report } from './faults';
import type { Choice } from './guide';

export const KEYS = ['id', 'kind', 'depth', 'rows', 'only', 'optional', 'choices'] as const;
export type FactName = (typeof KEYS)[number];

/** The bullet list under a heading, read: each fact with the line it stands on. */
export interface ItemKeys {
  values: ReadonlyMap<FactName, { value: string; line: number }>;
  choices: Choice[];
}

const FACT = /^- ([^:\s]+)\s*:[ \t]*(.*)$/;
const CHOICE = /^[ \t]{2,}[-*] ([^:\s]+)\s*:[ \t]*(.*)$/;

/** Reads the facts of one item. A line that is further in goes on with the line before. */
export function readKeys(lines: readonly GuideLine[], report: Report): ItemKeys {
  const values = new Map<FactName, { value: string; line: number }>();
  const choices: Choice[] = [];
  for (const { text, number } of unfolded(lines)) {
    const fact = FACT.exec(text);
    const choice = CHOICE.exec(text);
    if (fact) readFact(fact, number, values, report);
    else if (choice && values.has('choices')) readChoice(choice, number, choices, report);
    else report(number, 'fact-syntax', text.trim());
  }
  return { values, choices };
}

function readFact(
  [, word = '', value = '']: RegExpExecArray,
  line: number,
  values: Map<FactName, { value: string; line: number }>,
  report: Report,
): void {
  const name = KEYS.find((one) => one === word);
  if (!name) report(line, 'unknown-fact', word);
  else if (values.has(name)) report(line, 'doubled-fact', word);
  else values.set(name, { value: value.trim(), line });
}

function readChoice(
  [, value = '', label = '']: RegExpExecArray,
  line: number,
  choices: Choice[],
  report: Report,
): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) || label.trim() === '') {
    report(line, 'bad-choice', value);
  }
  if (choices.some((one) => one.value === value)) report(line, 'doubled-choice', value);
  else choices.push({ value, label: label.trim() });
}

/** Joins a line that goes on, two or more in and without a dash, to the one before it. */
function unfolded(lines: readonly GuideLine[]): GuideLine[] {
  const whole: GuideLine[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && /^[ \t]{2,}[^\s*-]/.test(line.text)) {
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}` };
    } else whole.push(line);
  }
  return whole;
}
