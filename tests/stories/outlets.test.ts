import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outletAt } from '../../src/cli/outlet';
import { temporaryFolder } from '../store/folder';
import { pipeAt } from './pipe';

const PROGRAM = join(import.meta.dirname, '../../bin/coach.js');
/** More than a pipe holds. */
const LONG = 'Lugnt och bra. '.repeat(20_000).trim();

/** What a shell makes of a line in which `coach` is the program, beside a long debrief of Prov. */
function shell(line: string): { status: number | null; out: string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ good: LONG }));
  const begun = 'coach debrief --new --company Prov --answers a.json >told';
  const coach = `set -o pipefail; coach() { "${process.execPath}" "${PROGRAM}" "$@"; }`;
  const { status, stdout } = spawnSync('bash', ['-c', `${coach}; ${begun}; ${line}`], {
    cwd: folder,
    env: { ...process.env, COACH_LANG: 'sv', COACH_DATA_DIR: join(folder, 'd') },
    encoding: 'utf8',
    maxBuffer: 10 * LONG.length,
  });
  return { status, out: stdout };
}

const asFile = 'coach show prov --json >file; cat file';

describe('what the program prints', () => {
  test.each([
    ['a file', asFile],
    ['a pipe', 'coach show prov --json | cat'],
    ['a pipe that is read late', 'coach show prov --json | (sleep 1; cat)'],
    ['what is no pipe of the shell', 'coach show prov --json'],
  ])('is whole in %s', (_name, line) => {
    const { status, out } = shell(line);
    expect(status).toBe(0);
    const { sessions } = JSON.parse(out);
    expect(sessions[0].answers.good === LONG).toBe(true);
  });

  test.each([
    ['a reader that has had enough is no fault', 'coach show prov --json | head -c 1', 0, '{'],
    ['a full disk is one of the disk', 'coach list --json >/dev/full', 4, ''],
    ['a note with no place to go is one too', 'coach lst 2>/dev/full', 4, ''],
    ['nothing to write on is none', 'coach list >&-', 0, ''],
  ])('%s', (_name, line, status, out) => {
    expect(shell(line)).toEqual({ status, out });
  });

  test('goes on through the stream, in its order, where a pipe is full and does not wait', () => {
    const path = join(temporaryFolder(), 'pipe');
    pipeAt(path);
    const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    const later: string[] = [];
    const outlet = outletAt(
      pipe,
      () => ({ write: (bytes) => later.push(String(bytes)) }),
      (error) => expect(error).toBeNull(),
    );
    outlet.write(LONG);
    const first = Buffer.alloc(LONG.length);
    const length = readSync(pipe, first);
    outlet.write('Sist.');
    closeSync(pipe);
    expect(length).toBeLessThan(LONG.length);
    expect(first.toString('utf8', 0, length) + later.join('')).toHaveLength(LONG.length + 5);
    expect(later.join('').endsWith('bra.Sist.')).toBe(true);
  });
});
