import { style } from '../view/style';
import type { Ask } from './ask';
import type { Reader } from './read';
import type { Input, Output } from './terminal/streams';

/** What a way of asking is opened with. */
export interface OpenSetup extends Reader {
  folder: string;
  world: {
    env: Record<string, string | undefined>;
    stdin: Input;
    stderr: Output & { isTTY?: boolean };
  };
  /** Line by line: for screen readers and terminals that cannot move the cursor. */
  byLine: boolean;
  /** Whether the questions may be coloured; by the environment when left out. */
  colour?: boolean;
}

/** The way this person is asked, on stderr. Loads only what that way needs. */
export async function makeAsk(setup: OpenSetup): Promise<Ask> {
  const { folder, world, byLine, language, country, today } = setup;
  const { env, stdin: input, stderr: output } = world;
  const reader = { language, country, today };
  if (byLine) return (await import('./plain/plain')).plainAsk({ input, output, reader });
  const { terminalAsk } = await import('./terminal/terminal');
  const ascii = isAscii(env);
  return terminalAsk({
    input,
    output,
    reader,
    style: await style(setup.colour ?? isColoured(setup), ascii),
    ascii,
    edit: async (text) => (await import('./editor')).edit(text, { folder, env, suffix: '.md' }),
  });
}

function isColoured({ world: { env, stderr } }: OpenSetup): boolean {
  if (env['NO_COLOR']) return false;
  return env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stderr.isTTY === true;
}

/** A console of the kernel, or a locale that says plain ASCII. */
function isAscii(env: OpenSetup['world']['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return env['TERM'] === 'linux' || locale === 'C' || locale === 'POSIX';
}
