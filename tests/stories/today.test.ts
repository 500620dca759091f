import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { newStage, type Stage } from '../stage';
import { debriefed, flat, TODAY } from './afternoon';

describe('the last day of an offer', () => {
  async function offered(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
    const stage = newStage({ today: TODAY, language });
    for (const [company, day] of [
      ['Beta', '2026-12-04'],
      ['Volvo', '2026-11-27'],
    ] as const) {
      await debriefed(stage, { company, role: 'Kock' });
      const offer = ['--offer', language === 'sv' ? '43000' : '600000', '--answer-by', day];
      await stage.coach(['salary', company, ...offer]);
    }
    return stage;
  }

  test('is shown from the moment it is told, the nearest first', async () => {
    const scene = await (await offered()).coach(['today', '--json']);
    expect(scene.json<{ steps: object[] }>().steps).toMatchObject([
      { process: 'volvo', on: '2026-11-27', command: 'coach salary offer volvo' },
      { process: 'beta', on: '2026-12-04', command: 'coach salary offer beta' },
    ]);
  });

  test.each([
    ['sv', '2026-11-23', 'svara på erbjudandet, senast fredag 27 november'],
    ['sv', '2026-11-26', 'svara på erbjudandet, senast i morgon'],
    ['sv', '2026-11-28', 'svara på erbjudandet, sista dagen var fredag 27 november'],
    ['nb', '2026-11-26', 'svar på tilbudet, senest i morgen'],
    ['nb', '2026-11-28', 'svar på tilbudet, siste dag var fredag 27. november'],
  ] as const)('in %s on %s: %s', async (language, today, text) => {
    const scene = await (await offered(language)).coach(['today'], undefined, { today });
    expect(flat(scene.out)).toContain(text);
  });
});

test('two jobs at one employer are told apart by their posts', async () => {
  const stage = newStage({ today: TODAY });
  await debriefed(stage, { company: 'Volvo', role: 'Testledare' });
  await debriefed(stage, { company: 'Volvo', role: 'Arkitekt' });
  await debriefed(stage, { company: 'Beta', role: 'Kock' });
  const { out } = await stage.coach([]);
  expect(out).toContain('Volvo · Testledare');
  expect(out).toContain('Volvo · Arkitekt');
  expect(out).not.toContain('Kock');
});

describe('days ahead', () => {
  async function told(today: Day, ...happenings: Record<string, unknown>[]): Promise<string> {
    const stage = newStage({ today: '2026-11-23' });
    const interview = { kind: 'interview', on: '2026-11-10', state: 'held' };
    const log = ['log', '--new', '--company', 'Provbolaget', '--role', 'Testare', '--file', '-'];
    await stage.coach(log, undefined, { stdin: JSON.stringify([interview, ...happenings]) });
    return flat((await stage.coach(['today'], undefined, { today })).out);
  }

  const OTHER = { kind: 'other-offer', on: '2026-11-22', deadline: '2026-11-30' };
  const OFFER = { kind: 'offer', on: '2026-11-22', replyBy: '2026-11-30' };
  const BOOKED = { kind: 'interview', on: '2026-12-02', state: 'booked' };
  const PROMISE = { kind: 'they-said', on: '2026-11-20', answerBy: '2026-11-27' };

  test.each<[string, Day, Record<string, unknown>, string]>([
    ['an offer, as soon as it is told', '2026-11-23', OFFER, 'svara på erbjudandet, senast måndag'],
    ['an offer in two days', '2026-11-28', OFFER, 'erbjudandet, om två dagar, måndag 30 november'],
    ['an offer tomorrow', '2026-11-29', OFFER, 'svara på erbjudandet, senast i morgon'],
    ['an offer today', '2026-11-30', OFFER, 'svara på erbjudandet, i dag är sista dagen'],
    ['an offer passed', '2026-12-01', OFFER, 'erbjudandet, sista dagen var måndag 30 november'],
    ['another offer', '2026-11-23', OTHER, 'svara på det andra erbjudandet, senast måndag'],
    ['another offer passed', '2026-12-01', OTHER, 'sista dagen var måndag 30 november'],
    ['an interview in a week', '2026-11-25', BOOKED, 'nästa intervju, intervjun är onsdag'],
    ['an interview tomorrow', '2026-12-01', BOOKED, 'nästa intervju, intervjun är i morgon'],
    ['a promise on its day', '2026-11-27', PROMISE, 'vänta på deras besked'],
  ])('%s', async (_, today, happening, line) => {
    expect(await told(today, happening)).toContain(line);
  });

  test.each<[string, Day, Record<string, unknown>, string]>([
    ['an interview in more than a week', '2026-11-24', BOOKED, 'coach prepare'],
    ['a promise before its day', '2026-11-26', PROMISE, 'besked'],
  ])('%s is not shown as something to do', async (_, today, happening, line) => {
    expect(await told(today, happening)).not.toContain(line);
  });

  test.each<[string, Day, Record<string, unknown>, string]>([
    [
      'an interview in more than a week',
      '2026-11-24',
      BOOKED,
      'Härnäst tisdag 1 december: Provbolaget, förbered nästa intervju.',
    ],
    [
      'a promise before its day',
      '2026-11-26',
      PROMISE,
      'Härnäst tisdag 1 december: Provbolaget, se om det är dags att höra av dig.',
    ],
  ])('%s is what comes next, where there is nothing to do', async (_, today, happening, line) => {
    expect(await told(today, happening)).toContain(line);
  });

  test('the verdict comes before what looks back, and says today as the verdict does', async () => {
    const stage = newStage({ today: '2026-11-23' });
    await debriefed(stage, { 'interviewed-on': '2026-11-22', 'answer-by': '2026-11-23' });
    const asked = JSON.stringify({ kind: 'they-asked', on: '2026-11-23', for: 'reply' });
    await stage.coach(['log', '--file', '-'], undefined, { stdin: asked });
    const { out } = await stage.coach(['today']);
    const rows = out.split('\n').filter((row) => row.includes('coach '));
    expect(rows[0]).toContain('svara dem i dag');
    expect(rows[1]).toContain('coach thanks');
  });
});

describe('the first day of work', () => {
  async function accepted(): Promise<Stage> {
    const stage = newStage({ today: '2026-12-02', language: 'nb' });
    const told = [
      { kind: 'interview', on: '2026-11-12', state: 'held' },
      { kind: 'i-answered', on: '2026-12-01', what: 'accepted' },
      { kind: 'start', on: '2026-12-14' },
    ];
    const begun = ['log', '--new', '--company', 'Provbolaget', '--role', 'Kokk'];
    await stage.coach([...begun, '--file', '-'], undefined, {
      stdin: JSON.stringify(told),
    });
    return stage;
  }

  test('stands in the list as soon as it is agreed', async () => {
    const { out } = await (await accepted()).coach(['list']);
    expect(flat(out)).toContain('mandag 14. desember: din første arbeidsdag');
  });

  test.each([
    ['2026-12-06', 'Ingenting i dag'],
    ['2026-12-10', 'din første arbeidsdag, mandag 14. desember'],
    ['2026-12-13', 'din første arbeidsdag, i morgen'],
    ['2026-12-14', 'Ingenting i dag'],
  ])('is named from a week before: on %s', async (today, text) => {
    const { out } = await (await accepted()).coach(['today'], undefined, { today });
    expect(flat(out)).toContain(text);
  });
});
