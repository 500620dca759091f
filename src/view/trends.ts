import type { AgainKind, Of, Trends } from '../domain/trends';
import { capital } from '../words/sentence';
import type { Words } from '../words/words';
import { quoted } from './quoted';

/** What came in several debriefs, a text each: "talk slower": the third time. */
export function againTexts(
  { again }: Pick<Trends, 'again'>,
  what: AgainKind,
  words: Words,
): string[] {
  return again
    .filter((one) => one.what === what)
    .map((one) => {
      const [latest = '', ...others] = one.words.map((text) => quoted(text, words));
      const before = others.length > 0 ? ` (${others.join(', ')})` : '';
      return `${latest}${before}: ${words.trends.time(one.times)}`;
    });
}

/** How far each process came, employer and interviews a row. */
export function courseRows({ rounds }: Pick<Trends, 'rounds'>, words: Words): string[][] {
  return rounds.map(({ employer, rounds: held, state }) => [
    employer,
    `${words.trends.interviews(held)}, ${words.list.states[state]}`,
  ]);
}

/** The days until each answer, employer and days a row. */
export function answerRows({ answerDays }: Pick<Trends, 'answerDays'>, words: Words): string[][] {
  return answerDays.map(({ employer, days }) => [employer, words.trends.days(days)]);
}

/** How often each was said: "Calm: three times". */
export function oftenTexts<T extends string>(
  said: readonly Of<T>[],
  values: readonly T[],
  names: Record<T, string>,
  words: Words,
): string[] {
  return values.flatMap((value) => {
    const times = said.filter(({ is }) => is === value).length;
    return times === 0 ? [] : [`${capital(names[value])}: ${words.trends.often(times)}`];
  });
}
