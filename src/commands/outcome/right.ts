import type { Coach } from '../../coach';
import type { QuestionState } from '../../domain/one-question';
import { outcomeNow } from '../../domain/outcome';
import type { Country, Process, Sector } from '../../domain/process';
import { countryFacts, fact } from '../../talk/country-facts';
import { sectorOf } from '../../talk/employer';

/** Once they have been asked, or have answered, it has been said. */
const SAID_BEFORE: readonly QuestionState['is'][] = ['asked', 'received'];

/** The facts of each country after a no: of every employer, and of a public one besides. */
const AFTER_NO: Record<Country, Record<Sector, string[]>> = {
  SE: {
    private: ['after-no'],
    municipality: ['after-no', 'public-papers'],
    state: ['after-no', 'appeal'],
  },
  NO: {
    private: ['after-no'],
    municipality: ['after-no', 'appeal'],
    state: ['after-no', 'appeal'],
  },
};

/** What the law of the job's country gives after a no, from the day after it; nothing on the day itself. Of a sector nobody told, what holds of all. */
export async function rightsAfterNo(
  coach: Coach,
  process: Process,
  { is }: QuestionState,
): Promise<string[]> {
  const { on } = outcomeNow(process, coach.today);
  if (on === null || on >= coach.today || SAID_BEFORE.includes(is)) return [];
  const facts = await countryFacts(coach, process.country);
  const ids = AFTER_NO[process.country][sectorOf(coach, process) ?? 'private'];
  return ids.map((id) => fact(coach, facts, id));
}
