import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { CoachError, usage } from '../../errors';
import { backupText, noteBackup } from '../../store/backup';
import type { Contents } from '../../store/processes';
import { page, prose } from '../../view/page';
import { typed } from '../../view/shell';
import { mayWrite } from '../../talk/output';
import { newPassphrase } from '../../talk/passphrase';
import { sayUnreadable } from '../../talk/unreadable';
import { holdingOf } from './holding';

const INCOMPLETE = 4;

/** A whole copy of everything in one file, the private floor too; says what is in it, and that it lies open or is locked. Exit 4 when a file could not be read and is not in it. */
export async function run(
  coach: Coach,
  options: OptionsOf<'backup'>,
  [file = '']: string[],
): Promise<Result> {
  const words = coach.words.backup;
  await refuseNameless(coach, file);
  const { contents, unread } = await coach.everything.contents();
  for (const one of unread) sayUnreadable(coach, one);
  const keepsOld = unread.length > 0 && (await coach.placeOf(file)) === 'file';
  const isFree = !keepsOld && (await mayWrite(coach, file, options.yes));
  const encrypted = isFree && (await write(coach, file, contents, options));
  const holding = holdingOf(contents);
  const kept = encrypted ? words.locked : words.open;
  const holds =
    unread.length > 0
      ? [words.rest(holding), words.without(unread.length)]
      : [words.holds(holding)];
  const lines = isFree
    ? [words.lies(file), ...holds, '', kept, '', words.wayBack(typed(file))]
    : [keepsOld ? words.keepsOld(file) : words.notWritten];
  return {
    document: {
      schema: 'coach.backup-made/1',
      file: isFree ? file : null,
      ...holding,
      encrypted,
      ...(unread.length > 0 && { unreadable: unread }),
    },
    page: () => page(lines.map((line) => prose(line, coach.look))),
    exit: unread.length > 0 ? INCOMPLETE : 0,
  };
}

/** A backup lies in a file of its own. Throws `usage` without a name. */
async function refuseNameless(coach: Coach, file: string): Promise<void> {
  const { needsName: text, needsNameHint: hint } = coach.words.backup;
  if (file === '-' || file === '' || (await coach.placeOf(file)) === 'folder')
    throw usage({ is: 'said', text, hint });
}

/** Writes the copy, locked where that was asked for; gives back whether it was. A copy that could not be read again is not written. */
async function write(
  coach: Coach,
  file: string,
  contents: Contents,
  options: OptionsOf<'backup'>,
): Promise<boolean> {
  const text = backupText(contents, coach.today);
  if (text === null) {
    const { tooBig, tooBigHint } = coach.words.backup;
    throw usage({ is: 'said', text: tooBig, hint: tooBigHint(coach.folder) });
  }
  const passphrase = await newPassphrase(coach, options);
  if (passphrase === null) await coach.writeFile(file, text);
  else await (await coach.locked()).write(file, text, passphrase);
  noted(coach);
  return passphrase !== null;
}

/** The copy is there, also where its day cannot be noted. */
function noted(coach: Coach): void {
  try {
    noteBackup(coach.folder, coach.today);
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
  }
}
