import type { OutcomeState } from '../domain/process';

export interface ListWords {
  empty: string;
  /** Every process is over. */
  allOver: string;
  states: Record<OutcomeState, string>;
  interview: (day: string) => string;
  nothingNext: string;
  more: string;
  unreadable: (path: string, why: 'damaged' | 'newer' | 'older') => string;
}
