import type { OptionsOf } from '../cli/flags';
import type { Coach, Result } from '../coach';
import { CoachError, type InputFault, usage } from '../errors';
import { type CheckedBackup, checkedBackup } from '../store/backup';
import { longDay } from '../view/days';
import { page, prose } from '../view/page';
import { typed } from '../view/shell';
import { confirmed } from '../talk/converse';
import { holdingOf } from './backup/holding';
import { backupTextIn } from './backup/unlocking';

type Sound = Extract<CheckedBackup, { ok: true }>;
type Unsound = Extract<CheckedBackup, { ok: false }>;

/** Puts a backup in the place of all that is here, after looking through all of it; what was here is put aside whole. */
export async function run(
  coach: Coach,
  options: OptionsOf<'restore'>,
  [file = '-']: string[],
): Promise<Result> {
  const backup = checkedBackup(await backupTextIn(coach, file, options.passphraseFile));
  if (!backup.ok) throw refused(coach, file, backup);
  const sure = await isSure(coach, options, backup);
  const aside = sure ? coach.everything.replace(backup.contents, coach.today) : null;
  const { floor: _floor, ...holding } = holdingOf(backup.contents);
  const lines = sure ? restoredLines(coach, backup, aside) : [coach.words.backup.unchanged];
  return {
    document: { schema: 'coach.restore/1', restored: sure, on: backup.on, ...holding, aside },
    page: () => page(lines.map((line) => prose(line, coach.look))),
  };
}

function restoredLines(coach: Coach, { on, contents }: Sound, aside: string | null): string[] {
  const words = coach.words.backup;
  const done = words.restored(longDay(on, coach.words), holdingOf(contents));
  return aside === null ? [done] : [done, '', words.aside(aside), words.asideHint(typed(aside))];
}

/** Whether the backup may take the place of what is here. Throws `usage` where nobody can be asked. */
async function isSure(
  coach: Coach,
  options: OptionsOf<'restore'>,
  { on }: Sound,
): Promise<boolean> {
  const { processes, more } = await coach.everything.holds();
  if (options.yes || (processes === 0 && !more)) return true;
  const words = coach.words.backup;
  if (!coach.ask) throw usage({ is: 'said', text: words.taken(processes), hint: words.takenHint });
  const day = longDay(on, coach.words);
  return confirmed(coach.ask, words.sure(day), words.sureHelp(processes), false);
}

function refused(coach: Coach, file: string, { why, where }: Unsound): CoachError {
  const fault: InputFault =
    why === 'other' ? { is: 'said', text: coach.words.backup.notBackup } : { is: why };
  return new CoachError({ kind: 'input', file, where, why: fault });
}
