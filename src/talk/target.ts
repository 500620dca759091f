import type { Coach } from '../coach';
import { newProcess, type NewProcess, type Process } from '../domain/process';
import type { Changes } from '../store/processes';

/** The process a command is about: one that exists, or one that begins when the command has something to keep. */
export type Target = { kind: 'known'; process: Process } | NewTarget;

/** One that begins; `asked` are the questions about the job that were asked of the person. */
export interface NewTarget {
  kind: 'new';
  start: NewProcess;
  asked: readonly string[];
}

/** How many answers about the job are kept while its process is not begun. */
export function toldOfJob(target: Target): number {
  if (target.kind === 'known') return 0;
  return target.asked.filter((id) => id !== 'role' || target.start.role !== '').length;
}

/** The process itself; a new one is written now. */
export function begin(coach: Coach, target: Target): Process {
  return target.kind === 'known'
    ? target.process
    : coach.processes.add(target.start, coach.newId());
}

/** Keeps these changes in the process; a new one is begun with them, in one write. */
export function keepIn(coach: Coach, target: Target, changes: Changes): Process {
  return target.kind === 'known'
    ? coach.processes.change(target.process.id, changes)
    : coach.processes.add(target.start, coach.newId(), changes);
}

/** The process there is; null where one is to begin. */
export function knownIn(target: Target | null): Process | null {
  return target?.kind === 'known' ? target.process : null;
}

/** The process as it would look, without writing anything. */
export function preview(target: Target): Process {
  return target.kind === 'known' ? target.process : newProcess('', '', target.start);
}
