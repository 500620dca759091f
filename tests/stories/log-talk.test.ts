import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roundQuestions } from '../../src/talk/happened-questions';
import type { Asked } from '../../src/ask/ask';
import type { Day } from '../../src/domain/day/day';
import { contentCheck } from '../../src/guide/check';
import type { Language } from '../../src/words/languages';
import { BACK, type Line, STOP } from '../scripted-ask';
import { newStage } from '../stage';
import { DONE, did, they } from './told';
import { WORDS } from '../words';

const NEW = ['log', '--new', '--company', 'Provbolaget', '--role', 'Testare'];

const LANGUAGES: readonly Language[] = ['sv', 'nb'];

interface Verdict {
  verdict: string;
  rule: string;
  on: string;
}

/** Whether Enter would say nothing of anybody, but for a day that stands in words just told. */
function isSilent({ id, earlier, cursor }: Asked & { id: string }): boolean {
  const isInWords = id === 'met-said' || id === 'met-answer-by';
  const isNobodys = cursor === undefined || cursor === 'skip' || cursor === 'done';
  return isInWords || (earlier === null && isNobodys);
}

/** Tells a story at the prompts, and asks what to do. */
async function advice(today: Day, language: Language, story: readonly Line[]) {
  const stage = newStage({ today, language });
  const told = await stage.coach(NEW, [...story, DONE]);
  expect(told.err + told.out).not.toContain('undefined');
  expect(told.code).toBe(0);
  expect(told.asked.filter((one) => !isSilent(one))).toEqual([]);
  const answer = await stage.coach(['followup', 'provbolaget', '--json', '--no-input']);
  const { verdict, rule, on } = answer.json<Verdict & Record<string, unknown>>();
  return `${rule} ${verdict} ${on}`;
}

/** An interview that was held. What they said of what comes next, if they did, with what was ticked of it. */
function held(on: Day, words: string | null = null, ...after: Line[]): Line[] {
  return [
    ['happened', 'met'],
    ['met-state', 'held'],
    ['met-on', on],
    ['met-with', null],
    ['met-words', words],
    ...after,
  ];
}

