import * as fs from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { talkEnded } from './talks.mjs';
import { digestOf, ended, LIMIT, NOBODY, started, stateOf } from './place.mjs';

const REFUSING = join(import.meta.dirname, '../disks/refusing.cjs');

/** The harm, the kinds of command it is done to, and what it comes to: a word, with `!` before it where a promise is broken. */
export const FAULTS = [
  ...['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT'].map((signal) => ({
    name: signal === 'SIGKILL' ? 'kill -9' : signal,
    to: 'WME',
    harm: (place, command, tries) => killed(place, command, signal, tries),
  })),
  {
    name: 'a file may not grow (quota)',
    to: 'RWME',
    harm: (...to) => refused(...to, { before: ['prlimit', '--fsize=64'] }),
  },
  { name: 'a full disk', to: 'RWM', harm: onFullDisk },
  ...['SIGKILL', 'SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'closed'].map((end) => ({
    name: end === 'closed' ? 'a closed window, in a talk' : `${end}, in a talk`,
    to: 'S',
    harm: (place, command) => talkEnded(place, command, end),
  })),
  { name: 'a folder without rights', to: 'RWM', harm: withoutRights },
  { name: 'a disk without links, rights, flushes', to: 'RWME', harm: onPoorDisk },
  {
    name: 'a damaged process file',
    to: 'RWME',
    harm: damaged('{"schema":"coach.process/2","id":"prov", "compa'),
  },
  {
    name: 'a file of a later version',
    to: 'RWME',
    harm: damaged('{"schema":"coach.process/9","id":"prov"}'),
  },
  { name: 'a cut input', to: 'M', harm: input((bytes) => bytes.subarray(0, -20)) },
  { name: 'an input that is not UTF-8', to: 'M', harm: input(() => Buffer.from([0xe5, 0xe4])) },
  { name: 'an input of a later version', to: 'M', harm: input(newer) },
  { name: 'an input nested too deep', to: 'M', harm: input(() => Buffer.from('['.repeat(1e6))) },
  { name: 'no folder yet', to: 'R', harm: withoutFolder },
  {
    name: 'the folder is a file',
    to: 'RWM',
    harm: (...to) => inTheWay(...to, (data) => fs.writeFileSync(data, 'x')),
  },
  {
    name: 'a loop of links',
    to: 'RWM',
    harm: (...to) => inTheWay(...to, (data) => fs.symlinkSync(data, data)),
  },
  { name: 'eight at once', to: 'W', harm: eight },
  { name: 'a closed pipe', to: 'RW', harm: closedPipe },
  { name: 'a full output device', to: 'RW', harm: fullDevice },
  { name: 'no terminal', to: 'RW', harm: plain({}) },
  { name: 'nobody to ask', to: 'S', harm: unasked },
  {
    name: '20 columns, dumb, LANG=C',
    to: 'R',
    harm: plain({ COLUMNS: '20', TERM: 'dumb', LANG: 'C' }),
  },
];

/** Ends the program again and again, at other moments: what it said it had done is done, and all of it or nothing. */
async function killed(place, command, signal, tries) {
  const whole = ended(place, command.argv(place)).took;
  const before = digestOf(place);
  const seen = new Set();
  for (let n = 0; n < tries; n += 1) {
    const { child, end } = started(place, command.argv(place));
    setTimeout(() => child.kill(signal), (whole * (n + 0.5)) / tries);
    const { code } = await end;
    const state = stateOf(place);
    if (!state.isWhole) return '! not whole';
    if (code === 0 && !command.isDone(state)) return '! said and not done';
    seen.add(command.isDone(state) || digestOf(place) === before ? 'old or new' : 'more');
  }
  return `old or new, ${tries} times`;
}

/** Either the work is done, or it is refused with its own code and nothing is changed. */
function refused(place, command, _tries, how) {
  const before = digestOf(place);
  const { code, err, took } = ended(place, command.argv(place), how);
  if (took >= LIMIT) return '! no end';
  if (/\n {4}at /.test(err)) return '! a stack trace';
  if (code === 0)
    return command.kind === 'R' || command.isDone(stateOf(place)) ? 'works' : '! said and not done';
  if (digestOf(place) !== before) return `! ${code}, changed`;
  return code === 4 || code === 2 ? `${code}, nothing changed` : `! ${code}`;
}

function withoutRights(place, command, tries) {
  if (process.getuid?.() === 0) own(place);
  fs.chmodSync(join(place, 'data'), 0o500);
  const how = process.getuid?.() === 0 ? { as: NOBODY } : {};
  try {
    return refused(place, command, tries, how);
  } finally {
    fs.chmodSync(join(place, 'data'), 0o700);
  }
}

function own(place) {
  for (const one of ['', ...fs.readdirSync(place, { recursive: true })])
    fs.chownSync(join(place, one), NOBODY.uid, NOBODY.gid);
}

function onPoorDisk(place, command) {
  const how = { require: [REFUSING], env: { REFUSES: 'link chmod flush EPERM' } };
  const { code } = ended(place, command.argv(place), how);
  return code === 0 && (command.kind === 'R' || command.isDone(stateOf(place)))
    ? 'works'
    : `! ${code}`;
}

