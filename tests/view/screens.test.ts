import { describe, expect, it } from 'vitest';
import { plain } from '../../src/view/style';
import { type ScreenPart, type Screens, screenOf } from '../../src/view/screens';

const LOOK = { width: 80, style: plain(false) };
const shown = (
  first: ScreenPart[],
  rest: ScreenPart[],
  more: Screens['more'] = null,
  command: string | null = 'coach show x',
) => screenOf({ head: ['  Provbolaget'], first, rest, says: 'Mer att läsa', command, more }, LOOK);
const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `    ${name} ${at + 1}`);
const rowsOf = (page: string): number => page.trim().split('\n').length;

describe('a page told in screens', () => {
  it('shows first what comes first, then names the rest and the command for it', () => {
    expect(
      shown(
        [{ heading: null, texts: ['  Ring i dag.'] }],
        [
          { heading: 'Talar emot', texts: ['    Det är fredag.'] },
          { heading: 'Tänk på', texts: [] },
          { heading: 'Under tiden', texts: ['    Sök vidare.'] },
        ],
      ),
    ).toBe(`
  Provbolaget

  Ring i dag.

  Talar emot · Under tiden
  Mer att läsa:  coach show x --more

`);
  });

  it('names no command where nothing is left', () => {
    expect(shown([{ heading: null, texts: ['  Ring i dag.'] }], [])).not.toContain('--more');
  });

  it('tells every text once, in screens that a window of thirty rows holds', () => {
    const parts = [
      { heading: 'Ett', texts: numbered('a', 31) },
      { heading: 'Två', texts: numbered('b', 40) },
    ];
    const screens = [null, true as const, 2, 3].map((more) => shown(parts, [], more));
    expect(screens.map(rowsOf).every((rows) => rows <= 28)).toBe(true);
    const told = screens.flatMap((page) => page.match(/[ab] \d+/g) ?? []);
    expect(told).toEqual([...numbered('a', 31), ...numbered('b', 40)].map((text) => text.trim()));
    expect(screens[1]).toContain('  Ett\n    a 23');
    expect(screens[1]).toContain('coach show x --more 2');
  });

  it('cuts a text that no screen holds, and keeps a shorter one whole', () => {
    const long = numbered('rad', 60).join('\n');
    expect(
      [null, 1, 2].flatMap(
        (at) => shown([{ heading: null, texts: [long] }], [], at).match(/rad \d+/g) ?? [],
      ),
    ).toHaveLength(60);
    const short = numbered('rad', 15).join('\n');
    const two = [{ heading: null, texts: [short, short] }];
    expect(shown(two, []).match(/rad/g)).toHaveLength(15);
  });

  it('begins with the same texts in a narrow window, in more rows', () => {
    const wrapped = numbered('a', 40).map((text) => `${text}\n    …`);
    const page = screenOf(
      {
        head: [],
        first: [{ heading: null, texts: wrapped }],
        rest: [],
        says: 'Mer',
        command: 'x',
        more: null,
      },
      { ...LOOK, width: 40 },
    );
    expect(page.match(/a \d+/g)).toHaveLength(27);
  });

  it('shows the last screen to whoever asks for a later one, and all at once without a command', () => {
    const parts = [{ heading: 'Ett', texts: numbered('a', 31) }];
    expect(shown(parts, [], 9)).toBe(shown(parts, [], 1));
    expect(shown(parts, [], null, null)).toContain('a 31');
  });
});