/** Stories of people waiting, each told as its person would. */
const STORIES: readonly [string, Day, readonly Line[], string][] = [
  [
    'an answer was due on Wednesday',
    '2026-11-27',
    [
      ...held(
        '2026-11-20',
        'besked i mitten av veckan',
        ['met-said', ['day']],
        ['met-answer-by', '2026-11-25'],
      ),
      ...did('thanked', '2026-11-20'),
    ],
    'F29 call 2026-11-27',
  ],
  [
    'three tries and no answer',
    '2026-11-27',
    [
      ...held(
        '2026-11-02',
        'besked senast 13/11',
        ['met-said', ['day']],
        ['met-answer-by', '2026-11-13'],
      ),
      ...did('called-voicemail', '16/11'),
      ...did('mailed', '2026-11-19'),
      ...did('called-nobody', '24/11'),
    ],
    'F40 let-go 2026-11-27',
  ],
  [
    'the second interview was called off the evening before',
    '2026-11-26',
    [
      ...held('2026-11-11'),
      ...they('mail', '2026-11-24', null, ['off']),
      ['they-off-day', '2026-11-25'],
    ],
    'F36 mail 2026-11-26',
  ],
  [
    'they rang themselves, and named no day',
    '2026-11-25',
    [
      ...held('2026-11-10'),
      ...they('call', '2026-11-18', 'vi träffar några till och hör av oss', []),
    ],
    'F27 wait 2026-12-02',
  ],
  [
    'something was forgotten',
    '2026-11-25',
    [
      ...held('2026-11-24'),
      ['happened', 'came-up'],
      ['came-what', 'forgotten'],
      ['forgotten-words', 'Jag har körkort för tung lastbil.'],
    ],
    'F22 mail 2026-11-25',
  ],
  [
    'another offer they do not know of',
    '2026-11-26',
    [
      ...held('2026-11-19'),
      ['happened', 'offer'],
      ['offer-whose', 'other'],
      ['other-on', '2026-11-25'],
      ['other-by', '2026-12-01'],
      ['other-told', 'no'],
    ],
    'F14 call 2026-11-26',
  ],
  [
    'rang, and they need more time',
    '2026-11-24',
    [
      ...held(
        '2026-11-03',
        'besked senast 13/11',
        ['met-said', ['day']],
        ['met-answer-by', '2026-11-13'],
      ),
      ...did('called-reached', '17/11', ['call-words', 'de behöver mer tid'], ['call-said', []]),
    ],
    'F27 wait 2026-12-01',
  ],
  [
    'the papers should have come last week',
    '2026-12-02',
    [
      ...held('2026-11-12'),
      ['happened', 'offer'],
      ['offer-whose', 'theirs'],
      ['offer-on', '2026-11-23'],
      ['offer-amount', null],
      ['offer-reply-by', null],
      ['offer-words', 'papperen kommer snart'],
      ['offer-papers-by', '2026-11-27'],
      ['offer-answer', null],
    ],
    'F37 call 2026-12-02',
  ],
  [
    'said yes, and the start has been moved',
    '2026-12-02',
    [
      ...held('2026-10-28'),
      ['happened', 'offer'],
      ['offer-whose', 'mine'],
      ['mine-what', 'accepted'],
      ['mine-on', '2026-11-09'],
      ['mine-start', '2026-12-01'],
      ...they('mail', '2026-11-26', null, ['start', 'day']),
      ['they-answer-by', '2026-11-30'],
      ['they-start-day', null],
    ],
    'F37 call 2026-12-02',
  ],
  [
    'silence for two weeks is a no',
    '2026-11-25',
    [
      ...held(
        '2026-11-09',
        'annars är det nej',
        ['met-said', ['silence']],
        ['met-silence-by', '2026-11-23'],
      ),
    ],
    'F07 ask-feedback 2026-11-25',
  ],
  [
    'two mails nobody answered, never a call',
    '2026-12-03',
    [...held('2026-11-05'), ...did('mailed', '19/11, 26/11')],
    'F31 call 2026-12-03',
  ],
  [
    'ring if you have not heard',
    '2026-12-30',
    [
      ...held(
        '2026-12-14',
        'ring annars',
        ['met-said', ['day', 'ok']],
        ['met-answer-by', '2026-12-23'],
        ['met-contact-from', null],
      ),
    ],
    'F28 call 2026-12-30',
  ],
];

describe.each(LANGUAGES)('stories told at the prompts, %s', (language) => {
  test.each(STORIES)('%s', async (_, today, story, expected) => {
    expect(await advice(today, language, story)).toBe(expected);
  });
});

const HELD = held('2026-11-20');

/** A process in which an interview was held on 20 November and this was told besides; it is 27 November. */
async function stageWith(language: Language, ...story: Line[]) {
  const stage = newStage({ today: '2026-11-27', language });
  const scene = await stage.coach(NEW, [...story, DONE]);
  expect(scene.code).toBe(0);
  return { stage, scene };
}

interface Log {
  happenings: ({ id: string; kind: string } & Record<string, unknown>)[];
}

async function listOf(stage: ReturnType<typeof newStage>): Promise<Log['happenings']> {
  return (await stage.coach(['log', 'provbolaget', '--json', '--no-input'])).json<Log>().happenings;
}

