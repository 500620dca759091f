import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../src/domain/day/day';
import { readDay } from '../../src/domain/day/typed-day';
import { yesNoOf } from '../../src/domain/yes-no';
import { LANGUAGES } from '../../src/words/languages';
import { meant } from '../../src/words/spoken';
import { typedIn } from '../../src/words/typed';
import { WORDS } from '../words';

const TODAY = '2026-11-22';

describe.each(LANGUAGES)('what the coach writes in %s it can read, too', (language) => {
  const { ask, days, spoken } = WORDS[language];
  const read = (text: string): unknown =>
    readDay(text, {
      today: TODAY,
      typed: typedIn({ language }).days,
      country: 'SE',
      direction: 'future',
    });

  test('the days that have a name of their own', () => {
    for (const [ahead, name] of Object.entries(days.near))
      expect(read(name), name).toEqual({ day: addDays(TODAY, Number(ahead)) });
  });

  test('the names of months and weekdays', () => {
    for (const [at, name] of (days.locale.months ?? []).entries())
      expect(read(`12 ${name} 2027`), name).toEqual({
        day: `2027-${String(at + 1).padStart(2, '0')}-12`,
      });
    for (const [at, name] of (days.locale.weekdays ?? []).entries())
      expect(read(name), name).toEqual({ day: nextOn(at === 0 ? 7 : at) });
  });

  test('yes and no', () => {
    expect([ask.yes, ask.no].map((text) => yesNoOf(text, typedIn({ language }).yesNo))).toEqual([
      true,
      false,
    ]);
  });

  test('the values of closed lists', () => {
    for (const [value, [word]] of Object.entries(spoken.outcome))
      expect(meant(({ outcome }) => outcome, word)).toBe(value);
    for (const [value, [word]] of Object.entries(spoken.channel))
      expect(meant(({ channel }) => channel, word)).toBe(value);
    for (const [value, [word]] of Object.entries(spoken.permission))
      expect(meant(({ permission }) => permission, word)).toBe(value);
  });
});

function nextOn(wanted: number): string {
  const ahead = Array.from({ length: 7 }, (_, n) => addDays(TODAY, n + 1));
  return ahead.find((day) => weekday(day) === wanted) ?? '';
}
