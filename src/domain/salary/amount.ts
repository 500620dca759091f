import type { Country } from '../process';

export type Currency = 'SEK' | 'NOK';
export type Per = 'month' | 'year';

/** How pay is stated in a country. */
export interface PayUnit {
  currency: Currency;
  per: Per;
}

/** A sum that was read; `currency` and `per` only when the text named them (`kr` names neither). */
export interface ReadAmount {
  /** Whole kronor, above zero. */
  amount: number;
  currency: Currency | null;
  per: Per | null;
}

export type AmountFault = 'no-amount' | 'zero' | 'negative' | 'decimals' | 'too-big' | OtherPay;

/** Pay that is not stated as the coach reckons: after tax, by the hour, by the day. */
export type OtherPay = 'net' | 'hourly' | 'daily';

/** A sum that cannot be taken; by the hour or the day with the figure named, in kronor. */
export interface AmountRefused {
  fault: AmountFault;
  amount?: number;
}

/** The largest sum taken, in kronor: no pay in either country comes near it. */
export const MAX_AMOUNT = 99_999_999;

/** A Swedish month above this, in SEK, is asked about. */
const MONTH_LIMIT = 200_000;

/** A Norwegian year below this, in NOK, is asked about. */
const YEAR_LIMIT = 120_000;

/** Pay below this, in kronor, is asked about: less than an ordinary job gives (design). */
const LEAST: Record<Per, number> = { month: 5_000, year: 60_000 };

/** The most that a figure in thousands can have meant, in kronor (design). */
const MOST: Record<Per, number> = { month: MONTH_LIMIT, year: 3_000_000 };

/** What people type of sums. Lower case, NFKC. */
export interface TypedSums {
  /** How many zeros a word after the number stands for. */
  zeros: ReadonlyMap<string, number>;
  /** What stands before a sum or after it for the currency, beside its code. */
  currency: readonly string[];
  per: ReadonlyMap<string, Per>;
  /** What stands between a sum and its period, beside a slash. */
  in: readonly string[];
  /** What may stand before a sum without changing it. */
  about: readonly string[];
  /** What says after a sum that it is before tax. */
  gross: readonly string[];
  /** What says that it is after tax, by the hour or by the day. */
  net: RegExp;
  hourly: RegExp;
  daily: RegExp;
  /** What a figure of the market is called. */
  measures: ReadonlyMap<string, 'median' | 'average'>;
}

/** The same in every language. */
const CODES: readonly string[] = ['sek', 'nok'];
const NUMBER =
  '(?<whole>\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(?<part>\\d+)|\\.(?<dotted>\\d+))?';

function sumIn(plain: string, typed: TypedSums): Partial<Record<string, string>> | undefined {
  const currency = oneOf([...typed.currency, ...CODES]);
  const before = `(?:${oneOf(typed.about)} )?(?:(?<first>${currency}) ?)?(?<minus>[-–−] ?|minus )?`;
  const per = `(?:(?:/ ?|${oneOf(typed.in)} )(?<per>${oneOf([...typed.per.keys()])}))?`;
  const step = `(?<step>${oneOf([...typed.zeros.keys()])})?`;
  const gross = `(?: ?${oneOf(typed.gross)})?`;
  const sum = `^${before}${NUMBER} ?${step} ?(?<last>${currency})? ?${per}${gross}$`;
  return new RegExp(sum, 'u').exec(plain)?.groups;
}

/** A pattern of these words, the longest first. */
function oneOf(words: readonly string[]): string {
  const longest = words.toSorted((one, other) => other.length - one.length);
  return `(?:${longest.map((word) => word.replaceAll('.', '\\.')).join('|')})`;
}

/**
 * Reads a sum the way people type it: `42500`, `42 500` with any kind of space, `42.500`, `42,5 tusen`,
 * `42,5 tkr`, `650k`, `45000:-`, `kr 650 000`, `540 000 kr/år`, `ca 42 000`, `45 000 brutto`. Whole kronor only, before tax.
 */
