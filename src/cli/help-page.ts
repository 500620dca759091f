import { ENTRIES } from './commands';
import type { Argument, Entry } from './entry';
import { type Flag, type Flags, optionName } from './flag';
import { GLOBAL, TELLING } from './flags';
import type { Language } from '../guide/guide';
import { flagMeaning, helpWords } from '../words/help';
import { valueWord } from '../words/placeholders';
import type { Look } from '../view/look';
import { columns, page, prose, section } from '../view/page';

/** The help of one command, or the overview. */
export function helpPage(entry: Entry | null, language: Language, look: Look): string {
  return entry ? commandPage(entry, language, look) : overview(language, look);
}

function overview(language: Language, look: Look): string {
  const words = helpWords[language];
  const rows = ENTRIES.map(({ name }) => [
    look.style.command(`coach ${name}`),
    words.command[name].summary,
  ]);
  return page([
    prose(words.about, look),
    ...section(words.commands, columns(rows, look, 4), look),
    ...section(words.global, flagRows({ ...GLOBAL, ...TELLING }, null, language, look), look),
    '',
    prose(look.style.quiet(words.more), look),
  ]);
}

function commandPage(entry: Entry, language: Language, look: Look): string {
  const words = helpWords[language];
  const { summary, examples } = words.command[entry.name];
  const line = ['coach', entry.name, ...entry.args.map((arg) => shownArgument(arg, language))];
  return page([
    prose(`${look.style.strong(line.join(' '))}  ${summary}`, look),
    ...section(
      words.examples,
      examples.map((example) => prose(look.style.command(example), look, 4)),
      look,
    ),
    ...section(words.options, flagRows(entry.flags, entry, language, look), look),
    ...section(
      words.global,
      flagRows({ ...GLOBAL, help: TELLING.help }, entry, language, look),
      look,
    ),
  ]);
}

function flagRows(flags: Flags, entry: Entry | null, language: Language, look: Look): string[] {
  const rows = Object.entries(flags).map(([key, flag]) => [
    shownFlag(key, flag, language),
    flagMeaning(language, key, entry?.name ?? null),
  ]);
  return columns(rows, look, 4);
}

/** `--on DATUM`, `--sent [DATUM]`, `--tick NUMMER …`. */
function shownFlag(key: string, { takes, value }: Flag, language: Language): string {
  const name = key === 'help' ? '-h, --help' : optionName(key);
  if (takes === 'nothing') return name;
  const word = valueWord(value, language);
  if (takes === 'one or none') return `${name} [${word}]`;
  return `${name} ${word}${takes === 'several' ? ' …' : ''}`;
}

function shownArgument({ name, takes }: Argument, language: Language): string {
  const word = valueWord(name, language);
  if (takes === 'one') return word;
  if (takes === 'some') return `${word} …`;
  return takes === 'any' ? `[${word} …]` : `[${word}]`;
}
