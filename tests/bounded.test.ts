import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { newStage, type Stage } from './stage';
import { STOP } from './scripted-ask';

const ON = '2026-09-01';
const OVER = 150;
const GOING_ON = 5;
/** The newest thirty, those that go on, and some read a second time. */
const MOST = 50;

/** A store of somebody with a long history: most of it over, the newest going on. */
async function longHistory(first: object = {}): Promise<Stage> {
  const stage = newStage({ today: '2026-11-22' });
  const processes = Array.from({ length: OVER + GOING_ON }, (_, n) => recordOf(n, n < OVER));
  Object.assign(processes[0] ?? {}, first);
  const file = join(stage.folder, 'history.json');
  writeFileSync(file, JSON.stringify({ schema: 'coach.export/1', processes }));
  expect((await stage.coach(['import', file])).code).toBe(0);
  return stage;
}

function recordOf(n: number, over: boolean): object {
  const happenings = [
    { kind: 'interview', on: ON, round: 1, state: 'held', with: [] },
    ...(over ? [{ kind: 'i-answered', on: ON, what: 'withdrew' }] : []),
  ].map((one, at) => ({ ...one, id: `h${at}`, told: `${ON}T12:00:00.00${at}` }));
  return {
    schema: 'coach.process/2',
    id: `bolag-${n}`,
    uid: `uid-${n}`,
    over,
    company: `Bolag ${n}`,
    role: 'utvecklare',
    country: 'SE',
    startedOn: ON,
    happenings,
  };
}

/** How many process files a command line parses. */
async function parsedBy(stage: Stage, line: string, isAsked: boolean): Promise<number> {
  const parse = vi.spyOn(JSON, 'parse');
  const answers = join(stage.folder, 'answers.json');
  writeFileSync(answers, JSON.stringify({ company: 'Bolag 7', good: 'Lugnt' }));
  const argv = line.replace('ANSWERS', answers).split(' ');
  await stage.coach(argv, isAsked ? [['process', STOP]] : undefined);
  const files = parse.mock.calls.filter(([text]) => text.includes('"coach.process/2"'));
  parse.mockRestore();
  return files.length;
}

const TOLD = [
  'today',
  'today --today 2026-09-10',
  'list',
  'followup',
  'salary',
  'thanks',
  'prepare',
  'checklist',
  'show',
  'references',
  'log',
  'undo --list',
  'salary compare',
  'outcome rejected',
  'outcome bolag-3 rejected',
  'show bolag-3',
  'followup bolag-3',
  'checklist bolag-3',
  'forget bolag-9 --yes',
  'prepare bolag-3',
  'people',
  'practice',
  'debrief --answers ANSWERS',
];
const ASKED = ['debrief', 'followup', 'prepare', 'checklist', 'salary', 'thanks'];

test('a command that needs a few processes parses a few, however many there are', async () => {
  const stage = await longHistory();
  const counts = new Map<string, number>();
  for (const line of TOLD) counts.set(line, await parsedBy(stage, line, false));
  for (const line of ASKED) counts.set(`${line}, asked`, await parsedBy(stage, line, true));
  const past = [...counts].filter(([, count]) => count > MOST);
  expect(past.map(([line]) => line)).toEqual([]);
}, 60_000);

describe('what is passed by unread is not missed: of the oldest process, long over,', () => {
  const NO = { kind: 'no', on: ON, id: 'h1', told: `${ON}T12:00:00.001` };

  test('the hard question is practised and prepared, and the no is known', async () => {
    const hardQuestions = [{ question: 'Varför du?', answer: null, on: ON }];
    const stage = await longHistory({ hardQuestions, happenings: [NO] });
    const said = async (line: string) => (await stage.coach(line.split(' '))).out;
    expect(await said('practice --json')).toContain('Varför du?');
    expect(await said('prepare bolag-153 --json')).toContain('Varför du?');
    const { out: known } = await stage.coach(['people']);
    const { out: unknown } = await (await longHistory()).coach(['people']);
    expect(known.length).toBeGreaterThan(unknown.length);
  });

  test.each([
    ['Åre Skidor', 'are skidor'],
    ['Kök "Hemma"', 'Kök "Hemma"'],
  ])('the company %s is found as %s', async (company, typed) => {
    const stage = await longHistory({ company });
    const stdin = JSON.stringify({ company: typed, good: 'Lugnt' });
    const begun = ['debrief', '--answers', '-', '--json'];
    const scene = await stage.coach(begun, undefined, { stdin });
    expect(scene.json()).toMatchObject({ process: 'bolag-0' });
  });
});
