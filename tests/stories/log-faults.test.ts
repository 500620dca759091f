import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStage } from '../stage';

/** A Friday. */
const TODAY = '2026-11-27';

interface Log {
  happenings: Record<string, unknown>[];
  added: number;
  same: number;
}

async function begun(language: 'sv' | 'nb' = 'sv') {
  const stage = newStage({ today: TODAY, language });
  const story = '{ kind: they-said, on: 2026-11-20, contactFrom: 2026-11-25 }';
  await stage.coach(['log', '--new', '--company', 'Prov', '--file', '-'], undefined, {
    stdin: story,
  });
  const log = async (stdin: string, ...flags: string[]) =>
    stage.coach(['log', 'prov', '--file', '-', ...flags], undefined, { stdin });
  const kept = async () =>
    (await stage.coach(['log', 'prov', '--json'])).json<Log>().happenings.length;
  return { stage, log, kept };
}

describe('what cannot have been is refused by its place', () => {
  test.each([
    ['a no to come', '{ kind: no, on: 2026-12-03 }', 'on'],
    ['a contact to come', '[{ kind: i-contacted, on: i morgon }]', '[0].on'],
    ['an interview held to come', '{ kind: interview, on: 2026-12-03, state: held }', 'on'],
    ['one missed to come', '{ kind: interview, on: 2026-12-03, state: missed }', 'on'],
    [
      'one known to be off to come',
      '{ kind: interview, on: 2026-12-03, state: called-off, saidOn: 2026-12-01 }',
      'saidOn',
    ],
    ['sent to come', '{ kind: they-asked, on: 2026-11-20, done: 2026-12-03 }', 'done'],
    [
      'settled to come',
      '{ kind: came-up, on: 2026-11-20, what: new, words: kurs, settled: 2026-12-03 }',
      'settled',
    ],
    ['told to come', '{ kind: other-offer, on: 2026-11-20, toldThem: 2026-12-03 }', 'toldThem'],
    ['gone to come', '{ kind: other-offer, on: 2026-11-20, gone: 2026-12-03 }', 'gone'],
    ['an answer before', '{ kind: they-said, on: 2026-11-20, answerBy: 2026-11-19 }', 'answerBy'],
    ['leave before', '{ kind: they-said, on: 2026-11-20, contactFrom: 2026-11-1 }', 'contactFrom'],
    ['a reply before', '{ kind: offer, on: 2026-11-20, replyBy: 2026-11-19 }', 'replyBy'],
    [
      'a last day before',
      '{ kind: other-offer, on: 2026-11-20, deadline: 2026-11-19 }',
      'deadline',
    ],
    [
      'leave and none',
      '{ kind: they-said, on: 2026-11-20, contact: do-not, contactFrom: 2026-11-26 }',
      'contactFrom',
    ],
    ['nobody', '{ kind: interview, on: 2026-11-20, with: [{ name: " " }] }', 'with'],
    ['no mail', '{ kind: interview, on: 2026-11-20, with: [{ name: A, mail: a.b }] }', 'with'],
    ['a round too many', '{ kind: interview, on: 2026-11-20, round: 21 }', 'round'],
    ['a note of nothing', '{ kind: note, on: 2026-11-20, words: " " }', 'words'],
    ['a reason of nothing', '{ kind: feedback, on: 2026-11-20 }', 'words'],
    ['something without words', '{ kind: came-up, on: 2026-11-20, what: new }', 'words'],
    ['something', '{ kind: came-up, on: 2026-11-20, words: kurs }', 'what'],
    ['an answer', '{ kind: i-answered, on: 2026-11-20 }', 'what'],
    ['an end', '{ kind: ended, on: 2026-11-20, how: null }', 'how'],
    ['somebody who knows', '{ kind: reference-told, on: 2026-11-20 }', 'name'],
    ['a figure', '{ kind: said-figure, on: 2026-11-20 }', 'amount'],
    ['an alias', '- &a { kind: no, on: 2026-11-20 }\n- *a\n', 'rad 2'],
    ['two documents', '{ kind: no, on: 2026-11-20 }\n---\n{ kind: feedback }\n', 'rad 2'],
    ['nothing in a list', '[]', 'kind och on'],
  ])('%s', async (_what, text, where) => {
    const { log, kept } = await begun();
    const { code, err } = await log(text);
    expect({ code, kept: await kept() }).toEqual({ code: 3, kept: 1 });
    expect(err).toContain(where);
    expect(err).not.toContain('tom');
  });

  test('in a correction too, and only for what it touches', async () => {
    const { log, kept } = await begun();
    expect((await log('{ on: 2026-11-26 }', '--correct', '1')).code).toBe(3);
    expect((await log('{ contact: do-not }', '--correct', '1')).code).toBe(3);
    expect((await log('{ who: Anna }', '--correct', '1')).code).toBe(0);
    expect(await kept()).toBe(1);
  });

  test.each([
    ['sv', 'torsdag 3 december har inte varit än.'],
    ['nb', 'Torsdag 3. desember har ikke vært ennå.'],
  ] as const)('a day to come is said, %s', async (language, said) => {
    const { log } = await begun(language);
    expect((await log('{ kind: no, on: 2026-12-03 }')).err).toContain(said);
  });
});

