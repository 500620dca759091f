import type { SearchWords } from '../search';

export const searchWords: SearchWords = {
  references: 'referenser',
  network: 'nätverket',
  examples: 'exemplen',
  none: (words) => `Inget av det du har skrivit innehåller ”${words}”.`,
};
