import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';

const TODAY = '2026-11-27';
const STORY = `
- { kind: interview, on: 2026-11-20, state: held, with: [Prova Provsson] }
- { kind: they-said, on: 2026-11-20, words: besked i mitten av veckan, answerBy: 2026-11-25 }
- { kind: i-thanked, on: i fredags }
`;

interface Log {
  happenings: { id: string; kind: string; on: string | null }[];
}

async function told(language: 'sv' | 'nb' = 'sv') {
  const stage = newStage({ today: TODAY, language });
  const argv = ['log', '--new', '--company', 'Provbolaget', '--file', '-'];
  const { code } = await stage.coach(argv, undefined, { stdin: STORY });
  expect(code).toBe(0);
  return stage;
}

/** Tells this of the process of the story; gives the exit code and what was said. */
async function telling(stdin: string, ...flags: string[]) {
  const stage = await told();
  const scene = await stage.coach(['log', 'provbolaget', '--file', '-', ...flags], undefined, {
    stdin,
  });
  const { happenings } = (await stage.coach(['log', 'provbolaget', '--json'])).json<Log>();
  return { ...scene, count: happenings.length };
}

test('what is told stands in the list, and the follow-up reads it', async () => {
  const stage = await told();
  const list = await stage.coach(['log', 'provbolaget', '--json', '--no-input']);
  expect(list.json()).toMatchObject({
    schema: 'coach.log/1',
    process: 'provbolaget',
    happenings: [
      { kind: 'interview', on: '2026-11-20', with: [{ name: 'Prova Provsson' }] },
      { kind: 'they-said', answerBy: '2026-11-25' },
      { kind: 'i-thanked', on: '2026-11-20' },
    ],
  });
  const verdict = await stage.coach(['followup', 'provbolaget', '--json', '--no-input']);
  expect(verdict.json()).toMatchObject({ verdict: 'call', rule: 'F29' });
});

test.each([
  ['sv', /1 +fredag 20 november: intervju, med Prova Provsson/],
  ['nb', /1 +fredag 20\. november: intervju, med Prova Provsson/],
] as const)('the page numbers what happened, %s', async (language, line) => {
  const stage = await told(language);
  expect((await stage.coach(['log', 'provbolaget'])).out).toMatch(line);
  expect((await stage.coach(['show', 'provbolaget'])).out).toMatch(line);
});

describe('the very same thing', () => {
  test('told twice is taken once, and said', async () => {
    const { code, out, count } = await telling(STORY);
    expect({ code, count }).toEqual({ code: 0, count: 3 });
    expect(out).toContain('3 av dem fanns redan.');
  });

  test('with one thing more is another', async () => {
    const { count } = await telling('{ kind: i-thanked, on: 2026-11-20, to: Prova }');
    expect(count).toBe(4);
  });
});

describe('what is only unusual is taken', () => {
  test.each([
    ['a contact before the interview', '{ kind: i-contacted, on: 2026-11-02, channel: call }'],
    [
      'a no after a yes',
      '[{ kind: i-answered, on: 2026-11-24, what: accepted }, { kind: no, on: 2026-11-26 }]',
    ],
    ['an application before it was begun', '{ kind: applied, on: 2026-09-01 }'],
    ['a day nobody knows', '{ kind: i-contacted, on: null, channel: mail }'],
    ['a start moved to no day', '{ kind: start, on: null }'],
  ])('%s', async (_what, text) => {
    expect((await telling(text)).code).toBe(0);
  });
});

describe('what cannot be is named by its place, and nothing is kept', () => {
  test.each([
    ['an unknown kind', '{ kind: lunch, on: 2026-11-20 }', 'kind'],
    ['an unknown field', '{ kind: offer, on: 2026-11-20, amonut: 40000 }', 'amonut'],
    ['a day that cannot be', '{ kind: no, on: 2026-02-30 }', 'on'],
    ['a day out of range', '{ kind: no, on: 9999-12-31 }', 'on'],
    ['an interview without a day', '{ kind: interview, state: held }', 'on'],
    ['a sum that is none', '{ kind: offer, on: 2026-11-20, amount: lots }', 'amount'],
    ['half an array', '[{ kind: no, on: 2026-11-26 }, { kind: offer, on: soon }]', '[1].on'],
    ['a file that breaks off', '[{ kind: no', ''],
    ['a text', 'de ringde', ''],
  ])('%s', async (_what, text, where) => {
    const { code, err, count } = await telling(text);
    expect({ code, count }).toEqual({ code: 3, count: 3 });
    expect(err).toContain(where);
  });
});

describe('put right and taken back', () => {
  test('by number, the others stay', async () => {
    const stage = await told();
    const right = await stage.coach(
      ['log', 'provbolaget', '--correct', '2', '--file', '-'],
      undefined,
      { stdin: '{ answerBy: 2026-12-02 }' },
    );
    expect(right.code).toBe(0);
    const verdict = await stage.coach(['followup', 'provbolaget', '--json', '--no-input']);
    expect(verdict.json()).toMatchObject({ verdict: 'wait', on: '2026-12-04' });
    expect((await stage.coach(['log', 'provbolaget', '--take-back', '3'])).code).toBe(0);
    const { happenings } = (await stage.coach(['log', 'provbolaget', '--json'])).json<Log>();
    expect(happenings.map(({ kind }) => kind)).toEqual(['interview', 'they-said']);
  });

  test('one that is not there is not found, and the last stays', async () => {
    const stage = await told();
    expect((await stage.coach(['log', 'provbolaget', '--take-back', '9'])).code).toBe(3);
    const { happenings } = (await stage.coach(['log', 'provbolaget', '--json'])).json<Log>();
    expect(happenings).toHaveLength(3);
  });

  test('both at once, or a correction without what is right, is a usage fault', async () => {
    const stage = await told();
    const clash = ['log', 'provbolaget', '--take-back', '1', '--file', '-'];
    expect((await stage.coach(clash)).code).toBe(2);
    expect((await stage.coach(['log', 'provbolaget', '--correct', '1'])).code).toBe(2);
  });
});

test('the kinds and their fields can be listed by a script', async () => {
  const scene = await newStage({ today: TODAY }).coach(['log', '--kinds', '--json']);
  expect(scene.json()).toMatchObject({
    kinds: expect.arrayContaining([
      expect.objectContaining({ kind: 'offer', who: 'they' }),
      expect.objectContaining({ kind: 'start' }),
    ]),
  });
});

test('a job one has begun at waits for nothing: it is in the list of all alone', async () => {
  const stage = await told();
  const yes = `
- { kind: i-answered, on: 2026-11-23, what: accepted }
- { kind: start, on: 2026-12-01 }
`;
  await stage.coach(['log', 'provbolaget', '--file', '-'], undefined, { stdin: yes });
  const ids = async (today: string, ...flags: string[]): Promise<string[]> => {
    const scene = await stage.coach(['list', '--json', ...flags], undefined, { today });
    return scene.json<{ processes: { id: string }[] }>().processes.map(({ id }) => id);
  };
  expect(await ids('2026-11-30')).toEqual(['provbolaget']);
  expect(await ids('2026-12-01')).toEqual([]);
  expect(await ids('2026-12-01', '--all')).toEqual(['provbolaget']);
});
