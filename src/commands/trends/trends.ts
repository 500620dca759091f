import type { Coach, Result } from '../../coach';
import { trendsOf } from '../../domain/trends';
import { readable } from '../../talk/which';
import { typedIn } from '../../words/typed';

/** What comes back from interview to interview, over everything that is kept. */
export async function run(coach: Coach): Promise<Result> {
  const { reasons } = typedIn(coach.words);
  const trends = trendsOf(readable(coach).toReversed(), coach.today, reasons);
  return {
    document: { schema: 'coach.trends/1', ...trends },
    page: async () => (await import('./page')).trendsPage(trends, coach.words, coach.look),
  };
}
