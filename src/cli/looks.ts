import type { Look } from '../view/look';
import { style } from '../view/style';
import type { World } from './world';

const NARROWEST = 20;

/** Whether colours may be used on each stream. */
export function coloursOf(
  argv: readonly string[],
  { env, stdout, stderr }: World,
): { stdout: boolean; stderr: boolean } {
  const may = (tty: boolean | undefined): boolean => {
    if (argv.includes('--no-color') || env['NO_COLOR']) return false;
    if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
    return tty === true && env['TERM'] !== 'dumb';
  };
  return { stdout: may(stdout.isTTY), stderr: may(stderr.isTTY) };
}

/** How pages look here: width, and colours or none. */
export async function lookOf(argv: readonly string[], world: World): Promise<Look> {
  const { env, stdout } = world;
  const columns = stdout.columns ?? (Number(env['COLUMNS']) || 80);
  const ascii = env['TERM'] === 'linux' || env['TERM'] === 'dumb';
  return {
    width: Math.max(NARROWEST, columns),
    style: await style(coloursOf(argv, world).stdout, ascii),
  };
}
