import { expect, test } from 'vitest';
import { STOP, type ScriptedAsk, scriptedAsk } from '../scripted-ask';
import { newStage } from '../stage';
import { flat } from './afternoon';

test('the earliest start is reckoned the way of the country of the job one leaves, told in the talk or at home', async () => {
  const stage = newStage({ today: '2026-11-22' });
  await stage.coach(['salary', '--new', '--company', 'Provbolaget']);
  await stage.coach(['config', 'country', 'NO']);
  const stdin = 'notice: months-3\nnotice-on: 2026-12-02';
  await stage.coach(['salary', '--answers', '-'], undefined, { stdin });
  expect((await stage.coach(['salary'])).out).toContain(`
  Tidigaste start beror på jobbet du lämnar:
  torsdag 1 april 2027  i Norge, räknat från den första i nästa månad
  tisdag 2 mars 2027    i Norge, räknat från dagen du säger upp dig
  Räknat från att du säger upp dig onsdag 2 december.`);
  const from = 'notice-from: norway\nnotice-norway: months-3\nnotice-counted: month';
  await stage.coach(['salary', '--answers', '-'], undefined, { stdin: from });
  expect((await stage.coach(['salary'])).out).toContain('Tidigaste start: torsdag 1 april 2027.');
  expect((await stage.coach(['salary', '--json'])).json()).toMatchObject({
    earliestStart: '2027-04-01',
    earliestStarts: [{ on: '2027-04-01', job: 'NO', counted: 'month' }],
  });
  const atHome = (await stage.coach(['facts', 'uppsägningstid'])).out;
  expect(atHome).toContain('Månaderna räknas från den första i nästa månad');
  const none = 'notice-from: "no"\nnotice-free-on: 2027-01-01';
  await stage.coach(['salary', '--answers', '-'], undefined, { stdin: none });
  const free = (await stage.coach(['salary'])).out;
  expect(free).toContain('Tidigaste start: fredag 1 januari 2027.');
  expect(free).not.toContain('säger upp dig');
});

test('before the figures of the market: what public employers pay can be asked for', async () => {
  const stage = newStage({ today: '2026-11-22' });
  await stage.coach(['salary', '--new', '--company', 'Provbolaget']);
  const { err } = await stage.coach(
    ['salary', '--deep'],
    [
      ['prepared', null],
      ['market', STOP],
    ],
  );
  expect(err.replaceAll(/\s+/g, ' ')).toMatch(
    /Saco Lönesök.*tjänar hos stat, kommun och region är offentligt.*Stämde i november 2026/,
  );
});

test.each([
  ['sv', 'När det gällde Provbolaget svarade du ”Ett i Norge”.'],
  ['nb', 'Da det gjaldt Provbolaget, svarte du «En i Norge».'],
] as const)(
  'notice told for one job is shown for the next, and not chosen: %s',
  async (language, said) => {
    const stage = newStage({ today: '2026-11-22', language });
    await stage.coach(['salary', '--new', '--company', 'Provbolaget']);
    const stdin = 'notice-from: norway\nnotice-norway: months-3';
    await stage.coach(['salary', '--answers', '-'], undefined, { stdin });
    await stage.coach(['salary', '--new', '--company', 'Beta']);
    const offered: unknown[] = [];
    const ask: ScriptedAsk = {
      ...scriptedAsk([]),
      async question({ id }, { earlier, cursor }) {
        if (id === 'notice-from') offered.push(earlier, cursor);
        return { kind: 'skipped' };
      },
    };
    const { err } = await stage.coach(['salary', 'beta', '--deep'], ask);
    expect(flat(err)).toContain(said);
    expect(offered).toEqual([null, undefined]);
  },
);
