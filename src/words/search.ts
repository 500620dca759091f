import type { Language } from '../guide/guide';

export const searchWords: Record<Language, { none: (words: string) => string }> = {
  sv: { none: (words) => `Inget av det du har skrivit innehåller ”${words}”.` },
  nb: { none: (words) => `Ingenting av det du har skrevet, inneholder «${words}».` },
};