describe('a day in their words', () => {
  const SAID = { sv: 'du får veta på måndag', nb: 'du får vite det på mandag' };
  const SHOWN = { sv: 'måndag 23 november', nb: 'mandag 23. november' };

  test.each(LANGUAGES)(
    'is counted from the day they said it, shown and offered, %s',
    async (language) => {
      const { scene } = await stageWith(
        language,
        ...held(
          '2026-11-20',
          SAID[language],
          ['met-said', ['day']],
          ['met-answer-by', '2026-11-23'],
        ),
      );
      expect(scene.err).toContain(SHOWN[language]);
      expect(scene.asked.find(({ id }) => id === 'met-said')?.cursor).toEqual(['day']);
      expect(scene.asked.find(({ id }) => id === 'met-answer-by')?.earlier).toBe(SHOWN[language]);
    },
  );

  test.each(['i början av nästa vecka', 'fredagen därpå', 'i mitten av december', 'snart'])(
    'is left open where it is not sure: %s',
    async (words) => {
      const { scene } = await stageWith('sv', ...held('2026-11-20', words, ['met-said', []]));
      expect(scene.asked.find(({ id }) => id === 'met-said')?.cursor).toBeUndefined();
    },
  );

  test('is not read where nobody knows when they said it', async () => {
    const { scene } = await stageWith(
      'sv',
      ...HELD,
      ['happened', 'they'],
      ['they-how', 'call'],
      ['they-on', null],
      ['they-words', 'på måndag'],
      ['they-said', []],
    );
    expect(scene.asked.find(({ id }) => id === 'they-said')?.cursor).toBeUndefined();
  });
});

test('a day in a year to come is offered so that Enter takes that very day', async () => {
  const stage = newStage({ today: '2026-12-28', language: 'nb' });
  const { asked } = await stage.coach(NEW, [
    ...held('2026-12-22', 'svar senest 8. januar', ['met-said', ['day']], ['met-answer-by', null]),
    DONE,
  ]);
  expect(asked.at(-2)?.earlier).toBe('fredag 8. januar 2027');
});

