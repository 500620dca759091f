import type { Guide } from './guide';
import { ROW_COMMANDS, type RowCommand, rowsOf } from './rows';

/** The seed rows of a command that no guide carries. */
export interface Uncovered {
  command: RowCommand;
  rows: string[];
}

/** The guides a command shows, by id: a row has its home in one of them. */
const HOMES: Record<RowCommand, readonly string[]> = {
  checklist: ['checklist', 'people', 'followup', 'practice'],
  debrief: ['debrief', 'interview', 'second-look', 'prepare', 'practice'],
  prepare: ['prepare', 'practice', 'people'],
  followup: ['followup', 'interview', 'prepare'],
  outcome: ['outcome'],
  thanks: ['thanks'],
  references: ['references'],
  salary: ['salary', 'terms-se', 'terms-no'],
};

/** The ids of the guides a row of the command can have its home in. */
export function homesOf(command: RowCommand): readonly string[] {
  return HOMES[command];
}

/** Holds the guides of one language against the seed rows: every command with rows left over, and which. */
export function coverage(guides: readonly Guide[]): Uncovered[] {
  return ROW_COMMANDS.map((command) => {
    const carried = carriedBy(guides.filter(({ id }) => HOMES[command].includes(id)));
    return { command, rows: rowsOf(command).filter((row) => !carried.has(row)) };
  }).filter(({ rows }) => rows.length > 0);
}

function carriedBy(guides: readonly Guide[]): Set<string> {
  return new Set(
    guides.flatMap((guide) => [...guide.rows, ...guide.items.flatMap((item) => item.rows)]),
  );
}
