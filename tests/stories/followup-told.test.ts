import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import { contentCheck } from '../../src/guide/check';
import { questionsOf } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import { type Line, STOP } from '../scripted-ask';
import { newStage } from '../stage';
import { DONE, did, they } from './told';
import { NEW } from './waiting';

const NO_PROMISE: Line[] = [
  ['answer-by', null],
  ['agreement', null],
];

function held(on: Day): Line {
  return ['interviewed-on', on];
}

/** A story as its person tells it, the day it is told, the advice, and what its page must not say. */
const STORIES: readonly [string, Language, Day, readonly Line[], string, RegExp][] = [
  [
    'thanked the same day, and they were to answer in the middle of the week',
    'sv',
    '2026-11-27',
    [
      held('2026-11-20'),
      ...did('thanked', '2026-11-20'),
      DONE,
      ['answer-by', '2026-11-25'],
      ['agreement', 'none'],
    ],
    'call 2026-11-27',
    /att du har tackat|ingen dag för/,
  ],
  [
    'three tries, nobody has answered',
    'sv',
    '2026-11-27',
    [
      held('2026-11-02'),
      ...did('called-voicemail', '16 november'),
      ...did('mailed', '19 november'),
      ...did('called-nobody', 'i tisdags'),
      DONE,
      ['answer-by', '2026-11-13'],
      ['agreement', null],
    ],
    'let-go 2026-11-27',
    /två gånger|Du har inte kontaktat/,
  ],
  [
    'the second interview was called off the evening before',
    'sv',
    '2026-11-26',
    [
      held('2026-11-11'),
      ...they('mail', '2026-11-24', 'den är inställd', ['off']),
      ['they-off-day', '2026-11-25'],
      DONE,
    ],
    'mail 2026-11-26',
    /tyst/,
  ],
  [
    'the job is mine, but the papers have not come',
    'nb',
    '2026-12-02',
    [
      held('2026-11-12'),
      ['happened', 'offer'],
      ['offer-whose', 'theirs'],
      ['offer-on', '2026-11-23'],
      ['offer-amount', null],
      ['offer-reply-by', null],
      ['offer-words', 'kontrakten kommer i løpet av uken'],
      ['offer-papers-by', '2026-11-27'],
      ['offer-answer', 'no'],
      DONE,
    ],
    'call 2026-12-02',
    /ingen dag|ikke tatt kontakt før/i,
  ],
  [
    'said yes, and the start is moved to no day',
    'nb',
    '2026-12-02',
    [
      held('2026-10-28'),
      ['happened', 'offer'],
      ['offer-whose', 'mine'],
      ['mine-what', 'accepted'],
      ['mine-on', '2026-11-09'],
      ['mine-start', '2026-12-01'],
      ...they('mail', '2026-11-26', 'oppstarten må flyttes, ny dato innen mandag', [
        'day',
        'start',
      ]),
      ['they-answer-by', '2026-11-30'],
      ['they-start-day', null],
      DONE,
    ],
    'call 2026-12-02',
    /avsluttet|La det ligge/,
  ],
  [
    'they rang themselves and named no day',
    'sv',
    '2026-11-25',
    [
      held('2026-11-10'),
      ...they('call', '2026-11-18', 'de ska träffa några till och hör av sig', null),
      DONE,
    ],
    'wait 2026-12-02',
    /hör av sig själva/,
  ],
  [
    'something was forgotten, and no thanks sent yet',
    'sv',
    '2026-11-25',
    [
      held('2026-11-24'),
      ['happened', 'came-up'],
      ['came-what', 'forgotten'],
      ['forgotten-words', 'Jag har körkort för tung lastbil'],
      DONE,
    ],
    'mail 2026-11-25',
    /har tillkommit/,
  ],
  [
    'all I wonder is whether I have got it',
    'nb',
    '2026-11-25',
    [
      held('2026-11-16'),
      ...did('thanked', '16. november'),
      ['happened', 'came-up'],
      ['came-what', 'question'],
      ['question-words', 'Har jeg fått jobben?'],
      ['question-words', null],
      DONE,
      ['answer-by', '2026-12-04'],
      ['agreement', null],
    ],
    'wait 2026-12-08',
    /Har jeg fått/,
  ],
  [
    'another offer they do not know of',
    'nb',
    '2026-11-26',
    [
      held('2026-11-19'),
      ['happened', 'offer'],
      ['offer-whose', 'other'],
      ['other-on', '2026-11-25'],
      ['other-by', '2026-12-01'],
      ['other-told', 'no'],
      DONE,
    ],
    'call 2026-11-26',
    /kroner/,
  ],
  [
    'they know of the other offer and answer on Monday',
    'sv',
    '2026-11-26',
    [
      held('2026-11-12'),
      ['happened', 'offer'],
      ['offer-whose', 'other'],
      ['other-on', '2026-11-20'],
      ['other-by', '2026-12-02'],
      ['other-told', 'no'],
      ...did('called-reached', 'i tisdags', ['about-called-reached', 'offer']),
      ['call-words', 'du får veta på måndag'],
      ['call-said', ['day']],
      ['call-answer-by', '2026-11-30'],
      DONE,
    ],
    'wait 2026-12-01',
    /Det är ingen brådska|de ringde/,
  ],
  [
    'no word within two weeks is a no',
    'nb',
    '2026-11-25',
    [
      held('2026-11-09'),
      ['happened', 'met'],
      ['met-state', 'held'],
      ['met-on', '2026-11-09'],
      ['met-with', null],
      ['met-words', 'hører du ikke noe innen to uker, er det et nei'],
      ['met-said', ['silence']],
      ['met-silence-by', '2026-11-23'],
      DONE,
    ],
    'ask-feedback 2026-11-25',
    /Ring/,
  ],
  [
    'two mails and never a call',
    'sv',
    '2026-12-03',
    [held('2026-11-05'), ...did('mailed', '19/11, 26/11'), DONE, ...NO_PROMISE],
    'call 2026-12-03',
    /ringt/,
  ],
  [
    'before Christmas, and ring if not',
    'nb',
    '2026-12-30',
    [
      held('2026-12-14'),
      DONE,
      ['answer-by', '2026-12-23'],
      ['agreement', 'ok'],
      ['contact-from', null],
    ],
    'call 2026-12-30',
    /ingen dag for/,
  ],
  [
    'they need more time, and named no new day',
    'sv',
    '2026-11-24',
    [
      held('2026-11-03'),
      ...did('called-reached', '17 november'),
      ['call-words', 'de behöver mer tid'],
      ['call-said', null],
      DONE,
    ],
    'wait 2026-12-01',
    /13 november/,
  ],
];

