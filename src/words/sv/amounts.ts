import type { AmountWords } from '../amounts';

export const amountWords: AmountWords = {
  per: { month: 'i månaden', year: 'om året' },
};
