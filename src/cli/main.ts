import { join } from 'node:path';
import envPaths from 'env-paths';
import { isPlain, outletAt } from './outlet';
import { run } from './run';
import { packageVersion } from './version';
import type { World } from './world';

const INTERRUPTED = 130;

/** Where the platform keeps what is a program's. */
const FOLDERS = envPaths('coach', { suffix: '' });

/** Opened only when somebody is asked or something is piped in: most commands do without. */
let input: NodeJS.ReadStream | null = null;

/** The real world: this process, its streams, the clock and the platform's folders. */
function world(): World {
  return {
    env: process.env,
    clock: () => Date.now(),
    time: () => sinceMidnight(new Date()),
    newId: () => part() + part(),
    versions: {
      get version() {
        return packageVersion();
      },
      node: process.versions.node,
    },
    today: () => localDay(new Date()),
    get stdin() {
      return opened();
    },
    isThere: () => !isPlain(0) && opened().isTTY,
    stdout: outletAt(1, () => process.stdout.on('error', leaves), leaves),
    stderr: outletAt(2, () => process.stderr.on('error', leaves), leaves),
    get asking() {
      return process.stderr;
    },
    meanwhile: async (...work) => (await import('./signals')).heard(() => input, process, ...work),
    dataFolder: FOLDERS.data,
    guides: join(__dirname, 'guides'),
    ask: null,
  };
}

function opened(): NodeJS.ReadStream {
  return (input ??= process.stdin.on('error', hangsUp));
}

/** Ten letters and figures by chance, some 50 bits. No secret: to load what makes one would be felt in every command that writes. */
function part(): string {
  return Math.random().toString(36).slice(2, 12).padEnd(10, '0');
}

function sinceMidnight(now: Date): number {
  return (
    ((now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds()) * 1000 +
    now.getMilliseconds()
  );
}

function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Runs the program. Ends by exit code, never by `process.exit`, so that a slow reader gets everything. */
export function start(): void {
  process.umask(0o077);
  delete process.env['SNAP'];
  // An end of input in the middle of a question drains the event loop; that must not look like success.
  process.exitCode = INTERRUPTED;
  keepCompiled();
  void run(process.argv.slice(2), world()).then((code) => {
    process.exitCode = code;
    input?.unref?.();
  });
}

/** From Node 22.1 on the program's files are kept compiled for the next start. What is kept is checked by Node, which goes on without where it is damaged or cannot be written. */
function keepCompiled(): void {
  // Asked for before, it would take Node 20 longer to load than all of the rest here.
  if (Number.parseInt(process.versions.node, 10) < 22) return;
  const node: { enableCompileCache?: (folder: string) => unknown; builtinModules: unknown } =
    process.getBuiltinModule('node:module');
  node.enableCompileCache?.(FOLDERS.cache);
}

/** A closed pipe is no error. */
function leaves(error: NodeJS.ErrnoException): void {
  if (!hangsUp(error)) process.exit(error.code === 'EPIPE' ? 0 : 4);
}

/** Where the terminal is gone the end is left to the system: Node 20 crashes on its own way out. */
function hangsUp({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EIO' && process.removeAllListeners('SIGHUP').kill(process.pid, 'SIGHUP');
}