test.each(STORIES)('%s (%s)', async (_, language, today, story, advice, untrue) => {
  const stage = newStage({ today, language });
  const scene = await stage.coach(['followup', ...NEW], story);
  const answer = await stage.coach(['followup', 'provbolaget', '--json', '--no-input']);
  const { verdict, on } = answer.json<{ verdict: string; on: string }>();
  expect(`${verdict} ${on}`).toBe(advice);
  expect(scene.out).not.toMatch(untrue);
  expect(
    scene.asked.filter(({ id, earlier }) => earlier !== null && !/-by$|-words$/u.test(id)),
  ).toEqual([]);
});

test.each([
  ['sv', 'hör av sig', 'vänta tills de hör av sig'],
  ['nb', 'de tar kontakt', 'vente til de tar kontakt'],
] as const)(
  'that they will be in touch is no wish to be left in peace (%s)',
  (language, word, wish) => {
    const { guides } = contentCheck(join(import.meta.dirname, '../../content'));
    const guide = guides.find((one) => one.id === 'followup' && one.language === language);
    const asked = guide && questionsOf(guide).find(({ id }) => id === 'agreement');
    const labels = new Map(asked?.choices.map(({ value, label }) => [value, label]));
    expect(labels.get('none')).toContain(word);
    expect(labels.get('do-not')).toContain(wish);
  },
);

test('stopped, it counts the interview among what is kept', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const { err } = await stage.coach(
    ['followup', ...NEW],
    [held('2026-11-20'), ...did('thanked', '2026-11-20'), ['happened', STOP]],
  );
  expect(err).toContain('Två svar är sparade');
});

