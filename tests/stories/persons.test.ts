import { describe, expect, it } from 'vitest';
import { rowsOf, ROW_COMMANDS } from '../../src/guide/rows';
import { LANGUAGES } from '../../src/words/languages';
import { BEGINS_WITH_NO, SKIPS, TWO_VERBS } from './persons/story';
import { untold } from './persons/untold';
import { adviceOn, lived, ROWS, rowsMet, timesPrinted, twiceIn } from './two-months/reader';

/** Rows of a window that a page fits, the blank ones around it aside. */
const SCREEN = 30;

/** How often a piece of advice may be shown. */
const MOST_SHOWN = 3;

const PERSONS = [
  ['who skips everything', SKIPS],
  ['who knows debrief and followup alone', TWO_VERBS],
  ['who begins with a no', BEGINS_WITH_NO],
] as const;

/** The rows met and missed, the missed ones by the command that carries them. */
function tally(met: ReadonlyMap<string, unknown>): string {
  const lines = ROW_COMMANDS.map((command) => {
    const missed = rowsOf(command).filter((row) => !met.has(row));
    return `  ${command}: ${missed.length} of ${rowsOf(command).length} missed  ${missed.join(' ')}`;
  });
  const rows = ROWS.filter((row) => met.has(row));
  return [`${rows.length} of ${ROWS.length} rows met`, ...lines].join('\n');
}

describe.each(PERSONS)('one %s', (name, story) => {
  it.each(LANGUAGES)(
    'is told nothing untrue, on one screen a page, and no advice too often, %s',
    async (language) => {
      const screens = await lived(language, story);
      expect(untold(language, screens, story)).toEqual([]);
      const tooLong = screens.filter(({ out }) => out.trim().split('\n').length > SCREEN);
      expect(tooLong.map(({ command }) => command)).toEqual([]);
      const often = [...timesPrinted(language, screens)].filter(([, times]) => times > MOST_SHOWN);
      expect(often).toEqual([]);
      expect(twiceIn(language, screens)).toEqual([]);
      const rows = tally(rowsMet(language, screens));
      if (process.env['ROWS']) process.stdout.write(`${language}, one ${name}: ${rows}\n`);
    },
    90_000,
  );
});

/** Words that press: late, forgotten, still not done. */
const PRESSES = /!|försen|glömt|fortfarande inte|sen med|forsink|glemt|fremdeles ikke|sent ute/i;

describe('one who skips everything', () => {
  it.each(LANGUAGES)(
    'is not nagged: two lines a morning at most, as calm on the last as on the first, %s',
    async (language) => {
      const screens = await lived(language, SKIPS);
      const mornings = screens.filter(({ command }) => command === 'coach');
      const steps = mornings.map(
        ({ out }) => out.match(/coach (?:debrief|thanks|followup)/g) ?? [],
      );
      expect(Math.max(...steps.map(({ length }) => length))).toBeLessThanOrEqual(2);
      expect(mornings.filter(({ out }) => PRESSES.test(out))).toEqual([]);
    },
    90_000,
  );

  it.each([
    ['sv', ['Skicka ett kort tack', 'Vänta till torsdag 17 september.', 'Skriv ett kort mejl']],
    ['nb', ['Send en kort takk', 'Vent til torsdag 17. september.', 'Skriv en kort e-post']],
  ] as const)('gets a plain answer, or a wait with a day, %s', async (language, answers) => {
    const screens = await lived(language, SKIPS);
    const asked = screens.filter(({ command }) => command.startsWith('coach followup'));
    for (const [n, answer] of answers.entries()) expect(asked[n]?.out).toContain(answer);
  });
});

/** What is said on the day of a no: the calm, the pause, and what not to do now. */
const ON_THE_DAY = ['outcome/no-first', 'outcome/pause', 'outcome/thanks-today'];

it.each(LANGUAGES)('one who begins with a no gets first what helps then, %s', async (language) => {
  const [first, , morning] = await lived(language, BEGINS_WITH_NO.slice(0, 3));
  expect(first?.err).toContain({ sv: 'Ett nej gäller', nb: 'Et avslag gjelder' }[language]);
  const advice = first ? adviceOn(language, first) : [];
  expect(advice).toContain('outcome/pause');
  expect(advice.filter((item) => !ON_THE_DAY.includes(item))).toEqual([]);
  expect(morning?.out).toContain('coach outcome provebedriften rejected');
});
