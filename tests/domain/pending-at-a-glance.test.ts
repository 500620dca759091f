import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day/day';
import type { Facts } from '../../src/domain/followup/facts';
import { verdict } from '../../src/domain/followup/verdict';
import { ask, interviewed, mailed, rang } from './cases';

const thanked = { thanked: true };

describe('the pending case at a glance', () => {
  const reasons: Record<string, Partial<Facts>> = {
    'no reason': {},
    question: { openQuestion: true },
    'question, asked not to': { openQuestion: true, agreement: 'do-not' },
    news: { newInformation: true },
    both: { openQuestion: true, newInformation: true },
    'both, asked not to': { openQuestion: true, newInformation: true, agreement: 'do-not' },
  };
  const one = [mailed('2026-09-21')];
  const two = [mailed('2026-09-21'), rang('2026-09-28')];
  const moments: [string, Day, Partial<Facts>][] = [
    ['within two days, nothing sent', '2026-09-08', { thanked: false }],
    ['no contact, not due', '2026-09-14', {}],
    ['no contact, due', '2026-10-05', {}],
    ['one contact, two days ago', '2026-09-23', { contacts: one }],
    ['one contact, three days ago', '2026-09-24', { contacts: one }],
    ['one contact, due', '2026-09-28', { contacts: one }],
    ['two contacts, the last two days ago', '2026-09-30', { contacts: two }],
    ['two contacts, the last three days ago', '2026-10-01', { contacts: two }],
    ['two contacts, due', '2026-10-05', { contacts: two }],
  ];

  test.each([
    ['no reason', 'thank wait mail wait wait call wait wait let-go'],
    ['question', 'mail call call wait call call wait wait let-go'],
    ['question, asked not to', 'thank wait mail wait wait mail wait wait let-go'],
    ['news', 'mail mail mail mail mail mail wait mail mail'],
    ['both', 'mail call call mail call call wait mail mail'],
    ['both, asked not to', 'mail mail mail mail mail mail wait mail mail'],
  ])('%s: %s', (reason, expected) => {
    const row = moments.map(([, today, known]) => {
      const facts = interviewed('SE', '2026-09-07', { ...thanked, ...reasons[reason], ...known });
      return verdict(facts, today).verdict;
    });
    expect(row.join(' ')).toBe(expected);
  });

  test.each<[string, Partial<Facts>, string]>([
    ['agreed', { agreement: 'ok' }, 'F28 call 2026-10-05'],
    ['a date they named has passed', { promisedAnswerBy: '2026-09-18' }, 'F29 call 2026-10-05'],
    ['asked not to', { agreement: 'do-not' }, 'F30 mail 2026-10-05'],
    ['one mail, asked not to', { agreement: 'do-not', contacts: one }, 'F32 mail 2026-10-05'],
    ['one call', { contacts: [rang('2026-09-21')] }, 'F32 mail 2026-10-05'],
    [
      'one contact of another kind',
      { contacts: [{ on: '2026-09-21', channel: 'other', answered: false }] },
      'F32 mail 2026-10-05',
    ],
  ])('due, %s: %s', (_, known, expected) => {
    expect(ask(interviewed('SE', '2026-09-07', { ...thanked, ...known }), '2026-10-05')).toBe(
      expected,
    );
  });

  test('thanks may go alone for five days, then they are too late', () => {
    const facts = interviewed('SE', '2026-09-07');
    const days = ['2026-09-07', '2026-09-09', '2026-09-10', '2026-09-14', '2026-09-15'];
    expect(days.map((day) => verdict(facts, day).verdict)).toEqual([
      'thank',
      'thank',
      'thank',
      'thank',
      'wait',
    ]);
  });

  test('on a day agreed for ringing the thanks are said in the call', () => {
    const facts = interviewed('SE', '2026-09-07', {
      agreement: 'ok',
      mayContactAgreed: '2026-09-08',
    });
    expect(ask(facts, '2026-09-08')).toBe('F28 call 2026-09-08');
  });
});
