import type { Look } from '../view/page';
import { style } from '../view/style';
import type { CommandLine } from './parse';
import type { World } from './world';

/** What the person reads on, judged once. */
export interface Terminal {
  /** Columns, at least 20. */
  width: number;
  /** Whether colours may be used on each stream. */
  colours: { stdout: boolean; stderr: boolean };
  /** Plain signs only: `-` for `·`. */
  ascii: boolean;
  /** Line by line: for screen readers and terminals that cannot move the cursor. */
  byLine: boolean;
}

const NARROWEST = 20;

type TerminalWorld = Pick<World, 'env' | 'stdout' | 'stderr'>;

interface Wishes {
  plain: boolean;
  noColor: boolean;
}

/** What a command line asks of the terminal. */
export function wishesOf({ typed }: Pick<CommandLine, 'typed'>): Wishes {
  return { plain: typed['plain'] === true, noColor: typed['noColor'] === true };
}

/** How pages look there. */
export async function lookOf({ width, colours, ascii }: Terminal): Promise<Look> {
  return { width, style: await style(colours.stdout, ascii) };
}

/** Judges the terminal by what was asked for, on the command line or in the settings, and by the environment. */
export function terminalOf(wish: Wishes, world: TerminalWorld): Terminal {
  const { env, stdout, stderr } = world;
  const isDumb = env['TERM'] === 'dumb';
  const isPlain = wish.plain || Boolean(env['ACCESSIBLE']);
  const may = (stream: World['stdout']): boolean =>
    !isPlain && !wish.noColor && (colourWish(env) ?? (stream.isTTY === true && !isDumb));
  return {
    width: Math.max(NARROWEST, stdout.columns ?? (Number(env['COLUMNS']) || 80)),
    colours: { stdout: may(stdout), stderr: may(stderr) },
    ascii: isDumb || env['TERM'] === 'linux' || !isUnicode(env),
    byLine: isPlain || isDumb,
  };
}

/** What the environment says of colours, the first that speaks; null when it is for the terminal to say. */
function colourWish(env: World['env']): boolean | null {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  if (env['CLICOLOR_FORCE'] && env['CLICOLOR_FORCE'] !== '0') return true;
  return env['CLICOLOR'] === '0' ? false : null;
}

/** A locale that names another coding than UTF-8 has no more than the plain signs. */
function isUnicode(env: World['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const coding = /\.([^@]+)/.exec(locale)?.[1];
  return locale !== 'C' && locale !== 'POSIX' && (coding === undefined || /^utf-?8$/i.test(coding));
}
