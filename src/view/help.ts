import { ENTRIES, type Entry } from '../commands/index';
import type { Language } from '../guide/guide';
import { flagsOf, GLOBAL_FLAGS } from '../program';
import { helpWords, type HelpWords } from '../words/help';
import type { Look } from './look';
import { columns, page, prose, section } from './page';

/** The help of one command, or the overview. An unknown name gets the overview with a word about it. */
export function helpPage(name: string | null, language: Language, look: Look): string {
  const words = helpWords[language];
  const entry = ENTRIES.find((known) => known.name === name);
  return entry ? commandPage(entry, words, look) : overview(name, words, look);
}

function overview(name: string | null, words: HelpWords, look: Look): string {
  const rows = ENTRIES.map((entry) => [
    look.style.command(`coach ${entry.name}`),
    words.command[entry.name]?.summary ?? '',
  ]);
  return page([
    prose(name === null ? words.about : words.unknown(name), look),
    ...section(words.commands, columns(rows, look, 4), look),
    ...section(
      words.global,
      flagRows([...GLOBAL_FLAGS, '-h, --help', '--version'], '', words, look),
      look,
    ),
    '',
    prose(look.style.quiet(words.more), look),
  ]);
}

function commandPage(entry: Entry, words: HelpWords, look: Look): string {
  const help = words.command[entry.name];
  const line = `coach ${entry.name} ${entry.args}`.trim();
  return page([
    prose(`${look.style.strong(line)}  ${help?.summary ?? ''}`, look),
    ...section(
      words.examples,
      (help?.examples ?? []).map((example) => prose(look.style.command(example), look, 4)),
      look,
    ),
    ...section(words.options, flagRows(flagsOf(entry), entry.name, words, look), look),
    ...section(
      words.global,
      flagRows([...GLOBAL_FLAGS, '-h, --help'], entry.name, words, look),
      look,
    ),
  ]);
}

function flagRows(
  flags: readonly string[],
  command: string,
  words: HelpWords,
  look: Look,
): string[] {
  const rows = flags.map((flag) => [
    flag.replace(/[<>[\]]/g, ''),
    words.flags[`${command} ${flag}`] ?? words.flags[flag] ?? '',
  ]);
  return columns(rows, look, 4);
}
