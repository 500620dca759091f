import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { Telling } from '../../src/domain/happening';
import type { Language } from '../../src/words/languages';
import { newStage } from '../stage';

const held = (on: Day): Telling => ({ kind: 'interview', on, state: 'held' });
const promised = (on: Day, answerBy: Day): Telling => ({ kind: 'they-said', on, answerBy });
const rang = (on: Day, reached: boolean | 'voicemail'): Telling => ({
  kind: 'i-contacted',
  on,
  channel: 'call',
  reached,
});
const mailed = (on: Day): Telling => ({ kind: 'i-contacted', on, channel: 'mail', reached: false });
const thanked = (on: Day): Telling => ({ kind: 'i-thanked', on });

/** Real-life stories, told as they happened: what the coach comes to, and words that would be untrue of them. */
const STORIES: [
  what: string,
  language: Language,
  today: Day,
  told: Telling[],
  comesTo: { rule: string; verdict: string; on?: Day },
  untrue: RegExp,
][] = [
  [
    'a promised day has passed',
    'sv',
    '2026-11-27',
    [held('2026-11-20'), promised('2026-11-20', '2026-11-25'), thanked('2026-11-20')],
    { rule: 'F29', verdict: 'call' },
    /inget datum|ingen dag sattes/,
  ],
  [
    'three tries, and nobody has answered',
    'sv',
    '2026-11-27',
    [
      held('2026-11-02'),
      promised('2026-11-02', '2026-11-13'),
      rang('2026-11-16', 'voicemail'),
      mailed('2026-11-19'),
      rang('2026-11-24', false),
    ],
    { rule: 'F40', verdict: 'let-go' },
    /två gånger|fyra gånger/,
  ],
  [
    'the second interview was called off the evening before',
    'sv',
    '2026-11-26',
    [
      held('2026-11-11'),
      { kind: 'interview', on: '2026-11-25', state: 'booked' },
      { kind: 'interview', on: '2026-11-25', state: 'called-off', saidOn: '2026-11-24' },
    ],
    { rule: 'F36', verdict: 'mail' },
    /svaret blev nej/,
  ],
  [
    'the job was said to be theirs, the papers have not come',
    'nb',
    '2026-12-02',
    [
      held('2026-11-12'),
      { kind: 'offer', on: '2026-11-23' },
      { kind: 'they-said', on: '2026-11-23', channel: 'call', answerBy: '2026-11-27' },
    ],
    { rule: 'F37', verdict: 'call' },
    /ingen dag/,
  ],
  [
    'a start that was moved, and no new day by the day they named',
    'nb',
    '2026-12-02',
    [
      held('2026-10-28'),
      { kind: 'i-answered', on: '2026-11-09', what: 'accepted' },
      { kind: 'start', on: '2026-12-01' },
      { kind: 'they-said', on: '2026-11-26', channel: 'mail', answerBy: '2026-11-30' },
      { kind: 'start', on: null },
    ],
    { rule: 'F37', verdict: 'call' },
    /avsluttet|la det være/,
  ],
  [
    'they rang themselves, without a day',
    'sv',
    '2026-11-25',
    [
      held('2026-11-10'),
      {
        kind: 'they-said',
        on: '2026-11-18',
        channel: 'call',
        words: 'de ska träffa några till, de hör av sig',
      },
    ],
    { rule: 'F27', verdict: 'wait', on: '2026-12-02' },
    /ring inte/,
  ],
  [
    'a thing forgotten in the interview yesterday',
    'sv',
    '2026-11-25',
    [
      held('2026-11-24'),
      {
        kind: 'came-up',
        on: '2026-11-24',
        what: 'forgotten',
        words: 'jag har körkort för tung lastbil',
      },
    ],
    { rule: 'F22', verdict: 'mail' },
    /En sak har tillkommit/,
  ],
  [
    'a promise ahead, thanked, nothing to ask',
    'nb',
    '2026-11-25',
    [held('2026-11-16'), promised('2026-11-16', '2026-12-04'), thanked('2026-11-17')],
    { rule: 'F27', verdict: 'wait', on: '2026-12-08' },
    /ingen dag/,
  ],
  [
    'another offer, to be answered by Tuesday',
    'nb',
    '2026-11-26',
    [held('2026-11-19'), { kind: 'other-offer', on: '2026-11-25', deadline: '2026-12-01' }],
    { rule: 'F14', verdict: 'call' },
    /Ikke noe haster|la det ligge/,
  ],
  [
    'the other offer is told, and they have named a day',
    'sv',
    '2026-11-26',
    [
      held('2026-11-12'),
      { kind: 'other-offer', on: '2026-11-23', deadline: '2026-12-02', toldThem: '2026-11-24' },
      { kind: 'i-contacted', on: '2026-11-24', channel: 'call', reached: true, about: 'offer' },
      { kind: 'they-said', on: '2026-11-24', channel: 'call', answerBy: '2026-11-30' },
    ],
    { rule: 'F27', verdict: 'wait', on: '2026-12-01' },
    /vet inte om/,
  ],
  [
    'no word within two weeks is a no, and the weeks are over',
    'nb',
    '2026-11-25',
    [
      held('2026-11-09'),
      { kind: 'they-said', on: '2026-11-09', answerBy: '2026-11-23', silenceMeansNo: true },
    ],
    { rule: 'F07', verdict: 'ask-feedback' },
    /ikke nevnt noen dag|Ring i dag/,
  ],
  [
    'two mails, never a call',
    'sv',
    '2026-12-03',
    [held('2026-11-05'), mailed('2026-11-19'), mailed('2026-11-26')],
    { rule: 'F31', verdict: 'call' },
    /du har ringt/,
  ],
  [
    '“before Christmas, and just ring if not”',
    'nb',
    '2026-12-30',
    [
      held('2026-12-14'),
      { kind: 'they-said', on: '2026-12-14', answerBy: '2026-12-23', contact: 'ok' },
    ],
    { rule: 'F28', verdict: 'call' },
    /ikke ring/,
  ],
  [
    'reached after their day, and no new one named',
    'sv',
    '2026-11-24',
    [
      held('2026-11-03'),
      promised('2026-11-03', '2026-11-13'),
      rang('2026-11-17', true),
      { kind: 'they-said', on: '2026-11-17', channel: 'call', answerBy: null },
    ],
    { rule: 'F27', verdict: 'wait', on: '2026-12-01' },
    /inget svar|ingen dag för/,
  ],
  [
    'a day that was taken back before it came',
    'nb',
    '2026-11-24',
    [
      held('2026-11-03'),
      { kind: 'they-said', on: '2026-11-10', channel: 'call', answerBy: '2026-11-13' },
      { kind: 'they-said', on: '2026-11-11', channel: 'mail', answerBy: null },
    ],
    { rule: 'F27', verdict: 'wait', on: '2026-11-25' },
    /ingen dag for svaret/,
  ],
  [
    'the first interview is this evening',
    'sv',
    '2026-11-25',
    [{ kind: 'interview', on: '2026-11-25', state: 'booked', at: '23:30' }],
    { rule: 'F21', verdict: 'wait', on: '2026-11-26' },
    /tack|ny intervju/i,
  ],
  [
    'they ring and say: you will know today',
    'sv',
    '2026-11-25',
    [
      held('2026-11-02'),
      { kind: 'they-said', on: '2026-11-25', channel: 'call', answerBy: '2026-11-25' },
    ],
    { rule: 'F27', verdict: 'wait', on: '2026-11-27' },
    /gäller inte längre|ingen dag för/,
  ],
  [
    'a no today, and they say: do ask if you want to know more',
    'sv',
    '2026-11-25',
    [held('2026-11-10'), { kind: 'no', on: '2026-11-25', channel: 'call', feedback: 'invited' }],
    { rule: 'F07', verdict: 'ask-feedback', on: '2026-11-25' },
    /Sov på|vänta till/,
  ],
  [
    'a no of weeks ago with the same words',
    'nb',
    '2026-11-25',
    [held('2026-10-12'), { kind: 'no', on: '2026-10-26', channel: 'mail', feedback: 'invited' }],
    { rule: 'F07', verdict: 'ask-feedback', on: '2026-11-25' },
    /mens de husker deg|en stund siden/,
  ],
];

test.each(STORIES)('%s (%s)', async (_what, language, today, told, comesTo, untrue) => {
  const stage = newStage({ today, language });
  const stdin = JSON.stringify(told);
  const begin = ['log', '--new', '--company', 'Prov', '--role', 'Testare', '--file', '-'];
  expect((await stage.coach(begin, undefined, { stdin })).code).toBe(0);
  const answer = await stage.coach(['followup', 'prov', '--json', '--no-input']);
  expect(answer.json()).toMatchObject(comesTo);
  expect((await stage.coach(['followup', 'prov', '--no-input'])).out).not.toMatch(untrue);
});
