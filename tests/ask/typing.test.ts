import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Key, pressOf } from '../../src/ask/terminal/keys';
import { screenRows, showRows } from '../../src/ask/terminal/rows';
import { press, settle, type Typing, typingOf, type Wish } from '../../src/ask/terminal/typing';

const FIELD = { width: 40, height: 10, head: '  ' };

const KEYS: Record<string, Key> = {
  '\r': { name: 'return', sequence: '\r' },
  '\n': { name: 'enter', sequence: '\n' },
  '\t': { name: 'tab', sequence: '\t' },
  '⇤': { name: 'tab', shift: true, sequence: '\u001B[Z' },
  '←': { name: 'left' },
  '→': { name: 'right' },
  '↑': { name: 'up' },
  '↓': { name: 'down' },
  '⌫': { name: 'backspace' },
  '⌦': { name: 'delete' },
  '[': { name: 'paste-start' },
  ']': { name: 'paste-end' },
  '⌃D': { name: 'd', ctrl: true },
  '⌃E': { name: 'e', ctrl: true },
  '⌃A': { name: 'a', ctrl: true },
  '⌃K': { name: 'k', ctrl: true },
};

/** Types these keys; `…` is a pause. Gives what stands there and what was wished. */
function typed(keys: string, lines: boolean, earlier = ''): { text: string; wishes: Wish[] } {
  let typing: Typing = typingOf(earlier, lines, earlier !== '');
  const wishes: Wish[] = [];
  for (const one of keys.match(/⌃.|[^]/gu) ?? []) {
    const next =
      one === '…' ? settle(typing) : press(typing, pressOf(KEYS[one] ?? { sequence: one }), FIELD);
    typing = next.typing;
    if (next.wish) wishes.push(next.wish);
  }
  return { text: typing.buffer.text, wishes };
}

const ONE_LINE: [string, string, Wish[]][] = [
  ['hej', 'hej', []],
  ['hej\r…', 'hej', ['submit']],
  ['ett\rtvå\r…', 'ett två', ['submit']],
  ['ett\r\ntvå…', 'ett två', []],
  ['[ett\rtvå\t\n]\r…', 'ett två  ', ['submit']],
  ['\t…', '', ['skip']],
  ['a\tb…', 'a b', []],
  ['?…', '', ['help']],
  ['?a…', '?a', []],
  ['va?…', 'va?', []],
  ['⇤', '', ['back']],
  ['⌃D', '', ['stop']],
  ['ab←⌃D', 'a', []],
  ['ab⌃A⌃K', '', []],
  ['a⌫⌫b', 'b', []],
  ['ab←←→X', 'aXb', []],
];

const LINES: [string, string, Wish[]][] = [
  ['ett\r…två\r…\r…', 'ett\ntvå\n', ['submit']],
  ['\r…', '', ['submit']],
  ['ett\r\rtvå\r…', 'ett\n\ntvå\n', []],
  ['ett\r\n\r\ntvå…', 'ett\n\ntvå', []],
  ['[ett\r\rtvå\t?]…', 'ett\n\ntvå\t?', []],
  ['ett⌃D', 'ett', ['submit']],
  ['⌃E', '', ['editor']],
  ['ett\r…?…', 'ett\n', ['help']],
  ['ett\r…två↑⌫', 'et\ntvå', []],
  ['ett←\r…', 'et\nt', []],
  ['[⌫⌃D⇤]x', 'x', []],
];

describe('typing one line', () => {
  it.each(ONE_LINE)('%j comes to %j', (keys, text, wishes) => {
    expect(typed(keys, false)).toEqual({ text, wishes });
  });
});

const OFFERED: [string, string, Wish[]][] = [
  ['\r…', 'i dag', ['submit']],
  ['\r\r…', 'i dag ', ['submit']],
  ['igår\r…', 'igår', ['submit']],
  ['[igår]\r…', 'igår', ['submit']],
  ['?…igår', 'igår', ['help']],
  ['?igår…', '?igår', []],
  ['⌫', 'i da', []],
  ['⌃E!', 'i dag!', []],
  ['→?', 'i dag?', []],
  ['←←X', 'i dXag', []],
  ['\t…', 'i dag', ['skip']],
];

describe('typing where an answer is offered', () => {
  it.each(OFFERED)('%j comes to %j', (keys, text, wishes) => {
    expect(typed(keys, false, 'i dag')).toEqual({ text, wishes });
  });

  it('explains a question whose earlier lines stand there', () => {
    expect(typed('?…', true, 'förr')).toEqual({ text: 'förr', wishes: ['help'] });
  });
});

describe('typing lines', () => {
  it.each(LINES)('%j comes to %j', (keys, text, wishes) => {
    expect(typed(keys, true)).toEqual({ text, wishes });
  });

  it('goes on with an earlier answer, at its end', () => {
    expect(typed('!', true, 'förr')).toEqual({ text: 'förr!', wishes: [] });
  });
});

describe('rows', () => {
  it.each([
    ['', 10, ['']],
    ['kort', 10, ['kort']],
    ['ett två tre fyra', 8, ['ett två ', 'tre fyra']],
    ['ettmycketlångtord', 8, ['ettmycke', 'tlångtor', 'd']],
    ['en\n\ntvå', 8, ['en', '', 'två']],
    ['👩\u200D👩\u200D👧👩\u200D👩\u200D👧', 8, ['👩\u200D👩\u200D👧', '👩\u200D👩\u200D👧']],
    ['日本語日本語', 8, ['日本語日', '本語']],
  ])('%j in %d columns', (text, columns, rows) => {
    expect(screenRows(text, columns).map(({ from, until }) => text.slice(from, until))).toEqual(
      rows,
    );
  });

  it('hold every character once, and show the cursor among them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.integer({ min: 8, max: 60 }),
        (text, nat, width) => {
          const rows = screenRows(text, width);
          const held = rows.map(({ from, until }) => text.slice(from, until)).join('');
          expect(held).toBe(text.replaceAll('\n', ''));
          const shown = showRows(
            { text, at: nat % (text.length + 1) },
            { ...FIELD, width, height: 4 },
          );
          expect(shown.rows.length).toBeLessThanOrEqual(4);
          expect(shown.rows[shown.row]?.length).toBeGreaterThanOrEqual(shown.column);
        },
      ),
      { seed: 42 },
    );
  });

  it('show no control characters, and begin with the question', () => {
    const field = { ...FIELD, head: '? Vem?  ' };
    expect(showRows({ text: 'a\u009Bb\tc', at: 5 }, field)).toEqual({
      rows: ['? Vem?  a\uFFFDb c'],
      row: 0,
      column: 13,
    });
  });
});
