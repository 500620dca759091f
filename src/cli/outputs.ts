import type { Coach, Options } from '../coach';
import { usage } from '../errors';
import { mayWrite } from '../talk/output';
import { type Flags, optionName } from './flag';

/** The options as far as their files may be written. */
export interface Outputs {
  options: Options;
  /** Whether one of the files goes to stdout, in the place of the page. */
  isPrinted?: boolean;
  /** A file that is there is not to be replaced: the command is off, before it has changed anything. */
  isOff?: boolean;
}

/** The options, once every file they would write has been looked at. Throws `usage` where one cannot be written, or stdout is wanted twice. */
export async function outputsIn(flags: Flags, coach: Coach, options: Options): Promise<Outputs> {
  const named = Object.keys(flags).flatMap((key) => {
    const file = flags[key]?.writes ? options[key] : null;
    return typeof file === 'string' ? [{ key, file }] : [];
  });
  const printed = named.filter(({ file }) => file === '-').map(({ key }) => optionName(key));
  const onStdout = [...(options['json'] === true ? ['--json'] : []), ...printed];
  if (printed.length > 0 && onStdout.length > 1) throw usage({ is: 'clash', options: onStdout });
  for (const { file } of named) {
    if (await mayWrite(coach, file, options['yes'] === true)) continue;
    coach.note(coach.words.files.kept(file));
    return { options, isOff: true };
  }
  return { options, isPrinted: printed.length > 0 };
}
