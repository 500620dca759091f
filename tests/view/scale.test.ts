import stringWidth from 'fast-string-width';
import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scale, type ScaleMark } from '../../src/view/scale';
import { plain as plainStyle } from '../../src/view/style';

const wide = { width: 80, style: plainStyle(false) };
const narrow = { width: 40, style: plainStyle(false) };
const plain = { width: 80, style: plainStyle(true) };

const POINTS: ScaleMark[] = [
  { amount: 640_000, sum: '640 000', label: 'realistisk', place: 'above' },
  { amount: 700_000, sum: '700 000', label: 'drøm', place: 'above' },
  { amount: 598_000, sum: '598 000', label: 'median, SSB 2025', place: 'below' },
  { amount: 655_000, sum: '655 000', label: 'tilbudet', place: 'below' },
];

const drawn = (points: ScaleMark[], look: typeof wide): string =>
  `\n${scale(points, look).join('\n')}\n`;

describe('where the sums lie', () => {
  test('80 columns', () => {
    expect(drawn(POINTS, wide)).toMatchInlineSnapshot(`
      "
                                     realistisk                         drøm
          ────────────────────────────────|───────────────────────────────|─────────
                                       640 000                         700 000
                   ▲ 598 000 median, SSB 2025
                                                  ▲ 655 000 tilbudet
      "
    `);
  });

  test('40 columns', () => {
    expect(drawn(POINTS, narrow)).toMatchInlineSnapshot(`
      "
                   realistisk        drøm
          ──────────────|──────────────|────
                     640 000        700 000
              ▲ 598 000 median, SSB 2025
           655 000 tilbudet ▲
      "
    `);
  });

  test('a terminal with few signs', () => {
    expect(drawn(POINTS, plain)).toMatchInlineSnapshot(`
      "
                                     realistisk                         drøm
          --------------------------------|-------------------------------|---------
                                       640 000                         700 000
                   ^ 598 000 median, SSB 2025
                                                  ^ 655 000 tilbudet
      "
    `);
  });

  test('levels too close for their names stand under one another', () => {
    const close = [
      { amount: 640_000, sum: '640 000', label: 'realistisk', place: 'above' as const },
      { amount: 641_000, sum: '641 000', label: 'drøm', place: 'above' as const },
      { amount: 400_000, sum: '400 000', label: 'tilbudet', place: 'below' as const },
    ];
    expect(drawn(close, wide)).toMatchInlineSnapshot(`
      "
          ────────────────────────────────────────────────────────────────|─────────
                                                       640 000 realistisk |
                                                             641 000 drøm |
                   ▲ 400 000 tilbudet
      "
    `);
  });

  test('one sum alone, or the same twice, makes no scale', () => {
    expect(scale(POINTS.slice(0, 1), wide)).toEqual([]);
    expect(scale([...POINTS.slice(0, 1), ...POINTS.slice(0, 1)], wide)).toEqual([]);
    expect(scale([], wide)).toEqual([]);
  });

  test('no line is wider than the window, and every sum is there', () => {
    const point = record({
      amount: integer({ min: 1, max: 9_999_999 }),
      label: constantFrom('dröm', 'realistisk', 'median, SCB 2025 (antecknat av dig)', ''),
      place: constantFrom('above' as const, 'below' as const),
    });
    const widths = constantFrom(20, 40, 61, 80, 200);
    assert(
      property(array(point, { minLength: 2, maxLength: 6 }), widths, (points, width) => {
        const lines = scale(
          points.map((one) => ({ ...one, sum: String(one.amount) })),
          { ...wide, width },
        );
        for (const line of lines)
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 80));
        if (lines.length > 0)
          for (const { amount } of points) expect(lines.join('\n')).toContain(String(amount));
      }),
      { seed: 4 },
    );
  });
});
