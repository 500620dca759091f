import type { Words } from '../words/words';
import type { Step } from '../domain/steps';
import { nearDay } from './days';
import { columns, type Look, ownRows, pageWidth, prose } from './page';
import { widthOf } from './width';

/** Room that a text beside a day needs to be read with ease. */
const LEAST = 24;

/**
 * Steps as rows: a day or a name, what to do, and the command that helps. A command that does not
 * fit beside its text goes onto a line of its own, and is broken, between words, only where it has to be.
 */
export function stepRows(
  rows: [head: string, what: string, command: string][],
  look: Look,
  indent = 2,
): string[] {
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ''))));
  const [head = 0, what = 0, command = 0] = widths;
  if (indent + head + what + command + 4 < pageWidth(look))
    return columns(
      rows.map(([first, text, last]) => [first, text, look.style.command(last)]),
      look,
      indent,
    );
  if (indent + head + 2 + Math.min(what, LEAST) < pageWidth(look))
    return rows.flatMap(([first, text, last]) => [
      ...columns([[first.padEnd(head + first.length - widthOf(first)), text]], look, indent),
      ...onItsOwn(last, look, indent + head + 2),
    ]);
  return rows.flatMap(([first, text, last]) => [
    prose(first, look, indent),
    prose(text, look, indent + 2),
    ...onItsOwn(last, look, indent + 2),
  ]);
}

function onItsOwn(command: string, look: Look, under: number): string[] {
  return ownRows(command, look, under).map((row) =>
    row.replace(/\S.*/, (text) => look.style.command(text)),
  );
}

/** A step as a row: the day, what to do, and the command. */
export function stepRow(
  { kind, on, command }: Step,
  today: string,
  words: Words,
): [string, string, string] {
  return [nearDay(on, today, words), words.steps[kind], command];
}
