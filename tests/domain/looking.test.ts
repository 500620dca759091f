import { describe, expect, test } from 'vitest';
import { activitiesIn } from '../../src/domain/activity';
import { emptyProcess, lastInterview, type Process } from '../../src/domain/process';
import { hitsIn } from '../../src/domain/search';

const START = {
  company: 'Åre Skidor',
  role: 'Kock',
  country: 'SE',
  startedOn: '2026-11-01',
} as const;

function held(...days: string[]): Process {
  const rounds = days.map((on, i) => ({ number: i + 1, on, people: [] }));
  return { ...emptyProcess('are', START), rounds };
}

describe('words in what was written', () => {
  const long = `${'x '.repeat(60)}Flytten av servrarna${' y'.repeat(80)}`;
  const process = { ...held(), companyNotes: [{ on: '2026-11-01', text: long }] };

  test.each([
    [['flytten'], ['companyNotes.0.text']],
    [['SERVRARNA', 'flytten'], ['companyNotes.0.text']],
    [['åre'], ['company']],
    [['flytten', 'kock'], []],
    [['2026-11'], ['startedOn', 'companyNotes.0.on']],
    [['SE'], ['companyNotes.0.text']],
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
