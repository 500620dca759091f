import type { Language } from '../../src/words/languages';

/** Which texts a rule looks at. A greeting is the first line of a letter. */
export type Where = 'heading' | 'prose' | 'greeting';

/** One mistake that machine-written text makes, with an example of it and of the right form. */
export interface Rule {
  /** Number of the mistake in the list of twenty-five. */
  mistake: number;
  what: string;
  language: Language;
  pattern: RegExp;
  wrong: string;
  right: string;
  where: readonly Where[];
}

const EVERYWHERE: readonly Where[] = ['heading', 'prose', 'greeting'];

type Row = [mistake: number, what: string, pattern: RegExp, wrong: string, right: string];

/** Rules of one language. */
export const rulesOf = (language: Language, rows: Row[], where = EVERYWHERE): Rule[] =>
  rows.map(([mistake, what, pattern, wrong, right]) => ({
    mistake,
    what,
    language,
    pattern,
    wrong,
    right,
    where,
  }));

/** Rules of both languages. */
export const both = (rows: Row[], where = EVERYWHERE): Rule[] =>
  (['sv', 'nb'] as const).flatMap((language) => rulesOf(language, rows, where));

/** Whole words, in any case; å, ä, ö, æ and ø count as letters. */
export function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, 'iu');
}

/** Letters of the other language, unless they stand in a term of one or two words between quotation marks. */
export function unquoted(letters: string, closing: string): RegExp {
  return new RegExp(`[${letters}](?!\\p{L}*(?: \\p{L}+)?${closing})`, 'u');
}

/** A word with a capital in the middle of a sentence. */
export function capitals(list: string): RegExp {
  return new RegExp(`(?<=[\\p{Ll},;–] )(?:${list})(?!\\p{L})`, 'u');
}
