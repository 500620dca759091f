import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { temporaryFolder } from '../store/folder';

const TODAY = '2026-11-27';

/** A stage with these processes, each with what was told of it. */
async function lived(
  told: Record<string, object[]>,
  language: 'sv' | 'nb' = 'sv',
  columns = 80,
): Promise<Stage> {
  const stage = newStage({ today: TODAY, language, columns });
  for (const [company, happenings] of Object.entries(told)) {
    const argv = ['log', '--new', '--company', company, '--file', '-'];
    await stage.coach(argv, undefined, { stdin: JSON.stringify(happenings) });
  }
  return stage;
}

const HELD = { kind: 'interview', on: '2026-11-10', state: 'held' };
const BOOKED = {
  kind: 'interview',
  on: '2026-12-04',
  state: 'booked',
  at: '10:30',
  where: 'Storgatan 1, Åre',
  with: [{ name: 'Anna Ek' }, { name: 'Bo Al' }],
};

/** What a calendar shows of the file, a line an event. */
function shown(text: string): string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((component) => {
    const { startDate, summary, location } = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    return [startDate.toString(), summary, location, status].filter(Boolean).join(' | ');
  });
}

const uids = (text: string): (string | null)[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('uid')));

const printed = async (stage: Stage, ...names: string[]): Promise<string> =>
  (await stage.coach(['calendar', '-', ...names])).out;

describe('every day ahead, named by what happens', () => {
  test.each<[title: string, told: object[], sv: string[], nb: string[]]>([
    [
      'an interview with its time and place',
      [HELD, BOOKED],
      ['2026-12-04T10:30:00 | Intervju 2 hos Prov | Storgatan 1, Åre'],
      ['2026-12-04T10:30:00 | Intervju 2 hos Prov | Storgatan 1, Åre'],
    ],
    [
      'the first one on video',
      [
        {
          kind: 'interview',
          on: '2026-11-30',
          state: 'booked',
          at: '09:00',
          link: 'https://a.se/b',
        },
      ],
      ['2026-11-30T09:00:00 | Intervju hos Prov | https://a.se/b'],
      ['2026-11-30T09:00:00 | Intervju hos Prov | https://a.se/b'],
    ],
    [
      'one called off, and what is to be done',
      [
        HELD,
        { ...BOOKED, on: '2026-12-02' },
        { kind: 'interview', on: '2026-12-02', state: 'called-off', saidOn: '2026-11-26' },
      ],
      [
        '2026-11-27 | Prov: be om en ny tid',
        '2026-12-02 | Inställd: intervju 2 hos Prov | CANCELLED',
      ],
      [
        '2026-11-27 | Prov: be om et nytt tidspunkt',
        '2026-12-02 | Avlyst: intervju 2 hos Prov | CANCELLED',
      ],
    ],
    [
      'the last day to answer an offer',
      [HELD, { kind: 'offer', on: '2026-11-25', replyBy: '2026-12-03' }],
      ['2026-12-03 | Sista dag att svara Prov'],
      ['2026-12-03 | Siste dag for å svare Prov'],
    ],
    [
      'the day they were to answer by, and the day to look again',
      [HELD, { kind: 'they-said', on: '2026-11-10', answerBy: '2026-12-01' }],
      [
        '2026-12-01 | Besked från Prov senast i dag, enligt dem',
        '2026-12-03 | Prov: se om det är dags att höra av dig',
      ],
      [
        '2026-12-01 | Svar fra Prov senest i dag, ifølge dem',
        '2026-12-03 | Prov: se om det er tid for å ta kontakt',
      ],
    ],
    [
      'the last day of another offer',
      [
        HELD,
        BOOKED,
        { kind: 'other-offer', on: '2026-11-25', deadline: '2026-12-02', toldThem: '2026-11-26' },
      ],
      [
        '2026-12-02 | Sista dag att svara på det andra erbjudandet (inte det från Prov)',
        '2026-12-04T10:30:00 | Intervju 2 hos Prov | Storgatan 1, Åre',
      ],
      [
        '2026-12-02 | Siste dag for å svare på tilbudet fra den andre arbeidsgiveren (ikke Prov)',
        '2026-12-04T10:30:00 | Intervju 2 hos Prov | Storgatan 1, Åre',
      ],
    ],
    [
      'the first day of work',
      [
        HELD,
        { kind: 'offer', on: '2026-11-20' },
        { kind: 'i-answered', on: '2026-11-21', what: 'accepted' },
        { kind: 'start', on: '2027-01-11' },
      ],
      ['2027-01-11 | Första arbetsdagen hos Prov'],
      ['2027-01-11 | Første arbeidsdag hos Prov'],
    ],
  ])('%s', async (_, told, sv, nb) => {
    expect(shown(await printed(await lived({ Prov: told })))).toEqual(sv);
    expect(shown(await printed(await lived({ Prov: told }, 'nb')))).toEqual(nb);
  });
});

