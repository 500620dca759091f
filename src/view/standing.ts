import type { State } from '../domain/ledger/state';
import type { Step } from '../domain/steps';
import type { Words } from '../words/words';

/** What tells how a process stands: its state, the next step, and whether an interview was held. */
export interface ShownStanding {
  state: State;
  next: Pick<Step, 'kind'> | null;
  isMet: boolean;
}

/** How a process stands, in a few words; where the next step is to ask why, silence has been their no, and where none is left after an interview, it rests. */
export function standingText({ state, next, isMet }: ShownStanding, { list }: Words): string {
  if (state !== 'pending') return list.states[state];
  if (next?.kind === 'ask-feedback') return list.silentNo;
  if (next?.kind === 'new-time') return list.newTime;
  return next === null && isMet ? list.resting : list.states.pending;
}
