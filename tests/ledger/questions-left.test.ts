import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { factsIn, questionsLeft } from '../../src/domain/followup/fact-rows';
import { unsaidInterview } from '../../src/domain/followup/unsettled';
import type { Process, Sitting } from '../../src/domain/process';
import { type Line, processWith } from './told';

const TODAY = '2026-09-21';
const MET: Line = { kind: 'interview', on: '2026-09-07', state: 'held' };

function debriefed(answers: Answers): Process {
  const sitting: Sitting = {
    id: 'debrief-1',
    kind: 'debrief',
    round: 1,
    look: 1,
    depth: 'deep',
    state: 'finished',
    startedOn: '2026-09-07',
    finishedOn: '2026-09-07',
    answers,
  };
  return { ...processWith(MET), sessions: [sitting] };
}

const booked = (on: string, toldOn: string): Line => ({
  kind: 'interview',
  on,
  state: 'booked',
  toldOn,
});

describe('what a process holds on a day', () => {
  it('is reckoned from the latest interview held', () => {
    const process = processWith(
      MET,
      { kind: 'they-said', on: '2026-09-07', contact: 'do-not' },
      { kind: 'i-contacted', on: '2026-09-10', channel: 'mail', reached: false },
      { kind: 'interview', on: '2026-09-18', state: 'held' },
    );
    expect(factsIn(process, TODAY)).toMatchObject({ interviewedOn: '2026-09-18', contacts: [] });
  });

  it('looks ahead when none has been held', () => {
    const process = processWith(booked('2026-10-01', '2026-09-20'));
    expect(factsIn(process, TODAY)?.interviewedOn).toBe('2026-10-01');
  });

  it('is pending again once the booked interview has passed, and nobody has said that it was held', () => {
    const process = processWith(MET, booked('2026-09-17', '2026-09-10'));
    expect(factsIn(process, '2026-09-16')?.outcome).toBe('next');
    expect(unsaidInterview(process, '2026-09-17')).toBeNull();
    expect(factsIn(process, TODAY)?.outcome).toBe('pending');
    expect(unsaidInterview(process, TODAY)).toMatchObject({ on: '2026-09-17' });
    const held: Line = { kind: 'interview', on: '2026-09-17', state: 'held', toldOn: TODAY };
    const said = processWith(MET, booked('2026-09-17', '2026-09-10'), held);
    expect(unsaidInterview(said, TODAY)).toBeNull();
  });
});

describe('what is still to be asked', () => {
  it('is everything without an interview, and nothing that can no longer matter', () => {
    expect(questionsLeft(processWith(), TODAY)).toContain('interviewed-on');
    expect(questionsLeft(processWith(MET), '2026-09-08')).toContain('thanked');
    expect(questionsLeft(processWith(MET), '2026-09-21')).not.toContain('thanked');
    expect(questionsLeft(processWith(MET), '2026-09-07')).not.toContain('contacted');
  });

  it.each<[string, Line]>([
    ['closed', { kind: 'ended', on: '2026-09-18', how: 'cancelled' }],
    ['rejected', { kind: 'no', on: '2026-09-18' }],
  ])('is nothing when all is %s', (_state, end) => {
    expect(questionsLeft(processWith(MET, end), TODAY)).toEqual([]);
  });

  it.each([
    ['want', true, false],
    ['decline', false, false],
    ['unsure', true, true],
  ])('takes the interest from a debrief that says %s', (wanted, interested, isOpen) => {
    const process = debriefed({ 'want-job': wanted });
    expect(factsIn(process, TODAY)?.interested).toBe(interested);
    expect(questionsLeft(process, TODAY).includes('interested')).toBe(isOpen);
  });

  it('leaves out what a debrief has asked already, even what was skipped there', () => {
    expect(questionsLeft(debriefed({ 'answer-by': null }), TODAY)).not.toContain('answer-by');
  });

  it('is a new day, when a step was called off', () => {
    const off: Line = { kind: 'interview', on: '2026-09-18', state: 'called-off', saidOn: TODAY };
    expect(questionsLeft(processWith(MET, off), TODAY)).toContain('next-date');
  });
});
