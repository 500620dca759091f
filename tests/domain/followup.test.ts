import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import type { Day } from '../../src/domain/day/day';
import { addWorkingDays } from '../../src/domain/day/working-days';
import { deedsOf, factsIn, toldAnswers } from '../../src/domain/followup/fact-rows';
import { answerFaults } from '../../src/domain/followup/followup';
import { contactDeeds } from '../../src/domain/followup/log-contact';
import { verdict } from '../../src/domain/followup/verdict';
import { viewOf } from '../../src/domain/followup/view';
import type { Process } from '../../src/domain/process';
import { type Line, processWith, withDeeds } from '../ledger/told';
import { typedIn } from '../../src/words/typed';

const { reasons } = typedIn({ language: 'sv' });

const TODAY = '2026-09-21';
const MET: Line = { kind: 'interview', on: '2026-09-07', state: 'held' };

/** The process with the answers of a sitting of this day. */
function told(answers: Answers, process = processWith(MET), today: Day = TODAY): Process {
  const at = { today, view: viewOf(process, today), reasons };
  return withDeeds(process, deedsOf(answers, at), today);
}

describe('what a follow-up’s answers say of a process', () => {
  it.each<[Answers, object]>([
    [{}, { interested: true, myMove: false, thanked: false, contacts: [] }],
    [{ agreement: 'do-not' }, { agreement: 'do-not', promisedAnswerBy: null }],
    [
      { agreement: 'ok', 'contact-from': '2026-09-14' },
      { agreement: 'ok', mayContactAgreed: '2026-09-14' },
    ],
    [
      { 'open-question': 'Ingår jour i tjänsten?', 'question-findable': true },
      { openQuestion: false },
    ],
    [{ 'open-question': 'Hur går det?' }, { openQuestion: false }],
    [
      { 'new-information': 'Jag har fått mitt intyg', 'information-matters': false },
      { newInformation: false },
    ],
    [{ 'other-offer': true }, { competingOffer: { deadline: null, told: false } }],
    [
      { contacted: true, 'contact-on': '2026-09-15', 'contact-channel': 'mail' },
      { contacts: [{ on: '2026-09-15', channel: 'mail', answered: false }] },
    ],
    [{ contacted: false }, { contacts: [] }],
  ])('%j', (answers, facts) => {
    expect(factsIn(told(answers), TODAY)).toMatchObject(facts);
  });

  it('can give the interview itself', () => {
    expect(factsIn(processWith(), TODAY)).toBeNull();
    const process = told({ 'interviewed-on': '2026-09-10' }, processWith());
    expect(factsIn(process, TODAY)?.interviewedOn).toBe('2026-09-10');
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

  it('are offered as they were told', () => {
    const answers = {
      'interviewed-on': '2026-09-07',
      contacted: true,
      'contact-on': '2026-09-15',
      'contact-channel': 'mail',
      'contact-answered': false,
      'answer-by': '2026-09-25',
      agreement: 'do-not',
      'open-question': 'Ingår jour i tjänsten?',
      'other-offer': true,
      'offer-deadline': '2026-09-30',
      'offer-told': false,
    };
    expect(toldAnswers(told(answers), TODAY)).toEqual(answers);
  });

  it('name the question of a day that cannot be', () => {
    const days = { 'answer-by': '2026-09-01', 'offer-deadline': '2026-09-18', contacted: true };
    expect(answerFaults(days, '2026-09-07', TODAY).map(({ id }) => id)).toEqual([
      'contact-on',
      'answer-by',
      'offer-deadline',
    ]);
  });
});

describe('a misread day', () => {
  it('is put right on the day it was told, and a new word on a later one', () => {
    const once = told({ 'answer-by': '2026-09-23' });
    const again = told({ 'answer-by': '2026-09-25' }, once);
    expect(again.happenings).toHaveLength(2);
    expect(factsIn(again, TODAY)).toMatchObject({ promisedAnswerBy: '2026-09-25' });
    const later = told({ 'answer-by': '2026-09-30' }, again, '2026-09-22');
    expect(later.happenings).toHaveLength(3);
    expect(factsIn(later, '2026-09-22')).toMatchObject({ theirWordOn: '2026-09-22' });
  });

  it('is taken back when it turns out to be what was said before', () => {
    const before = told({ 'answer-by': '2026-09-23' }, processWith(MET), '2026-09-10');
    const misread = told({ 'answer-by': '2026-09-25' }, before);
    expect(told({ 'answer-by': '2026-09-23' }, misread).happenings).toEqual(before.happenings);
  });
});

describe('the other employer’s offer', () => {
  it('that has run out is one with more time, or gone', () => {
    const before = told({ 'other-offer': true, 'offer-deadline': '2026-09-23' });
    expect(factsIn(before, '2026-09-24')).toMatchObject({ competingOffer: null });
    const more = { 'other-offer': true, 'offer-deadline': '2026-09-29' };
    const later = told(more, before, '2026-09-24');
    expect(later.happenings).toHaveLength(2);
    expect(factsIn(later, '2026-09-24')).toMatchObject({
      competingOffer: { deadline: '2026-09-29' },
    });
    const gone = told({ 'other-offer': false }, before, '2026-09-24');
    expect(gone.happenings.at(-1)).toMatchObject({ gone: '2026-09-24' });
  });
});

describe('a contact logged', () => {
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

  it('that came across never leaves the same advice for the next working day', () => {
    fc.assert(
      fc.property(answers, days, fc.constantFrom('call', 'mail'), (given, today, channel) => {
        const process = told(given, processWith(MET), today);
        const facts = factsIn(process, today);
        const before = facts && verdict(facts, today);
        if (!before || !['call', 'mail'].includes(before.verdict)) return;
        const tomorrow = addWorkingDays(today, 1, 'SE');
        const nothing = { note: null, promisedBy: null, agreement: 'none' as const };
        const logged = { on: today, channel, answered: channel === 'call', ...nothing };
        const after = withDeeds(process, contactDeeds(process, logged), today);
        const left = factsIn(after, tomorrow);
        if (left) expect(verdict(left, tomorrow).rule).not.toBe(before.rule);
      }),
      { seed: 12, numRuns: 400 },
    );
  });
});
