import type { Day } from './day/day';
import { contactsOf, thanksOf } from './ledger/folds';
import type { Process, Sector } from './process';

/** By what a public employer is known in its name, in a language: patterns for its words in small letters, a space before and after each. */
export type TypedEmployers = Record<Exclude<Sector, 'private'>, RegExp>;

/** By what a name is that of a company, whatever else stands in it: "Renova AB, Göteborgs stad". */
const COMPANY = / (?:ab|as|asa|hb|kb|oy|gmbh|ltd|inc) /u;

/** The sector that stands plainly in the name of an employer; null where it does not. */
export function sectorInName(name: string, { municipality, state }: TypedEmployers): Sector | null {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const plain = ` ${words.join(' ')} `;
  if (COMPANY.test(plain)) return null;
  if (municipality.test(plain)) return 'municipality';
  return state.test(plain) ? 'state' : null;
}

/** What one is about to do, where it matters whose the employer is or who recruits. */
export type Doing = 'read' | 'letter' | 'resign' | 'thank' | 'ring' | 'ask';

/**
 * What to know of the employer before it is done, as an id of the guide of employers; null where nothing is. Of an
 * unknown sector (null) it is said what would hold, of a letter until it has been asked. The day is that of the run.
 */
export function employerSaying(
  process: Process,
  sector: Sector | null,
  doing: Doing,
  today: Day,
): string | null {
  const isLocal = sector === 'private' || sector === 'municipality';
  switch (doing) {
    case 'read':
      if (sector === null || sector === 'private') return null;
      return `read-${sector}-${process.country === 'SE' ? 'se' : 'no'}`;
    case 'letter':
      if (sector === 'private' || hasWritten(process, today)) return null;
      if (sector !== null) return 'letter-public';
      return process.sector === undefined ? 'letter-open' : null;
    case 'resign':
      if (isLocal || process.country === 'NO') return null;
      return sector === null ? 'resign-open' : 'resign-state';
    case 'thank':
    case 'ring':
    case 'ask':
      return process.recruiter === 'agency' ? `agency-${doing}` : null;
  }
}

/** Whether a letter has gone to them, as far as told. */
function hasWritten(process: Process, today: Day): boolean {
  const isMail = contactsOf(process, today).some(({ channel }) => channel === 'mail');
  return isMail || thanksOf(process, today).length > 0;
}
