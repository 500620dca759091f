import type { Per } from '../domain/salary/amount';

export interface AmountWords {
  /** After a sum: "i månaden". */
  per: Record<Per, string>;
}
