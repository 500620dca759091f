import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { Facts } from '../../src/domain/followup/facts';
import type { Country } from '../../src/domain/process';
import { ask, interviewed, mailed, otherOffer, rang } from './cases';

const thanked = { thanked: true };

/** Fourteen stories of people waiting, as facts, and the right answer to each. */
test.each<[string, Country, Day, Day, Partial<Facts>, string]>([
  [
    'an answer promised by the middle of the week, and it is Friday',
    'SE',
    '2026-11-20',
    '2026-11-27',
    { ...thanked, promisedAnswerBy: '2026-11-25' },
    'F29 call 2026-11-27',
  ],
  [
    'rang, wrote and rang again, and nobody has answered',
    'SE',
    '2026-11-02',
    '2026-11-27',
    {
      ...thanked,
      promisedAnswerBy: '2026-11-13',
      contacts: [rang('2026-11-16'), mailed('2026-11-19'), rang('2026-11-24')],
    },
    'F40 let-go 2026-11-27',
  ],
  [
    'the second interview was called off the evening before it',
    'SE',
    '2026-11-11',
    '2026-11-26',
    { ...thanked, stepCancelledOn: '2026-11-24' },
    'F36 mail 2026-11-26',
  ],
  [
    'the contract should have come last week',
    'NO',
    '2026-11-12',
    '2026-12-02',
    { outcome: 'offer', offeredOn: '2026-11-23', promisedAnswerBy: '2026-11-27' },
    'F37 call 2026-12-02',
  ],
  [
    'said yes, the start has been moved, and the new day was due on Monday',
    'NO',
    '2026-10-28',
    '2026-12-02',
    { outcome: 'accepted', theirWordOn: '2026-11-26', promisedAnswerBy: '2026-11-30' },
    'F37 call 2026-12-02',
  ],
  [
    'they rang themselves, and will be in touch',
    'SE',
    '2026-11-10',
    '2026-11-25',
    { ...thanked, theirWordOn: '2026-11-18' },
    'F27 wait 2026-12-02',
  ],
  [
    'something forgotten, the day after, not thanked',
    'SE',
    '2026-11-24',
    '2026-11-25',
    { newInformation: true, newsKind: 'forgotten' },
    'F22 mail 2026-11-25',
  ],
  [
    'a question about the outcome is none',
    'NO',
    '2026-11-16',
    '2026-11-25',
    { ...thanked, promisedAnswerBy: '2026-12-04' },
    'F27 wait 2026-12-08',
  ],
  [
    'another offer to answer by Tuesday, and they do not know',
    'NO',
    '2026-11-19',
    '2026-11-26',
    { ...thanked, competingOffer: otherOffer('2026-12-01') },
    'F14 call 2026-11-26',
  ],
  [
    'they know of the other offer, and will answer on Monday',
    'SE',
    '2026-11-12',
    '2026-11-26',
    {
      ...thanked,
      contacts: [rang('2026-11-24', true)],
      promisedAnswerBy: '2026-11-30',
      competingOffer: otherOffer('2026-12-02', true),
    },
    'F27 wait 2026-12-01',
  ],
  [
    'no word within two weeks is a no, and they have passed',
    'NO',
    '2026-11-09',
    '2026-11-25',
    { ...thanked, promisedAnswerBy: '2026-11-23', silenceMeansNo: true },
    'F07 ask-feedback 2026-11-25',
  ],
  [
    'two mails nobody answered, never a call',
    'SE',
    '2026-11-05',
    '2026-12-03',
    { ...thanked, contacts: [mailed('2026-11-19'), mailed('2026-11-26')] },
    'F31 call 2026-12-03',
  ],
  [
    'before Christmas, and just ring if not, between the holidays',
    'NO',
    '2026-12-14',
    '2026-12-30',
    { ...thanked, promisedAnswerBy: '2026-12-23', agreement: 'ok' },
    'F28 call 2026-12-30',
  ],
  [
    'rang after their day, and they need more time',
    'SE',
    '2026-11-03',
    '2026-11-24',
    { ...thanked, promisedAnswerBy: '2026-11-13', contacts: [rang('2026-11-17', true)] },
    'F27 wait 2026-12-01',
  ],
])('%s', (_, country, on, today, known, expected) => {
  expect(ask(interviewed(country, on, known), today)).toBe(expected);
});
