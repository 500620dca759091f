import type { Change } from '../../src/domain/change/change';
import { companyNotes } from '../../src/domain/ledger/folds';
import { newProcess, type NewProcess, type Process } from '../../src/domain/process';

const AT = '2026-11-22T12:00:00.000';

/** A change of the place, so that there is something to write. */
export function placed(place: string): () => Change[] {
  return () => [{ do: 'set', field: 'place', value: place, at: AT }];
}

/** A note of the company told. */
export function noted(words: string): () => Change[] {
  const on = '2026-11-22';
  return () => [
    { do: 'tell', happening: { kind: 'note', id: words, told: AT, on, of: 'company', words } },
  ];
}

/** The notes of a process, as they were told. */
export function notesOf(process: Process | null): string[] {
  return process === null ? [] : companyNotes(process).flatMap(({ words }) => words ?? []);
}

/** A whole record from outside. */
export function recordOf(id: string, start: NewProcess): Process {
  return newProcess(id, `u-${id}`, start);
}
