import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { Facts } from '../../src/domain/followup/facts';
import { ask, interviewed, mailed, otherOffer, rang } from './cases';

const thanked = { thanked: true };

describe('worked examples', () => {
  const june = { promisedAnswerBy: '2026-06-17' };
  const easter = interviewed('SE', '2027-03-15', thanked);
  const may = interviewed('NO', '2027-05-10', {
    ...thanked,
    promisedAnswerBy: '2027-05-14',
    agreement: 'ok',
  });
  const september = (known: Partial<Facts>) => interviewed('SE', '2026-09-07', known);
  const rejected = september({ outcome: 'rejected', decidedOn: '2026-09-18' });
  const asked = { ...rejected, feedback: 'asked', feedbackAskedOn: '2026-09-21' } as const;
  const urgent = september({
    ...thanked,
    promisedAnswerBy: '2026-09-25',
    competingOffer: otherOffer('2026-09-16'),
  });
  const statusMail = september({ ...thanked, contacts: [mailed('2026-09-21')] });
  const twoTries = { ...statusMail, contacts: [mailed('2026-09-21'), rang('2026-09-28')] };
  const spokenOffer = interviewed('NO', '2026-05-11', {
    outcome: 'offer',
    contacts: [rang('2026-05-22', true)],
    competingOffer: otherOffer('2026-05-27', true),
  });

  test.each<[string, string, Facts, Day, string]>([
    [
      'E01',
      'the day of the interview, not thanked',
      interviewed('SE', '2026-06-08', june),
      '2026-06-08',
      'F23 thank 2026-06-08, again 2026-06-22',
    ],
    [
      'E02',
      'the day after, thanked',
      interviewed('SE', '2026-06-08', { ...june, ...thanked }),
      '2026-06-09',
      'F27 wait 2026-06-22',
    ],
    [
      'E03',
      'the promise has passed',
      interviewed('SE', '2026-06-08', { ...june, ...thanked }),
      '2026-06-22',
      'F29 call 2026-06-22',
    ],
    ['E04', 'nothing promised, over Easter in Sweden', easter, '2027-03-18', 'F27 wait 2027-03-31'],
    [
      'E05',
      'the same in Norway',
      { ...easter, country: 'NO' },
      '2027-03-18',
      'F27 wait 2027-04-01',
    ],
    ['E06', '"just ring", and 17 May is Whit Monday', may, '2027-05-12', 'F27 wait 2027-05-18'],
    ['E07', 'that Tuesday', may, '2027-05-18', 'F28 call 2027-05-18'],
    [
      'E08',
      'agreed to ring from today',
      september({ agreement: 'ok', mayContactAgreed: '2026-09-14' }),
      '2026-09-14',
      'F28 call 2026-09-14',
    ],
    [
      'E09',
      'a relevant question',
      september({ ...thanked, openQuestion: true }),
      '2026-09-09',
      'F24 call 2026-09-09',
    ],
    [
      'E10',
      'a question the day after, not thanked',
      september({ openQuestion: true }),
      '2026-09-08',
      'F22 mail 2026-09-08',
    ],
    [
      'E11',
      '"we will contact you", and news',
      september({ agreement: 'do-not', newInformation: true }),
      '2026-09-10',
      'F25 mail 2026-09-10',
    ],
    [
      'E11',
      'the same, thanked',
      september({ ...thanked, agreement: 'do-not', newInformation: true }),
      '2026-09-10',
      'F25 mail 2026-09-10',
    ],
    [
      'E12',
      'another offer runs out before their date',
      urgent,
      '2026-09-10',
      'F14 call 2026-09-10',
    ],
    [
      'E13',
      'their date comes first',
      { ...urgent, promisedAnswerBy: '2026-09-11' },
      '2026-09-10',
      'F27 wait 2026-09-14',
    ],
    [
      'E14',
      'another offer without a deadline',
      september({ competingOffer: otherOffer(null) }),
      '2026-09-10',
      'F16 mail 2026-09-10',
    ],
    [
      'E15',
      'they know of it, and tomorrow is the last day',
      september({ contacts: [rang('2026-09-08')], competingOffer: otherOffer('2026-09-11', true) }),
      '2026-09-10',
      'F14 call 2026-09-10',
    ],
    ['E16', 'two days after a status mail', statusMail, '2026-09-23', 'F27 wait 2026-09-28'],
    ['E17', 'a week after it', statusMail, '2026-09-28', 'F31 call 2026-09-28'],
    ['E18', 'rang as well, and nobody answered', twoTries, '2026-10-05', 'F33 let-go 2026-10-05'],
    ['E19', 'a no the same day', rejected, '2026-09-18', 'F06 wait 2026-09-21'],
    ['E20', 'the working day after a no', rejected, '2026-09-21', 'F07 ask-feedback 2026-09-21'],
    ['E21', 'a month after asking', asked, '2026-10-20', 'F04 let-go 2026-10-20'],
    [
      'E22',
      'a second interview is booked',
      september({ outcome: 'next', nextDate: '2026-09-22' }),
      '2026-09-15',
      'F18 wait 2026-09-22',
    ],
    [
      'E23',
      'an offer not yet answered',
      september({ outcome: 'offer', myMove: true }),
      '2026-09-15',
      'F10 mail 2026-09-15',
    ],
    [
      'E24',
      'no longer interested',
      september({ interested: false }),
      '2026-09-15',
      'F09 mail 2026-09-15',
    ],
    [
      'E25',
      '"we will contact you", and a question',
      september({ promisedAnswerBy: '2026-09-18', agreement: 'do-not', openQuestion: true }),
      '2026-09-15',
      'F27 wait 2026-09-25',
    ],
    [
      'E26',
      'news was mailed early',
      september({ promisedAnswerBy: '2026-09-10', contacts: [mailed('2026-09-08')] }),
      '2026-09-09',
      'F27 wait 2026-09-15',
    ],
    [
      'E27',
      'three days on, not thanked',
      september({}),
      '2026-09-10',
      'F23 thank 2026-09-10, again 2026-09-21',
    ],
    [
      'E28',
      'rang, answered, no date',
      september({ contacts: [rang('2026-09-14', true)] }),
      '2026-09-16',
      'F27 wait 2026-09-28',
    ],
    ['E29', 'eleven days of silence', september(thanked), '2026-09-22', 'F30 mail 2026-09-22'],
    [
      'E30',
      'a spoken offer, and another that runs out',
      spokenOffer,
      '2026-05-23',
      'F12 wait 2026-05-26',
    ],
  ])('%s: %s', (_, __, facts, today, expected) => {
    expect(ask(facts, today)).toBe(expected);
  });

  test('E30, on that Tuesday: the last day but one, so ring', () => {
    expect(ask(spokenOffer, '2026-05-26')).toBe('F14 call 2026-05-26');
  });
});
