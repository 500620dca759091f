import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import type { Happening } from '../../src/domain/happening';
import { rightOf, toldOf } from '../../src/domain/ledger/put-right';
import { isTold, tellingsOf } from '../../src/domain/ledger/answers-told';

const TODAY = '2026-11-27';
const ON = '2026-11-24';
const LATER = '2026-12-04';
const they = { happened: 'they', 'they-how': 'call', 'they-on': ON };
const rang = { happened: 'me', 'my-how': 'called-reached', 'my-days': ON };
const offer = { happened: 'offer', 'offer-whose': 'theirs', 'offer-on': ON };
const said = { kind: 'they-said', on: ON, channel: 'call' };
const contact = { kind: 'i-contacted', on: ON, channel: 'call', reached: true };

/** What is answered, and what it tells. */
const TOLD: readonly [string, Answers, object[]][] = [
  ['nothing more', { happened: 'done' }, []],
  ['they rang', they, [said]],
  [
    'in their words',
    { ...they, 'they-words': 'vi hör av oss' },
    [{ ...said, words: 'vi hör av oss' }],
  ],
  [
    'nobody knows when',
    { happened: 'they', 'they-how': 'mail', 'they-on': null },
    [{ kind: 'they-said', on: null, channel: 'mail' }],
  ],
  ['nothing of it', { happened: 'they', 'they-how': null, 'they-on': null }, []],
  [
    'what they said there',
    {
      happened: 'room',
      'room-on': ON,
      'room-words': 'svar innan jul',
      'room-said': ['day'],
      'room-answer-by': LATER,
    },
    [{ kind: 'they-said', on: ON, words: 'svar innan jul', answerBy: LATER }],
  ],
  [
    'they said why',
    { ...they, 'they-words': 'fler exempel', 'they-said': ['told-why'] },
    [{ kind: 'feedback', on: ON, words: 'fler exempel' }],
  ],
  [
    'they rang, and the start is moved',
    { ...they, 'they-said': ['start'], 'they-start-day': LATER },
    [said, { kind: 'start', on: LATER }],
  ],
  [
    'a day of their answer',
    { ...they, 'they-said': ['day'], 'they-answer-by': LATER },
    [{ ...said, answerBy: LATER }],
  ],
  ['ticked, and no day told', { ...they, 'they-said': ['day'], 'they-answer-by': null }, [said]],
  [
    'a day to ring',
    { ...they, 'they-said': ['ok'], 'they-contact-from': LATER },
    [{ ...said, contact: 'ok', contactFrom: LATER }],
  ],
  ['asked to wait', { ...they, 'they-said': ['wait'] }, [{ ...said, contact: 'do-not' }]],
  [
    'silence is a no',
    { ...they, 'they-said': ['silence'], 'they-silence-by': LATER },
    [{ ...said, answerBy: LATER, silenceMeansNo: true }],
  ],
  [
    'invited, no day yet',
    { ...they, 'they-said': ['invited'], 'they-invited-for': null },
    [{ ...said, invites: true }],
  ],
  [
    'invited for a day',
    { ...they, 'they-said': ['invited'], 'they-invited-for': LATER },
    [said, { kind: 'interview', on: LATER, state: 'booked' }],
  ],
  [
    'a booking called off, and word of it by a day',
    {
      ...they,
      'they-words': 'vi återkommer',
      'they-said': ['off', 'day'],
      'they-off-day': '2026-11-25',
      'they-answer-by': LATER,
    },
    [
      { ...said, words: 'vi återkommer', answerBy: LATER },
      { kind: 'interview', on: '2026-11-25', state: 'called-off', saidOn: ON },
    ],
  ],
  [
    'references asked for',
    { ...they, 'they-said': ['asked'], 'they-asked-for': 'references', 'they-words': 'två namn' },
    [{ kind: 'they-asked', on: ON, for: 'references', words: 'två namn' }],
  ],
  [
    'references asked for, and sent',
    { ...they, 'they-said': ['asked'], 'they-asked-for': 'references', 'they-sent-on': LATER },
    [{ kind: 'they-asked', on: ON, for: 'references', done: LATER }],
  ],
  [
    'an offer when they rang',
    { ...they, 'they-said': ['offer'], 'they-reply-by': LATER },
    [{ kind: 'offer', on: ON, replyBy: LATER }],
  ],
  [
    'a no when they rang',
    { ...they, 'they-said': ['no'], 'they-why': 'invited' },
    [{ kind: 'no', on: ON, feedback: 'invited' }],
  ],
  [
    'the post is gone',
    { ...they, 'they-said': ['no'], 'they-why': 'cancelled' },
    [{ kind: 'ended', on: ON, how: 'cancelled' }],
  ],
  [
    'the start is moved, the new day is to come',
    { ...they, 'they-said': ['start', 'day'], 'they-start-day': null, 'they-answer-by': LATER },
    [
      { ...said, answerBy: LATER },
      { kind: 'start', on: null },
    ],
  ],
  ['rang and reached them', rang, [contact]],
  [
    'rang about the offer, and they answered',
    { ...rang, 'about-called-reached': 'offer', 'call-words': 'på måndag', 'call-said': [] },
    [
      { ...contact, about: 'offer' },
      { ...said, words: 'på måndag' },
    ],
  ],
  [
    'rang three times, answered the last',
    { ...rang, 'my-days': '2026-11-16, 2026-11-19, 2026-11-24' },
    [
      { kind: 'i-contacted', on: '2026-11-16', channel: 'call' },
      { kind: 'i-contacted', on: '2026-11-19', channel: 'call' },
      contact,
    ],
  ],
  [
    'rang twice, nobody answered',
    { happened: 'me', 'my-how': 'called-nobody', 'my-days': '2026-11-16, 2026-11-24' },
    [
      { kind: 'i-contacted', on: '2026-11-16', channel: 'call', reached: false },
      { kind: 'i-contacted', on: ON, channel: 'call', reached: false },
    ],
  ],
  [
    'a voicemail, nobody knows when',
    { happened: 'me', 'my-how': 'called-voicemail', 'my-days': null },
    [{ kind: 'i-contacted', on: null, channel: 'call', reached: 'voicemail' }],
  ],
  [
    'a mail they have answered',
    { happened: 'me', 'my-how': 'mailed-answered', 'my-days': '2026-11-19', 'reply-on': ON },
    [
      { kind: 'i-contacted', on: '2026-11-19', channel: 'mail', reached: true },
      { kind: 'they-said', on: ON, channel: 'mail' },
    ],
  ],
  [
    'another way',
    { happened: 'me', 'my-how': 'other', 'my-days': ON },
    [{ kind: 'i-contacted', on: ON, channel: 'other' }],
  ],
  [
    'thanks are no contact',
    { happened: 'me', 'my-how': 'thanked', 'my-days': ON },
    [{ kind: 'i-thanked', on: ON }],
  ],
  ['did nothing', { happened: 'me', 'my-how': null }, []],
  [
    'met, with somebody, and words on the way',
    {
      happened: 'met',
      'met-state': 'held',
      'met-on': ON,
      'met-with': [{ name: 'Prova Provsson' }],
      'met-words': 'besked i december',
      'met-said': ['day'],
      'met-answer-by': LATER,
    },
    [
      { kind: 'interview', on: ON, state: 'held', with: [{ name: 'Prova Provsson' }] },
      { kind: 'they-said', on: ON, words: 'besked i december', answerBy: LATER },
    ],
  ],
  [
    'booked, with time and place',
    {
      happened: 'met',
      'met-state': 'booked',
      'booked-for': LATER,
      'booked-at': 'kl. 9.30, Provgatan 1',
    },
    [{ kind: 'interview', on: LATER, state: 'booked', at: '09:30', where: 'Provgatan 1' }],
  ],
  [
    'booked, with a link',
    { happened: 'met', 'booked-for': LATER, 'booked-at': 'https://example.com/m' },
    [{ kind: 'interview', on: LATER, state: 'booked', link: 'https://example.com/m' }],
  ],
  [
    'called off by them',
    { happened: 'met', 'met-off-day': LATER, 'met-off-on': ON },
    [{ kind: 'interview', on: LATER, state: 'called-off', saidOn: ON }],
  ],
  [
    'missed by me',
    { happened: 'met', 'met-missed-day': ON },
    [{ kind: 'interview', on: ON, state: 'missed', missedBy: 'me' }],
  ],
  [
    'an offer with a sum, papers to come, no answer yet',
    {
      ...offer,
      'offer-amount': 42_000,
      'offer-reply-by': LATER,
      'offer-words': 'avtalet kommer i veckan',
      'offer-papers-by': TODAY,
      'offer-answer': 'no',
    },
    [
      { kind: 'offer', on: ON, amount: 42_000, replyBy: LATER },
      { kind: 'they-said', on: ON, words: 'avtalet kommer i veckan', answerBy: TODAY },
    ],
  ],
  [
    'an offer and my yes, with a first day',
    { ...offer, 'offer-answer': 'accepted', 'offer-answered-on': TODAY, 'offer-start': LATER },
    [
      { kind: 'offer', on: ON },
      { kind: 'i-answered', on: TODAY, what: 'accepted' },
      { kind: 'start', on: LATER },
    ],
  ],
  [
    "another employer's offer",
    {
      happened: 'offer',
      'offer-whose': 'other',
      'other-on': ON,
      'other-by': LATER,
      'other-told': 'yes',
      'other-told-on': TODAY,
    },
    [{ kind: 'other-offer', on: ON, deadline: LATER, toldThem: TODAY }],
  ],
  [
    'I withdrew',
    { happened: 'offer', 'offer-whose': 'mine', 'mine-what': 'withdrew', 'mine-on': ON },
    [{ kind: 'i-answered', on: ON, what: 'withdrew' }],
  ],
  [
    'a no with a reason',
    { happened: 'no', 'no-on': ON, 'no-why': 'reason', 'no-words': 'någon med mer erfarenhet' },
    [
      { kind: 'no', on: ON },
      { kind: 'feedback', on: ON, words: 'någon med mer erfarenhet' },
    ],
  ],
  [
    'a no, and they give none',
    { happened: 'no', 'no-on': ON, 'no-why': 'not-given' },
    [{ kind: 'no', on: ON, feedback: 'not-given' }],
  ],
  [
    'something said wrong',
    { happened: 'came-up', 'came-what': 'wrong', 'wrong-words': 'Jag började 2019.' },
    [{ kind: 'came-up', on: TODAY, what: 'wrong', words: 'Jag började 2019.' }],
  ],
  [
    'an interview they did not come to',
    { happened: 'met', 'met-state': 'no-show', 'met-no-show-day': TODAY },
    [{ kind: 'interview', on: TODAY, state: 'missed', missedBy: 'they' }],
  ],
  ['not in words', { happened: 'came-up', 'came-what': 'new', 'new-words': null }, []],
  [
    'a question that would change nothing',
    {
      happened: 'came-up',
      'came-what': 'question',
      'question-words': 'Vilken färg har receptionen?',
      'question-matters': false,
    },
    [],
  ],
  [
    'the job is wanted no longer',
    { happened: 'came-up', 'came-what': 'no' },
    [{ kind: 'changed-mind', on: TODAY, wants: false }],
  ],
];