export function readAmount(text: string, typed: TypedSums): ReadAmount | AmountRefused {
  // NFKC makes one ordinary space of the no-break, narrow and thin ones.
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const other = otherPayIn(plain, typed);
  if (other) return other;
  const parts = sumIn(plain, typed);
  if (!parts) return { fault: 'no-amount' };
  const zeros = typed.zeros.get(parts['step'] ?? '') ?? 0;
  const fraction = parts['part'] ?? parts['dotted'] ?? '';
  const whole = (parts['whole'] ?? '').replace(/[ .]/g, '');
  const amount = Number(whole + fraction.slice(0, zeros).padEnd(zeros, '0'));
  if (parts['minus'] && amount > 0) return { fault: 'negative' };
  if (/[1-9]/.test(fraction.slice(zeros))) return { fault: 'decimals' };
  if (amount === 0) return { fault: 'zero' };
  if (amount > MAX_AMOUNT) return { fault: 'too-big' };
  return {
    amount,
    currency: namedCurrency([parts['first'], parts['step'], parts['last']]),
    per: typed.per.get(parts['per'] ?? '') ?? null,
  };
}

/** Pay after tax, by the hour or by the day, with its figure where one stands there; null for any other text. */
function otherPayIn(plain: string, { net, hourly, daily }: TypedSums): AmountRefused | null {
  if (!/\d/.test(plain)) return null;
  if (net.test(plain)) return { fault: 'net' };
  const fault = hourly.test(plain) ? 'hourly' : daily.test(plain) ? 'daily' : null;
  if (fault === null) return null;
  const amount = Number(/\d[\d ]*/.exec(plain)?.[0].replaceAll(' ', ''));
  return amount > 0 && amount <= MAX_AMOUNT ? { fault, amount } : { fault };
}

/** About how much pay by the hour or the day is in the unit of the country, in kronor, to whole thousands (design). */
export function aboutInUnit(amount: number, by: 'hourly' | 'daily', country: Country): number {
  return Math.round((amount * TIMES[by][country]) / 1000) * 1000;
}

/** Working hours and days in a Swedish month, and in a Norwegian year. */
const TIMES: Record<'hourly' | 'daily', Record<Country, number>> = {
  hourly: { SE: 165, NO: 1950 },
  daily: { SE: 21, NO: 260 },
};

function namedCurrency(words: (string | undefined)[]): Currency | null {
  if (words.some((word) => word?.endsWith('sek'))) return 'SEK';
  return words.some((word) => word?.endsWith('nok')) ? 'NOK' : null;
}

/** How pay is stated: Sweden gross a month in SEK, Norway gross a year in NOK. */
export function unitOf(country: Country): PayUnit {
  return country === 'SE' ? { currency: 'SEK', per: 'month' } : { currency: 'NOK', per: 'year' };
}

/** Whether a sum looks like the other country's unit: then the person is asked, nothing is guessed. */
export function looksLikeOtherUnit(amount: number, country: Country): boolean {
  return country === 'SE' ? amount > MONTH_LIMIT : amount < YEAR_LIMIT;
}

/** Whether a sum is far too small to be pay: below 5 000 kr a month, or 60 000 kr where a year is named. */
export function isTooSmall({ amount, per }: ReadAmount): boolean {
  return amount < LEAST[per ?? 'month'];
}

/** A small figure as thousands of kronor, `39` as 39 000, or null where that is no pay either. */
export function inThousands({ amount, per }: ReadAmount): number | null {
  const whole = amount * 1000;
  return whole >= LEAST[per ?? 'month'] && whole <= MOST[per ?? 'year'] ? whole : null;
}

/** The same pay in the other unit, in kronor: a year for Sweden (12 × month), a month for Norway (year ÷ 12, rounded). */
export function beside(amount: number, country: Country): { amount: number; per: Per } {
  return country === 'SE'
    ? { amount: amount * 12, per: 'year' }
    : { amount: Math.round(amount / 12), per: 'month' };
}

/** A sum stated in the other unit, made into the country's own: SE year ÷ 12, NO month × 12; rounded to whole kronor. */
export function fromOtherUnit(amount: number, country: Country): number {
  return country === 'SE' ? Math.round(amount / 12) : amount * 12;
}
