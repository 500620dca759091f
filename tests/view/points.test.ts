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
const list = { intro: 'Tolv punkter.', source: 'En coach' };

const open = { state: 'open', by: 'coach', seen: null } as const;
const seen = { what: 'debrief', on: '2026-11-22' } as const;
const points: ShownPoint[] = [
  { ...open, number: 1, title: 'Fråga', advice: 'Fråga medan du är kvar. `coach prepare` minns.' },
  { number: 2, state: 'ticked', by: 'coach', seen, title: 'Skriv', advice: '' },
  { number: 10, state: 'ticked', by: 'user', seen: null, title: 'Vårda', advice: '' },
  { number: 12, state: 'not-for-me', by: 'user', seen: null, title: 'Lär', advice: '' },
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
  Inget för dig:  coach checklist provbolaget --not-for-me 1
  Det som alltid gäller:  coach checklist --always

`);
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
  Ikke noe for deg:
  coach checklist provbolaget \\
    --not-for-me 1
  Det som alltid gjelder:
  coach checklist --always

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
