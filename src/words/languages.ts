import type { Country } from '../domain/process';
import { words as nb } from './nb';
import { words as sv } from './sv';
import type { Words } from './words';

/** The sentences of each, and what people type in it. */
export const WORDS: Record<Language, Words> = { nb, sv };

/** A language the coach speaks: all that is no sentence of it. */
interface SpokenLanguage {
  /** Its own name, in a sentence and alone. */
  name: string;
  title: string;
  /** What people type for it beside code and name, or their locale begins with. */
  typed: readonly string[];
  /** As `typed`, for languages that are answered in this one, with a word about it. */
  alsoFor: readonly string[];
  /** Asked in every language at once, before one is chosen. */
  which: string;
  /** Where the coach starts from, and its name. */
  home: Country;
  land: string;
  quotes: readonly [open: string, close: string];
  /** Whether the code of another country's currency comes before the sum: `SEK 42 500`. */
  isCodeFirst: boolean;
}

const LIST = {
  sv: {
    name: 'svenska',
    title: 'Svenska',
    typed: ['svensk'],
    alsoFor: [],
    which: 'Svenska eller norska?',
    home: 'SE',
    land: 'Sverige',
    quotes: ['”', '”'],
    isCodeFirst: false,
  },
  nb: {
    name: 'norsk',
    title: 'Norsk bokmål',
    typed: ['no', 'norska', 'bokmål'],
    alsoFor: ['nn', 'nynorsk'],
    which: 'Svensk eller norsk?',
    home: 'NO',
    land: 'Norge',
    quotes: ['«', '»'],
    isCodeFirst: true,
  },
} satisfies Record<string, SpokenLanguage>;

/** A language by its code. */
export type Language = keyof typeof LIST;

/** Every language: the only list of them. The sentences of one are its folder beside this file, its guides those in `content`. */
export const SPOKEN: Record<Language, SpokenLanguage> = LIST;

/** The codes of all. */
export const LANGUAGES = Object.keys(SPOKEN).filter(isLanguage);

/** Spoken where nothing says which. */
export const FIRST: Language = 'sv';

function isLanguage(code: string): code is Language {
  return code in LIST;
}
