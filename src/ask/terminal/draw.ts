import { wrapAnsi } from 'fast-wrap-ansi';
import type { Style } from '../../view/style';
import type { Buffer } from './buffer';
import { type TypingField, showRows } from './rows';
import { widthOf } from '../../view/width';

/** What a typed question looks like, before anything is typed. */
export interface TextFace {
  question: string;
  help: string;
  hint: string[];
  style: Style;
  /** Whether the answer begins on the question's own row. */
  beside: boolean;
  /** Of the terminal, now; the window may have changed. */
  size(): { columns: number; rows: number };
}

interface Drawn {
  /** Everything down to the row of the cursor, and what stands below it. */
  above: string;
  below: string;
  /** The row of the cursor, without colours, and the cursor's place in it (UTF-16 units). */
  row: string;
  column: number;
  height: number;
}

/** Fewest columns an answer gets beside its question; with less it begins on a row of its own. */
const LEAST_BESIDE = 16;

/** The rows of a question, and what the answer begins with on the last of them. */
export function headOf(question: string, columns: number, beside: boolean): [string[], string] {
  const rows = questionRows(question, columns);
  const last = `${rows.at(-1) ?? ''}  `;
  const fits = beside && widthOf(last) + LEAST_BESIDE <= columns;
  return fits ? [rows.slice(0, -1), last] : [rows, '  '];
}

/** A sentence that is begun for the answer stands below the question, where the answer goes on with it. */
function questionRows(question: string, columns: number): string[] {
  const [, asked = question, begun] = /^(.*\?) ([^?]+…)$/.exec(question) ?? [];
  const rows = wrapped(`? ${asked}`, columns - 1).split('\n');
  return begun === undefined ? rows : [...rows, ...indented(begun, columns).split('\n')];
}

/** Whether an answer fits whole on the question's last row, or has to stand below it. */
export function fitsBeside(question: string, answer: string, columns: number): boolean {
  const [, head] = headOf(question, columns, true);
  return head.trim() !== '' && widthOf(head + answer) < columns - 1;
}

/** Text wrapped at words. */
export function wrapped(text: string, columns: number): string {
  return wrapAnsi(text, Math.max(8, columns), { hard: true });
}

/** Text wrapped at words, every row indented by two. */
export function indented(text: string, columns: number): string {
  return wrapped(text, columns - 3).replace(/^(?=.)/gm, '  ');
}

/** The keys, as many on a row as fit. */
export function hintRows(parts: readonly string[], dot: string, columns: number): string {
  const rows: string[] = [];
  for (const part of parts) {
    const longer = rows.length > 0 ? `${rows.at(-1)} ${dot} ${part}` : part;
    if (rows.length > 0 && widthOf(longer) <= columns - 3) rows[rows.length - 1] = longer;
    else rows.push(part);
  }
  return rows.map((row) => `  ${row}`).join('\n');
}

/** The room the answer is typed in, when `taken` rows go to other things. */
export function typingField(face: TextFace, taken = 0): TypingField {
  const { columns, rows } = face.size();
  const [, head] = headOf(face.question, columns, face.beside);
  return { width: columns, height: Math.max(3, rows - taken), head };
}

/** A question with what has been typed so far, and below it what is said, the help if wished, and the keys. */
export function drawn(face: TextFace, typed: TypedView): Drawn {
  const { style, question, beside } = face;
  const { columns } = face.size();
  const [above] = headOf(question, columns, beside);
  const below = belowOf(face, typed, columns);
  const taken = above.length + below.split('\n').length + 1;
  const field = typingField(face, taken);
  const { rows, row, column } = showRows(typed.buffer, field);
  const text = (one: string): string => (typed.offered ? style.quiet(one) : one);
  const { length } = field.head.trim() === '' ? '' : field.head;
  const shown = rows.map((one) =>
    length > 0 && one.startsWith(field.head)
      ? style.strong(field.head) + text(one.slice(length))
      : text(one),
  );
  return {
    above: [...above.map((one) => style.strong(one)), ...shown.slice(0, row + 1)].join('\n'),
    below: [...shown.slice(row + 1), below].join('\n'),
    row: rows[row] ?? '',
    column,
    height: taken + rows.length,
  };
}

interface TypedView {
  buffer: Buffer;
  /** Shown quietly, for it is not the person's yet. */
  offered: boolean;
  said: string | null;
  showsHelp: boolean;
}

function belowOf(
  { style, help, hint }: TextFace,
  { said, showsHelp }: TypedView,
  columns: number,
): string {
  return [
    ...(said ? [style.error(indented(said, columns))] : []),
    ...(showsHelp ? ['', indented(help, columns), ''] : []),
    style.quiet(hintRows(hint, style.symbols.bullet, columns)),
  ].join('\n');
}
