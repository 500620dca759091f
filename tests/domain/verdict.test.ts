import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { Facts } from '../../src/domain/followup/facts';
import { verdict } from '../../src/domain/followup/verdict';
import { ask, interviewed, mailed, otherOffer, rang } from './cases';

const thanked = { thanked: true };
const september = (known: Partial<Facts>) => interviewed('SE', '2026-09-07', known);

describe('the day to act', () => {
  const saturday = '2026-09-12';
  test.each<[string, Partial<Facts>, string]>([
    ['a call waits for Monday', { ...thanked, openQuestion: true }, 'F24 call 2026-09-14'],
    ['a mail waits for Monday', { ...thanked, newInformation: true }, 'F25 mail 2026-09-14'],
    ['thanks may go on a Saturday', {}, 'F23 thank 2026-09-12, again 2026-09-21'],
    [
      'a question for feedback waits for Monday',
      { outcome: 'rejected', decidedOn: '2026-09-10' },
      'F07 ask-feedback 2026-09-14',
    ],
    ['letting go is at once', { outcome: 'closed' }, 'F01 let-go 2026-09-12'],
  ])('%s', (_, known, expected) => {
    expect(ask(september(known), saturday)).toBe(expected);
  });

  test.each<[string, Facts, Day, string]>([
    [
      'a call moves past a bridge day',
      interviewed('SE', '2026-05-01', { ...thanked, promisedAnswerBy: '2026-05-12' }),
      '2026-05-15',
      'F29 call 2026-05-18',
    ],
    [
      'and past two that follow each other',
      interviewed('SE', '2025-12-01', { ...thanked, promisedAnswerBy: '2025-12-29' }),
      '2026-01-02',
      'F29 call 2026-01-07',
    ],
    [
      'a mail does not move',
      interviewed('SE', '2026-04-20', thanked),
      '2026-05-15',
      'F30 mail 2026-05-15',
    ],
    [
      'a wait shows the day to act, not the bridge day',
      interviewed('SE', '2026-05-04', { ...thanked, promisedAnswerBy: '2026-05-12' }),
      '2026-05-13',
      'F27 wait 2026-05-18',
    ],
    [
      'another offer never waits past its last day',
      september({ competingOffer: otherOffer('2026-09-13') }),
      '2026-09-12',
      'F14 call 2026-09-12',
    ],
    [
      'nor for a bridge day',
      interviewed('SE', '2026-05-04', { ...thanked, competingOffer: otherOffer('2026-05-18') }),
      '2026-05-15',
      'F14 call 2026-05-15',
    ],
    [
      'a call about a late paper does not move onto the day to start',
      interviewed('SE', '2026-05-04', {
        outcome: 'accepted',
        nextDate: '2026-05-18',
        promisedAnswerBy: '2026-05-11',
      }),
      '2026-05-15',
      'F37 call 2026-05-15',
    ],
  ])('%s', (_, facts, today, expected) => {
    expect(ask(facts, today)).toBe(expected);
  });

  test('a wait ends on the event itself, even on a Saturday', () => {
    expect(ask(interviewed('SE', saturday), '2026-09-10')).toBe('F21 wait 2026-09-12');
    expect(ask(september({ outcome: 'next', nextDate: saturday }), '2026-09-10')).toBe(
      'F18 wait 2026-09-12',
    );
    expect(ask(september({ outcome: 'offer', nextDate: saturday }), '2026-09-10')).toBe(
      'F11 wait 2026-09-12',
    );
  });

  test('a wait for a booked interview ends when another offer turns urgent', () => {
    const facts = september({
      outcome: 'next',
      nextDate: '2026-09-30',
      competingOffer: otherOffer('2026-09-25', true),
    });
    expect(ask(facts, '2026-09-10')).toBe('F18 wait 2026-09-24');
  });

  test('a date promised for years ahead is waited for all the same', () => {
    const facts = september({ ...thanked, promisedAnswerBy: '2060-01-02' });
    expect(ask(facts, '2026-09-10')).toBe('F27 wait 2060-01-07');
  });
});

describe('where the table left a case open', () => {
  test('with a reason on day three to five the reason goes first, not the thanks', () => {
    expect(ask(september({ openQuestion: true }), '2026-09-10')).toBe('F24 call 2026-09-10');
    expect(ask(september({ newInformation: true }), '2026-09-14')).toBe('F25 mail 2026-09-14');
  });

  test('on the day of the booked interview nobody asks for a date', () => {
    expect(ask(september({ outcome: 'next', nextDate: '2026-09-22' }), '2026-09-22')).toBe(
      'F18 wait 2026-09-23',
    );
  });

  test('a promised date is spent once they have answered on it or after', () => {
    const facts = september({
      promisedAnswerBy: '2026-09-11',
      contacts: [rang('2026-09-15', true)],
    });
    expect(ask(facts, '2026-09-16')).toBe('F27 wait 2026-09-29');
  });

  test('a day agreed for ringing is used once they have answered', () => {
    const facts = september({
      agreement: 'ok',
      mayContactAgreed: '2026-09-14',
      contacts: [rang('2026-09-14', true)],
    });
    expect(ask(facts, '2026-09-15')).toBe('F27 wait 2026-09-23');
  });

  test('asked for a time and answered without one, you wait three days here too', () => {
    const facts = september({ outcome: 'next', contacts: [mailed('2026-09-14', true)] });
    expect(ask(facts, '2026-09-15')).toBe('F19 wait 2026-09-17');
    expect(ask(facts, '2026-09-17')).toBe('F20 mail 2026-09-17');
  });

  test('the last call is made once, and never the day after another contact', () => {
    const told = (on: Day) =>
      september({ contacts: [rang(on)], competingOffer: otherOffer('2026-09-18', true) });
    expect(ask(told('2026-09-15'), '2026-09-17')).toBe('F14 call 2026-09-17');
    expect(ask(told('2026-09-16'), '2026-09-17')).toBe('F27 wait 2026-09-18');
    expect(ask(told('2026-09-16'), '2026-09-18')).toBe('F14 call 2026-09-18');
    expect(verdict(told('2026-09-17'), '2026-09-18').verdict).toBe('wait');
  });

  test('an offer that has run out counts as none', () => {
    const facts = september({ ...thanked, competingOffer: otherOffer('2026-09-09') });
    expect(ask(facts, '2026-09-10')).toBe('F27 wait 2026-09-21');
  });

  test('a no of unknown date is inside the window', () => {
    expect(verdict(september({ outcome: 'rejected' }), '2026-09-30').rule).toBe('F07');
  });
});
