import type { SearchWords } from '../search';

export const searchWords: SearchWords = {
  none: (words) => `Ingenting av det du har skrevet, inneholder «${words}».`,
};