/** The rest goes on, and the bytes are kept. */
function damaged(bytes) {
  return (place, command) => {
    const file = fileOf(place);
    fs.writeFileSync(file, bytes);
    const { code, out, err, took } = ended(place, command.argv(place));
    if (took >= LIMIT) return '! no end';
    if (!keptIn(place, bytes)) return '! overwritten';
    if (/\n {4}at /.test(err)) return '! a stack trace';
    const isNamed = `${out}${err}`.includes('prov');
    if (code === 0 && command.kind === 'M' && !command.isDone(stateOf(place)))
      return '! said and not done';
    if (code === 4) return isNamed ? '4, named' : '! 4, not named';
    return code === 0 ? `the rest${isNamed ? ', named' : ''}` : `! ${code}`;
  };
}

/** Whether a process file has just these bytes, where it was or where a restore has put it aside. */
function keptIn(place, bytes) {
  const data = join(place, 'data');
  return fs
    .readdirSync(data, { recursive: true })
    .filter((one) => /processes.*prov\.json$/.test(one))
    .some((one) => fs.readFileSync(join(data, one), 'utf8') === bytes);
}

/** What is taken in is refused, and nothing is changed. */
function input(made) {
  return (place, command) => {
    const file = command.argv(place)[1];
    fs.writeFileSync(file, made(fs.readFileSync(file)));
    const before = digestOf(place);
    const { code, err, took } = ended(place, command.argv(place));
    if (took >= LIMIT) return '! no end';
    if (/\n {4}at /.test(err)) return '! a stack trace';
    if (digestOf(place) !== before) return `! ${code}, changed`;
    return code === 3 ? '3, nothing changed' : `! ${code}`;
  };
}

function newer(bytes) {
  return Buffer.from(
    bytes.toString().replace(/"schema": ?"(coach\.\w+)\/\d+"/, '"schema":"$1/99"'),
  );
}

function fileOf(place) {
  const data = join(place, 'data');
  const name = fs
    .readdirSync(data, { recursive: true })
    .find((one) => /processes.*prov\.json$/.test(one));
  return join(data, name);
}

function withoutFolder(place, command) {
  fs.rmSync(join(place, 'data'), { recursive: true });
  const { code, err } = ended(place, command.argv(place));
  if (/\n {4}at /.test(err)) return '! a stack trace';
  return [0, 3].includes(code) && !fs.existsSync(join(place, 'data'))
    ? `${code}, as new`
    : `! ${code}`;
}

function inTheWay(place, command, _tries, put) {
  const data = join(place, 'data');
  fs.renameSync(data, join(place, 'moved'));
  put(data);
  const { code, err, took } = ended(place, command.argv(place));
  if (took >= LIMIT) return '! no end';
  return code === 4 && !/\n {4}at /.test(err) ? '4' : `! ${code}`;
}

async function eight(place, command) {
  const argv = command.argv(place);
  const asked = Array.from({ length: 8 }, (_, n) => ['practice', 'prov', '--add', `Fråga ${n}?`]);
  const ends = await Promise.all([argv, ...asked].map((one) => started(place, one).end));
  const state = stateOf(place);
  const isKept = command.isDone(state) && asked.every(([, , , text]) => state.all.includes(text));
  return isKept && ends.every(({ code }) => code === 0) ? 'all kept' : '! lost';
}

async function closedPipe(place, command) {
  const { child, end } = started(place, command.argv(place), { closed: true });
  child.stdout.destroy();
  const { code, err } = await end;
  if (/\n {4}at |Error/.test(err)) return '! a stack trace';
  if (code !== 0) return `! ${code}`;
  return command.kind === 'R' || command.isDone(stateOf(place)) ? '0, quiet' : '! not saved';
}

function fullDevice(place, command) {
  const { code, err } = ended(place, command.argv(place), {
    stdout: fs.openSync('/dev/full', 'w'),
  });
  if (code === 0) return '! 0';
  if (/\n {4}at /.test(err)) return '! a stack trace';
  return command.kind === 'R'
    ? String(code)
    : `${code}, ${command.isDone(stateOf(place)) ? 'saved' : 'not saved'}`;
}

function plain(env) {
  return (place, command) => {
    const { code, out } = ended(place, command.argv(place), { env });
    // oxlint-disable-next-line no-control-regex
    return code === 0 && !/\u001B/.test(out) ? 'works' : `! ${code}`;
  };
}

function unasked(place, command) {
  const { code, err } = ended(place, command.argv(place));
  return code === 2 && err.includes('--answers') ? '2, names the option' : `! ${code}`;
}

/** On a disk of its own, filled to the last byte; where none can be mounted, the quota above has to do. */
function onFullDisk(place, command, tries) {
  const data = join(place, 'data');
  fs.cpSync(data, join(place, 'kept'), { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', data]).status !== 0)
    return 'not tried: no mount';
  try {
    fs.cpSync(join(place, 'kept'), data, { recursive: true });
    spawnSync('dd', ['if=/dev/zero', `of=${join(data, '.full')}`, 'bs=4k']);
    return refused(place, command, tries);
  } finally {
    spawnSync('umount', [data]);
  }
}
