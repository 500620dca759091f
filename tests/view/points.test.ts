import { expect, test } from 'vitest';
import { newProcess } from '../../src/domain/process';
import { pointsPage, type ShownPoint } from '../../src/commands/checklist/page';
import { plain } from '../../src/view/style';
import { WORDS } from '../words';

const START = {
  company: 'Provbolaget',
  role: 'Snickare',
  country: 'SE',
  startedOn: '2026-11-20',
} as const;
const process = newProcess('provbolaget', 'u-1', START);
const look = (width: number) => ({ width, style: plain(false) });
const today = '2026-11-23';
const list = { intro: 'Tolv punkter.', source: 'En coach', more: null };

const open = { state: 'open', by: 'coach', seen: null, isNoticed: false } as const;
const seen = { what: 'debrief', on: '2026-11-22' } as const;
const points: ShownPoint[] = [
  { ...open, number: 1, title: 'Fråga', advice: 'Fråga medan du är kvar. `coach prepare` minns.' },
  { number: 2, state: 'ticked', by: 'coach', seen, title: 'Skriv', advice: '', isNoticed: false },
  {
    number: 10,
    state: 'ticked',
    by: 'user',
    seen: null,
    title: 'Vårda',
    advice: '',
    isNoticed: false,
  },
  {
    number: 12,
    state: 'not-for-me',
    by: 'user',
    seen: null,
    title: 'Lär',
    advice: '',
    isNoticed: false,
  },
];

test('what is left comes with its advice, what is done with how it is known', async () => {
  expect(await pointsPage({ process, ...list, points, words: WORDS.sv, today }, look(80))).toBe(`
  Provbolaget · Snickare

  Tolv punkter.
  En coach

  Kvar, om du vill
     1  Fråga
        Fråga medan du är kvar. coach prepare minns.

  Klart
     2  Skriv  genomgång 22 november
    10  Vårda  du bockade av

  Inget för dig
    12  Lär

  Bocka av:  coach checklist provbolaget --tick 1

  Råd om varje punkt:  coach checklist provbolaget --more

`);
  expect(
    await pointsPage({ process, ...list, points, words: WORDS.sv, today, more: true }, look(80)),
  ).toBe(`
  Provbolaget · Snickare

  Inget för dig:  coach checklist provbolaget --not-for-me 1
  Det som alltid gäller:  coach checklist --always

`);
});

test('of several points left the first has its advice, or those that speak of what was noticed', async () => {
  const left = [3, 4, 5].map((number) => ({
    ...open,
    number,
    title: `Punkt ${number}`,
    advice: `Råd ${number}.`,
  }));
  const shown = (all: ShownPoint[], more: true | null = null): Promise<string> =>
    pointsPage({ process, ...list, points: all, words: WORDS.sv, today, more }, look(80));
  const first = await shown(left);
  expect(first.match(/Punkt \d|Råd \d/g)).toEqual(['Punkt 3', 'Råd 3', 'Punkt 4', 'Punkt 5']);
  const rest = await shown(left, true);
  expect(rest.match(/Punkt \d|Råd \d/g)).toEqual(['Punkt 4', 'Råd 4', 'Punkt 5', 'Råd 5']);
  const noticed = left.map((one) => ({ ...one, isNoticed: one.number === 5 }));
  expect((await shown(noticed)).match(/Råd \d/g)).toEqual(['Råd 5']);
});

test('in a narrow window no command is broken that fits on a line', async () => {
  expect(await pointsPage({ process, ...list, points, words: WORDS.nb, today }, look(40))).toBe(`
  Provbolaget · Snickare

  Tolv punkter.
  En coach

  Gjenstår, hvis du vil
     1  Fråga
        Fråga medan du är kvar.
        coach prepare minns.

  Gjort
     2  Skriv  gjennomgang 22. november
    10  Vårda  du krysset av

  Ikke noe for deg
    12  Lär

  Kryss av:
  coach checklist provbolaget --tick 1

  Råd om hvert punkt:
  coach checklist provbolaget --more

`);
});

test('when all is done it says so, and asks for nothing', async () => {
  const done = points.filter(({ state }) => state !== 'open');
  const page = await pointsPage(
    { process, ...list, points: done, words: WORDS.sv, today },
    look(80),
  );
  expect(page).toContain('Alla tolv är klara eller lagda åt sidan.');
  expect(page).not.toContain('--tick');
});
