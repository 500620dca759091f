import type { Coach } from '../../coach';
import { CoachError, type InputFault, usage } from '../../errors';
import type { Unlock } from '../../store/locked';
import { askedPassphrase, passphraseIn } from '../../talk/passphrase';
import { paragraph } from '../../view/page';

/** How often a person may type a passphrase before the command ends. */
const TRIES = 3;

/** The text of a backup, which a passphrase may have locked. Throws `not-found`, `input`, `usage` and `stopped`. */
export async function backupTextIn(
  coach: Coach,
  file: string,
  passphraseFile: string | null,
): Promise<string> {
  if (file === '-' && passphraseFile === '-')
    throw usage({ is: 'clash', options: ['restore -', '--passphrase-file -'] });
  const unlock = await (await coach.locked()).read(file);
  if (typeof unlock === 'string') return unlock;
  if (unlock === null)
    throw refused(file, { is: 'said', text: coach.words.backup.passphrase.otherLock });
  if (passphraseFile === null) return tried(coach, file, unlock, TRIES);
  const found = await unlock(await passphraseIn(coach, passphraseFile));
  return found.ok ? found.text : throwFault(coach, file, found.why);
}

/** Asks until the passphrase fits, as often as is left. */
async function tried(coach: Coach, file: string, unlock: Unlock, left: number): Promise<string> {
  const found = await unlock(await askedPassphrase(coach));
  if (found.ok) return found.text;
  if (found.why !== 'passphrase' || left === 1) return throwFault(coach, file, found.why);
  coach.note(paragraph(coach.words.backup.passphrase.tryAgain, coach.look));
  return tried(coach, file, unlock, left - 1);
}

function throwFault(coach: Coach, file: string, why: 'passphrase' | 'not-whole'): never {
  const text = coach.words.backup.passphrase.wrong;
  throw refused(file, why === 'passphrase' ? { is: 'said', text } : { is: why });
}

function refused(file: string, why: InputFault): CoachError {
  return new CoachError({ kind: 'input', file, where: '', why });
}
