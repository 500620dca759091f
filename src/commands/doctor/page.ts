import { join } from 'node:path';
import type { Day } from '../../domain/day/day';
import type { Coach } from '../../coach';
import type { Words } from '../../words/words';
import type { Conflict } from '../../store/processes';
import type { Health } from '../../store/health';
import type { DoctorWords } from '../../words/doctor';
import type { Mended } from '../../store/salvage/set-aside';
import { mendedLines } from './mended';
import { hint, page, prose } from '../../view/page';
import { longDay } from '../../view/days';
import { typed } from '../../view/shell';

/** What `coach doctor` found. */
export interface Checkup {
  version: string;
  node: string;
  /** Whether this Node is past its end of life. */
  oldNode: boolean;
  health: Health;
  /** Second files of processes, as a synchronised folder leaves them. */
  copies: Conflict[];
  backup: { last: Day | null; isDue: boolean };
  /** How many faults the person's own guides have. */
  guideFaults: number;
  terminal: { asks: boolean; columns: number };
}

/** What was looked at, what is wrong, and how to mend it. */
export function doctorPage(
  found: Checkup,
  mended: Mended[],
  { words, look, today }: Pick<Coach, 'words' | 'look' | 'today'>,
): string {
  const said = words.doctor;
  const { health, terminal } = found;
  const copied = new Set(found.copies.map(({ path }) => path));
  const strangers = health.strangers.filter((path) => !copied.has(path));
  const faults = [
    ...faultLines({ ...health, strangers }, said),
    ...found.copies.map(({ path, state }) => said.copies[state](path, importOf(path))),
  ];
  const mendable = health.rights.length + health.leftovers.length > 0;
  const lines = [
    said.version(found.version, found.node),
    ...(found.oldNode ? [said.oldNode] : []),
    `${said.folder(health.folder)}: ${said.states[health.state]}.`,
    said.processes(health.files.length),
    ...faults,
    ...mended.flatMap((one) => mendedLines(one, words)),
    ...health.asides.map(said.aside),
    ...health.texts.map(said.text),
    ...(found.guideFaults > 0 ? [said.guides(found.guideFaults)] : []),
    ...(found.backup.isDue ? [backupLine(found, words, today)] : []),
    terminal.asks ? said.terminal(terminal.columns) : said.noTerminal,
    ...(mendable ? [said.mend] : []),
  ];
  const fine = faults.length === 0 && found.guideFaults === 0;
  return page([
    ...lines.map((line) => (line.includes(':  ') ? hint(line, look) : prose(line, look))),
    '',
    prose(look.style.strong(fine ? said.fine : said.notFine), look),
  ]);
}

function backupLine({ backup: { last } }: Checkup, words: Words, today: Day): string {
  const day = last === null ? null : longDay(last, words);
  return words.doctor.backup(day, `coach backup coach-${today}.json`);
}

/** The command that takes a copy up. */
function importOf(path: string): string {
  return `coach import ${typed(path)}`;
}

function faultLines(
  { folder, files, rights, leftovers, twice, strangers }: Health,
  words: DoctorWords,
): string[] {
  return [
    ...files
      .filter(({ state }) => state !== 'ok')
      .map(({ path, state }) =>
        state === 'damaged' && path.startsWith(join(folder, 'undo'))
          ? words.history(path, 'coach undo --clear')
          : `${path}: ${words.states[state]}.`,
      ),
    ...rights.map(({ path }) => words.rights(path)),
    ...leftovers.map(({ path }) => words.leftover(path)),
    ...twice.map(({ id }) => words.twice(id)),
    ...strangers.map((path) => words.stranger(path)),
  ];
}
