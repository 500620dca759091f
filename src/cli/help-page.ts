import { ENTRIES, GROUPS } from './commands';
import type { CommandWord, Entry } from './entry';
import { type Flag, type Flags, optionName } from './flag';
import { GLOBAL, TELLING } from './flags';
import { flagMeaning, type HelpWords } from '../words/help';
import { type PlaceholderWords, valueWord } from '../words/placeholders';
import { columns, type Look, ownRows, page, prose, section } from '../view/page';

/** Columns before an example. */
const EXAMPLE = 4;

/** The help of one command, or the overview. */
export function helpPage(entry: Entry | null, words: HelpWords, look: Look): string {
  return entry ? commandPage(entry, words, look) : overview(words, look);
}

function overview(words: HelpWords, look: Look): string {
  const rows = ENTRIES.map(({ name }) => [
    look.style.command(`coach ${name}`),
    `${words.command[name].summary} ${look.style.quiet(`(${words.command[name].name})`)}`,
  ]);
  const lines = columns(rows, look, 4);
  return page([
    prose(words.about, look),
    ...GROUPS.flatMap(({ when, entries }) =>
      section(words.commands[when], lines.splice(0, entries.length), look),
    ),
    ...section(words.global, flagRows({ ...GLOBAL, ...TELLING }, null, words, look), look),
    '',
    prose(look.style.quiet(words.more), look),
  ]);
}

function commandPage(entry: Entry, words: HelpWords, look: Look): string {
  const { summary, examples, name } = words.command[entry.name];
  const line = [
    'coach',
    entry.name,
    ...entry.args.map((arg) => shownArgument(arg, words.placeholders)),
  ];
  return page([
    prose(`${look.style.strong(line.join(' '))}  ${summary}`, look),
    ...(name === entry.name ? [] : [prose(look.style.quiet(words.alsoCalled(name)), look)]),
    ...section(
      words.examples,
      examples.flatMap((example) =>
        ownRows(example, look, EXAMPLE).map((row) => look.style.command(row)),
      ),
      look,
    ),
    ...section(words.options, flagRows(entry.flags, entry, words, look), look),
    ...section(words.global, flagRows({ ...GLOBAL, help: TELLING.help }, entry, words, look), look),
  ]);
}

function flagRows(flags: Flags, entry: Entry | null, words: HelpWords, look: Look): string[] {
  const rows = Object.entries(flags).map(([key, flag]) => [
    shownFlag(key, flag, words.placeholders),
    flagMeaning(words, key, entry?.name ?? null),
  ]);
  return columns(rows, look, 4);
}

/** `--on DATUM`, `--sent [DATUM]`, `--tick NUMMER …`. */
function shownFlag(key: string, { takes, value }: Flag, words: PlaceholderWords): string {
  const name = key === 'help' ? '-h, --help' : optionName(key);
  if (takes === 'nothing') return name;
  const word = valueWord(value, words);
  if (takes === 'one or none') return `${name} [${word}]`;
  return `${name} ${word}${takes === 'several' ? ' …' : ''}`;
}

function shownArgument({ name, takes }: CommandWord, words: PlaceholderWords): string {
  const word = valueWord(name, words);
  if (takes === 'one') return word;
  if (takes === 'some') return `${word} …`;
  return takes === 'any' ? `[${word} …]` : `[${word}]`;
}
