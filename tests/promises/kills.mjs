/**
 * Kills writers at moments left to chance, others writing beside them, and counts what was confirmed and is gone:
 * `npm run kills -- [--kills 500] [--writers 2000]`. With `--user` as somebody whom rights hold back.
 */
import { parseArgs } from 'node:util';
import { asUser, prepared, remove, started, stateOf } from './place.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    writers: { type: 'string', default: '2000' },
    user: { type: 'boolean', default: false },
  },
});
/** How many windows write at once. */
const WINDOWS = 8;

if (values.user) asUser();
const place = prepared();
const confirmed = [];
let asked = 0;
/** Those that waited too long for the others, and said so. */
let refused = 0;
let broken = 0;
try {
  const begun = Date.now();
  await inWindows(WINDOWS, (n) => asks(`Först ${n}?`));
  const whole = Date.now() - begun;
  const kills = await inWindows(Number(values.kills), (n) => killed(n, whole));
  say(
    `${kills.filter((signal) => signal === 'SIGKILL').length} writers killed, of ${asked} that began`,
  );
  await inWindows(Number(values.writers), (n) => asks(`Skriven ${n}?`));
  say(`${values.writers} changes by ${WINDOWS} writers at once`);
} finally {
  remove(place);
}
process.exitCode = broken === 0 ? 0 : 1;

/** Does so many pieces of work, a few at a time; gives what each came to. */
async function inWindows(count, work) {
  const ends = [];
  let next = 0;
  const window = async () => {
    while (next < count) ends.push(await work((next += 1)));
  };
  await Promise.all(Array.from({ length: WINDOWS }, window));
  return ends;
}

/** Begins to write until it was killed: one that was quicker was confirmed, and another is begun. */
async function killed(n, longest) {
  for (let again = 0; ; again += 1) {
    const signal = await asks(`D\u00F6dad ${n}, ${again}?`, (child) => {
      setTimeout(() => child.kill('SIGKILL'), (0.2 + Math.random()) * longest);
    });
    if (signal !== null || again > 20) return signal;
  }
}

/** Adds a question, and remembers it when the program says that it is kept. */
async function asks(text, meanwhile = () => undefined) {
  asked += 1;
  const { child, end } = started(place, ['practice', 'prov', '--add', text]);
  meanwhile(child);
  const { code, signal, err } = await end;
  if (code === 0) confirmed.push(text);
  else if (code === 4) refused += 1;
  else if (signal === null) {
    broken += 1;
    process.stdout.write(`! ${code}: ${err}`);
  }
  return signal;
}

function say(what) {
  const { all, isWhole } = stateOf(place);
  const times = confirmed.map(
    (text) => all.split(`"question": ${JSON.stringify(text)}`).length - 1,
  );
  const lost = times.filter((each) => each === 0).length;
  const twice = times.filter((each) => each > 1).length;
  broken += lost + twice + (isWhole ? 0 : 1);
  const state = isWhole ? 'the store whole' : '! the store not whole';
  process.stdout.write(
    `${what}: ${confirmed.length} confirmed so far, ${refused} refused, ${lost} lost, ${twice} twice, ${state}\n`,
  );
}
