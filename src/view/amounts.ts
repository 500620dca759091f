import type { Currency, Per } from '../domain/salary/amount';
import { beside, unitOf } from '../domain/salary/amount';
import type { Country } from '../domain/process';
import { SPOKEN } from '../words/languages';
import type { Words } from '../words/words';

const NO_BREAK = '\u00a0';

/** A whole number in groups of three with no-break spaces: `42 500`. */
export function grouped(amount: number): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  return amount < 0 ? `−${digits}` : digits;
}

/** Whole kronor without the period: `42 500 kr`; with the code when it is the other country's: `42 500 SEK`, nb `SEK 42 500`. */
export function kronor(amount: number, country: Country, words: Words): string {
  const { currency } = unitOf(country);
  if (isOwn(currency, words)) return `${grouped(amount)}${NO_BREAK}kr`;
  const parts = [grouped(amount), currency];
  return (SPOKEN[words.language].isCodeFirst ? parts.toReversed() : parts).join(NO_BREAK);
}

/** Pay in the country's unit, in words: `42 500 kr i månaden`, `650 000 kr i året`. */
export function money(amount: number, country: Country, words: Words): string {
  return `${kronor(amount, country, words)} ${perWords(unitOf(country).per, words)}`;
}

/** The same pay in the other unit, to stand beside: SE year = 12 × month, NO month = year ÷ 12. */
export function moneyBeside(amount: number, country: Country, words: Words): string {
  const other = beside(amount, country);
  return `${kronor(other.amount, country, words)} ${perWords(other.per, words)}`;
}

/** `i månaden`, `i året`. */
export function perWords(per: Per, words: Words): string {
  return words.amounts.per[per];
}

/** Whether it is the currency of the language's own country, which goes by `kr`. */
export function isOwn(currency: Currency, { language }: Words): boolean {
  return currency === unitOf(SPOKEN[language].home).currency;
}
