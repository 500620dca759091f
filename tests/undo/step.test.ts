import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll, madeLater } from '../../src/domain/change/apply';
import { type Change, putIn } from '../../src/domain/change/change';
import { momentOf } from '../../src/domain/moment';
import type { Process } from '../../src/domain/process';
import { undoOutlook, takenBack } from '../../src/domain/undo/outlook';
import { type UndoStep, takingBack, stepWithMore } from '../../src/domain/undo/step';
import { happening } from '../ledger/any';
import { processWith } from '../ledger/told';

const DAY = '2026-11-20';
const at = (n: number): string => momentOf(DAY, n * 1000);

const CALL = { kind: 'i-contacted', on: DAY, channel: 'call', reached: false } as const;
const BASE = applyAll(processWith({ kind: 'interview', on: DAY, state: 'held' }, CALL), [
  {
    do: 'begin',
    sitting: { id: 's1', kind: 'debrief', round: 1, look: 1, depth: 'core', startedOn: DAY },
    at: at(0),
  },
  { do: 'answer', sitting: 's1', question: 'good', value: 'Jag lyssnade', at: at(0) },
  { do: 'pause', sitting: 's1', draft: null, at: at(0) },
  putIn('people', 'eva', { name: 'Eva', role: 'chef' }, at(0)),
  putIn('hardQuestions', 'Varför?', { question: 'Varför?', answer: null, on: DAY }, at(0)),
]);
const SEEN = BASE.happenings.find(({ kind }) => kind === 'i-contacted') ?? happening(CALL, DAY, 1);
const MEMORY = { due: DAY, last: DAY, stability: 1, difficulty: 1, reps: 1, lapses: 0, state: 1 };

const SOME: readonly Change[] = [
  { do: 'tell', happening: happening({ kind: 'no', on: DAY }, DAY, 21) },
  { do: 'correct', seen: SEEN, set: { reached: true }, at: at(1) },
  { do: 'correct', seen: SEEN, set: { words: 'De ringde.' }, drop: ['about'], at: at(2) },
  { do: 'take-back', id: SEEN.id, at: at(3) },
  {
    do: 'begin',
    sitting: { id: 's2', kind: 'followup', round: 1, look: 1, depth: 'core', startedOn: DAY },
    at: at(4),
  },
  { do: 'answer', sitting: 's2', question: 'news', value: 'Ny kurs', at: at(5) },
  { do: 'finish', sitting: 's2', on: DAY, at: at(6) },
  { do: 'answer', sitting: 's1', question: 'bad', value: null, at: at(7) },
  { do: 'answer', sitting: 's1', question: 'good', value: 'Jag frågade', at: at(8) },
  { do: 'finish', sitting: 's1', on: DAY, at: at(9) },
  { do: 'drop', sitting: 's1', at: at(10) },
  { do: 'set', field: 'company', value: 'Annat bolag', at: at(11) },
  putIn('people', 'eva', { role: 'HR' }, at(12)),
  { do: 'remove', part: 'people', key: 'eva', at: at(13) },
  putIn('people', 'bo', { name: 'Bo' }, at(14)),
  putIn('hardQuestions', 'Varför?', { answer: 'För att lära.', memory: MEMORY }, at(15)),
  putIn('bids', `dream/${DAY}/1`, { level: 'dream', amount: 48_000, on: DAY }, at(16)),
  putIn('arguments', '1', { claim: 'Jag kan leda' }, at(17)),
  putIn('points', '6', { state: 'ticked' }, at(18)),
];

const anySome = fc.subarray([...SOME], { minLength: 1 });

function stepOf(before: Process, writes: readonly (readonly Change[])[]): [UndoStep, Process] {
  let step: UndoStep = { run: 'r', what: 'log', on: DAY, at: at(0), parts: [] };
  let now = before;
  for (const changes of writes) {
    const after = applyAll(now, madeLater(now, changes));
    step = stepWithMore(step, now, after);
    now = after;
  }
  return [step, now];
}

/** What a process says, whatever the order and the times. */
function said(process: Process): unknown {
  const {
    changed: _c,
    takenBack: _t,
    happenings,
    sessions,
    people,
    link = null,
    ...rest
  } = process;
  const byText = (list: readonly unknown[]): unknown[] =>
    list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return {
    ...rest,
    link,
    people: byText(people),
    happenings: byText(happenings.map(({ corrected: _at, ...one }) => one)),
    sessions: byText(sessions.map(({ times: _times, draft: _draft, ...one }) => one)),
  };
}

const backs = (step: UndoStep): Change[] => step.parts.map(({ back }) => back);

describe('a step', () => {
  it('is taken back whole, whatever was written in it, in one go or in several', () => {
    fc.assert(
      fc.property(fc.array(anySome, { minLength: 1, maxLength: 3 }), (writes) => {
        const [step, after] = stepOf(BASE, writes);
        const { sound, changed } = undoOutlook(after, step);
        expect(changed).toEqual([]);
        const back = takenBack(
          after,
          sound.map(({ back: one }) => one),
          at(90),
        );
        expect(said(back)).toEqual(said(BASE));
      }),
      { numRuns: 300 },
    );
  });

  it('is taken back after the one behind it, and nothing is called changed', () => {
    fc.assert(
      fc.property(anySome, anySome, (first, second) => {
        const [one, between] = stepOf(BASE, [first]);
        const [other, after] = stepOf(between, [second]);
        const again = takenBack(after, backs(other), at(90));
        const outlook = undoOutlook(again, one);
        expect(outlook.changed).toEqual([]);
        const back = takenBack(
          again,
          outlook.sound.map((part) => part.back),
          at(91),
        );
        expect(said(back)).toEqual(said(BASE));
      }),
      { numRuns: 300 },
    );
  });

  it('tells what was changed since from what stands as it was left', () => {
    const [step, after] = stepOf(BASE, [SOME.slice(0, 1), [SOME[11] ?? never()]]);
    const since = applyAll(after, [
      { do: 'set', field: 'company', value: 'Tredje bolaget', at: at(50) },
    ]);
    const { sound, changed } = undoOutlook(since, step);
    expect(changed.map(({ place }) => place)).toEqual([['fields', 'company']]);
    expect(sound.map(({ place }) => place)).toEqual([['happenings', 'h21']]);
  });

  it('leaves out what is as it was already', () => {
    const [step, after] = stepOf(BASE, [SOME.slice(0, 1)]);
    const since = applyAll(after, [{ do: 'take-back', id: 'h21', at: at(50) }]);
    expect(undoOutlook(since, step)).toEqual({ sound: [], changed: [] });
  });

  it('keeps no word of how things stood', () => {
    const told = happening({ kind: 'note', on: DAY, words: 'hemligt' }, DAY, 30);
    const after = applyAll(BASE, [{ do: 'tell', happening: told }]);
    expect(JSON.stringify(takingBack(BASE, after))).not.toContain('hemligt');
  });
});

function never(): never {
  throw new Error('no such change');
}
