import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Process } from '../../src/domain/process';
import { BACK, type Line, STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { DONE } from '../stories/told';

const TODAY = '2026-11-27';
const NEW = ['log', '--new', '--company', 'Prov', '--role', 'Snickare'];

/** Ctrl-C in the middle of an answer. */
const half = (draft: string): Line[1] => ({ kind: 'stopped', draft });

const HEARD: Line[] = [
  ['happened', 'they'],
  ['they-how', 'they-called'],
  ['they-on', '2026-11-26'],
];

async function toldHalf(words: string): Promise<Stage> {
  const stage = newStage({ today: TODAY });
  await stage.coach([...NEW, '--no-input']);
  const { code, err } = await stage.coach(['log', 'prov'], [...HEARD, ['they-words', half(words)]]);
  expect(code).toBe(130);
  expect(err).toContain('Det halvskrivna svaret är också sparat.');
  return stage;
}

function fileIn({ folder }: Stage): string {
  return join(folder, 'unfinished.json');
}

async function heardIn(stage: Stage): Promise<Process['happenings']> {
  const shown = await stage.coach(['show', 'prov', '--json']);
  return shown.json<Process & Record<string, unknown>>().happenings;
}

describe('a talk that was stopped in the middle of an answer', () => {
  test('goes on with what was told and half written, and tells it once', async () => {
    const stage = await toldHalf('De ringer på fre');
    expect(await heardIn(stage)).toHaveLength(1);
    const again = await stage.coach(
      ['log', 'prov'],
      [...HEARD, ['they-words', 'De ringer igen'], ['they-said', null], DONE],
    );
    expect(again.err).toContain('Här fortsätter du där du slutade.');
    expect(again.asked.slice(0, 4).map(({ earlier }) => earlier)).toEqual([
      'they',
      'they-called',
      'torsdag 26 november',
      'De ringer på fre',
    ]);
    expect(await heardIn(stage)).toMatchObject([{ words: 'De ringer igen' }]);
    expect(existsSync(fileIn(stage))).toBe(false);
  });

  test('may be left: what was told stays told', async () => {
    const stage = await toldHalf('De ringer på fre');
    await stage.coach(['log', 'prov'], [DONE]);
    expect(await heardIn(stage)).toHaveLength(1);
    expect(existsSync(fileIn(stage))).toBe(false);
  });

  test('is forgotten with its process', async () => {
    const stage = await toldHalf('hemligt');
    expect(readFileSync(fileIn(stage), 'utf8')).toContain('hemligt');
    await stage.coach(['forget', 'prov', '--yes']);
    expect(existsSync(fileIn(stage))).toBe(false);
  });

  test('cannot be gone on with where its file is damaged, and nothing else is lost', async () => {
    const stage = await toldHalf('De ringer på fre');
    writeFileSync(fileIn(stage), '{"talks":');
    const told = await stage.coach(
      ['log', 'prov'],
      [...HEARD, ['they-words', 'Nej'], ['they-said', null], DONE],
    );
    expect(told.code).toBe(0);
    expect(await heardIn(stage)).toHaveLength(2);
    expect(readFileSync(fileIn(stage), 'utf8')).toBe('{"talks":');
  });
});

test('somebody told half is gone on with under the same name, and another is another', async () => {
  const stage = newStage({ today: TODAY });
  const script: Line[] = [
    ['kind', null],
    ['from', half('En gammal')],
  ];
  await stage.coach(['people', '--add', 'Bo Prov'], script);
  const other = await stage.coach(
    ['people', '--add', 'Eva'],
    [
      ['kind', null],
      ['from', half('x')],
    ],
  );
  expect(other.asked.at(-1)).toMatchObject({ earlier: null });
  const same = await stage.coach(
    ['people', '--add', 'Bo Prov'],
    [
      ['kind', BACK],
      ['kind', null],
      ['from', half('En gammal kollega')],
    ],
  );
  expect(same.asked.at(-1)).toMatchObject({ earlier: 'En gammal', isHalf: true });
});

describe('which job it is, told half', () => {
  const AT = { today: TODAY };
  const company = async (stage: Stage, ...argv: string[]): Promise<unknown> =>
    (await stage.coach(argv, [['company', STOP]])).asked.at(-1)?.earlier;

  test.each(['log', 'debrief', 'followup', 'prepare'])(
    'coach %s: the employer is gone on with in any command, and is over with the job',
    async (command) => {
      const stage = newStage(AT);
      const { code, err } = await stage.coach([command], [['company', half('Provbol')]]);
      expect(code).toBe(130);
      expect(err).toContain('Det halvskrivna svaret är sparat.');
      expect(err).toContain(`coach ${command} --new`);
      expect(await company(stage, command, '--new')).toBe('Provbol');
      expect(await company(stage, 'debrief')).toBe('Provbol');
      await stage.coach(['log'], [['company', 'Provbolaget'], ['role', null], DONE]);
      expect(existsSync(fileIn(stage))).toBe(false);
      expect(await company(stage, 'log', '--new')).toBeNull();
    },
  );

  test('the employer stays while the post is told, and both until something is kept', async () => {
    const stage = newStage(AT);
    const told: Line[] = [['company', 'Prov']];
    const first = await stage.coach(['log'], [...told, ['role', half('Sni')]]);
    expect(first.err).toContain('Ett svar är sparat.');
    const again: Line[] = [...told, ['role', 'Snickare'], ['happened', STOP]];
    const { asked, err } = await stage.coach(['log'], again);
    expect(err).toContain('Två svar är sparade.\n  Fortsätt när du vill:  coach log --new');
    expect(asked.map(({ earlier }) => earlier).slice(0, 2)).toEqual(['Prov', 'Sni']);
    const third = await stage.coach(
      ['log'],
      [...told, ['role', BACK], ...told, ['role', 'Snickare'], DONE],
    );
    expect(third.asked.map(({ earlier }) => earlier).slice(0, 2)).toEqual(['Prov', 'Snickare']);
    expect(third.err.match(/Här fortsätter du/g)).toHaveLength(1);
    expect(existsSync(fileIn(stage))).toBe(false);
  });
});
