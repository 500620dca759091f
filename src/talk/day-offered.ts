import type { Coach } from '../coach';
import type { AnswerValue } from '../domain/answers';
import { isDay } from '../domain/day/day';
import { readDay } from '../domain/day/typed-day';
import { weekdayDay } from '../view/days';
import { typedIn } from '../words/typed';

/** A day as it is offered: with its weekday, where that is read as the same day again. */
export function dayOffered(
  { today, words, country }: Coach,
  value: AnswerValue | null,
): AnswerValue | null {
  if (typeof value !== 'string' || !isDay(value)) return value;
  const text = weekdayDay(value, today, words);
  const { days: typed } = typedIn(words);
  const isSame = (['past', 'future'] as const).every((direction) => {
    const read = readDay(text, { today, country, typed, direction });
    return 'day' in read && read.day === value;
  });
  return isSame ? text : value;
}
