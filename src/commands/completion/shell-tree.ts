import { ENTRIES } from '../../cli/commands';
import type { Entry } from '../../cli/entry';
import { type Flags, optionName } from '../../cli/flag';
import { GLOBAL, TELLING } from '../../cli/flags';
import type { ValuePlace, ShellFlag, ShellTree } from '../../view/shell';
import { flagMeaning, type HelpWords } from '../../words/help';

/** As many words as are completed where any number may stand. */
const MANY = 9;

/** Values that a shell knows or that lie in the store, by name. */
const KNOWN: Record<string, string> = {
  process: '@processes',
  'part-or-process': '@processes',
  file: '@files',
  folder: '@folders',
};

/** Everything a shell can complete, out of the list of commands: each by its name and by the one in the person's language. */
export function shellTree(words: HelpWords): ShellTree {
  const named = ENTRIES.flatMap((entry) =>
    [...new Set<string>([entry.name, words.command[entry.name].name])].map((name) => ({
      name,
      entry,
    })),
  );
  return {
    commands: named.map(({ name, entry }) => ({
      name,
      about: words.command[entry.name].summary,
      flags: shellFlags({ ...entry.flags, ...GLOBAL, help: TELLING.help }, entry.name, words),
    })),
    global: shellFlags({ ...GLOBAL, ...TELLING }, null, words),
    places: [
      ...flagPlaces(GLOBAL, '*'),
      ...named.flatMap(({ name, entry }) => [
        ...flagPlaces(entry.flags, name),
        ...wordPlaces(entry, name),
      ]),
    ],
  };
}

function shellFlags(flags: Flags, verb: string | null, words: HelpWords): ShellFlag[] {
  return Object.keys(flags).map((key) => ({
    name: optionName(key),
    about: flagMeaning(words, key, verb),
  }));
}

function flagPlaces(flags: Flags, command: string): ValuePlace[] {
  return Object.entries(flags)
    .filter(([, { takes }]) => takes !== 'nothing')
    .map(([key, { value, choices }]) => ({
      at: `${command} ${optionName(key)}`,
      holds: holdsOf(value, choices),
    }));
}

function wordPlaces({ args }: Entry, name: string): ValuePlace[] {
  return args.flatMap((word, n) => {
    const isMany = word.takes === 'some' || word.takes === 'any';
    const numbers = Array.from({ length: isMany ? MANY - n : 1 }, (_, more) => n + 1 + more);
    const holds = holdsOf(word.name, word.choices);
    return numbers.map((number) => ({ at: `${name} ${number}`, holds }));
  });
}

function holdsOf(value: string, choices: readonly string[]): string[] {
  const known = KNOWN[value];
  return [...choices, ...(known === undefined ? [] : [known])];
}
