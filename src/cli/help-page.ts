import { flagsOf, GLOBAL_FLAGS } from './flags';
import { ENTRIES } from './commands';
import type { Entry } from './entry';
import type { Language } from '../guide/guide';
import { helpWords } from '../words/help';
import { written } from '../words/placeholders';
import type { Look } from '../view/look';
import { columns, page, prose, section } from '../view/page';

/** The help of one command, or the overview. */
export function helpPage(entry: Entry | null, language: Language, look: Look): string {
  return entry ? commandPage(entry, language, look) : overview(language, look);
}

function overview(language: Language, look: Look): string {
  const words = helpWords[language];
  const rows = ENTRIES.map((entry) => [
    look.style.command(`coach ${entry.name}`),
    words.command[entry.name]?.summary ?? '',
  ]);
  return page([
    prose(words.about, look),
    ...section(words.commands, columns(rows, look, 4), look),
    ...section(
      words.global,
      flagRows([...GLOBAL_FLAGS, '-h, --help', '--version'], '', language, look),
      look,
    ),
    '',
    prose(look.style.quiet(words.more), look),
  ]);
}

function commandPage(entry: Entry, language: Language, look: Look): string {
  const words = helpWords[language];
  const help = words.command[entry.name];
  const line = `coach ${entry.name} ${written(entry.args, language)}`.trim();
  return page([
    prose(`${look.style.strong(line)}  ${help?.summary ?? ''}`, look),
    ...section(
      words.examples,
      (help?.examples ?? []).map((example) => prose(look.style.command(example), look, 4)),
      look,
    ),
    ...section(words.options, flagRows(flagsOf(entry), entry.name, language, look), look),
    ...section(
      words.global,
      flagRows([...GLOBAL_FLAGS, '-h, --help'], entry.name, language, look),
      look,
    ),
  ]);
}

function flagRows(
  flags: readonly string[],
  command: string,
  language: Language,
  look: Look,
): string[] {
  const { flags: meanings } = helpWords[language];
  const rows = flags.map((flag) => [
    written(flag, language),
    meanings[`${command} ${flag}`] ?? meanings[flag] ?? '',
  ]);
  return columns(rows, look, 4);
}
