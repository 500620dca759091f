import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages';
import { lived, type Met, ROWS, rowsMet } from './two-months/reader';
import { TWO_MONTHS } from './two-months/story';

/** Flags that open depth, which nobody needs to meet a row. */
const DEPTH = /--(?:all|always|answers|deep|facts|print|questions|rules)\b/;

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
    'meet every piece of advice, %s (ROWS=1 prints where and when)',
    async (language) => {
      const met = rowsMet(language, await lived(language, TWO_MONTHS));
      if (process.env['ROWS']) process.stdout.write(`${told(met)}\n`);
      expect(ROWS.filter((row) => !met.has(row))).toEqual([]);
    },
    90_000,
  );
});
