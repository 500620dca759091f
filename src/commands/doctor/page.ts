import type { Words } from '../../words/words';
import type { Health } from '../../store/health';
import type { DoctorWords } from '../../words/doctor';
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
export function doctorPage(found: Checkup, words: Words, look: Look): string {
  const said = words.doctor;
  const { health, terminal } = found;
  const faults = faultLines(health, said);
  const mendable = health.rights.length + health.leftovers.length > 0;
  const lines = [
    said.version(found.version, found.node),
    ...(found.oldNode ? [said.oldNode] : []),
    `${said.folder(health.folder)}: ${said.states[health.state]}.`,
    said.processes(health.files.length),
    ...faults,
    ...health.asides.map(said.aside),
    ...health.texts.map(said.text),
    ...(found.guideFaults > 0 ? [said.guides(found.guideFaults)] : []),
    terminal.asks ? said.terminal(terminal.columns) : said.noTerminal,
    ...(mendable ? [said.mend] : []),
  ];
  const fine = faults.length === 0 && found.guideFaults === 0;
  return page([
    ...lines.map((line) => prose(line, look)),
    '',
    prose(look.style.strong(fine ? said.fine : said.notFine), look),
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