describe('several times', () => {
  test('a day each, as people write them', async () => {
    const { stage } = await stageWith(
      'sv',
      ...HELD,
      ...did('called-nobody', '23/11, i tisdags och i går'),
    );
    const calls = (await listOf(stage)).filter(({ kind }) => kind === 'i-contacted');
    expect(calls.map(({ on }) => on)).toEqual(['2026-11-23', '2026-11-24', '2026-11-26']);
  });

  test.each(['samma dag, dagen därpå', 'same dag og dagen etter'])(
    'from the interview, and from the day before: %s',
    async (days) => {
      const { stage } = await stageWith('sv', ...HELD, ...did('thanked', days));
      const thanks = (await listOf(stage)).filter(({ kind }) => kind === 'i-thanked');
      expect(thanks.map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-21']);
    },
  );

  test('nobody knows which', async () => {
    const { stage } = await stageWith('sv', ...HELD, ...did('mailed', 'minns inte'));
    expect(await listOf(stage)).toMatchObject([{}, { kind: 'i-contacted', on: null }]);
  });

  test('a day beside another is left open once more is told than the interview', async () => {
    const { stage } = await stageWith(
      'sv',
      ...HELD,
      ...did('mailed', '24/11'),
      ...did('called-nobody', 'samma dag', ['my-days', '24/11']),
    );
    expect(await listOf(stage)).toMatchObject([{}, { on: '2026-11-24' }, { on: '2026-11-24' }]);
  });

  test.each(['23/11, banan', '2026-12-24'])(
    'what cannot be is said and asked again: %s',
    async (days) => {
      const { stage } = await stageWith(
        'sv',
        ...HELD,
        ...did('called-nobody', days, ['my-days', null]),
      );
      expect(await listOf(stage)).toMatchObject([{}, { kind: 'i-contacted', on: null }]);
    },
  );
});

test('every question has an id of its own, and stands under one that comes before it', () => {
  const { guides } = contentCheck(join(import.meta.dirname, '../../content'));
  for (const guide of guides.filter(({ id }) => id === 'log')) {
    const followup = guides.find(
      ({ id, language }) => id === 'followup' && language === guide.language,
    );
    const questions = followup
      ? roundQuestions(guide, followup, null, { today: '2026-11-27', words: WORDS.sv })
      : [];
    const ids = questions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const strays = questions.filter(({ only }, i) => only && !ids.slice(0, i).includes(only.id));
    expect(strays).toEqual([]);
  }
});

test('a start that was moved is no first day any more, and they were heard of', async () => {
  const { stage } = await stageWith(
    'nb',
    ...HELD,
    ['happened', 'offer'],
    ['offer-whose', 'mine'],
    ['mine-what', 'accepted'],
    ['mine-on', '2026-11-23'],
    ['mine-start', '2026-12-01'],
    ...they('mail', '2026-11-26', 'oppstarten flyttes til 7. desember', ['start']),
    ['they-start-day', '2026-12-07'],
  );
  const { out } = await stage.coach(['show', '--no-input']);
  expect(out).toContain('tirsdag 1. desember: da skulle du ha begynt, men dagen er flyttet');
  expect(out).toContain('mandag 7. desember: din første arbeidsdag');
  expect(out).toContain('torsdag 26. november: de skrev');
});

test('what they asked for is sent once a mail with it is told', async () => {
  const { stage } = await stageWith(
    'sv',
    ...HELD,
    ...they('mail', '2026-11-24', 'skicka gärna ditt intyg', ['asked']),
    ['they-asked-for', 'document'],
    ['they-sent-on', null],
    ...did('mailed', '26/11', ['about-mailed', 'asked']),
  );
  expect(await listOf(stage)).toMatchObject([
    {},
    { kind: 'they-asked', done: '2026-11-26' },
    { kind: 'i-contacted' },
  ]);
});

test('told past midnight, things keep their order', async () => {
  const times = [86_399_000, 22_000, 60_000];
  const stage = newStage({ today: '2026-11-27', time: () => times.shift() ?? 90_000 });
  const { err } = await stage.coach(NEW, [...HELD, ...did('mailed', '25/11'), DONE]);
  expect(err).toMatch(/Sparat – .*intervju[^]*Sparat – .*du mejlade/);
  expect(await listOf(stage)).toMatchObject([{ kind: 'interview' }, { kind: 'i-contacted' }]);
});

describe('a booking', () => {
  const BOOKED: Line[] = [
    ['happened', 'met'],
    ['met-state', 'booked'],
    ['booked-for', '2026-11-30'],
    ['booked-at', '13.30, Provgatan 1'],
    ['booked-with', null],
  ];

  test.each([
    ['they wrote', [...they('mail', '2026-11-26', null, ['off'])], 'they-off-day', []],
    [
      'there was a meeting to be',
      [
        ['happened', 'met'],
        ['met-state', 'off'],
      ],
      'met-off-day',
      [['met-off-on', '2026-11-26']],
    ],
  ] as const)('is offered as the one called off, %s', async (_, before, asks, after) => {
    const script = [...HELD, ...BOOKED, ...before, [asks, '2026-11-30'], ...after] as Line[];
    const { stage, scene } = await stageWith('sv', ...script);
    expect(scene.asked.find(({ id }) => id === asks)?.earlier).toBe('måndag 30 november');
    const answer = await stage.coach(['followup', '--json', '--no-input']);
    expect(answer.json()).toMatchObject({ rule: 'F36' });
  });
});

test('with nothing kept at all, a process is begun', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const scene = await stage.coach(
    ['log'],
    [['company', 'Provbolaget'], ['role', null], ...HELD, DONE],
  );
  expect(scene.code).toBe(0);
  expect(await listOf(stage)).toHaveLength(1);
});

describe('stopped half way', () => {
  test.each([
    ['sv', 'Avbrutet. Ett svar är sparat.'],
    ['nb', 'coach log provbolaget'],
  ] as const)('what was told is kept, and said, %s', async (language, said) => {
    const stage = newStage({ today: '2026-11-27', language });
    const scene = await stage.coach(NEW, [...HELD, ['happened', 'me'], ['my-how', STOP]]);
    expect(scene.code).toBe(130);
    expect(scene.err).toContain(said);
    expect(await listOf(stage)).toMatchObject([{ kind: 'interview', on: '2026-11-20' }]);
  });

  test('also of the thing that was being told, once its day was', async () => {
    const stage = newStage({ today: '2026-11-27' });
    await stage.coach(NEW, [...held('2026-11-20').slice(0, 3), ['met-with', STOP]]);
    expect(await listOf(stage)).toMatchObject([{ kind: 'interview', on: '2026-11-20' }]);
  });

  test('before anything was told, nothing is begun', async () => {
    const stage = newStage({ today: '2026-11-27' });
    expect((await stage.coach(NEW, [['happened', STOP]])).code).toBe(130);
    expect((await stage.coach(['list', '--json'])).json()).toMatchObject({ processes: [] });
  });
});

