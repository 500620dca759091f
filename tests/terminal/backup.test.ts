import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lockedQuickly } from '../store/locking';
import { coachAt, dataFolder, programOfTheFile, talk } from './program';
import { pty } from './pty';

vi.setConfig({ testTimeout: 120_000 });

const program = programOfTheFile();
const PASSPHRASE = '?Räka på blå moped';

/** Runs the program with nobody there; gives back its exit code, or the signal that ended it. */
function coach(folder: string, argv: string[], env: Record<string, string> = {}): unknown {
  const { status, signal } = spawnSync(
    process.execPath,
    [join(program.folder, 'bin/coach.js'), ...argv],
    {
      input: 'good: Lugnt\n',
      env: { ...env, COACH_DATA_DIR: folder, COACH_LANG: 'sv', COACH_TODAY: '2026-11-22' },
    },
  );
  return signal ?? status;
}

function lived(): string {
  const folder = dataFolder();
  expect(coach(folder, ['debrief', '--new', '--company', 'Provbolaget', '--answers', '-'])).toBe(0);
  return folder;
}

test.each([
  ['sv', [], /Välj en lösenfras/, /en gång till/, /låst med/, /Lösenfrasen till/, /stämmer inte/],
  ['nb', [], /Velg en passfrase/, /en gang til/, /låst med/, /Passfrasen til/, /stemmer ikke/],
  ['sv', ['--plain'], /Välj en/, /en gång till/, /låst med/, /Lösenfrasen till/, /stämmer inte/],
] as const)(
  '%s %j: not one letter of a passphrase gets to the screen, on the way out and on the way back',
  async (language, plain, choose, again, locked, what, wrong) => {
    const folder = lived();
    const file = join(folder, 'kopia.age');
    const out = coachAt(program, ['backup', '--passphrase', file, ...plain], { folder, language });
    // What was typed wrong can be rubbed out unseen, and a paste ends as a paste does.
    await talk(out, [
      [choose, `bort\u0015${PASSPHRASE}QQ\u007F\u007F\r`],
      [again, plain.length > 0 ? PASSPHRASE : `\u001B[200~${PASSPHRASE}\u001B[201~`],
      [again, '\r'],
    ]);
    expect(await out.exit()).toEqual({ code: 0, signal: 0 });
    expect(out.screen()).toMatch(locked);
    const open = join(folder, 'kopia.json');
    expect(coach(folder, ['backup', open])).toBe(0);
    writeFileSync(file, await lockedQuickly(readFileSync(open, 'utf8'), PASSPHRASE));
    const fresh = dataFolder();
    const back = coachAt(program, ['restore', file, ...plain], { folder: fresh, language });
    await talk(back, [
      [what, 'Räka på blå moped\r'],
      [new RegExp(`${wrong.source}[^]*${what.source}`), `${PASSPHRASE}\r`],
    ]);
    expect(await back.exit()).toEqual({ code: 0, signal: 0 });
    for (const one of [out, back]) expect(one.raw()).not.toMatch(/Räka|moped|bort|QQ/);
    expect(readdirSync(fresh)).toContain('processes');
    if (plain.length > 0) expect(back.raw()).not.toContain('\u001B');
  },
);

test.each([[[]], [['--plain']]])(
  '%j: Ctrl-C ends it, and the terminal shows again what is typed',
  async (plain) => {
    const folder = lived();
    const file = join(folder, 'kopia.age');
    const line = [join(program.folder, 'bin/coach.js'), 'backup', '--passphrase', file, ...plain];
    const shell = ['sh', '-c', '"$@"; echo "ended $?"; stty -a', 'sh', process.execPath, ...line];
    const env = { COACH_DATA_DIR: folder, COACH_LANG: 'sv' };
    const at = pty(shell, { env });
    await talk(at, [
      [/Välj en/, 'Räka'],
      [/Välj en/, '\u0003'],
    ]);
    await at.exit();
    expect(at.screen()).toMatch(/ended 130[^]* icanon [^]* echo /);
    expect(at.raw()).not.toContain('Räka');
    expect(existsSync(file)).toBe(false);
  },
);

/** Kills the program in the n-th step of writing the file the person asked for; half of what is written gets there. */
const KILLER = `
const fs = require('node:fs');
let isWriting = false;
let left = Number(process.env.KILL_AT);
const end = () => process.kill(process.pid, 'SIGKILL');
for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    isWriting ||= /\\.coach-/.test(String(args[0]));
    if (!isWriting) return real(...args);
    left -= 1;
    if (left === 0 && name === 'writeSync') real(args[0], args[1].subarray(0, args[1].length / 2));
    if (left === 0) end();
    return real(...args);
  };
}
`;

test('killed in any step of writing: the old file is there, or the new one, and no word of it lies open', () => {
  const folder = lived();
  const place = dataFolder();
  const file = join(place, 'kopia.age');
  writeFileSync(join(place, 'killer.cjs'), KILLER);
  writeFileSync(join(place, 'fras'), PASSPHRASE);
  const line = ['backup', file, '--yes', '--passphrase-file', join(place, 'fras')];
  const options = `--require=${join(place, 'killer.cjs')}`;
  const ends = [1, 2, 3, 4, 5, 6].map((n) => {
    writeFileSync(file, 'den gamla');
    expect(coach(folder, line, { KILL_AT: String(n), NODE_OPTIONS: options })).toBe('SIGKILL');
    for (const name of readdirSync(place))
      expect(readFileSync(join(place, name), 'latin1'), name).not.toMatch(/Provbolaget|Lugnt/);
    return readFileSync(file, 'utf8') === 'den gamla' ? 'old' : 'new';
  });
  // Opened, half written, flushed, closed and renamed it has been; then its name is flushed.
  expect(ends).toEqual(['old', 'old', 'old', 'old', 'old', 'new']);
  const back = ['restore', file, '--yes', '--passphrase-file', join(place, 'fras')];
  expect(coach(dataFolder(), back)).toBe(0);
});
