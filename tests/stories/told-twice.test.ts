import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/words/languages';
import { BACK, type Line, STOP } from '../scripted-ask';
import { newStage, type Stage } from '../stage';
import { DONE } from './told';

const TODAY = '2026-11-22';
const JOB = ['--new', '--company', 'Prov', '--role', 'Snickare'];
const AGAIN = ['--new', '--company', 'PROV', '--role', 'snickare'];
const APPLIED = JSON.stringify([{ kind: 'applied', on: '2026-11-20' }]);

/** Given: the application of 20 November, or the job alone. */
async function given(language: Language = 'sv', stdin = APPLIED): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  await stage.coach(['log', ...JOB, '--file', '-'], undefined, { stdin });
  return stage;
}

async function idsIn(stage: Stage): Promise<string[]> {
  const { processes } = (await stage.coach(['list', '--all', '--json'])).json<{
    processes: { id: string }[];
  }>();
  return processes.map(({ id }) => id).toSorted();
}

describe.each(LANGUAGES)('the same employer, post and day told as new (%s)', (language) => {
  const said = {
    sv: 'Prov · Snickare finns här redan, med samma dag',
    nb: 'Prov · Snickare står her fra før, med samme dag',
  }[language];
  const stood = { sv: 'Det stod här redan', nb: 'Det sto her fra før' }[language];

  test('is taken once, and said', async () => {
    const stage = await given(language);
    const again = await stage.coach(['log', ...AGAIN, '--file', '-'], undefined, {
      stdin: APPLIED,
    });
    expect(again.code).toBe(0);
    expect(again.err).toContain(said);
    expect(again.out).toContain(stood);
    expect(await idsIn(stage)).toEqual(['prov']);
  });

  test.each([
    ['debrief', ['--answers', '-'], 'good: Lugnt'],
    ['followup', ['--answers', '-'], 'interviewed-on: 2026-11-20'],
    ['outcome', ['rejected'], ''],
  ])('coach %s: the second one goes on with the first', async (command, rest, stdin) => {
    const stage = newStage({ today: TODAY, language });
    const on = command === 'followup' ? [] : ['--on', '2026-11-20'];
    const argv = [command, ...JOB, ...on, ...rest];
    expect((await stage.coach(argv, undefined, { stdin })).err).not.toContain(said);
    const { code, err } = await stage.coach(argv, undefined, { stdin });
    expect(code, err).toBe(0);
    expect(err).toContain(said);
    expect(await idsIn(stage)).toEqual(['prov']);
  });

  test.each(['Þórsmörk AS', 'Đak & Łoś', '!!!'])(
    'whatever its name is written with: %s',
    async (company) => {
      const stage = newStage({ today: TODAY, language });
      const argv = ['log', '--new', '--company', company, '--role', 'Snickare', '--file', '-'];
      await stage.coach(argv, undefined, { stdin: APPLIED });
      await stage.coach(argv, undefined, { stdin: APPLIED });
      expect(await idsIn(stage)).toHaveLength(1);
    },
  );

  test('without the day a script gets another one, and is told of the first', async () => {
    const stage = await given(language);
    const { code, err } = await stage.coach(['log', ...AGAIN, '--json']);
    expect(code).toBe(0);
    expect(err).toContain(
      { sv: 'finns här redan, som prov.', nb: 'står her fra før, som prov.' }[language],
    );
    expect(await idsIn(stage)).toEqual(['prov', 'prov-2']);
  });
});

describe('at the prompts it is asked whether it is the same job', () => {
  const NAMED: Line[] = [
    ['company', 'prov '],
    ['role', 'Snickare'],
  ];

  test.each(['same', 'other'])('coach log: %s', async (answer) => {
    const stage = await given();
    const { asked } = await stage.coach(['log', '--new'], [...NAMED, ['same-job', answer], DONE]);
    expect(asked[2]).toMatchObject({ earlier: null });
    expect(asked[2]?.cursor).toBeUndefined();
    expect(await idsIn(stage)).toEqual(answer === 'same' ? ['prov'] : ['prov', 'prov-2']);
    const next = await stage.coach(['log', '--new'], [['company', STOP]]);
    expect(next.asked[0]?.earlier).toBeNull();
  });

  test.each(['same', 'other'])('coach debrief: %s', async (answer) => {
    const stage = await given();
    const script: Line[] = [
      ...NAMED,
      ['same-job', answer],
      ['interviewed-on', '2026-11-21'],
      ['interviewers', STOP],
    ];
    const { code } = await stage.coach(['debrief', '--new'], script);
    expect(code).toBe(130);
    expect(await idsIn(stage)).toEqual(answer === 'same' ? ['prov'] : ['prov', 'prov-2']);
    const id = answer === 'same' ? 'prov' : 'prov-2';
    expect((await stage.coach(['show', id])).out).toContain('21 november');
  });

  test('not of another post, and not of one that is over', async () => {
    const stage = await given();
    await stage.coach(['log', '--new'], [['company', 'Prov'], ['role', 'Målare'], DONE]);
    await stage.coach(['outcome', 'prov', 'withdrawn', '--no-input']);
    await stage.coach(['log', '--new'], [...NAMED, DONE]);
    expect(await idsIn(stage)).toEqual(['prov', 'prov-2', 'prov-3']);
  });

  test('gone back and named as another job, it is asked anew', async () => {
    const stage = await given();
    const script: Line[] = [
      ['company', 'Annan'],
      ['role', 'Snickare'],
      ['happened', BACK],
      ['role', BACK],
      ['company', 'Prov'],
      ['same-job', 'same'],
      DONE,
    ];
    const { code, err } = await stage.coach(['log', '--new'], script);
    expect(code, err).toBe(0);
    expect(await idsIn(stage)).toEqual(['prov']);
  });
});

test('at the prompts, what is told already is said to be, and is not told again', async () => {
  const stage = await given();
  const told: Line[] = [['happened', 'me'], ['my-how', 'thanked'], ['my-days', '2026-11-21'], DONE];
  expect((await stage.coach(['log', 'prov'], told)).err).not.toContain('Det stod här redan');
  expect((await stage.coach(['log', 'prov'], told)).err).toContain('Det stod här redan');
  const { happenings } = (await stage.coach(['log', 'prov', '--json'])).json<{
    happenings: object[];
  }>();
  expect(happenings).toHaveLength(2);
});

test('another copy of the same job, not of the same process, is taken in and named', async () => {
  const stage = await given();
  const { out } = await stage.coach(['export', '--format', 'json']);
  const stdin = out.replaceAll(/"uid": "/g, '"uid": "annan-');
  const first = await stage.coach(['import', '-', '--json'], undefined, { stdin });
  expect(first.json()).toMatchObject({ added: ['prov-2'], twice: ['prov'] });
  const again = await stage.coach(['import', '-', '--json'], undefined, { stdin });
  expect(again.json()).not.toHaveProperty('twice');
});
