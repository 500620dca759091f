import { spawn } from '@lydell/node-pty';

/** An escape sequence of the terminal, which may hold a question mark of its own. */
// oxlint-disable-next-line no-control-regex
const SEQUENCE = /\u001B\[[0-9;?]*[A-Za-z]/g;

/** Milliseconds by the clock until the program, in a terminal, has asked something. */
export function untilPrompt(args, env) {
  return inTerminal(args, env, (child, done) => {
    let seen = '';
    child.onData((data) => {
      seen += data;
      if (seen.replaceAll(SEQUENCE, '').includes('?')) done();
    });
  });
}

/** Milliseconds by the clock until the program, in a terminal, has ended. */
export function untilEnd(args, env) {
  return inTerminal(args, env, (child, done) => child.onExit(done));
}

async function inTerminal(args, env, wait) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: { ...env, TERM: 'xterm-256color' } });
  const ended = new Promise((resolve) => {
    child.onExit(resolve);
  });
  const time = await new Promise((resolve) => {
    wait(child, () => resolve(performance.now() - start));
  });
  child.kill('SIGKILL');
  await ended;
  return time;
}
