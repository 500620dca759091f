import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/languages';
import { lived, type Met, ROWS, rowsMet } from './two-months/reader';
import { TWO_MONTHS } from './two-months/story';

/** Rows that nobody meets in the two months yet. The list only gets shorter. */
const NOT_YET = `
  SV-12-00a SV-12-00c SV-12-01j SV-12-06c SV-12-06d SV-12-06h SV-12-06i SV-12-07b SV-12-07d
  SV-12-07e SV-12-10a SV-12-10b SV-12-10c SV-12-10e SV-12-12e SV-12-02a SV-12-02d SV-12-02g
  SV-12-11g SV-FU-01 SV-FU-14 SV-FU-15 SV-FU-16 SV-FU-17 SV-FU-18 SV-FU-19 SV-FU-24 SV-FU-27
  SV-FU-28 NB-ST-01 NB-ST-31 NB-ST-32 NB-ST-33 NB-ST-34 NB-ST-40 NB-ST-42 NB-ST-43 NB-KL-01
  NB-KL-02 NB-KL-03 NB-KL-04 NB-KL-07 NB-KL-08 NB-KL-09 NB-KL-10 NB-KL-11 NB-KL-12 NB-KL-13a
  NB-KL-13b NB-KL-18 NB-KL-19 NB-KL-20 NB-KL-21 NB-KL-22 SV-12-04a SV-FU-10 SV-FU-23 SV-NJ-05 SV-12-05c
  SV-12-05d SV-12-09n SV-12-09o
`
  .trim()
  .split(/\s+/);

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
      expect(ROWS.filter((row) => !met.has(row))).toEqual(NOT_YET);
    },
    90_000,
  );
});
