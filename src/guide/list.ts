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
 * The questions of a text, one a bullet; where there are no bullets, one a line. Headings, empty lines and what stands
 * before the first bullet are no questions; what stands further in goes with the question before it.
 */
export function readList(text: string, firstLine = 1): ListedQuestion[] {
  const lines = text.split('\n').map((one, n) => ({ text: one, line: firstLine + n }));
  const hasBullets = lines.some((one) => BULLET.test(one.text));
  const questions: ListedQuestion[] = [];
  for (const { text: one, line } of lines) {
    const said = one.replace(BULLET, '').replaceAll('**', '').trim();
    const isBullet = BULLET.test(one);
    const last = questions.at(-1);
    if (said === '' || /^#{1,6}\s/.test(one)) continue;
    if (isBullet || !hasBullets) questions.push({ text: said, help: '', line });
    else if (last && /^\s/.test(one)) last.help = `${last.help} ${said}`.trim();
  }
  return questions;
}

/** The id of a question of a list: its own words, as far as an id can hold them. */
export function listedId(text: string): string {
  const plain = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFKD');
  const words = plain.replaceAll(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return ['own', ...words].join('-').slice(0, 60).replace(/-$/, '');
}
