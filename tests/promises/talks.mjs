import { spawn } from '@lydell/node-pty';
import { lineOf, envOf, LIMIT, stateOf } from './place.mjs';

/** What is typed: a company that is answered already, an answer, and half of the next. */
const TURNS = [
  [/tj\u00E4nst/i, 'Snickare\r'],
  [/N\u00E4r var intervjun/, 'i g\u00E5r\r'],
  [/Vilka tr\u00E4ffade/, 'Bo Prov\r\r'],
  [/n\u00E4sta steg/, 'De ringer p\u00E5 fre'],
  [/ringer p\u00E5 fre/, ''],
];

/** Ends a talk a second after the last key: what was answered is there, and what was half written. */
export async function talkEnded(place, command, how) {
  const [program, words] = lineOf({}, command.argv(place));
  const at = spawn(program, words, {
    cols: 80,
    rows: 40,
    cwd: place,
    env: envOf(place, { TERM: 'xterm', NO_COLOR: '1' }),
  });
  let screen = '';
  at.onData((text) => (screen += text));
  const end = new Promise((done) => void at.onExit(done));
  for (const [shown, keys] of TURNS) {
    if (!(await comes(() => shown.test(screen)))) return `! never asked: ${shown.source}`;
    screen = '';
    at.write(keys);
  }
  await pause(1200);
  if (how === 'closed') at.destroy();
  else at.kill(how);
  const { exitCode, signal } = await end;
  const { isWhole, all } = stateOf(place);
  if (!isWhole) return '! not whole';
  if (!all.includes('Bo Prov')) return '! an answer lost';
  if (!all.includes('De ringer p\u00E5 fre')) return '! the half-written answer lost';
  return `kept, ${signal ? `signal ${signal}` : exitCode}`;
}

async function comes(isThere) {
  const until = Date.now() + LIMIT;
  while (!isThere() && Date.now() < until) await pause(50);
  return isThere();
}

function pause(milliseconds) {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
