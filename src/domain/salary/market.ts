import { readAmount } from './amount';
import type { MarketFigure } from '../process';

export type MarketFault = 'amount' | 'year' | 'source';

const SPLIT = /\s*(?:;|\t|,(?=\s))\s*/;
const YEAR = /\b(?:19|20)\d{2}\b/;
const MEDIAN = /^median(?:en)?$/i;
const AVERAGE = /^(?:genomsnitt|gjennomsnitt|snitt|medel|medelvärde|medellön|average)$/i;

/**
 * Reads a market figure as it is typed, "43 500, SCB, 2025, median": first the sum, then source, year and
 * measure in any order. A figure without source or year is refused, since it cannot be compared.
 * The sum comes back as text too, for the unit it may name.
 */
export function readMarket(
  line: string,
): { figure: MarketFigure; sum: string } | { fault: MarketFault } {
  const [sum = '', ...rest] = line.trim().split(SPLIT);
  const read = readAmount(sum);
  if ('fault' in read) return { fault: 'amount' };
  const year = YEAR.exec(rest.join(' '))?.[0];
  if (!year) return { fault: 'year' };
  const source = rest
    .map((part) => part.replace(YEAR, '').trim())
    .filter((part) => part !== '' && !MEDIAN.test(part) && !AVERAGE.test(part))
    .join(', ');
  if (source === '') return { fault: 'source' };
  const figure = { amount: read.amount, source, year: Number(year), measure: measureOf(rest) };
  return { figure, sum };
}

function measureOf(parts: readonly string[]): MarketFigure['measure'] {
  if (parts.some((part) => MEDIAN.test(part))) return 'median';
  return parts.some((part) => AVERAGE.test(part)) ? 'average' : 'other';
}

/** The figure as it would be typed; `measures` are the language's words. Reads back as the same figure. */
export function marketLine(
  figure: MarketFigure,
  measures: Readonly<Record<MarketFigure['measure'], string>>,
): string {
  const { amount, source, year, measure } = figure;
  return [String(amount), source, String(year), measures[measure]].filter(Boolean).join(', ');
}
