import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** A real program in a real pseudo-terminal, and what a person sees there. */
export interface Pty {
  /** Sends keys as they are. */
  type(text: string): void;
  key(name: KeyName): void;
  /** Waits until the screen, with what has scrolled away, matches; gives it back. Throws with the screen after ten seconds. */
  until(pattern: RegExp): Promise<string>;
  /** All rows with something in them, down to the last, without trailing blanks. */
  screen(): string;
  /** Everything that was sent to the terminal, with its escape sequences. */
  raw(): string;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Closes the window. */
  close(): void;
  /** Exit code, and the signal's number or 0, once the program has ended. */
  exit(): Promise<{ code: number; signal: number }>;
}

const KEYS = {
  enter: '\r',
  tab: '\t',
  'shift-tab': '\u001B[Z',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  home: '\u001B[H',
  end: '\u001B[F',
  backspace: '\u007F',
  delete: '\u001B[3~',
  escape: '\u001B',
  space: ' ',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-e': '\u0005',
  'ctrl-u': '\u0015',
  'ctrl-w': '\u0017',
  'ctrl-z': '\u001A',
} as const;

export type KeyName = keyof typeof KEYS;

/** Whether there is a key of this name. */
export function isKey(name: string): name is KeyName {
  return Object.hasOwn(KEYS, name);
}

const PATIENCE = 10_000;

/** Milliseconds in which nothing may come before a screen counts as drawn: keys sent earlier could be dropped. */
const QUIET = 80;

/** Milliseconds after which a key that changed nothing on the screen counts as taken. */
const DEAF = 500;

const running = new Set<() => void>();

/** Ends every program that is still running: for `afterEach`, so that a failed test leaves none behind. */
export function endAll(): void {
  for (const stop of running) stop();
}

/** Starts a program in a terminal of this size with exactly this environment (and PATH). */
export function pty(
  command: readonly string[],
  options: { columns?: number; rows?: number; env?: Record<string, string>; cwd?: string } = {},
): Pty {
  const { columns = 80, rows = 24, env = {}, cwd = process.cwd() } = options;
  const [program = '', ...args] = command;
  const screen = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 5000,
    allowProposedApi: true,
  });
  const child = spawn(program, args, {
    cols: columns,
    rows,
    cwd,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env },
  });
  const sent: string[] = [];
  let last = Date.now();
  let asked = 0;
  child.onData((data) => {
    sent.push(data);
    last = Date.now();
    screen.write(data);
  });
  const end = (): void => child.kill('SIGKILL');
  running.add(end);
  const ended = new Promise<{ code: number; signal: number }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      running.delete(end);
      resolve({ code: exitCode, signal: signal ?? 0 });
    });
  });

  // Bit by bit, as a terminal does: all at once could block both sides, each waiting for the other to read.
  const bits: string[] = [];
  const send = (): void => {
    const bit = bits.shift();
    if (bit === undefined) return;
    child.write(bit);
    setImmediate(send);
  };
  const write = (text: string): void => {
    const isIdle = bits.length === 0;
    asked = Date.now();
    bits.push(...(text.match(/[^]{1,512}/gu) ?? []));
    if (isIdle) setImmediate(send);
  };

  const isQuiet = (): boolean =>
    last > asked ? Date.now() - last >= QUIET : Date.now() - asked >= DEAF;

  return {
    type: write,
    key: (name) => write(KEYS[name]),
    screen: () => textOn(screen),
    raw: () => sent.join(''),
    resize: (c, r) => {
      child.resize(c, r);
      screen.resize(c, r);
    },
    kill: (signal) => child.kill(signal),
    close: () => void Reflect.apply(Reflect.get(child, 'destroy'), child, []),
    async exit() {
      const how = await ended;
      // What it wrote last may still be on its way.
      while (Date.now() - last < QUIET) await pause(15);
      return how;
    },
    async until(pattern) {
      const latest = Date.now() + PATIENCE;
      while (Date.now() < latest) {
        await pause(15);
        const text = textOn(screen);
        if (pattern.test(text) && isQuiet()) return text;
      }
      throw new Error(`${pattern} never came. The screen:\n${textOn(screen)}`);
    },
  };
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function textOn(screen: InstanceType<typeof xterm.Terminal>): string {
  const { buffer } = screen;
  const rows = Array.from({ length: buffer.active.length }, (_, i) =>
    buffer.active.getLine(i)?.translateToString(true),
  );
  return rows.join('\n').trimEnd();
}
