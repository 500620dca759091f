import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages';
import {
  linesRead,
  lived,
  type Met,
  ROWS,
  rowsMet,
  timesPrinted,
  twiceIn,
} from './two-months/reader';
import { TWO_MONTHS } from './two-months/story';

/** Flags that open depth, which nobody needs to meet a row. */
const DEPTH = /--(?:all|always|answers|deep|facts|print|questions|rules)\b/;

/** Rows of a window of 80 columns that a page of the ordinary way fits. */
const SCREEN = 30;

/** How often a piece of advice may be shown in the two months, and a letter or words to say of one job. */
const MOST_SHOWN = 3;

/** The rows a page takes, the blank ones around it aside. */
function rowsOf(page: string): number {
  return page.trim().split('\n').length;
}

/** One line a row: the item that says it, where and when it was met first, and the words. */
function told(met: ReadonlyMap<string, Met>): string {
  const lines = ROWS.map((row) => {
    const { item, command, on, says } = met.get(row) ?? { item: '–' };
    return [row, item, on, command, says].filter(Boolean).join('\t');
  });
  return lines.join('\n');
}

describe('two months with ordinary commands and prompts', () => {
  it('open no depth by a flag', () => {
    expect(TWO_MONTHS.filter(([, command]) => DEPTH.test(command))).toEqual([]);
  });

  it.each(LANGUAGES)(
    'are read on one screen a page, and no advice too often, %s',
    async (language) => {
      const screens = await lived(language, TWO_MONTHS);
      const tooLong = screens.filter(({ err, out }) =>
        [err, out].some((one) => rowsOf(one) > SCREEN),
      );
      expect(tooLong.map(({ command, out }) => `${rowsOf(out)} ${command}`)).toEqual([]);
      const often = [...timesPrinted(language, screens)].filter(([, times]) => times > MOST_SHOWN);
      expect(often).toEqual([]);
      expect(twiceIn(language, screens)).toEqual([]);
      if (process.env['ROWS']) process.stdout.write(`${language}: ${linesRead(screens)} lines\n`);
    },
    90_000,
  );

  it.each(LANGUAGES)(
    'meet every piece of advice, %s (ROWS=1 prints where and when)',
    async (language) => {
      const met = rowsMet(language, await lived(language, TWO_MONTHS));
      if (process.env['ROWS']) process.stdout.write(`${told(met)}\n`);
      expect(ROWS.filter((row) => !met.has(row))).toEqual([]);
    },
    90_000,
  );
});
