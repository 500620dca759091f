import type { Currency, Per } from '../domain/salary/amount';
import { beside, unitOf } from '../domain/salary/amount';
import type { Country } from '../domain/process';
import type { Language } from '../guide/guide';

const NO_BREAK = '\u00a0';

const HOME: Record<Language, Currency> = { sv: 'SEK', nb: 'NOK' };

const PER: Record<Language, Record<Per, string>> = {
  sv: { month: 'i månaden', year: 'i året' },
  nb: { month: 'i måneden', year: 'i året' },
};

/** A whole number in groups of three with no-break spaces: `42 500`. */
export function grouped(amount: number): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  return amount < 0 ? `−${digits}` : digits;
}

/** Whole kronor without the period: `42 500 kr`; with the code when it is the other country's: `42 500 SEK`, nb `SEK 42 500`. */
export function kronor(amount: number, country: Country, language: Language): string {
  const { currency } = unitOf(country);
  if (currency === HOME[language]) return `${grouped(amount)}${NO_BREAK}kr`;
  const parts = language === 'sv' ? [grouped(amount), currency] : [currency, grouped(amount)];
  return parts.join(NO_BREAK);
}

/** Pay in the country's unit, in words: `42 500 kr i månaden`, `650 000 kr i året`. */
export function money(amount: number, country: Country, language: Language): string {
  return `${kronor(amount, country, language)} ${perWords(unitOf(country).per, language)}`;
}

/** The same pay in the other unit, to stand beside: SE year = 12 × month, NO month = year ÷ 12. */
export function moneyBeside(amount: number, country: Country, language: Language): string {
  const other = beside(amount, country);
  return `${kronor(other.amount, country, language)} ${perWords(other.per, language)}`;
}

/** `i månaden`, `i året`. */
export function perWords(per: Per, language: Language): string {
  return PER[language][per];
}
