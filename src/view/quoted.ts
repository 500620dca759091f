import type { Language } from '../guide/guide';

/** The text in the language's own quotation marks. */
export function quoted(text: string, language: Language): string {
  return language === 'sv' ? `”${text}”` : `«${text}»`;
}
