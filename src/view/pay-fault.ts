import type { Country } from '../domain/process';
import { aboutInUnit, type AmountRefused } from '../domain/salary/amount';
import type { Words } from '../words/words';
import { money } from './amounts';

/** Why a sum cannot be taken; of pay by the hour or the day, with what it comes to in the unit of the country. */
export function payFault({ fault, amount }: AmountRefused, country: Country, words: Words): string {
  const said = words.salary.amount;
  if (fault === 'net') return said.otherPay(fault, country, null);
  if (fault !== 'hourly' && fault !== 'daily') return said.fault(fault, country);
  const about = amount === undefined ? null : aboutInUnit(amount, fault, country);
  return said.otherPay(fault, country, about === null ? null : money(about, country, words));
}
