import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { usage } from '../../errors';
import { backupText, placeOf } from '../../store/backup';
import type { Contents } from '../../store/processes';
import { page, prose } from '../../view/page';
import { typed } from '../../view/shell';
import { confirmed } from '../../talk/converse';
import { holdingOf } from './holding';

/** A whole copy of everything in one file, the private floor too; says what is in it and that it lies open. */
export async function run(
  coach: Coach,
  options: OptionsOf<'backup'>,
  [file = '']: string[],
): Promise<Result> {
  const words = coach.words.backup;
  const mayWrite = await isFree(coach, options, file);
  const contents = await coach.everything.contents();
  if (mayWrite) await write(coach, file, contents);
  const holding = holdingOf(contents);
  const lines = mayWrite
    ? [words.lies(file), words.holds(holding), '', words.open, '', words.wayBack(typed(file))]
    : [words.notWritten];
  return {
    document: {
      schema: 'coach.backup-made/1',
      file: mayWrite ? file : null,
      ...holding,
      encrypted: false,
    },
    page: () => page(lines.map((line) => prose(line, coach.look))),
  };
}

/** Whether the file may be written: it is new, or may be replaced. Throws `usage` where nobody can be asked. */
async function isFree(coach: Coach, options: OptionsOf<'backup'>, file: string): Promise<boolean> {
  const words = coach.words.backup;
  const place = file === '-' || file === '' ? 'folder' : placeOf(file);
  if (place === 'folder')
    throw usage({ is: 'said', text: words.needsName, hint: words.needsNameHint });
  if (place === 'free' || options.yes) return true;
  if (!coach.ask) throw usage({ is: 'said', text: words.exists(file), hint: words.existsHint });
  return confirmed(coach.ask, words.replace(file), words.replaceHelp, false);
}

/** A copy that could not be read again is not written. */
async function write(coach: Coach, file: string, contents: Contents): Promise<void> {
  const words = coach.words.backup;
  const text = backupText(contents, coach.today);
  if (text === null) {
    const hint = words.tooBigHint(coach.folder);
    throw usage({ is: 'said', text: words.tooBig, hint });
  }
  await coach.writeFile(file, text);
}
