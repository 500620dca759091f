import type { Coach, Options, Result } from '../coach';
import { withoutFloor } from '../domain/floor';
import { pathOf } from '../domain/paths';
import { hitsIn, type Hit } from '../domain/search';
import type { FoundText } from '../view/search';
import { countOption } from './count-option';

const SHOWN = 50;

/** Finds words in everything that was written, newest process first; the private floor is never searched. */
export async function run(coach: Coach, options: Options, args: string[]): Promise<Result> {
  const words = args.join(' ').split(/\s+/).filter(Boolean);
  const limit = countOption(options['limit'], '--limit') ?? SHOWN;
  const hits: Hit[] = [];
  for (const process of coach.processes.holding(words)) {
    if (hits.length >= limit) break;
    hits.push(...hitsIn(withoutFloor(process), words));
  }
  const shown = hits.slice(0, limit);
  return {
    document: { schema: 'coach.search/1', hits: shown },
    page: async () => {
      const { searchPage } = await import('../view/search');
      return searchPage(await labelled(coach, shown), words, coach.language, coach.look);
    },
  };
}

/** Each hit with the question that was answered there, where there is one. */
async function labelled(coach: Coach, hits: Hit[]): Promise<FoundText[]> {
  if (hits.length === 0) return [];
  const { questionsOfGuides } = await import('./guide-questions');
  const questions = await questionsOfGuides(coach);
  return hits.map((hit) => {
    const process = coach.processes.get(hit.process);
    const question = process && questions.at(process, pathOf(hit.where));
    return { ...hit, question: question?.text ?? null };
  });
}
