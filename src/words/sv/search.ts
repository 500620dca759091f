import type { SearchWords } from '../search';

export const searchWords: SearchWords = {
  none: (words) => `Inget av det du har skrivit innehåller ”${words}”.`,
};