test.each([
  '{ kind: interview, on: 2026-12-03, state: booked }',
  '{ kind: interview, on: 2026-12-03, state: called-off, saidOn: 2026-11-26 }',
  '{ kind: start, on: 2027-01-11 }',
  '{ kind: offer, on: 2026-11-27, replyBy: 2026-12-04 }',
])('what lies ahead is taken: %s', async (text) => {
  const { log, kept } = await begun();
  expect((await log(text)).code).toBe(0);
  expect(await kept()).toBe(2);
});

test.each([
  ['i morgon', '2026-11-19'],
  ['om en vecka', '2026-11-25'],
  ['fredag', '2026-11-20'],
])('a day in their words counts from when they said it: %s', async (answerBy, day) => {
  const { log } = await begun();
  const told = { answerBy, kind: 'they-said', on: '2026-11-18' };
  const { happenings } = (await log(JSON.stringify(told), '--json')).json<Log>();
  expect(happenings).toContainEqual(expect.objectContaining({ on: '2026-11-18', answerBy: day }));
});

test('a corrected day in their words counts from when they said it', async () => {
  const { log } = await begun();
  const { happenings } = (
    await log('{ answerBy: i morgon }', '--correct', '1', '--json')
  ).json<Log>();
  expect(happenings).toMatchObject([{ answerBy: '2026-11-21' }]);
});

test('a booking on a weekday is the next one, what was held the last', async () => {
  const { log } = await begun();
  const day = async (state: string) =>
    (await log(`{ kind: interview, on: måndag, state: ${state} }`, '--json')).json<Log>()
      .happenings;
  expect(await day('booked')).toContainEqual(expect.objectContaining({ on: '2026-11-30' }));
  expect(await day('held')).toContainEqual(expect.objectContaining({ on: '2026-11-23' }));
});

describe('where to look is said', () => {
  test.each([
    ['sv', 'coach log --kinds visar sorter och fält'],
    ['nb', 'coach log --kinds viser typer og felter'],
  ] as const)('for fields, %s', async (language, said) => {
    const { log } = await begun(language);
    expect((await log('{ kind: no, on: 2026-11-20, lunch: true }')).err).toContain(said);
  });

  test.each([
    ['sv', 'coach log prov visar numren'],
    ['nb', 'coach log prov viser numrene'],
  ] as const)('for numbers, %s', async (language, said) => {
    const { stage, log } = await begun(language);
    for (const scene of [
      await stage.coach(['log', 'prov', '--take-back', '99']),
      await log('{ on: null }', '--correct', '99'),
    ]) {
      expect(scene.code).toBe(3);
      expect(scene.err).toContain(said);
    }
  });

  test('for a folder that is no file', async () => {
    const { stage } = await begun();
    mkdirSync(join(stage.folder, 'mapp'));
    const { code, err } = await stage.coach(['log', 'prov', '--file', join(stage.folder, 'mapp')]);
    expect(code).toBe(3);
    expect(err).toContain('är ingen fil');
  });

  test('for a process that is not there, before the file is read', async () => {
    const { stage } = await begun();
    const scene = await stage.coach(['log', 'nope', '--file', '-'], undefined, {
      stdin: 'de ringde',
    });
    expect(scene.err).toContain('nope');
    expect(scene.code).toBe(3);
  });
});

test('a file that cannot be taken begins no process', async () => {
  const { stage } = await begun();
  const argv = ['log', '--new', '--company', 'Annat', '--file', '-'];
  expect((await stage.coach(argv, undefined, { stdin: '{ kind: no, on: soon }' })).code).toBe(3);
  expect((await stage.coach(['log', 'annat'])).code).toBe(3);
});

test('a script is told what was there already', async () => {
  const { log } = await begun();
  const [old, fresh] = [
    '{ kind: they-said, contactFrom: 2026-11-25, on: 2026-11-20 }',
    '{ kind: no, on: 2026-11-26 }',
  ];
  const scene = await log(`[${old}, ${fresh}]`, '--json');
  expect(scene.json<Log>()).toMatchObject({ added: 1, same: 1 });
  expect(scene.err).toContain('En av dem fanns redan.');
});
