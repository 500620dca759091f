import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day/day';
import { apply, applyAll } from '../../src/domain/change/apply';
import {
  cardsOf,
  dueCards,
  nextDue,
  practised,
  questionAdded,
  type Sat,
} from '../../src/domain/practice';
import type { Memory, Process } from '../../src/domain/process';
import { schedule } from '../../src/commands/practice/repetition';
import { processWith } from '../ledger/told';

const TODAY = '2026-11-22';
const AT = `${TODAY}T12:00:00.000`;

function asked(...questions: string[]): Process {
  return questions.reduce(
    (process, question) =>
      applyAll(process, questionAdded(process, { question, answer: null, on: TODAY }, AT)),
    processWith(),
  );
}

function after(process: Process, question: string, memory: Memory, answer: string | null): Process {
  return apply(process, practised(question, { memory, answer }, AT));
}

describe('what sits well comes back later, what does not sooner', () => {
  test.each<[Sat, number]>([
    ['again', 1],
    ['hard', 2],
    ['good', 3],
    ['easy', 8],
  ])('a new question that sat %s comes back in %i days', (sat, days) => {
    expect(schedule(null, sat, TODAY).due).toBe(addDays(TODAY, days));
  });

  test('a better grade never comes back sooner, and never the same day', () => {
    const sat = constantFrom<Sat>('again', 'hard', 'good', 'easy');
    assert(
      property(array(sat, { maxLength: 8 }), (history) => {
        let [memory, day] = [schedule(null, 'good', TODAY), TODAY];
        for (const one of history) [memory, day] = [schedule(memory, one, memory.due), memory.due];
        const grades = (['again', 'hard', 'good', 'easy'] as const).map(
          (one) => schedule(memory, one, memory.due).due,
        );
        expect(grades).toEqual(grades.toSorted());
        expect(grades.every((due) => due > memory.due && due > day)).toBe(true);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

test('a question never stays away much longer than three weeks, however well it sits', () => {
  let [memory, day] = [schedule(null, 'easy', TODAY), TODAY];
  for (let n = 0; n < 8; n += 1) [memory, day] = [schedule(memory, 'easy', memory.due), memory.due];
  expect(memory.due <= addDays(day, 23)).toBe(true);
});

test.each([
  ['the day before the next interview', '2026-11-20', '2026-11-28', '2026-11-27'],
  ['earlier where it is due earlier', '2026-11-20', '2026-12-20', '2026-11-28'],
  ['not again where it was practised on that day', '2026-11-22', '2026-11-23', '2026-11-30'],
])('it comes back %s', (_, practisedOn, interviewOn, due) => {
  const memory = { ...schedule(null, 'easy', practisedOn), due: addDays(practisedOn, 8) };
  const booked = processWith({
    kind: 'interview',
    on: interviewOn,
    state: 'booked',
    toldOn: TODAY,
  });
  const known = after(asked('Ett'), 'Ett', memory, 'så');
  expect(nextDue(cardsOf([known, { ...booked, id: 'andra' }], TODAY))).toBe(due);
});

test('the same question of two interviews is practised once', () => {
  const other = { ...asked('Varför vill du byta?'), id: 'andra' };
  expect(
    cardsOf([asked('varför vill du byta?', 'Vad är svårt?'), other], TODAY).map(
      ({ question }) => question,
    ),
  ).toEqual(['varför vill du byta?', 'Vad är svårt?']);
});

test('of the same question, the one that has been practised counts', () => {
  const memory = schedule(null, 'good', TODAY);
  const other = { ...after(asked('Ett'), 'Ett', memory, 'så'), id: 'andra' };
  expect(
    cardsOf([asked('Ett'), other], TODAY).map(({ process, answer }) => [process, answer]),
  ).toEqual([['andra', 'så']]);
});

test('due ones come first, longest waiting before the others, then the new', () => {
  const memory = schedule(null, 'good', '2026-11-10');
  const late = after(asked('Ett', 'Två', 'Tre'), 'Två', memory, 'så här');
  const later = after(late, 'Tre', schedule(null, 'good', '2026-11-15'), null);
  expect(dueCards(cardsOf([later], TODAY), TODAY).map(({ question }) => question)).toEqual([
    'Två',
    'Tre',
    'Ett',
  ]);
  expect(dueCards(cardsOf([later], TODAY), '2026-11-13').map(({ question }) => question)).toEqual([
    'Två',
    'Ett',
  ]);
  expect(nextDue(cardsOf([later], TODAY))).toBe('2026-11-13');
});

test('practising without a new answer keeps the best one so far', () => {
  const memory = schedule(null, 'good', TODAY);
  const once = after(asked('Ett'), 'Ett', memory, 'bästa svaret');
  expect(after(once, 'Ett', memory, null).hardQuestions[0]?.answer).toBe('bästa svaret');
});

test('a question that is there already is not added twice', () => {
  expect(asked('Ett', 'Ett').hardQuestions).toHaveLength(1);
});
