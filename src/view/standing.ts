import type { State } from '../domain/ledger/state';
import type { Step } from '../domain/steps';
import type { Words } from '../words/words';

/** How a process stands, in a few words; where the next step is to ask why, silence has been their no. */
export function standingText(state: State, next: Step | null, { list }: Words): string {
  const isSilentNo = state === 'pending' && next?.kind === 'ask-feedback';
  return isSilentNo ? list.silentNo : list.states[state];
}
