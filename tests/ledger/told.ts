import { apply } from '../../src/domain/change/apply';
import type { Day } from '../../src/domain/day/day';
import type { Deed } from '../../src/domain/followup/fact-row';
import type { Telling } from '../../src/domain/happening';
import { momentOf } from '../../src/domain/moment';
import { newProcess, type Process } from '../../src/domain/process';
import { happening } from './any';

/** A thing told, and the day of telling; left out it is the day it took place. */
export type Line = Telling & { toldOn?: Day };

/** A process in which this was told, in this order. */
export function processWith(...lines: Line[]): Process {
  return {
    ...newProcess('prov', 'u-prov', {
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

/** The process after these deeds, told or put right on a day. */
export function withDeeds(process: Process, deeds: readonly Deed[], day: Day): Process {
  return deeds.reduce((sofar, deed) => {
    const n = sofar.happenings.length;
    if (deed.do === 'tell')
      return apply(sofar, { do: 'tell', happening: happening(deed.telling, day, n) });
    const seen = sofar.happenings.find(({ id }) => id === deed.id);
    const at = momentOf(day, n * 1000);
    if (!seen) return sofar;
    if (deed.do === 'take-back') return apply(sofar, { do: 'take-back', id: seen.id, at });
    return apply(sofar, { do: 'correct', seen, set: deed.set, at });
  }, process);
}
