import { SPOKEN } from '../words/languages';
import type { Words } from '../words/words';

/** The text in the language's own quotation marks. */
export function quoted(text: string, { language }: Words): string {
  const [open, close] = SPOKEN[language].quotes;
  return `${open}${text}${close}`;
}
