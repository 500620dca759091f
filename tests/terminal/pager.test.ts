import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dataFolder } from './program';
import { endAll, pty } from './pty';

const COACH = join(import.meta.dirname, '../../bin/coach.js');

afterEach(endAll);

async function shown(argv: string[], rows: number, pager: string): Promise<string> {
  const env = {
    COACH_DATA_DIR: dataFolder(),
    COACH_LANG: 'sv',
    COACH_TODAY: '2026-11-22',
    NO_COLOR: '1',
    PAGER: pager,
  };
  const at = pty([process.execPath, COACH, ...argv], { rows, env });
  expect((await at.exit()).code).toBe(0);
  return at.screen();
}

test.each<[title: string, argv: string[], rows: number, pager: string, isPaged: boolean]>([
  ['a long page goes through it', ['list'], 2, "sed 's/^/| /'", true],
  ['one that fits does not', ['list'], 24, "sed 's/^/| /'", false],
  ['nor where it is not wanted', ['list', '--no-pager'], 2, "sed 's/^/| /'", false],
  ['nor what scripts read', ['list', '--json'], 2, "sed 's/^/| /'", false],
  ['nor without one', ['list'], 2, '', false],
  ['nor where it does not start', ['list'], 2, 'no-such-pager 2>/dev/null', false],
])('%s', async (_, argv, rows, pager, isPaged) => {
  const screen = await shown(argv, rows, pager);
  expect(screen).toContain(argv.includes('--json') ? 'coach.list/1' : 'Här finns inget än');
  expect(screen.includes('| ')).toBe(isPaged);
});

test('Ctrl-C is for the pager, which is not left alone with the terminal', async () => {
  const folder = dataFolder();
  const pager = `cat > /dev/null; trap 'echo hörde' INT; echo framme; read line < /dev/tty; echo $line`;
  const env = { COACH_DATA_DIR: folder, COACH_LANG: 'sv', PAGER: pager };
  const at = pty([process.execPath, COACH, 'list'], { rows: 2, env });
  await at.until(/framme/);
  at.key('ctrl-c');
  await at.until(/hörde/);
  expect((await at.exit()).code).toBe(0);
});
