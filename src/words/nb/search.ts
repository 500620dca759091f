import type { SearchWords } from '../search';

export const searchWords: SearchWords = {
  references: 'referanser',
  network: 'nettverket',
  examples: 'eksemplene',
  none: (words) => `Ingenting av det du har skrevet, inneholder «${words}».`,
};