test('a story told from nothing takes nine questions or so', () => {
  const asked = STORIES.map(([, , , story]) => story.length);
  expect(asked.reduce((sum, count) => sum + count, 0) / asked.length).toBeLessThanOrEqual(9.5);
});

test('more time to answer an offer is a new last day, and no promise of theirs', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const scene = await stage.coach(
    ['followup', ...NEW, '--json'],
    [
      held('2026-11-10'),
      ['happened', 'offer'],
      ['offer-whose', 'theirs'],
      ['offer-on', '2026-11-20'],
      ['offer-amount', null],
      ['offer-reply-by', '2026-11-27'],
      ['offer-words', null],
      ['offer-answer', 'asked-for-time'],
      ['offer-answered-on', '2026-11-25'],
      ...they('mail', '2026-11-26', 'du får till fredag nästa vecka', ['offer']),
      ['they-reply-by', '2026-12-04'],
      DONE,
    ],
  );
  expect(scene.asked.find(({ id }) => id === 'they-said')?.cursor).toEqual(['offer']);
  expect(scene.asked.find(({ id }) => id === 'they-reply-by')?.earlier).toBe('fredag 4 december');
  expect(scene.json()).toMatchObject({ rule: 'F11', on: '2026-12-04' });
  const { out } = await stage.coach(['show', 'provbolaget']);
  expect(out.match(/de erbjöd dig jobbet/gu)).toHaveLength(1);
  expect(out).toContain('du fick till fredag 4 december på dig att svara');
});

test.each([
  ['yesterday', '2026-11-26', /be om en ny tid/u],
  ['today', '2026-11-27', /Vänta till måndag 30 november/u],
])(
  'nobody came to the only interview %s: no thanks, and nothing of an answer',
  async (_, day, advice) => {
    const stage = newStage({ today: '2026-11-27' });
    const scene = await stage.coach(
      ['followup', ...NEW],
      [
        ['interviewed-on', null],
        ['happened', 'met'],
        ['met-state', 'no-show'],
        ['met-no-show-day', day],
        DONE,
      ],
    );
    expect(scene.out).toMatch(advice);
    expect(scene.out).not.toMatch(/tack för (?:intervjun|samtalet)|bara ett tack/iu);
  },
);

test('references that they have got are nothing to answer', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const scene = await stage.coach(
    ['followup', ...NEW, '--json'],
    [
      held('2026-11-04'),
      ...they('call', '2026-11-11', 'de ville ha referenser', ['asked']),
      ['they-asked-for', 'references'],
      ['they-sent-on', '2026-11-11'],
      ...they('mail', '2026-11-19', 'chefen är sjuk, de återkommer när hon är tillbaka', null),
      DONE,
    ],
  );
  expect(scene.json()).toMatchObject({ rule: 'F27', verdict: 'wait', on: '2026-12-03' });
});

test.each([
  ['kan du komma till oss den 3 december?', ['invited'], 'they-invited-for', 'torsdag 3 december'],
  ['du får besked den 3 december', ['day'], 'they-answer-by', 'torsdag 3 december'],
] as const)('the day in "%s" is offered where it belongs', async (words, ticked, id, day) => {
  const stage = newStage({ today: '2026-11-27' });
  const scene = await stage.coach(
    ['followup', ...NEW, '--json'],
    [
      held('2026-11-10'),
      ...they('mail', '2026-11-24', words, [...ticked]),
      [id, '2026-12-03'],
      DONE,
    ],
  );
  expect(scene.asked.find((one) => one.id === 'they-said')?.cursor ?? []).toEqual(
    ticked[0] === 'day' ? ['day'] : [],
  );
  expect(scene.asked.find((one) => one.id === id)?.earlier).toBe(day);
});

test('what does not go together is said once', async () => {
  const stage = newStage({ today: '2026-11-27' });
  const scene = await stage.coach(
    ['followup', ...NEW],
    [
      held('2026-11-20'),
      ...did('called-reached', '12 november'),
      ['call-words', 'de ringer upp om tid'],
      ['call-said', null],
      DONE,
      ...NO_PROMISE,
    ],
  );
  expect(scene.err.match(/Det var före intervjun/gu)).toHaveLength(1);
});
