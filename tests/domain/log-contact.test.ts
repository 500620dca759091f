import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { ContactMade, Facts } from '../../src/domain/followup/facts';
import { logContact } from '../../src/domain/followup/log-contact';
import { ask, interviewed, mailed, otherOffer, rang } from './cases';

const september = (known: Partial<Facts>) =>
  interviewed('SE', '2026-09-07', { thanked: true, ...known });
const promised = { promisedAnswerBy: '2026-09-11' };

describe('a contact made uses up the reason for it', () => {
  test.each<[string, Partial<Facts>, ContactMade, string, string]>([
    [
      'a question asked and answered',
      { openQuestion: true },
      rang('2026-09-10', true),
      'F24 call 2026-09-10',
      'F27 wait 2026-09-24',
    ],
    [
      'a question left on a voicemail',
      { openQuestion: true },
      rang('2026-09-10'),
      'F24 call 2026-09-10',
      'F27 wait 2026-09-21',
    ],
    [
      'news told',
      { newInformation: true },
      mailed('2026-09-10'),
      'F25 mail 2026-09-10',
      'F27 wait 2026-09-21',
    ],
    [
      'thanks with a question',
      { thanked: false, openQuestion: true },
      mailed('2026-09-08'),
      'F22 mail 2026-09-08',
      'F27 wait 2026-09-21',
    ],
    [
      'another offer told',
      { competingOffer: otherOffer('2026-09-17') },
      rang('2026-09-14'),
      'F14 call 2026-09-14',
      'F27 wait 2026-09-16',
    ],
    [
      'rang after their date, and no answer',
      promised,
      rang('2026-09-15'),
      'F29 call 2026-09-15',
      'F27 wait 2026-09-22',
    ],
    [
      'rang after their date, answered without a new one',
      promised,
      rang('2026-09-15', true),
      'F29 call 2026-09-15',
      'F27 wait 2026-09-29',
    ],
    [
      'rang as agreed, and answered',
      { agreement: 'ok', mayContactAgreed: '2026-09-14' },
      rang('2026-09-14', true),
      'F28 call 2026-09-14',
      'F27 wait 2026-09-23',
    ],
    [
      'an offer answered',
      { outcome: 'offer', myMove: true },
      mailed('2026-09-14'),
      'F10 mail 2026-09-14',
      'F12 wait 2026-09-21',
    ],
    [
      'asked when the paper comes',
      { outcome: 'offer' },
      mailed('2026-09-14', true),
      'F13 mail 2026-09-14',
      'F12 wait 2026-09-21',
    ],
    [
      'withdrawn',
      { interested: false },
      mailed('2026-09-14'),
      'F09 mail 2026-09-14',
      'F01 let-go 2026-09-15',
    ],
    [
      'feedback asked for',
      { outcome: 'rejected', decidedOn: '2026-09-11' },
      mailed('2026-09-14'),
      'F07 ask-feedback 2026-09-14',
      'F03 wait 2026-09-28',
    ],
    [
      'feedback given at once',
      { outcome: 'rejected', decidedOn: '2026-09-11' },
      rang('2026-09-14', true),
      'F07 ask-feedback 2026-09-14',
      'F02 let-go 2026-09-15',
    ],
  ])('%s', (_, known, contact, before, after) => {
    const facts = september(known);
    const dayAfter: Day = contact.on.replace(/\d\d$/, (day) =>
      String(Number(day) + 1).padStart(2, '0'),
    );
    expect(ask(facts, contact.on)).toBe(before);
    expect(ask(logContact(facts, contact), dayAfter)).toBe(after);
  });

  test('a question is saved when they asked not to be contacted', () => {
    const facts = september({ agreement: 'do-not', openQuestion: true, newInformation: true });
    const since = logContact(facts, mailed('2026-09-10'));
    expect([since.openQuestion, since.newInformation]).toEqual([true, false]);
  });

  test('feedback already received is not asked for again', () => {
    const facts = september({ outcome: 'rejected', decidedOn: '2026-09-11', feedback: 'received' });
    expect(logContact(facts, mailed('2026-09-14'))).toEqual(facts);
  });

  test('the facts handed in stay as they were', () => {
    const facts = september({ openQuestion: true });
    logContact(facts, rang('2026-09-10'));
    expect(facts).toEqual(september({ openQuestion: true }));
  });
});
