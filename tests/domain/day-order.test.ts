import { describe, expect, test } from 'vitest';
import { dayFault, orderFault } from '../../src/domain/day/day-order';
import { processWith } from '../ledger/told';

const TODAY = '2026-11-22';

describe('a day told beside what is known', () => {
  test.each([
    ['the interview was today', {}, { 'interviewed-on': TODAY }, null],
    [
      'is tomorrow',
      {},
      { 'interviewed-on': '2026-11-23' },
      { is: 'in-future', id: 'interviewed-on', day: '2026-11-23' },
    ],
    ['applied the same day', { 'applied-on': TODAY }, { 'interviewed-on': TODAY }, null],
    [
      'applied later',
      { 'applied-on': '2026-11-10' },
      { 'interviewed-on': '2026-11-09' },
      { is: 'day-order', id: 'interviewed-on', first: '2026-11-10', then: '2026-11-09' },
    ],
    [
      'the application told afterwards',
      { 'interviewed-on': '2026-11-09' },
      { 'applied-on': '2026-11-10' },
      { is: 'day-order', id: 'applied-on', first: '2026-11-10', then: '2026-11-09' },
    ],
    [
      'an answer promised before',
      { 'interviewed-on': '2026-11-20' },
      { 'answer-by': '2026-11-19' },
      { is: 'day-order', id: 'answer-by', first: '2026-11-20', then: '2026-11-19' },
    ],
    [
      'an answer promised for later',
      { 'interviewed-on': '2026-11-20' },
      { 'answer-by': '2027-01-07' },
      null,
    ],
    ['skipped', { 'applied-on': '2026-11-10' }, { 'interviewed-on': null }, null],
    [
      'a fault that was there before is left',
      { 'applied-on': '2026-11-10', 'interviewed-on': '2026-11-09' },
      { feeling: 'calm' },
      null,
    ],
  ])('%s', (_what, known, fresh, fault) => {
    expect(dayFault(known, fresh, TODAY)).toEqual(fault);
  });
});

test('in a whole process: no interview before the application', () => {
  const interview = { kind: 'interview', on: '2026-11-09', state: 'held' } as const;
  const process = processWith();
  const held = processWith(interview);
  const late = processWith(interview, { kind: 'applied', on: '2026-11-10' });
  expect(orderFault(held, process)).toBeNull();
  expect(
    orderFault(processWith(interview, { kind: 'applied', on: '2026-11-09' }), process),
  ).toBeNull();
  expect(orderFault(late, process)).toMatchObject({ first: '2026-11-10', then: '2026-11-09' });
  expect(orderFault({ ...late, role: 'Kock' }, late), 'what was so before').toBeNull();
});
