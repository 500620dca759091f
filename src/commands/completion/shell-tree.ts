import { ENTRIES } from '../../cli/commands';
import type { Entry } from '../../cli/entry';
import { type Flags, optionName } from '../../cli/flag';
import { GLOBAL, TELLING } from '../../cli/flags';
import type { ValuePlace, ShellFlag, ShellTree } from '../../view/shell';
import { HOUSE_RULES } from '../../domain/followup/house-rule';
import { flagMeaning, type HelpWords } from '../../words/help';
import { LANGUAGES, SPOKEN } from '../../words/languages';
import type { Words } from '../../words/words';

/** As many words as are completed where any number may stand. */
const MANY = 9;

/** Values that a shell knows or that lie in the store, by name. */
const KNOWN: Record<string, string> = {
  process: '@processes',
  'part-or-process': '@processes',
  file: '@files',
  base: '@files',
  ours: '@files',
  theirs: '@files',
  folder: '@folders',
};

/** What may stand for a kind of value, where it is no closed list: a beginning, not all there is. */
type ValueExamples = Readonly<Record<string, readonly string[]>>;

/** Days as people type them, what can be put right, and what can be settled. */
function valuesIn({ field }: Words['spoken'], { locale }: Words['days']): ValueExamples {
  return {
    date: locale.weekdays ?? [],
    'path=value': Object.values(field).map(([word]) => `${word.replaceAll(' ', '-')}=`),
    value: [
      ...LANGUAGES,
      ...Object.values(SPOKEN).map(({ home }) => home),
      ...HOUSE_RULES,
      'yes',
      'no',
    ],
  };
}

/** Everything a shell can complete, out of the list of commands: each by its name and by the one in the person's language. */
export function shellTree({ help: words, spoken, days }: Words): ShellTree {
  const values = valuesIn(spoken, days);
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
      ...flagPlaces(GLOBAL, '*', values),
      ...named.flatMap(({ name, entry }) => [
        ...flagPlaces(entry.flags, name, values),
        ...wordPlaces(entry, name, values),
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

function flagPlaces(flags: Flags, command: string, values: ValueExamples): ValuePlace[] {
  return Object.entries(flags)
    .filter(([, { takes }]) => takes !== 'nothing')
    .map(([key, { value, choices }]) => ({
      at: `${command} ${optionName(key)}`,
      holds: holdsOf(value, choices, values),
    }));
}

function wordPlaces({ args }: Entry, name: string, values: ValueExamples): ValuePlace[] {
  return args.flatMap((word, n) => {
    const isMany = word.takes === 'some' || word.takes === 'any';
    const numbers = Array.from({ length: isMany ? MANY - n : 1 }, (_, more) => n + 1 + more);
    const holds = holdsOf(word.name, word.choices, values);
    return numbers.map((number) => ({ at: `${name} ${number}`, holds }));
  });
}

function holdsOf(value: string, choices: readonly string[], values: ValueExamples): string[] {
  const known = KNOWN[value];
  return [...choices, ...(values[value] ?? []), ...(known === undefined ? [] : [known])];
}
