import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COACH = join(import.meta.dirname, '../../bin/coach.js');
/** Longest that anything may take. Milliseconds; by far more than the two seconds promised, as machines are busy. */
export const LIMIT = 30_000;

/** Somebody whom rights hold back. */
export const NOBODY = { uid: 65_534, gid: 65_534 };

/** Goes on as somebody whom rights hold back; whoever is not the administrator is that already. */
export function asUser() {
  if (process.getuid?.() !== 0) return;
  process.setgroups([NOBODY.gid]);
  process.setgid(NOBODY.gid);
  process.setuid(NOBODY.uid);
}

/** A folder with a store in `data`, a file to take in, a backup of another store, and a file that is there already. */
export function prepared() {
  const place = fs.mkdtempSync(join(tmpdir(), 'coach-promises-'));
  const said = (...argv) => must(ended(place, argv));
  said('log', '--new', '--company', 'Sparat');
  said('backup', join(place, 'saved.json'));
  said('forget', 'sparat', '--yes');
  said(
    'debrief',
    '--new',
    '--company',
    'Prov',
    '--role',
    'Snickare',
    '--on',
    '2026-11-20',
    '--answers',
    answersIn(place),
  );
  const one = JSON.parse(said('show', 'prov', '--json').out);
  const processes = Array.from({ length: 40 }, (_, n) => ({
    ...one,
    id: `bolag-${n}`,
    uid: `u${n}`,
    company: `bolag-${n}`,
  }));
  fs.writeFileSync(
    join(place, 'many.json'),
    JSON.stringify({ schema: 'coach.export/1', processes }),
  );
  fs.writeFileSync(join(place, 'out.json'), 'old');
  return place;
}

function answersIn(place) {
  const path = join(place, 'answers.json');
  fs.writeFileSync(path, JSON.stringify({ feeling: 'mixed', good: 'Exemplet om flytten.' }));
  return path;
}

function must(end) {
  if (end.code !== 0) throw new Error(end.err);
  return end;
}

/** A copy to do harm to. */
export function copyOf(place) {
  const copy = fs.mkdtempSync(join(tmpdir(), 'coach-promise-'));
  fs.cpSync(place, copy, { recursive: true });
  return copy;
}

export function remove(place) {
  fs.rmSync(place, { recursive: true, force: true });
}

export const envOf = (place, more) => ({
  PATH: process.env.PATH,
  HOME: place,
  TMPDIR: place,
  COACH_DATA_DIR: join(place, 'data'),
  COACH_LANG: 'sv',
  COACH_TODAY: '2026-11-27',
  ...more,
});

export const lineOf = ({ before = [], require = [] }, argv) => {
  const words = [...before, process.execPath, ...require.flatMap((file) => ['--require', file])];
  const [command, ...rest] = [...words, COACH, ...argv];
  return [command, rest];
};

/** Runs the program to its end. `before` is a command that runs it, `require` is loaded with it. */
export function ended(place, argv, how = {}) {
  const [command, rest] = lineOf(how, argv);
  const begun = Date.now();
  const { status, signal, stdout, stderr } = spawnSync(command, rest, {
    cwd: place,
    env: envOf(place, how.env),
    stdio: ['ignore', how.stdout ?? 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: LIMIT,
    killSignal: 'SIGKILL',
    ...how.as,
  });
  return { code: status, signal, out: stdout ?? '', err: stderr, took: Date.now() - begun };
}

/** Starts the program; gives the process and its end. */
export function started(place, argv, how = {}) {
  const [command, rest] = lineOf(how, argv);
  const child = spawn(command, rest, {
    cwd: place,
    env: envOf(place, how.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (text) => (err += text));
  if (!how.closed) child.stdout.resume();
  const end = new Promise((done) => {
    child.on('close', (code, signal) => done({ code, signal, err }));
  });
  return { child, end };
}

/** What is kept, the file that was asked for, and whether the program can read it all. */
export function stateOf(place) {
  const shown = ended(place, ['export']);
  const path = join(place, 'out.json');
  const doctor = ended(place, ['doctor', '--json']);
  return {
    isWhole: shown.code === 0 && doctor.code === 0,
    all: shown.out,
    out: fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : null,
  };
}

/** The bytes of what is kept, but for what a killed program left on its way. */
export function digestOf(place) {
  const hash = createHash('sha256');
  const data = join(place, 'data');
  const entries = fs.existsSync(data)
    ? fs.readdirSync(data, { recursive: true, withFileTypes: true })
    : [];
  const paths = entries
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map((one) => join(one.parentPath, one.name));
  for (const path of paths.toSorted())
    hash.update(path.slice(data.length)).update(fs.readFileSync(path));
  return hash.digest('hex');
}
