import { describe, expect, it } from 'vitest';
import { questionFault, questionState, shapeOf, withOutcome } from '../../src/domain/outcome';
import { emptyProcess, type Process } from '../../src/domain/process';

const START = { company: 'Prov', role: '', country: 'SE', startedOn: '2026-09-01' } as const;

function rejected(change: Partial<Process['outcome']['feedback']> = {}): Process {
  const process = emptyProcess('prov', START);
  const { outcome } = process;
  const feedback = { ...outcome.feedback, ...change };
  return {
    ...process,
    rounds: [{ number: 1, on: '2026-09-07', people: [] }],
    outcome: { ...outcome, state: 'rejected', on: '2026-09-18', feedback },
  };
}

describe('the question after a no', () => {
  it.each([
    ['2026-09-18', {}, { is: 'early', from: '2026-09-21' }],
    ['2026-09-19', {}, { is: 'early', from: '2026-09-21' }],
    ['2026-09-21', {}, { is: 'now' }],
    ['2026-10-02', {}, { is: 'now' }],
    ['2026-10-05', {}, { is: 'late' }],
    ['2026-09-23', { state: 'asked', askedOn: '2026-09-21' } as const, { is: 'asked' }],
    ['2026-10-20', { state: 'asked', askedOn: '2026-09-21' } as const, { is: 'asked' }],
    ['2026-09-23', { state: 'received', words: 'Bra' } as const, { is: 'received' }],
  ])('on %s with %j is %j', (today, feedback, state) => {
    expect(questionState(rejected(feedback), today)).toEqual(state);
  });

  it('may be asked although they said before that they would be in touch', () => {
    const promise = {
      saidOn: '2026-09-07',
      round: 1,
      who: null,
      words: null,
      by: null,
      agreement: 'do-not',
      contactFrom: null,
    } as const;
    expect(questionState({ ...rejected(), promises: [promise] }, '2026-09-21')).toEqual({
      is: 'now',
    });
  });

  it('is not asked where they give no feedback', () => {
    const process = withOutcome(rejected(), 'rejected', '2026-09-18', { 'no-feedback': true });
    expect(questionState(process, '2026-09-21')).toEqual({ is: 'refused' });
  });
});

describe('a question of one’s own', () => {
  it.each([
    ['Vad ska jag öva mest på?', null],
    ['Hva bør jeg øve på?', null],
    ['Varför fick jag inte jobbet?', 'reason'],
    ['Hvorfor ikke meg?', 'reason'],
    ['Vad var skälet till ert beslut?', 'reason'],
    ['Hva var grunnen?', 'reason'],
    ['Vad ska jag öva på? Och hur?', 'two'],
  ])('%s: %s', (text, fault) => {
    expect(questionFault(text)).toBe(fault);
  });

  it.each([
    [{ shape: 'own', 'own-question': 'Varför?' }, 'one-thing'],
    [{ shape: 'own', 'own-question': 'Vad ska jag öva på?' }, 'own'],
    [{ shape: 'either-or', 'point-one': 'lugn' }, 'one-thing'],
    [{ shape: 'none' }, null],
    [{}, 'one-thing'],
  ])('%j has the shape %s', (answers, shape) => {
    expect(shapeOf(answers)).toBe(shape);
  });
});
