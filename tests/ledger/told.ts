import type { Day } from '../../src/domain/day/day';
import type { Telling } from '../../src/domain/happening';
import { newProcess, type Process } from '../../src/domain/ledger/process';
import { happening } from './any';

/** A thing told, and the day of telling; left out it is the day it took place. */
export type Line = Telling & { toldOn?: Day };

/** A process in which this was told, in this order. */
export function processWith(...lines: Line[]): Process {
  return {
    ...newProcess({
      id: 'prov',
      uid: 'u-prov',
      company: 'Prov',
      role: '',
      country: 'SE',
      startedOn: '2026-05-01',
    }),
    happenings: lines.map(({ toldOn, ...telling }, n) =>
      happening(telling, toldOn ?? telling.on ?? '2026-05-01', n),
    ),
  };
}
