import type { Coach } from '../../coach';
import type { QuestionState } from '../../domain/one-question';
import { standingOf } from '../../domain/outcome';
import type { Process } from '../../domain/process';
import { countryFacts, fact } from '../../talk/country-facts';

/** Once they have been asked, or have answered, it has been said. */
const SAID_BEFORE: readonly QuestionState['is'][] = ['asked', 'received'];

/** What the law of the job's country gives after a no, from the day after it; null on the day itself. */
export async function rightAfterNo(
  coach: Coach,
  process: Process,
  { is }: QuestionState,
): Promise<string | null> {
  const { on } = standingOf(process, coach.today);
  if (on === null || on >= coach.today || SAID_BEFORE.includes(is)) return null;
  return fact(coach, await countryFacts(coach, process.country), 'after-no');
}
