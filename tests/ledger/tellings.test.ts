import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/domain/followup/facts';
import { factsIn } from '../../src/domain/followup/fact-rows';
import { hasBegun } from '../../src/domain/ledger/state';
import { type Line, processWith } from './told';

/** Held on Thursday 7 May 2026. */
const MET: Line = { kind: 'interview', on: '2026-05-07', state: 'held' };
const PROMISED: Line = { kind: 'they-said', on: '2026-05-07', answerBy: '2026-05-15' };
const OFFER: Line = { kind: 'offer', on: '2026-05-20', amount: 43_000, replyBy: '2026-05-27' };

const TELLINGS: [what: string, today: string, lines: Line[], facts: Partial<Facts>][] = [
  [
    'booked and called off the evening before, all of it told the day after',
    '2026-05-21',
    [
      MET,
      { kind: 'interview', on: '2026-05-20', state: 'booked', toldOn: '2026-05-21' },
      {
        kind: 'interview',
        on: '2026-05-20',
        state: 'called-off',
        saidOn: '2026-05-19',
        toldOn: '2026-05-21',
      },
    ],
    { outcome: 'pending', stepCancelledOn: '2026-05-19', interviewedOn: '2026-05-07' },
  ],
  [
    'they answer the day before their promise, with a new one',
    '2026-05-18',
    [
      MET,
      PROMISED,
      { kind: 'they-said', on: '2026-05-14', channel: 'call', answerBy: '2026-05-22' },
    ],
    { promisedAnswerBy: '2026-05-22', theirWordOn: '2026-05-14' },
  ],
  [
    'they ring the day before their promise and say nothing new of a day',
    '2026-05-18',
    [MET, PROMISED, { kind: 'they-said', on: '2026-05-14', channel: 'call' }],
    { promisedAnswerBy: '2026-05-15', theirWordOn: '2026-05-14' },
  ],
  [
    'no day holds any more',
    '2026-05-18',
    [MET, PROMISED, { kind: 'they-said', on: '2026-05-14', channel: 'mail', answerBy: null }],
    { promisedAnswerBy: null, promiseDropped: true },
  ],
  [
    'asked for a day when none had been named, and there is none',
    '2026-05-18',
    [MET, { kind: 'they-said', on: '2026-05-14', channel: 'mail', answerBy: null }],
    { promisedAnswerBy: null, promiseDropped: false },
  ],
  [
    'no day any more, and then a new one',
    '2026-05-18',
    [
      MET,
      PROMISED,
      { kind: 'they-said', on: '2026-05-13', channel: 'mail', answerBy: null },
      { kind: 'they-said', on: '2026-05-14', channel: 'mail', answerBy: '2026-05-20' },
    ],
    { promisedAnswerBy: '2026-05-20', promiseDropped: false },
  ],
  [
    'they ring in the morning: you will know today',
    '2026-05-14',
    [MET, { kind: 'they-said', on: '2026-05-14', channel: 'call', answerBy: '2026-05-14' }],
    { promisedAnswerBy: '2026-05-14', promisedOn: '2026-05-14', theirWordOn: '2026-05-14' },
  ],
  [
    'and in the evening they write again',
    '2026-05-14',
    [
      MET,
      { kind: 'they-said', on: '2026-05-14', channel: 'call', answerBy: '2026-05-14' },
      { kind: 'they-said', on: '2026-05-14', channel: 'mail' },
    ],
    { promisedAnswerBy: '2026-05-14', promisedOn: null, theirWordOn: '2026-05-14' },
  ],
  [
    'the first interview is later today',
    '2026-05-07',
    [{ kind: 'interview', on: '2026-05-07', state: 'booked', at: '23:30' }],
    { outcome: 'pending', interviewedOn: '2026-05-07', held: false },
  ],
  [
    'it was held today',
    '2026-05-07',
    [{ kind: 'interview', on: '2026-05-07', state: 'booked', at: '09:30' }, MET],
    { outcome: 'pending', interviewedOn: '2026-05-07', held: true },
  ],
  [
    'a no, and they say: do ask',
    '2026-05-20',
    [MET, { kind: 'no', on: '2026-05-20', channel: 'call', feedback: 'invited' }],
    { outcome: 'rejected', feedbackInvited: true },
  ],
  [
    'what was said in the interview is no word of their own',
    '2026-05-08',
    [MET, { ...PROMISED, contact: 'do-not' }],
    { promisedAnswerBy: '2026-05-15', agreement: 'do-not', theirWordOn: null },
  ],
  [
    'said on Friday, told on Wednesday',
    '2026-05-13',
    [
      MET,
      {
        kind: 'they-said',
        on: '2026-05-08',
        channel: 'call',
        answerBy: '2026-05-13',
        toldOn: '2026-05-13',
      },
    ],
    { theirWordOn: '2026-05-08', promisedAnswerBy: '2026-05-13' },
  ],
  [
    'ring if you have not heard by Friday',
    '2026-05-12',
    [MET, { kind: 'they-said', on: '2026-05-07', answerBy: '2026-05-15', contact: 'ok' }],
    { promisedAnswerBy: '2026-05-15', agreement: 'ok', mayContactAgreed: null },
  ],
  [
    'ring me on Friday',
    '2026-05-12',
    [MET, { kind: 'they-said', on: '2026-05-07', contactFrom: '2026-05-15' }],
    { promisedAnswerBy: null, agreement: 'ok', mayContactAgreed: '2026-05-15' },
  ],
  [
    'a meeting called off',
    '2026-05-21',
    [
      MET,
      { kind: 'interview', on: '2026-05-25', state: 'booked', toldOn: '2026-05-12' },
      {
        kind: 'interview',
        on: '2026-05-25',
        state: 'called-off',
        saidOn: '2026-05-19',
        toldOn: '2026-05-20',
      },
    ],
    {
      outcome: 'pending',
      interviewedOn: '2026-05-07',
      stepCancelledOn: '2026-05-19',
      nextDate: null,
    },
  ],
  [
    'called off and booked again',
    '2026-05-21',
    [
      MET,
      { kind: 'interview', on: '2026-05-25', state: 'booked', toldOn: '2026-05-12' },
      {
        kind: 'interview',
        on: '2026-05-25',
        state: 'called-off',
        saidOn: '2026-05-19',
        toldOn: '2026-05-19',
      },
      { kind: 'interview', on: '2026-05-28', state: 'booked', toldOn: '2026-05-20' },
    ],
    { outcome: 'next', nextDate: '2026-05-28', stepCancelledOn: null },
  ],
  [
    'the only meeting was called off',
    '2026-05-12',
    [
      { kind: 'interview', on: '2026-05-14', state: 'booked', toldOn: '2026-05-04' },
      {
        kind: 'interview',
        on: '2026-05-14',
        state: 'called-off',
        saidOn: '2026-05-11',
        toldOn: '2026-05-11',
      },
    ],
    { outcome: 'pending', interviewedOn: '2026-05-11', stepCancelledOn: '2026-05-11' },
  ],
  [
    'a start that moved twice, and has no day now',
    '2026-06-20',
    [
      MET,
      OFFER,
      { kind: 'i-answered', on: '2026-05-22', what: 'accepted' },
      { kind: 'start', on: '2026-06-15', toldOn: '2026-05-22' },
      { kind: 'start', on: '2026-06-22', toldOn: '2026-06-10' },
      { kind: 'start', on: null, toldOn: '2026-06-18' },
    ],
    { outcome: 'accepted', nextDate: null, offeredOn: '2026-05-20' },
  ],
  [
    'a start ahead, and the papers late',
    '2026-06-01',
    [
      MET,
      OFFER,
      { kind: 'i-answered', on: '2026-05-22', what: 'accepted' },
      { kind: 'start', on: '2026-06-15', toldOn: '2026-05-22' },
      { kind: 'they-said', on: '2026-05-22', channel: 'call', answerBy: '2026-05-29' },
    ],
    { outcome: 'accepted', nextDate: '2026-06-15', promisedAnswerBy: '2026-05-29' },
  ],
  [
    'an offer told twice keeps its day',
    '2026-05-22',
    [MET, OFFER, { kind: 'offer', on: '2026-05-20', toldOn: '2026-05-21' }],
    { outcome: 'offer', nextDate: '2026-05-27', offeredOn: '2026-05-20' },
  ],
  [
    'an offer spends what was promised before it',
    '2026-05-22',
    [MET, { ...PROMISED, contact: 'do-not' }, OFFER],
    { promisedAnswerBy: null, agreement: 'none' },
  ],
  [
    'a further interview never undoes an offer',
    '2026-05-29',
    [MET, OFFER, { kind: 'interview', on: '2026-05-28', state: 'held' }],
    { outcome: 'offer', interviewedOn: '2026-05-28', nextDate: '2026-05-27' },
  ],
  [
    'invited again after a no',
    '2026-06-02',
    [
      MET,
      { kind: 'no', on: '2026-05-18', feedback: 'not-given' },
      { kind: 'they-said', on: '2026-06-01', channel: 'call', invites: true },
    ],
    { outcome: 'next', nextDate: null, decidedOn: null, agreement: 'none' },
  ],
  [
    'a meeting booked before a no is older than it',
    '2026-05-20',
    [
      MET,
      { kind: 'interview', on: '2026-05-25', state: 'booked', toldOn: '2026-05-10' },
      { kind: 'no', on: '2026-05-18' },
    ],
    { outcome: 'rejected', decidedOn: '2026-05-18' },
  ],
  [
    'a word after silence had been written down',
    '2026-06-20',
    [
      MET,
      { kind: 'ended', on: '2026-06-10', how: 'silence' },
      { kind: 'they-said', on: '2026-06-19', channel: 'mail', answerBy: '2026-06-24' },
    ],
    { outcome: 'pending', promisedAnswerBy: '2026-06-24', theirWordOn: '2026-06-19' },
  ],
  [
    'a voicemail carries the question, and nobody answered',
    '2026-05-20',
    [
      MET,
      { kind: 'came-up', on: '2026-05-11', what: 'question', words: 'Ingår bilen?' },
      {
        kind: 'i-contacted',
        on: '2026-05-12',
        channel: 'call',
        reached: 'voicemail',
        about: 'question',
      },
    ],
    { openQuestion: false, contacts: [{ on: '2026-05-12', channel: 'call', answered: false }] },
  ],
  [
    'a ring nobody lifted carries nothing',
    '2026-05-20',
    [
      MET,
      { kind: 'came-up', on: '2026-05-11', what: 'forgotten', words: 'Mitt intyg.' },
      { kind: 'i-contacted', on: '2026-05-12', channel: 'call', reached: false },
    ],
    { newInformation: true, newsKind: 'forgotten' },
  ],
  [
    'two tries a day, four in all',
    '2026-05-20',
    [
      MET,
      { kind: 'i-contacted', on: '2026-05-18', channel: 'call', reached: false },
      { kind: 'i-contacted', on: '2026-05-18', channel: 'call', reached: false },
      { kind: 'i-contacted', on: '2026-05-19', channel: 'mail' },
      { kind: 'i-contacted', on: '2026-05-19', channel: 'call', reached: false },
    ],
    {
      contacts: [
        { on: '2026-05-18', channel: 'call', answered: false },
        { on: '2026-05-18', channel: 'call', answered: false },
        { on: '2026-05-19', channel: 'mail', answered: false },
        { on: '2026-05-19', channel: 'call', answered: false },
      ],
    },
  ],
  [
    'they rang back the same day',
    '2026-05-20',
    [
      MET,
      { kind: 'i-contacted', on: '2026-05-18', channel: 'call', reached: false },
      { kind: 'they-said', on: '2026-05-18', channel: 'call', answerBy: '2026-05-29' },
    ],
    {
      contacts: [{ on: '2026-05-18', channel: 'call', answered: true }],
      theirWordOn: null,
      promisedAnswerBy: '2026-05-29',
    },
  ],
  [
    'a contact before the second interview is of the first',
    '2026-05-20',
    [
      MET,
      { kind: 'i-contacted', on: '2026-05-11', channel: 'mail' },
      { kind: 'i-thanked', on: '2026-05-08' },
      { kind: 'interview', on: '2026-05-18', state: 'held' },
    ],
    { interviewedOn: '2026-05-18', contacts: [], thanked: false },
  ],
  [
    'a contact on a day forgotten is one since their latest word',
    '2026-05-20',
    [
      MET,
      { kind: 'they-said', on: '2026-05-12', channel: 'mail' },
      { kind: 'i-contacted', on: null, channel: 'call', reached: false, toldOn: '2026-05-20' },
    ],
    {
      contacts: [{ on: '2026-05-13', channel: 'call', answered: false }],
      theirWordOn: '2026-05-12',
    },
  ],
  [
    'a reply to what they asked is answered',
    '2026-05-20',
    [
      MET,
      { kind: 'they-asked', on: '2026-05-12', for: 'reply' },
      { kind: 'i-contacted', on: '2026-05-13', channel: 'mail' },
    ],
    { myMove: false, contacts: [{ on: '2026-05-13', channel: 'mail', answered: true }] },
  ],
  [
    'references they asked for are not sent by a mail about something else',
    '2026-05-20',
    [
      MET,
      { kind: 'they-asked', on: '2026-05-12', for: 'references' },
      { kind: 'i-contacted', on: '2026-05-13', channel: 'mail' },
    ],
    { myMove: true },
  ],
  [
    'the nearest of two other offers that live',
    '2026-05-20',
    [
      MET,
      { kind: 'other-offer', on: '2026-05-10', deadline: '2026-05-19' },
      { kind: 'other-offer', on: '2026-05-12', deadline: '2026-05-29' },
      { kind: 'other-offer', on: '2026-05-13', deadline: '2026-05-25' },
      { kind: 'i-contacted', on: '2026-05-14', channel: 'call', reached: true, about: 'offer' },
    ],
    { competingOffer: { deadline: '2026-05-25', told: true } },
  ],
  [
    'a contact about nobody knows what tells them of no offer',
    '2026-05-20',
    [
      MET,
      { kind: 'other-offer', on: '2026-05-12' },
      { kind: 'i-contacted', on: '2026-05-14', channel: 'call', reached: true },
    ],
    { competingOffer: { deadline: null, told: false } },
  ],
  [
    'silence means no, until they get in touch',
    '2026-05-12',
    [MET, { ...PROMISED, silenceMeansNo: true }],
    { silenceMeansNo: true },
  ],
  [
    'silence means no no longer',
    '2026-05-14',
    [
      MET,
      { ...PROMISED, silenceMeansNo: true },
      { kind: 'they-said', on: '2026-05-13', channel: 'call' },
    ],
    { silenceMeansNo: false, promisedAnswerBy: '2026-05-15' },
  ],
  [
    'a call nobody lifted asked for no feedback',
    '2026-05-22',
    [
      MET,
      { kind: 'no', on: '2026-05-18', channel: 'mail' },
      { kind: 'i-contacted', on: '2026-05-20', channel: 'call', reached: false, about: 'feedback' },
    ],
    { outcome: 'rejected', feedback: 'not-asked', feedbackAskedOn: null },
  ],
  [
    'a mail with what they asked for waits for no answer',
    '2026-05-22',
    [
      MET,
      { kind: 'they-asked', on: '2026-05-18', for: 'document', done: '2026-05-20' },
      { kind: 'i-contacted', on: '2026-05-20', channel: 'mail', reached: false },
    ],
    { myMove: false, contacts: [{ on: '2026-05-20', channel: 'mail', answered: true }] },
  ],
  [
    'asked why on a day forgotten, which was after the no',
    '2026-05-28',
    [
      MET,
      { kind: 'no', on: '2026-05-18' },
      { kind: 'i-contacted', on: null, channel: 'mail', about: 'feedback', toldOn: '2026-05-28' },
    ],
    { outcome: 'rejected', feedback: 'asked', feedbackAskedOn: '2026-05-18' },
  ],
  [
    'feedback asked for and received',
    '2026-05-28',
    [
      MET,
      { kind: 'no', on: '2026-05-18' },
      { kind: 'i-contacted', on: '2026-05-20', channel: 'mail', about: 'feedback' },
      { kind: 'feedback', on: '2026-05-26', words: 'Fler exempel.' },
    ],
    { feedback: 'received', feedbackAskedOn: '2026-05-20', decidedOn: '2026-05-18' },
  ],
  [
    'I no longer want it, and then I do',
    '2026-05-22',
    [
      MET,
      { kind: 'changed-mind', on: '2026-05-18', wants: false },
      { kind: 'changed-mind', on: '2026-05-20', wants: true },
    ],
    { interested: true },
  ],
  [
    'a booking today is ahead, yesterday it was held',
    '2026-05-26',
    [MET, { kind: 'interview', on: '2026-05-25', state: 'booked', toldOn: '2026-05-12' }],
    { outcome: 'pending', interviewedOn: '2026-05-25' },
  ],
  [
    'a booking today is still ahead',
    '2026-05-25',
    [MET, { kind: 'interview', on: '2026-05-25', state: 'booked', toldOn: '2026-05-12' }],
    { outcome: 'next', interviewedOn: '2026-05-07', nextDate: '2026-05-25' },
  ],
];

describe('what is told, as it happened', () => {
  it.each(TELLINGS)('%s', (_what, today, lines, facts) => {
    expect(factsIn(processWith(...lines), today)).toMatchObject(facts);
  });
});

describe('a yes', () => {
  const YES: Line[] = [MET, { kind: 'i-answered', on: '2026-05-20', what: 'accepted' }];

  it.each<[string, Line[], boolean]>([
    ['without a day to start', YES, false],
    ['with a start ahead', [...YES, { kind: 'start', on: '2026-06-02' }], false],
    ['with a start that has come', [...YES, { kind: 'start', on: '2026-06-01' }], true],
    [
      'with a start that was moved to no day',
      [...YES, { kind: 'start', on: '2026-06-01' }, { kind: 'start', on: null }],
      false,
    ],
  ])('%s', (_what, lines, begun) => {
    expect(hasBegun(processWith(...lines), '2026-06-01')).toBe(begun);
  });
});
