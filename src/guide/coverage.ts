import type { Guide } from './guide';
import { ROW_COMMANDS, type RowCommand, rowsOf } from './rows';

/** The seed rows of a command that no guide carries. */
export interface Uncovered {
  command: RowCommand;
  rows: string[];
}

/** A debrief is met in these guides; the rows of the other commands count wherever they are named. */
const HOMES: Partial<Record<RowCommand, readonly string[]>> = {
  debrief: ['debrief', 'interview', 'second-look'],
};

/** Holds the guides of one language against the seed rows: every command with rows left over, and which. */
export function coverage(guides: readonly Guide[]): Uncovered[] {
  return ROW_COMMANDS.map((command) => {
    const homes = HOMES[command];
    const carried = carriedBy(guides.filter(({ id }) => !homes || homes.includes(id)));
    return { command, rows: rowsOf(command).filter((row) => !carried.has(row)) };
  }).filter(({ rows }) => rows.length > 0);
}

function carriedBy(guides: readonly Guide[]): Set<string> {
  return new Set(
    guides.flatMap((guide) => [...guide.rows, ...guide.items.flatMap((item) => item.rows)]),
  );
}
