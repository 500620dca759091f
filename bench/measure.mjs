import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The shell's own `time` counts the CPU of its children, and a child of a small shell begins with little memory. */
const TIMED = `TIMEFORMAT='%U %S'; { time "$@" >/dev/null 2>/dev/null; } 2>&3`;
const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url));

/** Milliseconds of CPU, user and system together, that Node takes for these arguments. Throws when they fail. */
export function cpuOf(args, env) {
  const [time] = run(args, env);
  const [user, system] = time.trim().split(' ').map(Number);
  return 1000 * (user + system);
}

/** MiB of memory that Node holds at most while it runs these arguments. */
export function peakOf(args, env) {
  const [, kib] = run(['--require', PEAK, ...args], env);
  return Number(kib) / 1024;
}

function run(args, env) {
  const stdio = ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'];
  const command = ['-c', TIMED, 'bench', process.execPath, ...args];
  const { status, output } = spawnSync('bash', command, { env, stdio, encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit ${status}: node ${args.join(' ')}`);
  return output.slice(3);
}
