import { readAmount, type TypedSums } from './amount';
import type { MarketFigure } from '../process';

export type MarketFault = 'amount' | 'year' | 'source';

const SPLIT = /\s*(?:;|\t|,(?=\s))\s*/;
const YEAR = /\b(?:19|20)\d{2}\b/;

/**
 * Reads a market figure as it is typed, "43 500, SCB, 2025, median": first the sum, then source, year and
 * measure in any order. A figure without source or year is refused, since it cannot be compared.
 * The sum comes back as text too, for the unit it may name.
 */
export function readMarket(
  line: string,
  typed: TypedSums,
): { figure: MarketFigure; sum: string } | { fault: MarketFault } {
  const [sum = '', ...rest] = line.trim().split(SPLIT);
  const read = readAmount(sum, typed);
  if ('fault' in read) return { fault: 'amount' };
  const year = YEAR.exec(rest.join(' '))?.[0];
  if (!year) return { fault: 'year' };
  const source = rest
    .map((part) => part.replace(YEAR, '').trim())
    .filter((part) => part !== '' && !measureIn(part, typed))
    .join(', ');
  if (source === '') return { fault: 'source' };
  const measures = rest.flatMap((part) => measureIn(part, typed) ?? []);
  const measure = measures.includes('median') ? 'median' : (measures[0] ?? 'other');
  return { figure: { amount: read.amount, source, year: Number(year), measure }, sum };
}

function measureIn(part: string, { measures }: TypedSums): 'median' | 'average' | undefined {
  return measures.get(part.normalize('NFC').toLowerCase());
}

/** The figure as it would be typed; `measures` are the language's words. Reads back as the same figure. */
export function marketLine(
  figure: MarketFigure,
  measures: Readonly<Record<MarketFigure['measure'], string>>,
): string {
  const { amount, source, year, measure } = figure;
  return [String(amount), source, String(year), measures[measure]].filter(Boolean).join(', ');
}
