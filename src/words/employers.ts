import type { Sector } from '../domain/process';
import type { Language } from './languages';
import { employerNames as nb } from './nb/employers';
import { employerNames as sv } from './sv/employers';

/** By what a public employer is known in its name. */
export type EmployerNames = Record<Exclude<Sector, 'private'>, RegExp>;

/** The names of all languages are known in each: a Swede applies to Oslo kommune. */
const KNOWN: Record<Language, EmployerNames> = { sv, nb };

/** By what a name is that of a company, whatever else stands in it: "Renova AB, Göteborgs stad". */
const COMPANY = /(?<!\p{L})(?:ab|as|asa|hb|kb|oy|gmbh|ltd|inc)(?!\p{L})/iu;

/** The sector that stands plainly in the name of an employer; null where it does not. */
export function sectorInName(name: string): Sector | null {
  const plain = name.normalize('NFC').trim();
  if (COMPANY.test(plain)) return null;
  const all = Object.values(KNOWN);
  if (all.some(({ municipality }) => municipality.test(plain))) return 'municipality';
  return all.some(({ state }) => state.test(plain)) ? 'state' : null;
}
