import { describe, expect, it } from 'vitest';
import { questionFault, questionState, shapeOf } from '../../src/domain/one-question';
import { type Line, processWith } from '../ledger/told';
import { typedIn } from '../../src/words/typed';

const { reasons } = typedIn({ language: 'sv' });

const MET: Line = { kind: 'interview', on: '2026-09-07', state: 'held' };
const NO: Line = { kind: 'no', on: '2026-09-18' };
const ASKED: Line = {
  kind: 'i-contacted',
  on: '2026-09-21',
  channel: 'mail',
  reached: false,
  about: 'feedback',
};

describe('the question after a no', () => {
  it.each<[string, Line[], object]>([
    ['2026-09-18', [], { is: 'early', from: '2026-09-21' }],
    ['2026-09-19', [], { is: 'early', from: '2026-09-21' }],
    ['2026-09-21', [], { is: 'now' }],
    ['2026-10-02', [], { is: 'now' }],
    ['2026-10-05', [], { is: 'late' }],
    ['2026-09-23', [ASKED], { is: 'asked' }],
    ['2026-10-20', [ASKED], { is: 'asked' }],
    ['2026-09-23', [{ kind: 'feedback', on: '2026-09-22', words: 'Bra' }], { is: 'received' }],
  ])('on %s after %j is %j', (today, lines, state) => {
    expect(questionState(processWith(MET, NO, ...lines), today)).toEqual(state);
    expect(questionState(processWith(NO, ...lines), today)).toEqual(state);
  });

  it('may be asked although they said before that they would be in touch', () => {
    const said: Line = { kind: 'they-said', on: '2026-09-07', contact: 'do-not' };
    expect(questionState(processWith(MET, said, NO), '2026-09-21')).toEqual({ is: 'now' });
  });

  it('is not asked where they give no feedback', () => {
    const no: Line = { ...NO, feedback: 'not-given' };
    expect(questionState(processWith(MET, no), '2026-09-21')).toEqual({ is: 'refused' });
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
    expect(questionFault(text, reasons)).toBe(fault);
  });

  it.each([
    [{ shape: 'own', 'own-question': 'Varför?' }, 'one-thing'],
    [{ shape: 'own', 'own-question': 'Vad ska jag öva på?' }, 'own'],
    [{ shape: 'either-or', 'point-one': 'lugn' }, 'one-thing'],
    [{ shape: 'none' }, null],
    [{}, 'one-thing'],
  ])('%j has the shape %s', (answers, shape) => {
    expect(shapeOf(answers, reasons)).toBe(shape);
  });
});