describe('something here is wrong', () => {
  /** What is wrong with the interview on 20 November. */
  async function wrong(how: string, ...after: Line[]) {
    const { stage } = await stageWith('sv', ...HELD);
    const [interview] = await listOf(stage);
    const line: Line = ['happening', String(interview?.id)];
    const script: Line[] = [['happened', 'wrong'], line, ['right-how', how], ...after, DONE];
    const scene = await stage.coach(['log'], script);
    expect(scene.code).toBe(0);
    return { scene, after: await listOf(stage) };
  }

  test('its main questions again, each as told', async () => {
    const { scene, after } = await wrong(
      'correct',
      ['right-on', '2026-11-19'],
      ['right-state', 'held'],
      ['right-with', null],
    );
    expect(after).toMatchObject([{ kind: 'interview', on: '2026-11-19', state: 'held' }]);
    const offered = scene.asked.filter(({ id }) => id.startsWith('right-'));
    expect(offered.map(({ earlier }) => earlier)).toEqual([
      null,
      'fredag 20 november',
      'held',
      null,
    ]);
  });

  test('nothing is said to be put right where nothing was', async () => {
    const { scene } = await wrong(
      'correct',
      ['right-on', '2026-11-20'],
      ['right-state', 'held'],
      ['right-with', null],
    );
    expect(scene.err).not.toContain('rättat');
  });

  test('taken back', async () => {
    expect((await wrong('take-back')).after).toEqual([]);
  });

  test('left as it is', async () => {
    expect((await wrong('skip')).after).toMatchObject([{ on: '2026-11-20' }]);
  });

  test('is no choice where nothing is told', async () => {
    const { scene } = await stageWith('sv');
    expect(scene.asked.map(({ id }) => id)).toEqual(['happened']);
  });
});

test('a question about the outcome is kindly turned down, and may be left', async () => {
  const { stage, scene } = await stageWith(
    'nb',
    ...HELD,
    ['happened', 'came-up'],
    ['came-what', 'question'],
    ['question-words', 'Har jeg fått jobben?'],
    ['question-words', null],
  );
  expect(scene.err).not.toBe('');
  expect(await listOf(stage)).toMatchObject([{ kind: 'interview' }]);
});

test('what a call was about is asked where there is something it can have been about', async () => {
  const { stage } = await stageWith(
    'sv',
    ...HELD,
    ['happened', 'offer'],
    ['offer-whose', 'other'],
    ['other-on', '2026-11-23'],
    ['other-by', '2026-12-02'],
    ['other-told', null],
    ...did('called-reached', '2026-11-24', ['about-called-reached', 'offer']),
    ['call-words', 'du får veta på måndag'],
    ['call-said', ['day']],
    ['call-answer-by', '2026-11-30'],
  );
  const answer = await stage.coach(['followup', '--json', '--no-input']);
  expect(answer.json()).toMatchObject({ verdict: 'wait', rule: 'F27', on: '2026-12-01' });
});

test('Enter alone at the choice is nothing more', async () => {
  const stage = newStage({ today: '2026-11-27' });
  expect((await stage.coach(NEW, [...HELD, ['happened', null]])).code).toBe(0);
});

test('going back from the first question of a thing is going back to the choice', async () => {
  const { stage } = await stageWith('sv', ...HELD, ['happened', 'no'], ['no-on', BACK]);
  expect(await listOf(stage)).toHaveLength(1);
});

test.each([['--json'], ['--no-input']])('nobody is asked with %s', async (flag) => {
  const { stage } = await stageWith('sv', ...HELD);
  expect((await stage.coach(['log', flag], [])).code).toBe(0);
});
