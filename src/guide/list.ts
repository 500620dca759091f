import { linesOf } from './blocks';

/** A question of a plain list, with what stands further in below it. */
export interface ListedQuestion {
  text: string;
  help: string;
  line: number;
}

const BULLET = /^[ \t]{0,3}(?:[-*+•]|\d+[.)])[ \t]+(?:\[[ x]\][ \t]+)?(?=\S)/;

/** Whether a text begins as a list. */
export function isList(text: string): boolean {
  return BULLET.test(text.trimStart());
}

/**
 * The questions of a text, one a bullet; where there are no bullets, one a line. A line that follows a bullet goes on
 * with a sentence that has not ended, else it is the question's help. Headings and what stands alone are no questions.
 */
export function readList(text: string, firstLine = 1): ListedQuestion[] {
  const lines = linesOf(text, firstLine);
  const hasBullets = lines.some((one) => BULLET.test(one.text));
  const questions: ListedQuestion[] = [];
  for (const [n, { text: one, number: line }] of lines.entries()) {
    const said = one.replace(BULLET, '').replaceAll('**', '').trim();
    const last = questions.at(-1);
    const follows = /^\s/.test(one) || lines[n - 1]?.text.trim() !== '';
    if (said === '' || /^#{1,6}\s/.test(one)) continue;
    if (BULLET.test(one) || !hasBullets) questions.push({ text: said, help: '', line });
    else if (!last || !follows) continue;
    else if (/[\p{L}\d,]$/u.test(last.text) && last.help === '') last.text += ` ${said}`;
    else last.help = `${last.help} ${said}`.trim();
  }
  return questions;
}

/** The id of a question of a list: its own words, as far as an id can hold them. */
export function listedId(text: string): string {
  const plain = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFKD');
  const words = plain.replaceAll(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return ['own', ...words].join('-').slice(0, 60).replace(/-$/, '');
}
