import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { newStage, type Stage } from '../stage';
import { debriefed, TODAY } from './afternoon';

const AHEAD = '2031-05-01';
const LOOKS = [
  'today --all',
  'list',
  'show provbolaget',
  'followup provbolaget',
  'search flytten',
  'log provbolaget',
  'checklist provbolaget',
  'undo --list',
  'export',
  'trends',
];

let stage: Stage;
let now: Day;

beforeEach(async () => {
  now = TODAY;
  stage = newStage({ today: TODAY, clock: () => Date.parse(now) });
  await debriefed(stage);
});

/** What each command says of all there is. */
async function said(): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for (const line of LOOKS) {
    const { code, out, err } = await stage.coach([...line.split(' '), '--json']);
    all.set(line, [code, out, err]);
  }
  return all;
}

/** Tells it when the clock shows this day. */
function told(words: string, today: Day): Promise<unknown> {
  now = today;
  const stdin = JSON.stringify({ kind: 'they-said', on: '2026-11-21', who: 'Anna Ek', words });
  return stage.coach(['log', 'provbolaget', '--file', '-'], undefined, { stdin, today });
}

const everyFile = (): string[] =>
  readdirSync(stage.folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(stage.folder, name),
  );

test('files that say they are of a year to come change no answer', async () => {
  const before = await said();
  for (const path of everyFile()) utimesSync(path, new Date(AHEAD), new Date(AHEAD));
  expect(await said()).toEqual(before);
});

describe('what was told while the clock went ahead', () => {
  beforeEach(async () => {
    await told('Ring på måndag.', AHEAD);
    now = TODAY;
  });

  test('is there when it goes right again, and can be corrected', async () => {
    const { out } = await stage.coach(['show', 'provbolaget']);
    expect(out).toContain('Ring på måndag.');
    const corrected = ['log', 'provbolaget', '--correct', '1', '--file', '-'];
    const stdin = JSON.stringify({ words: 'Ring på tisdag.' });
    expect(await stage.coach(corrected, undefined, { stdin })).toMatchObject({ code: 0 });
    const { out: after } = await stage.coach(['show', 'provbolaget']);
    expect(after).toContain('Ring på tisdag.');
    expect(after).not.toContain('Ring på måndag.');
  });

  test('is taken back after what was told later, though that bears an earlier day', async () => {
    await told('Vi hör av oss.', TODAY);
    await stage.coach(['undo', '--yes']);
    const { out } = await stage.coach(['show', 'provbolaget']);
    expect(out).toContain('Ring på måndag.');
    expect(out).not.toContain('Vi hör av oss.');
  });
});

test('a thousand files that are not ours change no answer', async () => {
  const before = await said();
  const [batch = ''] = readdirSync(join(stage.folder, 'processes'));
  const [bucket = ''] = readdirSync(join(stage.folder, 'processes', batch));
  for (const place of [
    '.',
    'processes',
    `processes/${batch}`,
    `processes/${batch}/${bucket}`,
    'undo',
  ])
    for (let n = 0; n < 250; n += 1) {
      const path = join(stage.folder, place, `IMG_${n} (${n % 3}).jpg`);
      if (n % 50 === 0) mkdirSync(path, { recursive: true });
      else writeFileSync(path, n % 2 === 0 ? '{"schema":"coach.process/2"}' : 'x'.repeat(n));
    }
  expect(await said()).toEqual(before);
  expect(await told('Vi hör av oss.', TODAY)).toMatchObject({ code: 0 });
});
