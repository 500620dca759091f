import { describe, expect, test } from 'vitest';
import { timeLineOf } from '../../src/domain/time-line';
import { plain } from '../../src/view/style';
import { timeLineLines } from '../../src/view/time-line';
import type { Language } from '../../src/words/languages';
import { type Line, processWith } from '../ledger/told';
import { WORDS } from '../words';

const TODAY = '2026-11-27';

const TOLD: Line[] = [
  { kind: 'applied', on: '2026-09-01' },
  { kind: 'interview', on: '2026-09-20', state: 'held' },
  { kind: 'they-said', on: '2026-09-20', answerBy: '2026-09-30' },
  { kind: 'i-contacted', on: '2026-10-02', channel: 'call', reached: true },
  { kind: 'they-said', on: '2026-10-02', channel: 'call' },
  { kind: 'interview', on: '2026-12-04', state: 'booked', toldOn: '2026-11-20' },
];

function drawn(told: Line[], language: Language, width: number, ascii = false): string {
  const line = timeLineOf(processWith(...told), TODAY);
  if (!line) return '';
  const look = { width, style: plain(ascii) };
  return `\n${timeLineLines(line, TODAY, WORDS[language], look).join('\n')}\n`.replaceAll(
    '\u00A0',
    ' ',
  );
}

describe('a time line in the terminal', () => {
  test('is one line of marks with words below', () => {
    expect(drawn(TOLD, 'sv', 80)).toMatchInlineSnapshot(`
      "
          A──────────────1<───────><──────────────────────────────────────────|────2
          1 september                                                     4 december
          A ansökan, 1-2 intervjuer, < deras ord, > från dig, | i dag
      "
    `);
  });

  test('fits forty columns, within ASCII', () => {
    const text = drawn(TOLD, 'nb', 40, true);
    expect(text).toMatchInlineSnapshot(`
      "
          S------1<--><------------------|-2
          1. september           4. desember
          S søknad, 1-2 intervjuer, < deres
          ord, > fra deg, | i dag
      "
    `);
    expect(text.split('\n').filter((line) => line.length > 39)).toEqual([]);
  });

  test('still reads with two hundred happenings', () => {
    const many = Array.from({ length: 197 }, (_, n): Line => {
      const on = `2026-10-${String(1 + (n % 28)).padStart(2, '0')}`;
      return { kind: 'i-contacted', on, channel: 'call', reached: false };
    });
    const text = drawn([...TOLD, ...many], 'sv', 40);
    expect(text).toMatchInlineSnapshot(`
      "
          A──────1───<>>>>>>>>>──────────|─2
          1 september             4 december
          A ansökan, 1-2 intervjuer, < deras
          ord, > 198 gånger från dig, | i dag
      "
    `);
  });
});