test.each(TOLD)('%s', (_, answers, tellings) => {
  expect(tellingsOf(answers, TODAY)).toEqual(tellings);
});

describe('stopped half way', () => {
  test('a contact without its day is not told yet', () => {
    expect(isTold({ happened: 'me', 'my-how': 'called-nobody' })).toBe(false);
  });

  test('with its day, known or not, it is', () => {
    expect(isTold({ happened: 'me', 'my-how': 'called-nobody', 'my-days': null })).toBe(true);
  });
});

describe('put right', () => {
  const word: Happening = {
    id: 'a',
    told: TODAY,
    kind: 'they-said',
    on: ON,
    channel: 'call',
    words: 'på fredag',
    answerBy: TODAY,
  };
  const call: Happening = {
    id: 'b',
    told: TODAY,
    kind: 'i-contacted',
    on: ON,
    channel: 'call',
    reached: true,
  };

  test('what is told is offered, what was never told is not', () => {
    expect(toldOf(word)).toEqual({
      'right-on': ON,
      'right-answer-by': TODAY,
      'right-contact': null,
      'right-contact-from': null,
      'right-words': 'på fredag',
    });
  });

  test('only what is another now', () => {
    expect(rightOf(word, { ...toldOf(word), 'right-answer-by': LATER })).toEqual({
      answerBy: LATER,
    });
    expect(rightOf(word, toldOf(word))).toEqual({});
  });

  test('when they got what they asked for', () => {
    const asked: Happening = {
      id: 'c',
      told: TODAY,
      kind: 'they-asked',
      on: ON,
      for: 'references',
    };
    expect(toldOf(asked)).toEqual({ 'right-on': ON, 'right-sent-on': null });
    expect(rightOf(asked, { 'right-sent-on': LATER })).toEqual({ done: LATER });
  });

  test('whether they answered', () => {
    expect(toldOf(call)).toEqual({ 'right-on': ON, 'right-reached': 'yes' });
    expect(rightOf(call, { 'right-on': ON, 'right-reached': 'no' })).toEqual({ reached: false });
    expect(rightOf(call, { 'right-reached': 'voicemail' })).toEqual({ reached: 'voicemail' });
  });
});
