import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../store/folder';
import { endAll, pty } from '../terminal/pty';

const COACH = join(import.meta.dirname, '../../build/coach');
const PACKAGE = join(import.meta.dirname, '../../package.json');
const TODAY = '2026-11-27';

afterEach(endAll);

/** The one file on a machine where nothing else is found. */
function ran(folder: string, argv: string[], input = ''): { code: number | null; out: string } {
  const env = { PATH: '', COACH_LANG: 'sv', COACH_TODAY: TODAY, COACH_DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(COACH, argv, { env, input, encoding: 'utf8' });
  return { code: status, out: stdout + (status === 0 ? '' : stderr) };
}

test('its version is that of the package', () => {
  const { version }: { version: string } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  expect(ran(temporaryFolder(), ['--version'])).toEqual({ code: 0, out: `${version}\n` });
});

test('a debrief at a terminal is asked, stopped and taken up again', async () => {
  const env = { PATH: '', COACH_LANG: 'nb', COACH_TODAY: TODAY, COACH_DATA_DIR: temporaryFolder() };
  const first = pty([COACH, 'debrief'], { env });
  await first.until(/Hvilken arbeidsgiver/);
  first.type('Prøvebedriften\r');
  await first.until(/stilling/);
  first.key('ctrl-c');
  expect((await first.exit()).code).toBe(130);
  const second = pty([COACH, 'debrief', '--resume'], { env });
  await second.until(/Prøvebedriften|stilling/);
  second.key('ctrl-c');
  expect((await second.exit()).code).toBe(130);
});

test('an afternoon with it: told, weighed, thanked for, reckoned, put into the calendar', () => {
  const folder = temporaryFolder();
  const told = [
    { kind: 'interview', on: '2026-11-26', state: 'held', with: [{ name: 'Anna Ek' }] },
    { kind: 'interview', on: '2026-12-04', state: 'booked', at: '10:00' },
  ];
  const log = ['log', '--new', '--company', 'Provbolaget', '--file', '-'];
  expect(ran(folder, log, JSON.stringify(told)).code).toBe(0);
  for (const [argv, said] of [
    [['followup', '--no-input'], /Vänta till fredag 4 december/],
    [['thanks', '--no-input'], /Hej Anna!/],
    [['salary', '--dream', '48000', '--realistic', '45000', '--no-input'], /45\s000\skr/],
    [['checklist'], /Provbolaget/],
    [['calendar', '-'], /SUMMARY:Intervju 2 hos Provbolaget/],
    [['export'], /coach\.export\/1/],
    [['doctor'], /0\.1\.0|Provbolaget|allt/i],
  ] as const) {
    const { code, out } = ran(folder, [...argv]);
    expect([code, out]).toEqual([0, expect.stringMatching(said)]);
  }
});
