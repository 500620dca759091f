import { expect, test } from 'vitest';
import { fieldRow } from '../../src/commands/edit/field';

const LONG = 'Vilken dag skulle beskedet komma senast?';

test.each([
  ['Och vilken tjänst?', 'Kock', 76, 'Och vilken tjänst?  Kock'],
  [LONG, 'fredag 27 november 2026', 76, `${LONG}  fredag 27 november 2026`],
  [LONG, 'fredag 27 november 2026', 36, 'Vilken dag sk…  fredag 27 november…'],
  [LONG, '–', 36, 'Vilken dag skulle beskedet komma…  –'],
  [
    'Vad gick bra?',
    'Exemplet om flytten av alla servrar',
    36,
    'Vad gick bra?  Exemplet om flytten…',
  ],
])('%s %s in %i columns', (question, value, room, row) => {
  expect(fieldRow(question, value, room)).toBe(row);
});
