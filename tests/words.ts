import type { Language } from '../src/words/languages';
import { words as nb } from '../src/words/nb';
import { words as sv } from '../src/words/sv';
import type { Words } from '../src/words/words';

/** What the coach says, in every language. */
export const WORDS: Record<Language, Words> = { sv, nb };
