import { tellingLines } from '../domain/advert';
import type { Process } from '../domain/process';
import type { Words } from '../words/words';
import { items, type Look, prose, section } from './page';

/** Lines of it that are shown at a time. */
const SHOWN = 3;

/** The beginning of what an advert asks for, or all of it; nothing where none is kept. */
export function advertSection(
  { advert }: Pick<Process, 'advert'>,
  isWhole: boolean,
  words: Words,
  look: Look,
): string[] {
  if (!advert) return [];
  const lines = isWhole
    ? advert.text.split('\n').map((line) => prose(line, look, 4))
    : items(tellingLines(advert.text).slice(0, SHOWN), look);
  return section(words.advert.title, lines, look);
}
