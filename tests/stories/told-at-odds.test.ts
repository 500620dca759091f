import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { Language } from '../../src/words/languages';
import { type Line, STOP } from '../scripted-ask';
import { newStage } from '../stage';
import { shown } from './afternoon';
import { NEW } from './waiting';

const TODAY = '2026-12-02';
const HELD: Line = ['interviewed-on', '2026-11-22'];
const DONE: Line = ['happened', 'done'];
const SILENT: readonly Line[] = [
  ['answer-by', null],
  ['agreement', null],
];

function no(on: Day | null): Line[] {
  return [
    ['happened', 'no'],
    ['no-on', on],
    ['no-why', null],
  ];
}

function offer(on: Day): Line[] {
  return [
    ['happened', 'offer'],
    ['offer-whose', 'theirs'],
    ['offer-on', on],
    ['offer-amount', null],
    ['offer-reply-by', '2026-12-07'],
    ['offer-words', null],
    ['offer-answer', null],
  ];
}

function mailed(day: Day): Line[] {
  return [
    ['happened', 'me'],
    ['my-how', 'mailed'],
    ['my-days', day],
  ];
}

/** What is told, what is said of it there and then, and the rule that holds. */
const STORIES: readonly [string, Language, readonly Line[], string, string][] = [
  [
    'an offer after a no',
    'sv',
    [...no('2026-11-27'), ...offer('2026-12-01'), DONE],
    'Du har berättat om ett nej, fredag 27 november. Nu gäller erbjudandet.',
    'F11',
  ],
  [
    'an offer after a no of no day',
    'nb',
    [...no(null), ...offer('2026-12-01'), DONE],
    'Du har fortalt om et avslag. Nå er det tilbudet som gjelder.',
    'F11',
  ],
  [
    'an offer before a no',
    'sv',
    [...no('2026-11-30'), ...offer('2026-11-26'), DONE],
    'Du har berättat om ett nej efter det, måndag 30 november. Det är det som gäller.',
    'F07',
  ],
  [
    'a mail before the interview',
    'sv',
    [...mailed('2026-11-19'), DONE, ...SILENT],
    'Det var före intervjun söndag 22 november, och räknas inte till det som har hänt efter den.',
    'F27',
  ],
  [
    'a mail before the interview',
    'nb',
    [...mailed('2026-11-19'), DONE, ...SILENT],
    'Det var før intervjuet søndag 22. november, og regnes ikke med i det som har skjedd etterpå.',
    'F27',
  ],
];

test.each(STORIES)(
  '%s is kept, and what counts is said (%s)',
  async (_, language, told, says, rule) => {
    const stage = newStage({ today: TODAY, language });
    const scene = await stage.coach(['followup', ...NEW, '--json'], [HELD, ...told]);
    expect(scene.err.replaceAll(/\s+/g, ' ')).toContain(says);
    expect(scene.json<{ rule: string }>().rule).toBe(rule);
  },
);

test('what goes with what is known is kept without a word', async () => {
  const stage = newStage({ today: TODAY });
  const scene = await stage.coach(
    ['followup', ...NEW],
    [HELD, ...mailed('2026-11-25'), ...offer('2026-12-01'), DONE],
  );
  expect(scene.err).not.toMatch(/Det var före|berättat om ett nej/);
});

const WORDS: readonly Line[] = [
  HELD,
  ['happened', 'they'],
  ['they-how', 'mail'],
  ['they-on', '2026-11-26'],
  ['they-words', 'besked senast fredag'],
];

test.each([
  ['sv', 'Dagen ligger före torsdag 26 november, då det sades.'],
  ['nb', 'Dagen er før torsdag 26. november, da det ble sagt.'],
] as const)(
  'a day they named that lies before their words is asked again (%s)',
  async (language, says) => {
    const stage = newStage({ today: TODAY, language });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        ...WORDS,
        ['they-said', ['day']],
        ['they-answer-by', '2026-11-25'],
        ['they-answer-by', '2026-12-04'],
        DONE,
      ],
    );
    expect(scene.err.replaceAll(/\s+/g, ' ')).toContain(says);
    expect((await shown(stage)).happenings).toMatchObject([{}, { answerBy: '2026-12-04' }]);
  },
);

test.each(['they-said', 'they-answer-by'])(
  'stopped at %s, the day read from their words is kept',
  async (id) => {
    const stage = newStage({ today: TODAY });
    const stopped: Line[] = [
      ['they-said', ['day']],
      ['they-answer-by', null],
    ];
    const at = stopped.findIndex(([asked]) => asked === id);
    await stage.coach(['followup', ...NEW], [...WORDS, ...stopped.slice(0, at), [id, STOP]]);
    expect((await shown(stage)).happenings).toMatchObject([
      {},
      { kind: 'they-said', words: 'besked senast fredag', answerBy: '2026-11-27' },
    ]);
  },
);

test('so it is where they said it on the telephone', async () => {
  const stage = newStage({ today: TODAY });
  const call: Line[] = [
    ['happened', 'me'],
    ['my-how', 'called-reached'],
    ['my-days', '2026-11-24, 2026-11-26'],
    ['call-words', 'du får veta på fredag'],
    ['call-said', STOP],
  ];
  await stage.coach(['followup', ...NEW], [HELD, ...call]);
  const { happenings } = await shown(stage);
  expect(happenings.at(-1)).toMatchObject({ on: '2026-11-26', answerBy: '2026-11-27' });
});

test('stopped after words in which no day is read, nothing is made of them', async () => {
  const stage = newStage({ today: TODAY });
  const words: Line = ['they-words', 'vi hör av oss'];
  await stage.coach(['followup', ...NEW], [...WORDS.slice(0, -1), words, ['they-said', STOP]]);
  const { happenings } = await shown(stage);
  expect(happenings.at(-1)).not.toHaveProperty('answerBy');
});
