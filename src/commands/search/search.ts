import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { withoutFloor } from '../../domain/floor';
import { hitsIn, hitsBeside, type Hit } from '../../domain/search';
import { sayUnreadable } from '../../talk/unreadable';

const SHOWN = 50;

/** Finds words in everything that was written, newest process first, then the people and the examples; the private floor is never searched. */
export async function run(
  coach: Coach,
  options: OptionsOf<'search'>,
  args: string[],
): Promise<Result> {
  const words = args.join(' ').split(/\s+/).filter(Boolean);
  const limit = options.limit ?? SHOWN;
  const hits: Hit[] = [];
  for (const found of await coach.everything.holding(words)) {
    if (hits.length >= limit) break;
    if (found.ok) hits.push(...hitsIn(withoutFloor(found.process), words));
    else sayUnreadable(coach, found.unreadable);
  }
  if (words.length > 0) hits.push(...(await hitsAside(coach, words)));
  const shown = hits.slice(0, limit);
  return {
    document: { schema: 'coach.search/1', hits: shown },
    page: async () => {
      const [{ searchPage }, { labelled }] = await Promise.all([
        import('./page'),
        import('./labelled'),
      ]);
      return searchPage(await labelled(coach, shown), words, coach.words, coach.look);
    },
  };
}

async function hitsAside(coach: Coach, words: string[]): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const what of ['people', 'examples'] as const) {
    try {
      hits.push(...hitsBeside(coach[what].read(), words));
    } catch (error) {
      (await import('../../talk/people-read')).sayMissed(coach, error, what);
    }
  }
  return hits;
}
