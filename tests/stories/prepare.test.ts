import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day/day';
import { newStage, type Stage } from '../stage';
import { readOn } from './read-on';

const TODAY = '2026-11-23';
const FACTS = {
  'interviewed-on': '2026-11-22',
  keep: 'börja med ett eget exempel',
  change: ['ha siffrorna redo'],
  'hard-questions': ['Varför vill du byta jobb?'],
  'next-questions': ['Hur ser en vanlig vecka ut?'],
};

async function begun(language: 'sv' | 'nb' = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  const debrief = ['debrief', '--new', '--company', 'Provbolaget', '--role', 'Systemutvecklare'];
  await stage.coach([...debrief, '--answers', '-'], undefined, { stdin: JSON.stringify(FACTS) });
  return stage;
}

interface Prepared {
  round: number;
  lessons: { kind: string; text: string }[];
  practise: { question: string }[];
  ask: { text: string; by: string }[];
  checklist: { id: string; done: boolean }[];
  company: { text: string }[];
}

async function prepared(stage: Stage, argv: string[] = []): Promise<Prepared> {
  return JSON.parse((await stage.coach(['prepare', ...argv, '--json'])).out);
}

test('what the last interview taught is taken along to the next', async () => {
  const { round, lessons, practise, ask } = await prepared(await begun());
  expect(round).toBe(2);
  expect(lessons.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'change: ha siffrorna redo',
    'keep: börja med ett eget exempel',
  ]);
  expect(practise.map(({ question }) => question)).toEqual(['Varför vill du byta jobb?']);
  expect(ask[0]).toEqual({ text: 'Hur ser en vanlig vecka ut?', by: 'user', sources: [] });
});

test('it is taken along to another employer too', async () => {
  const stage = await begun();
  const { round, lessons, ask } = await prepared(stage, [
    '--new',
    '--company',
    'Andra',
    '--role',
    'Tester',
  ]);
  expect(round).toBe(1);
  expect(lessons).toHaveLength(2);
  expect(ask.every(({ by }) => by === 'coach')).toBe(true);
});

describe.each(['sv', 'nb'] as const)('the page, %s', (language) => {
  const sentences = {
    sv: [
      'Vad händer efter det här samtalet?',
      'Ungefär vilken dag vet ni mer?',
      'att jag ringer veckan',
    ],
    nb: [
      'Hva skjer etter denne samtalen?',
      'Når regner dere med å vite mer?',
      'at jeg ringer uken',
    ],
  }[language];

  test('always asks for the steps, for the day, and whether one may get in touch', async () => {
    const scene = await (await begun(language)).coach(['prepare']);
    for (const sentence of sentences) expect(scene.out).toContain(sentence);
  });

  test('the printed one has all of it; the second interview its own part', async () => {
    const stage = await begun(language);
    const [short, first, second] = await Promise.all(
      [[], ['--round', '1', '--print'], ['--print']].map((more) =>
        stage.coach(['prepare', ...more]),
      ),
    );
    const tests = language === 'sv' ? 'arbetsprov' : 'caseoppgave';
    expect(first?.out).not.toContain(tests);
    expect(second?.out).toContain(tests);
    expect(short?.out.split('\n').length).toBeLessThan(65);
    expect(second?.out.length).toBeGreaterThan((short?.out.length ?? 0) * 2);
  });
});

test('an interview to come is booked, and the evening before it is a step', async () => {
  const stage = newStage({ today: TODAY });
  const named = ['--new', '--company', 'Provbolaget', '--role', 'Tester', '--on', '2026-11-26'];
  expect((await prepared(stage, named)).round).toBe(1);
  const today = await stage.coach(['today', '--today', '2026-11-25']);
  expect(today.out).toContain('coach prepare provbolaget');
  expect((await prepared(stage, ['--today', '2026-11-27'])).round).toBe(2);
});

describe.each(['sv', 'nb'] as const)('with an interview booked, %s', (language) => {
  const words = {
    sv: {
      press: 'De vill träffa dig',
      ask: 'Fråga dem',
      greet: 'Se dem i ögonen',
      list: 'Mild doft',
    },
    nb: { press: 'De vil møte deg', ask: 'Spør dem', greet: 'Møt blikket', list: 'Mild duft' },
  }[language];

  test.each<[string, (keyof typeof words)[]]>([
    ['2026-11-20', ['press']],
    ['2026-11-25', ['ask', 'list']],
    ['2026-11-26', ['greet']],
  ])('%s: what helps that day, what was learnt first, on one screen', async (today, shows) => {
    const stage = newStage({ today: '2026-11-20', language });
    const named = [
      'prepare',
      '--new',
      '--company',
      'Andra',
      '--role',
      'Tester',
      '--on',
      '2026-11-26',
    ];
    await stage.coach(['debrief', '--new', '--company', 'X', '--answers', '-'], undefined, {
      stdin: JSON.stringify({ ...FACTS, 'interviewed-on': '2026-11-16' }),
    });
    await stage.coach(named);
    const { out } = await stage.coach(['prepare', 'andra'], undefined, { today });
    const lines = out.split('\n');
    expect(lines.length).toBeLessThanOrEqual(32);
    expect(lines[3]).toContain('ha siffrorna redo');
    for (const [part, text] of Object.entries(words))
      expect(out.includes(text), text).toBe(shows.some((shown) => shown === part));
  });
});

