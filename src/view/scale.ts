import { type Look, pageWidth, prose } from './page';
import { widthOf } from './width';

/** A point on the scale: `above` stands on the line as a level, `below` points at it from under. */
export interface ScaleMark {
  amount: number;
  /** The sum as it is written. */
  sum: string;
  label: string;
  place: 'above' | 'below';
}

const INDENT = 4;
/** Empty part at each end of the line, as a share of it. */
const MARGIN = 0.12;

interface PlacedMark extends ScaleMark {
  column: number;
}

/**
 * A plain line with the points where they lie among one another; as text, so that it reads without colour
 * and in any width. Nothing without at least two different sums.
 */
export function scale(points: readonly ScaleMark[], look: Look): string[] {
  const amounts = points.map(({ amount }) => amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (points.length < 2 || low === high) return [];
  const width = pageWidth(look) - INDENT - 2;
  const column = (amount: number): number =>
    Math.round((MARGIN + ((amount - low) / (high - low)) * (1 - 2 * MARGIN)) * (width - 1));
  const placed = points
    .map((point) => ({ ...point, column: column(point.amount) }))
    .toSorted((one, other) => one.amount - other.amount);
  const levels = placed.filter(({ place }) => place === 'above');
  const others = placed.filter(({ place }) => place === 'below');
  const labels = centred(
    levels.map(({ column: at, label }) => ({ at, text: label })),
    width,
  );
  const sums = centred(
    levels.map(({ column: at, sum }) => ({ at, text: sum })),
    width,
  );
  const line = axis(levels, width, look);
  const marks = (ones: PlacedMark[], mark: string): string[] =>
    ones.flatMap((one) => pointer(one, mark, width, look));
  const fits = labels !== null && sums !== null;
  return [
    ...(fits ? [labels] : []),
    line,
    ...(fits ? [sums] : marks(levels, '|')),
    ...marks(others, look.style.symbols.mark),
  ].map((text) => ' '.repeat(INDENT) + text);
}

function axis(levels: readonly PlacedMark[], width: number, look: Look): string {
  const ticks = new Set(levels.map(({ column }) => column));
  return Array.from({ length: width }, (_, i) =>
    ticks.has(i) ? '|' : look.style.symbols.rule,
  ).join('');
}

/** Texts centred over their columns on one line, or null where they do not fit beside one another. */
function centred(texts: { at: number; text: string }[], width: number): string | null {
  let line = '';
  for (const { at, text } of texts) {
    const size = widthOf(text);
    const start = Math.min(Math.max(0, at - Math.floor(size / 2)), width - size);
    const room = start - widthOf(line);
    if (room < (line === '' ? 0 : 2)) return null;
    line += ' '.repeat(room) + text;
  }
  return line;
}

/** A mark under the line with its text beside it: to the right, to the left, or on lines of its own. */
function pointer(
  { column, sum, label }: PlacedMark,
  mark: string,
  width: number,
  look: Look,
): string[] {
  const text = [sum, label].filter(Boolean).join(' ');
  const size = widthOf(text);
  if (column + 2 + size <= width) return [`${' '.repeat(column)}${mark} ${text}`];
  if (size + 1 <= column) return [`${' '.repeat(column - size - 1)}${text} ${mark}`];
  return [' '.repeat(column) + mark, ...prose(text, { ...look, width: width + 1 }, 0).split('\n')];
}