test('whoever one meets, and the command that helps, stand in the text', async () => {
  const text = await printed(await lived({ Prov: [BOOKED] }));
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('description')).toBe(
    'Du träffar Anna Ek och Bo Al.\ncoach prepare prov',
  );
});

test('a day that moved moves: corrected, or called off and booked again', async () => {
  const stage = await lived({ Prov: [HELD, BOOKED], Åre: [HELD, { ...BOOKED, on: '2026-12-02' }] });
  const before = await printed(stage);
  await stage.coach(['log', 'prov', '--correct', '2', '--file', '-'], undefined, {
    stdin: '{"on":"2026-12-08"}',
  });
  const again = [
    { kind: 'interview', on: '2026-12-02', state: 'called-off', saidOn: TODAY },
    { ...BOOKED, on: '2026-12-09' },
  ];
  await stage.coach(['log', 'are', '--file', '-'], undefined, { stdin: JSON.stringify(again) });
  const after = await printed(stage);
  expect(new Set(uids(after))).toEqual(new Set(uids(before)));
  expect(shown(after).map((line) => line.slice(0, 10))).toEqual(['2026-12-08', '2026-12-09']);
});

test('the entry of a verdict is the one of followup --ics', async () => {
  const stage = await lived({ Prov: [HELD] });
  const single = await stage.coach(['followup', 'prov', '--ics', '-', '--no-input']);
  expect(uids(await printed(stage))).toEqual(uids(single.out));
});

test('only the processes named, each once', async () => {
  const stage = await lived({ Prov: [HELD, BOOKED], Åre: [HELD, BOOKED] });
  expect(shown(await printed(stage, 'prov', 'prov'))).toHaveLength(1);
});

test.each(['sv', 'nb'] as const)('the file, its page and its document (%s)', async (language) => {
  const stage = await lived({ Prov: [HELD, BOOKED] }, language);
  const file = join(temporaryFolder(), 'dagar.ics');
  const { code, out } = await stage.coach(['calendar', file]);
  expect([code, out]).toEqual([0, expect.stringContaining('Intervju 2 hos Prov')]);
  expect(readFileSync(file, 'utf8')).toBe(await printed(stage));
  const again = await stage.coach(['calendar', file]);
  expect([again.code, again.out]).toEqual([2, '']);
  const scene = await stage.coach(['calendar', file, '--yes', '--json']);
  expect(scene.json()).toMatchObject({
    schema: 'coach.calendar/1',
    file,
    entries: [{ on: '2026-12-04', at: '10:30', what: 'interview', process: 'prov' }],
  });
});

describe('bad input', () => {
  test.each([
    ['sv', 'Det finns inga dagar framåt'],
    ['nb', 'Ingen dager framover'],
  ] as const)('a calendar of nothing writes no file (%s)', async (language, said) => {
    const file = join(temporaryFolder(), 'dagar.ics');
    const { code, out } = await newStage({ today: TODAY, language }).coach(['calendar', file]);
    expect([code, out]).toEqual([0, expect.stringContaining(said)]);
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  test('a folder that is none, a folder in its place, and both at once', async () => {
    const stage = await lived({ Prov: [BOOKED] });
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'fil'), '');
    const codes = [join(folder, 'ingen', 'k.ics'), join(folder, 'fil', 'k.ics'), folder];
    const ends = await Promise.all(codes.map((file) => stage.coach(['calendar', file])));
    expect(ends.map(({ code, err }) => [code, err.startsWith('coach: ')])).toEqual([
      [4, true],
      [4, true],
      [2, true],
    ]);
    expect((await stage.coach(['calendar', '-', '--json'])).code).toBe(2);
  });
});