test('facts about the company are gathered over time, each once, and tick point 6', async () => {
  const stage = await begun();
  await stage.coach(['prepare', '--fact', 'Ny chef sedan maj', '--fact', 'Flyttar i vår']);
  const { company } = await prepared(stage, ['--fact', 'Ny chef sedan maj']);
  expect(company.map(({ text }) => text)).toEqual(['Ny chef sedan maj', 'Flyttar i vår']);
  expect((await stage.coach(['checklist'])).out).toMatch(/Lär känna arbetsgivaren +anteckning/);
});

test('the evening list is ticked at a terminal and kept', async () => {
  const stage = await begun();
  const scene = await stage.coach(['prepare', '--tick'], [['evening', ['list-clean', 'list-way']]]);
  expect(scene.out).toContain('[x] Rena kläder och skor');
  const { checklist } = await prepared(stage);
  expect(checklist.filter(({ done }) => done).map(({ id }) => id)).toEqual([
    'list-clean',
    'list-way',
  ]);
});

test('stopped half way, what was written is kept', async () => {
  const stage = await begun();
  const scene = await stage.coach(
    ['prepare', '--write'],
    [
      ['why-post', 'Jag vill bygga sådant som används.'],
      ['why-me', { kind: 'stopped' }],
    ],
  );
  expect(scene.code).toBe(130);
  expect(scene.err).toContain('coach prepare provbolaget --write');
  await stage.coach(['prepare', '--write'], [['why-me', { kind: 'stopped' }]]);
  expect((await stage.coach(['prepare', '--print'])).out).toContain(
    'Jag vill bygga sådant som används.',
  );
});

test.each([
  [['--round', '3'], 'Det här går: 1, 2.'],
  [['--tick'], '--answers'],
  [['--answers', 'finns-inte.yaml'], 'finns inte'],
])('%j is said plainly', async (argv, said) => {
  const scene = await (await begun()).coach(['prepare', ...argv]);
  expect(scene.code).toBeGreaterThan(1);
  expect(scene.err).toContain(said);
});

test('questions and answers fit together', async () => {
  const stage = await begun();
  const { questions } = JSON.parse((await stage.coach(['prepare', '--questions', '--json'])).out);
  expect(questions.map(({ id }: { id: string }) => id)).toContain('evening');
  const stdin = 'keywords: [flytten, teamet]\nevening: [list-way]\ncompany-facts: [Nytt kontor]';
  const scene = await stage.coach(['prepare', '--answers', '-'], undefined, { stdin });
  expect(scene.out).toContain('flytten');
  expect(scene.out.trim().split('\n').length).toBeLessThanOrEqual(30);
  expect(await readOn(stage, ['prepare'])).toContain('Nytt kontor');
});

describe('an interview on a screen', () => {
  const named = ['prepare', '--new', '--company', 'Provbolaget', '--on', '2026-11-26'];
  const evening = async (stage: Stage, ...more: string[]): Promise<string> =>
    (await stage.coach(['prepare', 'provbolaget', '--today', '2026-11-25', ...more])).out;

  test('has its own list for the evening, once that is told', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(named);
    const inRoom = await evening(stage);
    expect(inRoom).toContain('Mild doft');
    expect(inRoom).toContain('Är intervjun digital:  coach prepare provbolaget --screen');
    const onScreen = await evening(stage, '--screen');
    expect(onScreen).toMatch(/Länken provad[^]*Ljuset framifrån/);
    expect(onScreen).not.toMatch(/Mild doft|Vägen och namnet|Telefonen avstängd|digital:/);
    expect(await evening(stage)).toBe(onScreen);
  });

  test('is heard from a link too', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(named);
    const stdin = JSON.stringify([
      { kind: 'interview', on: '2026-11-27', state: 'booked', link: 'https://moten.example/1' },
    ]);
    await stage.coach(['log', 'provbolaget', '--file', '-'], undefined, { stdin });
    const later = ['prepare', 'provbolaget', '--today', '2026-11-27', '--print'];
    expect((await stage.coach(later)).out).toContain('Länken provad');
  });

  test('can be told of a booked one only, and says so', async () => {
    const stage = newStage({ today: TODAY });
    await stage.coach(['prepare', '--new', '--company', 'Provbolaget']);
    const { code, err } = await stage.coach(['prepare', 'provbolaget', '--screen']);
    expect([code, err]).toEqual([
      2,
      'coach: Ingen intervju är inskriven än. Har du en bokad, skriv vilken dag. coach prepare provbolaget --screen --on\n',
    ]);
  });
});

test('in the room: what they may not ask, and a calm way not to answer', async () => {
  const stage = newStage({ today: TODAY });
  await stage.coach(['prepare', '--new', '--company', 'Provbolaget', '--on', '2026-11-26']);
  const { out } = await stage.coach(['prepare', '--today', '2026-11-26']);
  expect(out).toContain('coach facts fråga');
  const facts = (await stage.coach(['facts', 'fråga', '--country', 'NO'])).out;
  expect(facts).toContain('Det de inte får fråga om');
});

test('the list of the evening stands in one column where two have no room', async () => {
  const stage = newStage({ today: TODAY, columns: 40 });
  const told = JSON.stringify({ kind: 'interview', on: addDays(TODAY, 1), state: 'booked' });
  const log = ['log', '--new', '--company', 'Provbolaget', '--file', '-'];
  await stage.coach(log, undefined, { stdin: told });
  const { out } = await stage.coach(['prepare', 'provbolaget', '--no-input']);
  const ticks = out.split('\n').filter((line) => line.includes('[ ]'));
  expect(ticks).toHaveLength(10);
  expect(ticks.filter((line) => !/^ {4}\[ \] [^[]+$/.test(line))).toEqual([]);
});
