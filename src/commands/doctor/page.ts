import type { Language } from '../../guide/guide';
import type { Health } from '../../store/health';
import { doctorWords, type DoctorWords } from '../../words/doctor';
import type { Look } from '../../view/look';
import { page, prose } from '../../view/page';

/** What `coach doctor` found. */
export interface Checkup {
  version: string;
  node: string;
  /** Whether this Node is past its end of life. */
  oldNode: boolean;
  health: Health;
  /** How many faults the person's own guides have. */
  guideFaults: number;
  terminal: { asks: boolean; columns: number };
}

/** What was looked at, what is wrong, and how to mend it. */
export function doctorPage(found: Checkup, language: Language, look: Look): string {
  const words = doctorWords[language];
  const { health, terminal } = found;
  const faults = faultLines(health, words);
  const mendable = health.rights.length + health.leftovers.length > 0;
  const lines = [
    words.version(found.version, found.node),
    ...(found.oldNode ? [words.oldNode] : []),
    `${words.folder(health.folder)}: ${words.states[health.state]}.`,
    words.processes(health.files.length),
    ...faults,
    ...health.asides.map(words.aside),
    ...health.texts.map(words.text),
    ...(found.guideFaults > 0 ? [words.guides(found.guideFaults)] : []),
    terminal.asks ? words.terminal(terminal.columns) : words.noTerminal,
    ...(mendable ? [words.mend] : []),
  ];
  const fine = faults.length === 0 && found.guideFaults === 0;
  return page([
    ...lines.map((line) => prose(line, look)),
    '',
    prose(look.style.strong(fine ? words.fine : words.notFine), look),
  ]);
}

function faultLines(
  { files, rights, leftovers, twice, strangers }: Health,
  words: DoctorWords,
): string[] {
  return [
    ...files
      .filter(({ state }) => state !== 'ok')
      .map(({ path, state }) => `${path}: ${words.states[state]}.`),
    ...rights.map(({ path }) => words.rights(path)),
    ...leftovers.map(({ path }) => words.leftover(path)),
    ...twice.map(({ id }) => words.twice(id)),
    ...strangers.map((path) => words.stranger(path)),
  ];
}
