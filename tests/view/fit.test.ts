import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { fittedText } from '../../src/view/fit';
import { screen } from '../../src/cli/screen';

const ERROR = 'coach: Datumet 2027-02-29 finns inte. Skriv till exempel 2027-02-28.';

test.each([
  [ERROR, 80, ERROR],
  [ERROR, 40, 'coach: Datumet 2027-02-29 finns inte.\nSkriv till exempel 2027-02-28.'],
  ['  Lena Öberg har inte sagt ja än.', 27, '  Lena Öberg har inte sagt\n  ja än.'],
  [
    '  Fortsätt när du vill:  coach followup provbolaget',
    40,
    '  Fortsätt när du vill:\n  coach followup provbolaget',
  ],
  [
    '  Gå videre når du vil:  coach followup kommunaldepartementet',
    30,
    '  Gå videre når du vil:\n  coach followup \\\n  kommunaldepartementet',
  ],
  ['kort\n  kort', 40, 'kort\n  kort'],
  ['\u001B[1mLena\u001B[22m sa inte nej', 20, '\u001B[1mLena\u001B[22m sa inte nej'],
  ['A\u030Asa 👋 👋 👋 👋 👋 ring', 20, 'A\u030Asa 👋 👋 👋 👋 👋\nring'],
  [
    'Skrevs till /hem/anna/en/lång/mapp/tack.eml',
    20,
    'Skrevs till\n/hem/anna/en/lång/mapp/tack.eml',
  ],
])('%j in %i columns', (text, columns, shown) => {
  expect(fittedText(text, columns)).toBe(shown);
});

test('a note is broken for the terminal it is written to', () => {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: 40 });
  const stdout = new PassThrough();
  screen({ stdout, stderr }, { stdout: false, stderr: false }, fittedText).note(ERROR);
  expect(stderr.read()).toBe(
    'coach: Datumet 2027-02-29 finns inte.\nSkriv till exempel 2027-02-28.\n',
  );
});
