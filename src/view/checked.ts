import { isPastItsDay } from '../domain/checked';
import type { Day } from '../domain/day/day';
import type { Text } from '../guide/guide';
import type { Words } from '../words/words';
import { monthName } from './days';

/** A fact with when it was checked and where to check it; past its day it says that it may no longer hold. */
export function withItsDay({ text, checked }: Text, today: Day, words: Words): string {
  if (!checked) return text;
  const { month, see } = checked;
  const say = isPastItsDay(month, today) ? words.checked.past : words.checked.stood;
  return `${text} ${say(monthName(month, words), see)}`;
}
