import type { Meanwhile } from './world';

/** What a signal makes the program end with, as shells count. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;
/** Milliseconds an interrupted question gets to say what is kept. */
const SETTLING = 300;

const NAMES = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

type Signal = (typeof NAMES)[number];
type What = Parameters<Meanwhile>[0];
type InputOf = () => NodeJS.ReadStream | null;

/** What goes on, one within the other. */
const going: What[] = [];

/** Runs this while signals are heard by the program. Elsewhere one ends it at once, as the system does. */
export async function heard<T>(
  input: InputOf,
  program: NodeJS.Process,
  ...[what, work]: [what: What, work: () => Promise<T>]
): Promise<T> {
  const hear = (signal: Signal): void => {
    if (going.at(-1) === what) hearIn(what, signal, input, program);
  };
  going.push(what);
  for (const name of NAMES) program.on(name, hear);
  try {
    return await work();
  } finally {
    going.pop();
    for (const name of NAMES) program.removeListener(name, hear);
  }
}

function hearIn(what: What, signal: Signal, input: InputOf, program: NodeJS.Process): void {
  const isAsked = what === 'a question';
  // Keys of the terminal go to the editor, which ends by them or does not.
  if (!isAsked && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
  if (isAsked) input()?.emit('end');
  setTimeout(() => leave(signal, input(), program), isAsked ? SETTLING : 0);
}

function leave(signal: Signal, input: NodeJS.ReadStream | null, program: NodeJS.Process): void {
  if (input?.isRaw) {
    input.setRawMode(false);
    program.stderr.write('\u001B[?2004l\u001B[?25h');
  }
  // Where the terminal is gone Node 20 would crash on its own way out.
  if (signal === 'SIGHUP') program.removeAllListeners(signal).kill(program.pid, signal);
  else program.exit(CODES[signal]);
}
