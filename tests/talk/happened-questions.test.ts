import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Telling } from '../../src/domain/happening';
import { contentCheck } from '../../src/guide/check';
import { roundQuestions } from '../../src/talk/happened-questions';
import { processWith } from '../ledger/told';
import { WORDS } from '../words';

const { guides } = contentCheck(join(import.meta.dirname, '../../content'));
const [log, followup] = ['log', 'followup'].map((id) => guides.find((one) => one.id === id));
const MET = { kind: 'interview', on: '2026-11-20', state: 'held' } as const;
const NO = { kind: 'no', on: '2026-11-24' } as const;
const YES = { kind: 'i-answered', on: '2026-11-24', what: 'accepted' } as const;
const OTHER = { kind: 'other-offer', on: '2026-11-24' } as const;
const REQUEST = { kind: 'they-asked', on: '2026-11-24', for: 'document' } as const;
const CAME_UP = { kind: 'came-up', on: '2026-11-24', what: 'question', words: 'Vad?' } as const;

function choicesOf(id: string, told: readonly Telling[]): string[] {
  if (!log || !followup) throw new Error('the guides are missing');
  const questions = roundQuestions(log, followup, processWith(...told), {
    today: '2026-11-27',
    words: WORDS.sv,
  });
  const found = questions.find((one) => one.id === id);
  return found?.choices.map(({ value }) => value) ?? [];
}

test.each([
  ['an interview', [MET], 'day ok wait silence invited off asked offer no'],
  ['a no', [MET, NO], 'invited asked offer told-why'],
  ['an offer after it', [MET, NO, { kind: 'offer', on: '2026-11-25' }], undefined],
  ['a yes', [MET, YES], 'day ok wait silence invited off asked offer no start'],
] as const)('after %s they can have said: %3$s', (_, told, choices) => {
  const said = choicesOf('they-said', told).join(' ');
  expect(said).toBe(choices ?? 'day ok wait silence invited off asked offer no');
});

test.each([
  ['an interview held', [MET], true],
  ['one of which it is told', [MET, { kind: 'they-said', on: MET.on, words: 'Snart.' }], false],
  ['one booked', [{ ...MET, state: 'booked' }], false],
] as const)('what they said in the interview can be told of %s: %3$s', (_, told, isSo) => {
  expect(choicesOf('happened', told).includes('room')).toBe(isSo);
});

test.each([
  ['a question', [MET, CAME_UP], 'ask question news new-time other'],
  ['another offer', [MET, OTHER], 'ask question news offer new-time other'],
  ['a no', [MET, NO], 'ask question news new-time feedback other'],
  ['a request', [MET, REQUEST], 'ask question news asked new-time other'],
  ['one that is met', [MET, { ...REQUEST, done: '2026-11-25' }], ''],
  ['nothing of it', [MET], ''],
] as const)('with %s told a mail can have been about: %3$s', (_, told, choices) => {
  expect(choicesOf('about-mailed', told).join(' ')).toBe(choices);
});
