import { describe, expect, test } from 'vitest';
import { activitiesIn } from '../../src/domain/activity';
import { newProcess, type Process } from '../../src/domain/process';
import { lastInterview } from '../../src/domain/ledger/folds';
import { hitsIn } from '../../src/domain/search';
import { type Line, processWith } from '../ledger/told';

const START = {
  company: 'Åre Skidor',
  role: 'Kock',
  country: 'SE',
  startedOn: '2026-11-01',
} as const;

function held(...days: string[]): Process {
  const lines = days.map((on): Line => ({ kind: 'interview', on, toldOn: '2026-10-01' }));
  return { ...newProcess('are', 'u-1', START), happenings: processWith(...lines).happenings };
}

describe('words in what was written', () => {
  const long = `${'x '.repeat(60)}Flytten av servrarna${' y'.repeat(80)}`;
  const note: Line = { kind: 'note', on: '2026-11-01', of: 'company', words: long };
  const process = {
    ...held(),
    happenings: processWith(note).happenings,
    changed: { company: '2026-11-02T12:00:00.000' },
  };

  test.each([
    [['flytten'], ['happenings.0.words']],
    [['SERVRARNA', 'flytten'], ['happenings.0.words']],
    [['åre'], ['company']],
    [['flytten', 'kock'], []],
    [['2026-11'], ['startedOn', 'happenings.0.on']],
    [['SE'], ['happenings.0.words']],
    [['company'], []],
  ])('%j', (words, places) => {
    expect(hitsIn(process, words).map(({ where }) => where)).toEqual(places);
  });

  test('with a little of the text around', () => {
    const [hit] = hitsIn(process, ['flytten']);
    expect(hit?.excerpt).toMatch(/^… x .*Flytten av servrarna y .* …$/);
    expect(hit?.excerpt.length).toBeLessThan(130);
  });
});

describe('the interviews of a month', () => {
  const processes = [
    held('2026-11-20', '2026-12-01'),
    held('2026-10-31', '2026-11-02', '2026-11-28'),
  ];

  test.each([
    ['2026-11', ['2026-11-02', '2026-11-20']],
    ['2026-10', ['2026-10-31']],
    ['2026-12', []],
  ])('%s, held by the 22nd of November', (month, days) => {
    expect(activitiesIn(month, processes, '2026-11-22').map(({ date }) => date)).toEqual(days);
  });
});

test.each([
  ['none yet', ['2026-11-23'], null],
  ['the latest held', ['2026-11-10', '2026-11-20', '2026-12-01'], '2026-11-20'],
  ['told in another order', ['2026-11-20', '2026-11-10'], '2026-11-20'],
])('the last interview: %s', (_what, days, on) => {
  expect(lastInterview(held(...days), '2026-11-22')?.on ?? null).toBe(on);
});
