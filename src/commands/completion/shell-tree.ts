import type { Language } from '../../guide/guide';
import type { Place, ShellFlag, ShellTree } from '../../view/shell';
import { helpWords } from '../../words/help';
import { CHOICES } from '../../cli/choices';
import { flagsOf, GLOBAL_FLAGS } from '../../cli/flags';
import { ENTRIES } from '../../cli/commands';
import type { Entry } from '../../cli/entry';
import { nameOf } from '../../cli/names';

const ALWAYS = ['-h, --help'];
/** As many words as are completed where any number may stand. */
const MANY = 9;

/** Values that a shell knows or that lie in the store, by name. */
const KNOWN: Record<string, string> = {
  process: '@processes',
  'part-or-process': '@processes',
  file: '@files',
  folder: '@folders',
};

/** Everything a shell can complete, out of the list of commands. */
export function shellTree(language: Language): ShellTree {
  return {
    commands: ENTRIES.map((entry) => ({
      name: entry.name,
      about: helpWords[language].command[entry.name]?.summary ?? '',
      flags: [...flagsOf(entry), ...GLOBAL_FLAGS, ...ALWAYS].map((flag) =>
        shellFlag(flag, entry.name, language),
      ),
    })),
    global: [...GLOBAL_FLAGS, ...ALWAYS, '--version'].map((flag) => shellFlag(flag, '', language)),
    places: [
      ...GLOBAL_FLAGS.flatMap((flag) => flagPlace(flag, '*')),
      ...ENTRIES.flatMap((entry) => [
        ...flagsOf(entry).flatMap((flag) => flagPlace(flag, entry.name)),
        ...wordPlaces(entry),
      ]),
    ],
  };
}

function shellFlag(flag: string, command: string, language: Language): ShellFlag {
  const { flags } = helpWords[language];
  return {
    name: longName(flag),
    about: flags[`${command} ${flag}`] ?? flags[flag] ?? '',
  };
}

/** `--help` of `-h, --help`. */
function longName(flag: string): string {
  return nameOf(flag.replace(/^-\w, /, ''));
}

function flagPlace(flag: string, command: string): Place[] {
  const [value] = valuesIn(flag);
  if (value === undefined) return [];
  const at = `${command} ${longName(flag)}`;
  return [{ at, holds: holdsOf(value.name, at, command) }];
}

function wordPlaces({ name, args }: Entry): Place[] {
  return valuesIn(args).flatMap((value, n) => {
    const numbers = Array.from({ length: value.many ? MANY - n : 1 }, (_, more) => n + 1 + more);
    const holds = holdsOf(value.name, `${name} ${value.name}`, name);
    return numbers.map((number) => ({ at: `${name} ${number}`, holds }));
  });
}

function holdsOf(value: string, at: string, command: string): string[] {
  const known = KNOWN[value];
  const words = CHOICES[at] ?? CHOICES[`${command} ${value}`] ?? CHOICES[value] ?? [];
  return [...words, ...(known === undefined ? [] : [known])];
}

/** The values in a flag or in arguments as commander writes them: `[process...]`, `<file>`. */
function valuesIn(written: string): { name: string; many: boolean }[] {
  return [...written.matchAll(/[<[]([a-z=-]+)(\.\.\.)?[\]>]/g)].map(([, name = '', dots]) => ({
    name,
    many: dots !== undefined,
  }));
}
