import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { withFollowup } from '../../src/domain/followup/followup';
import { emptyProcess, type Process, type Session } from '../../src/domain/process';
import { factsOf, openFacts } from '../../src/domain/followup/process-facts';

const TODAY = '2026-09-21';
const START = { company: 'Prov', role: '', country: 'SE', startedOn: '2026-09-01' } as const;
const PROCESS: Process = {
  ...emptyProcess('prov', START),
  rounds: [{ number: 1, on: '2026-09-07', people: [] }],
};

function told(answers: Answers, process = PROCESS): Process {
  return withFollowup(process, answers, TODAY);
}

function debriefed(answers: Answers): Session {
  return {
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
}

describe('what a process holds on a day', () => {
  const round = (number: number, on: string) => ({ number, on, people: [] });

  it('is reckoned from the latest interview held', () => {
    const process = told({ agreement: 'do-not', contacted: true, 'contact-on': '2026-09-10' });
    const later = {
      ...process,
      rounds: [...process.rounds, round(2, '2026-09-18'), round(3, '2026-10-01')],
    };
    expect(factsOf(later, TODAY)).toMatchObject({ interviewedOn: '2026-09-18', contacts: [] });
  });

  it('looks ahead when none has been held', () => {
    const process = { ...PROCESS, rounds: [round(1, '2026-10-01')] };
    expect(factsOf(process, TODAY)?.interviewedOn).toBe('2026-10-01');
  });

  it('counts an offer that has run out as none', () => {
    const process = told({ 'other-offer': true, 'offer-deadline': '2026-09-23' });
    expect(factsOf(process, '2026-09-23')?.competingOffer).not.toBeNull();
    expect(factsOf(process, '2026-09-24')?.competingOffer).toBeNull();
  });

  it('is pending again once the booked interview has been held', () => {
    const outcome = {
      ...PROCESS.outcome,
      state: 'next',
      on: '2026-09-10',
      nextDate: '2026-09-17',
    } as const;
    expect(factsOf({ ...PROCESS, outcome }, TODAY)?.outcome).toBe('next');
    const held = { ...PROCESS, outcome, rounds: [...PROCESS.rounds, round(2, '2026-09-17')] };
    expect(factsOf(held, TODAY)?.outcome).toBe('pending');
  });
});

describe('what is still to be asked', () => {
  it('is everything without an interview, and nothing that can no longer matter', () => {
    expect(openFacts(emptyProcess('prov', START), TODAY)).toContain('interviewed-on');
    expect(openFacts(PROCESS, '2026-09-08')).toContain('thanked');
    expect(openFacts(PROCESS, '2026-09-21')).not.toContain('thanked');
    expect(openFacts(PROCESS, '2026-09-07')).not.toContain('contacted');
  });

  it.each(['closed', 'rejected'] as const)('is nothing when all is %s', (state) => {
    expect(openFacts({ ...PROCESS, outcome: { ...PROCESS.outcome, state } }, TODAY)).toEqual([]);
  });

  it.each([
    ['want', true, false],
    ['decline', false, false],
    ['unsure', true, true],
  ])('takes the interest from a debrief that says %s', (wanted, interested, isOpen) => {
    const process = { ...PROCESS, sessions: [debriefed({ 'want-job': wanted })] };
    expect(factsOf(process, TODAY)?.interested).toBe(interested);
    expect(openFacts(process, TODAY).includes('interested')).toBe(isOpen);
  });

  it('leaves out what a debrief has asked already, even what was skipped there', () => {
    expect(
      openFacts({ ...PROCESS, sessions: [debriefed({ 'answer-by': null })] }, TODAY),
    ).not.toContain('answer-by');
  });
});
