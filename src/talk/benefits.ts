import type { Coach } from '../coach';
import { questionIn } from '../guide/guide';
import { converse, stopped } from './converse';
import { fact } from './country-facts';

/** Asks once whether the person has money from a-kassa or dagpenger; a skip leaves it open for good. Throws `stopped`. */
export async function askBenefits(coach: Coach, command: string): Promise<void> {
  if (!coach.ask || coach.settings.read().benefits !== null) return;
  const id = `benefits-${coach.country.toLowerCase()}`;
  const question = questionIn(await coach.guide('benefits'), id);
  const { state, answers } = await converse(coach, [question], {
    answers: {},
    places: 'uncounted',
    keep: () => undefined,
  });
  if (state === 'stopped') throw stopped(answers, command);
  const told = answers[id] ?? null;
  coach.settings.set({ benefits: told === null ? 'open' : told === true ? 'yes' : 'no' });
}

/**
 * The line to read before a no or a resignation: to ask those who pay first. Conditional where it is not told
 * whether there is such money, null where there is none. The country is that of the person, not of the job.
 */
export async function benefitsLine(
  coach: Coach,
  before: 'refusing' | 'resigning',
): Promise<string | null> {
  const { benefits } = coach.settings.read();
  const country = coach.country.toLowerCase();
  if (benefits === 'no' || (before === 'resigning' && country === 'no')) return null;
  const id = `${before}-${country}${benefits === 'yes' ? '' : '-open'}`;
  return fact(coach, await coach.guide('benefits'), id);
}
