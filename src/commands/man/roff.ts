import { ENTRIES } from '../../cli/commands';
import { type Flags, optionName } from '../../cli/flag';
import { GLOBAL, TELLING } from '../../cli/flags';
import { flagMeaning, type HelpWords } from '../../words/help';
import { valueWord } from '../../words/placeholders';
import type { Words } from '../../words/words';

/** The manual page in the language of the macros of `man`, out of the list of commands and their help. */
export function manPage(
  { man: said, help }: Words,
  { today, version }: { today: string; version: string },
): string {
  const { heading } = said;
  const lines = [
    `.TH COACH 1 ${today} ${quoted(`coach ${version}`)}`,
    ...section(heading.name, [`coach \\- ${plain(said.short)}`]),
    ...section(heading.synopsis, [`.B coach\n${plain(`[${said.command}]`)} ...`]),
    ...section(heading.description, [plain(help.about)]),
    ...section(
      heading.commands,
      ENTRIES.flatMap((entry) => commandLines(entry, help)),
    ),
    ...section(heading.options, flagLines({ ...GLOBAL, ...TELLING }, null, help)),
    ...section(heading.environment, listed(said.environment)),
    ...section(heading.files, [plain(said.files)]),
    ...section(heading.exit, listed(said.exit)),
    ...section(heading.examples, ['.nf', ...examplesOf(help), '.fi']),
  ];
  return `${lines.join('\n')}\n`;
}

function section(heading: string, lines: string[]): string[] {
  return [`.SH ${quoted(heading.toLocaleUpperCase())}`, ...lines];
}

function commandLines({ name, flags }: (typeof ENTRIES)[number], help: HelpWords): string[] {
  const { summary, name: own } = help.command[name];
  const called = own === name ? '' : ` (${own})`;
  const options = flagLines(flags, name, help);
  return [
    '.TP',
    `.B ${plain(name)}${plain(called)}`,
    plain(summary),
    ...(options.length > 0 ? ['.RS', ...options, '.RE'] : []),
  ];
}

function flagLines(flags: Flags, verb: string | null, help: HelpWords): string[] {
  return Object.entries(flags).flatMap(([key, { takes, value }]) => {
    const word = takes === 'nothing' ? '' : ` ${valueWord(value, help.placeholders)}`;
    return ['.TP', `.B ${plain(`${optionName(key)}${word}`)}`, plain(flagMeaning(help, key, verb))];
  });
}

function listed(all: Record<string, string>): string[] {
  return Object.entries(all).flatMap(([name, text]) => ['.TP', `.B ${plain(name)}`, plain(text)]);
}

/** One of each command. */
function examplesOf({ command }: HelpWords): string[] {
  return ENTRIES.flatMap(({ name }) => command[name].examples.slice(0, 1)).map(plain);
}

/** A text that no macro and no escape begins in; a hyphen stays one that can be pasted. */
function plain(text: string): string {
  const safe = text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/.test(safe) ? `\\&${safe}` : safe;
}

function quoted(text: string): string {
  return `"${plain(text).replaceAll('"', '\\(dq')}"`;
}
