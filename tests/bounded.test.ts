import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newStage, type Stage } from './stage';
import { STOP } from './scripted-ask';

const ON = '2026-09-01';
const OVER = 150;
const GOING_ON = 5;
/** The newest thirty, those that go on, and some read a second time. */
const MOST = 50;

/** A store of somebody with a long history: most of it over, the newest going on. */
async function longHistory(): Promise<Stage> {
  const stage = newStage({ today: '2026-11-22' });
  const processes = Array.from({ length: OVER + GOING_ON }, (_, n) => recordOf(n, n < OVER));
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
  await stage.coach(line.split(' '), isAsked ? [['process', STOP]] : undefined);
  const files = parse.mock.calls.filter(([text]) => text.includes('"coach.process/2"'));
  parse.mockRestore();
  return files.length;
}

const TOLD = [
  'today',
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
];
/** These look at all that has been learnt, in every process, and are to do without. */
const STILL_ALL = ['prepare bolag-3', 'people', 'practice'];
const ASKED = ['debrief', 'followup', 'prepare', 'checklist', 'salary', 'thanks'];

test('a command that needs a few processes parses a few, however many there are', async () => {
  const stage = await longHistory();
  const counts = new Map<string, number>();
  for (const line of [...TOLD, ...STILL_ALL]) counts.set(line, await parsedBy(stage, line, false));
  for (const line of ASKED) counts.set(`${line}, asked`, await parsedBy(stage, line, true));
  const past = [...counts].filter(([, count]) => count > MOST);
  expect(past.map(([line]) => line)).toEqual(STILL_ALL);
}, 60_000);
