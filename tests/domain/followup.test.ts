import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { type Logged, withContact, withFollowup } from '../../src/domain/followup/followup';
import { logContact } from '../../src/domain/followup/log-contact';
import { emptyProcess, type Process } from '../../src/domain/process';
import { factsOf } from '../../src/domain/followup/process-facts';
import { verdict } from '../../src/domain/followup/verdict';
import { addWorkingDays } from '../../src/domain/day/working-days';

const TODAY = '2026-09-21';
const START = { company: 'Prov', role: '', country: 'SE', startedOn: '2026-09-01' } as const;
const PROCESS: Process = {
  ...emptyProcess('prov', START),
  rounds: [{ number: 1, on: '2026-09-07', people: [] }],
};

function told(answers: Answers, process = PROCESS): Process {
  return withFollowup(process, answers, TODAY);
}

function logged(change: Partial<Logged> = {}): Logged {
  return {
    on: TODAY,
    channel: 'call',
    answered: false,
    reason: null,
    note: null,
    promisedBy: null,
    agreement: 'none',
    ...change,
  };
}

describe('what a follow-up’s answers say of a process', () => {
  it.each<[Answers, object]>([
    [{}, { interested: true, myMove: false, thanked: false, contacts: [] }],
    [{ interested: false }, { interested: false }],
    [{ 'my-move': true }, { myMove: true }],
    [{ thanked: true }, { thanked: true }],
    [{ 'answer-by': '2026-09-25' }, { promisedAnswerBy: '2026-09-25', agreement: 'none' }],
    [{ agreement: 'do-not' }, { agreement: 'do-not', promisedAnswerBy: null }],
    [
      { agreement: 'ok', 'contact-from': '2026-09-14' },
      { agreement: 'ok', mayContactAgreed: '2026-09-14' },
    ],
    [{ 'open-question': 'Ingår jour i tjänsten?' }, { openQuestion: true }],
    [
      { 'open-question': 'Ingår jour i tjänsten?', 'question-findable': true },
      { openQuestion: false },
    ],
    [{ 'open-question': 'Hur går det?' }, { openQuestion: false }],
    [{ 'new-information': 'Jag har fått mitt intyg' }, { newInformation: true }],
    [
      { 'new-information': 'Jag har fått mitt intyg', 'information-matters': false },
      { newInformation: false },
    ],
    [{ 'other-offer': true }, { competingOffer: { deadline: null, told: false } }],
    [
      { 'other-offer': true, 'offer-deadline': '2026-09-23', 'offer-told': true },
      { competingOffer: { deadline: '2026-09-23', told: true } },
    ],
    [
      { contacted: true, 'contact-on': '2026-09-15', 'contact-channel': 'mail' },
      { contacts: [{ on: '2026-09-15', channel: 'mail', answered: false }] },
    ],
    [{ contacted: false }, { contacts: [] }],
  ])('%j', (answers, facts) => {
    expect(factsOf(told(answers), TODAY)).toMatchObject(facts);
  });

  it('can give the interview itself', () => {
    expect(factsOf(emptyProcess('prov', START), TODAY)).toBeNull();
    const process = told({ 'interviewed-on': '2026-09-10' }, emptyProcess('prov', START));
    expect(factsOf(process, TODAY)?.interviewedOn).toBe('2026-09-10');
  });

  it('leave as it was what they do not speak of, and change nothing when given again', () => {
    const answers = {
      'open-question': 'Ingår jour i tjänsten?',
      agreement: 'ok',
      thanked: true,
      contacted: true,
      'contact-on': '2026-09-15',
    };
    const once = told(answers);
    expect(told(answers, once)).toEqual(once);
    expect(told({}, once)).toEqual(once);
  });
});

describe('logging a contact', () => {
  it('closes the process after a withdrawal, and is the question after a no', () => {
    const withdrawn = withContact(told({ interested: false }), logged({ channel: 'mail' }));
    expect(withdrawn.outcome).toMatchObject({ state: 'closed', how: 'withdrawn', on: TODAY });
    const no = {
      ...PROCESS,
      outcome: { ...PROCESS.outcome, state: 'rejected', on: '2026-09-18' } as const,
    };
    expect(withContact(no, logged()).outcome.feedback).toMatchObject({
      state: 'asked',
      askedOn: TODAY,
    });
    const answered = withContact(no, logged({ answered: true, note: 'Öva på siffror.' }));
    expect(answered.outcome.feedback).toMatchObject({
      state: 'received',
      words: 'Öva på siffror.',
    });
  });

  it('adds what they said to the ledger and rewrites nothing', () => {
    const before = told({ 'answer-by': '2026-09-11' });
    const after = withContact(
      before,
      logged({ answered: true, promisedBy: '2026-09-25', note: 'Chefen är bortrest' }),
    );
    expect(after.promises.slice(0, 1)).toEqual(before.promises);
    expect(after.promises.at(-1)).toMatchObject({
      saidOn: TODAY,
      by: '2026-09-25',
      words: 'Chefen är bortrest',
    });
  });

  const answers = fc.record(
    {
      interested: fc.constantFrom(true, true, true, false),
      'my-move': fc.constantFrom(false, false, true),
      thanked: fc.boolean(),
      'answer-by': fc.constantFrom('2026-09-11', '2026-09-17', '2026-09-25'),
      agreement: fc.constantFrom('none', 'ok', 'do-not'),
      'open-question': fc.constant('Ingår jour i tjänsten?'),
      'new-information': fc.constant('Jag har fått mitt intyg'),
      'other-offer': fc.constant(true),
      'offer-deadline': fc.constantFrom('2026-09-23', '2026-10-20'),
    },
    { requiredKeys: [] },
  );
  const days = fc.constantFrom(
    '2026-09-08',
    '2026-09-10',
    '2026-09-15',
    '2026-09-21',
    '2026-09-28',
  );

  it('says the same as logging it on the bare facts', () => {
    fc.assert(
      fc.property(answers, days, fc.boolean(), (given, today, answered) => {
        const process = withFollowup(PROCESS, given, today);
        const facts = factsOf(process, today);
        if (!facts || !['call', 'mail'].includes(verdict(facts, today).verdict)) return;
        const contact = { on: today, channel: 'mail' as const, answered };
        const after = factsOf(withContact(process, logged(contact)), today);
        const expected = logContact(facts, contact);
        if (expected.outcome === 'closed') expect(after?.outcome).toBe('closed');
        else expect(after).toMatchObject(expected);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('never leaves the same advice for the next working day', () => {
    fc.assert(
      fc.property(answers, days, fc.constantFrom('call', 'mail'), (given, today, channel) => {
        const process = withFollowup(PROCESS, given, today);
        const facts = factsOf(process, today);
        const before = facts && verdict(facts, today);
        if (!before || !['call', 'mail'].includes(before.verdict)) return;
        const tomorrow = addWorkingDays(today, 1, 'SE');
        const left = factsOf(withContact(process, logged({ on: today, channel })), tomorrow);
        if (left) expect(verdict(left, tomorrow).rule).not.toBe(before.rule);
      }),
      { seed: 12, numRuns: 400 },
    );
  });
});
