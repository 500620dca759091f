import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { usage } from '../../errors';
import { backupText } from '../../store/backup';
import type { Contents } from '../../store/processes';
import { page, prose } from '../../view/page';
import { typed } from '../../view/shell';
import { mayWrite } from '../../talk/output';
import { holdingOf } from './holding';

/** A whole copy of everything in one file, the private floor too; says what is in it and that it lies open. */
export async function run(
  coach: Coach,
  options: OptionsOf<'backup'>,
  [file = '']: string[],
): Promise<Result> {
  const words = coach.words.backup;
  await refuseNameless(coach, file);
  const isFree = await mayWrite(coach, file, options.yes);
  const contents = await coach.everything.contents();
  if (isFree) await write(coach, file, contents);
  const holding = holdingOf(contents);
  const lines = isFree
    ? [words.lies(file), words.holds(holding), '', words.open, '', words.wayBack(typed(file))]
    : [words.notWritten];
  return {
    document: {
      schema: 'coach.backup-made/1',
      file: isFree ? file : null,
      ...holding,
      encrypted: false,
    },
    page: () => page(lines.map((line) => prose(line, coach.look))),
  };
}

/** A backup lies in a file of its own. Throws `usage` without a name. */
async function refuseNameless(coach: Coach, file: string): Promise<void> {
  const { needsName: text, needsNameHint: hint } = coach.words.backup;
  if (file === '-' || file === '' || (await coach.placeOf(file)) === 'folder')
    throw usage({ is: 'said', text, hint });
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
