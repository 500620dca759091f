import type { State } from '../domain/ledger/state';
import type { StoreFault } from '../errors';

export interface ListWords {
  empty: string;
  /** Every process is over. */
  allOver: string;
  states: Record<State, string>;
  /** They said that silence past their day means no, and it was silent. */
  silentNo: string;
  /** What was booked did not take place, and no new time is set. */
  newTime: string;
  /** Nothing is left to do but to let it be; they can still answer. */
  resting: string;
  interview: (day: string) => string;
  nothingNext: string;
  more: string;
  unreadable: (path: string, why: StoreFault) => string;
}
