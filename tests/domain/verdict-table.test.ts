import { describe, expect, test } from 'vitest';
import { rowIds } from '../../src/domain/followup/rule';
import { RULES, TABLE } from '../../src/domain/followup/verdict';
import { SEED_ROWS } from '../../src/guide/rows';

const order =
  'F01 F02 F03 F04 F05 F06 F07 F08 F09 F10 F14 F10 F11 F34 F12 F37 F37 F38 F40 F35 F38 F12 F13 F15 F16 F17 F18 F19 F20';

describe('the table', () => {
  test('has its rows in order, an offer that runs out before an offer to think over', () => {
    const rules = TABLE.map(({ rule }) => rule).join(' ');
    expect(rules).toBe(`${order} F21 F39 F36 F22 F23 F24 F25 F26 F40 F27 F28 F29 F30 F31 F32 F33`);
  });

  test('lists every rule once', () => {
    const ids = RULES.map(({ rule }) => rule);
    const all = Array.from({ length: 40 }, (_, n) => `F${String(n + 1).padStart(2, '0')}`);
    expect(ids.toSorted()).toEqual(all);
  });

  test('reads, row by row', () => {
    const lines = TABLE.map((row) =>
      `${row.group} ${row.rule} ${row.verdict} ${row.purpose ?? ''}`.trim(),
    );
    expect(lines.join('\n')).toBe(
      `
A F01 let-go
A F02 let-go
A F03 wait
A F04 let-go
A F05 let-go
A F06 wait
A F07 ask-feedback feedback
A F08 let-go
B F09 mail withdraw
B F10 mail reply
B F14 call tell-offer
B F10 mail reply
B F11 wait
B F34 wait
B F12 wait
B F37 call late
B F37 call question
B F38 wait
G F40 let-go
B F35 let-go
B F38 wait
B F12 wait
B F13 mail agree-date
C F15 wait
C F16 mail tell-offer
D F17 mail tell
D F18 wait
D F19 wait
D F20 mail agree-date
E F21 wait
E F39 wait
E F36 mail new-time
F F22 mail thank-plus
F F23 thank thank
F F24 call question
F F25 mail tell
F F26 wait
G F40 let-go
G F27 wait
G F28 call as-agreed
G F29 call promise-passed
G F30 mail ask
G F31 call other-channel
G F32 mail last
G F33 let-go`.trim(),
    );
  });

  test.each(RULES.map((row) => [row.rule, rowIds(row.rows)] as const))(
    '%s rests on rows of the sources or on reconciliations of them',
    (_, rows) => {
      const sources = rows.filter((row) => !/^REC-(?:0\d|1[0-7])$/.test(row));
      expect(rows.length).toBeGreaterThan(0);
      expect(sources.filter((row) => !SEED_ROWS.has(row))).toEqual([]);
    },
  );

  test('only where it says so is another verdict just as good', () => {
    const softer = RULES.filter(({ alternatives }) => alternatives.length > 0);
    expect(softer.map(({ rule, alternatives }) => `${rule} ${alternatives.join(' ')}`)).toEqual([
      'F07 let-go',
      'F29 mail',
    ]);
  });

  test.each([
    ['SV-12-03a', ['SV-12-03a']],
    ['SV-12-03a..c REC-14', ['SV-12-03a', 'SV-12-03b', 'SV-12-03c', 'REC-14']],
    ['SV-NJ-08..11', ['SV-NJ-08', 'SV-NJ-09', 'SV-NJ-10', 'SV-NJ-11']],
  ])('the line %s unfolds', (line, ids) => {
    expect(rowIds(line)).toEqual(ids);
  });
});
