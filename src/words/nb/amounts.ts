import type { AmountWords } from '../amounts';

export const amountWords: AmountWords = {
  per: { month: 'i måneden', year: 'i året' },
};
