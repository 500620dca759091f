import type { Stage } from '../stage';

/** As many screens as a page may have, and more. */
const MOST = 12;

/** The whole of a page that is told in screens, read on with `--more` until nothing is left. */
export async function readOn(
  stage: Stage,
  args: string[],
  at: { today?: string } = {},
): Promise<string> {
  const screens: string[] = [];
  for (let more = 0; more < MOST; more += 1) {
    const asked = more === 0 ? args : [...args, '--more', String(more)];
    const { out } = await stage.coach(asked, undefined, at);
    screens.push(out);
    if (!/ --more(?: \d+)?$/m.test(out)) break;
  }
  return screens.join('\n');
}
