import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day/day';
import { type Facts, plainFacts } from '../../src/domain/followup/facts';
import { factsIn } from '../../src/domain/followup/fact-rows';
import { verdict } from '../../src/domain/followup/verdict';
import { type Line, processWith } from './told';

const MET = '2026-09-07';
const day = (n: number): string => addDays(MET, n);

/** Facts that can be true together, and the day they are weighed on. */
const anyCase: fc.Arbitrary<{ facts: Facts; today: string }> = fc
  .record({
    days: fc.integer({ min: 1, max: 30 }),
    outcome: fc.constantFrom('pending', 'next', 'offer', 'accepted', 'rejected', 'closed'),
    next: fc.option(fc.integer({ min: 1, max: 10 })),
    contacts: fc.array(
      fc.record({
        n: fc.integer({ min: 0, max: 30 }),
        channel: fc.constantFrom('call', 'mail', 'other'),
        answered: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    word: fc.option(fc.integer({ min: 1, max: 30 })),
    promise: fc.option(fc.integer({ min: 0, max: 40 })),
    byWord: fc.boolean(),
    dropped: fc.boolean(),
    agreement: fc.constantFrom('none', 'ok', 'do-not'),
    from: fc.option(fc.integer({ min: 0, max: 40 })),
    interested: fc.boolean(),
    myMove: fc.boolean(),
    thanked: fc.boolean(),
    news: fc.option(fc.constantFrom('new', 'forgotten', 'wrong')),
    question: fc.boolean(),
    other: fc.option(
      fc.record({ left: fc.option(fc.integer({ min: 0, max: 9 })), told: fc.boolean() }),
    ),
    event: fc.integer({ min: 0, max: 30 }),
    off: fc.boolean(),
    silence: fc.boolean(),
    feedback: fc.constantFrom('not-asked', 'asked', 'received'),
    invited: fc.boolean(),
  })
  .map((any) => {
    const today = day(any.days);
    const contacts = any.contacts
      .filter(({ n }) => n <= any.days && n !== any.word)
      .map(({ n, channel, answered }) => ({ on: day(n), channel, answered }))
      .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
    const isOffered = any.outcome === 'offer' || any.outcome === 'accepted';
    const event = day(Math.min(any.event, any.days));
    const word = any.word !== null && any.word <= any.days ? day(any.word) : null;
    const isQuiet = word === null && !contacts.some(({ answered }) => answered);
    const waits = any.outcome === 'pending' || any.outcome === 'next';
    const hasNext = any.outcome === 'next' || isOffered;
    const rejected = any.outcome === 'rejected';
    const asked = rejected && any.feedback !== 'not-asked';
    const promised = waits && any.promise !== null ? day(any.promise) : null;
    const isByWord = any.byWord && any.from === null && word !== null;
    const isInvited = rejected && any.invited;
    const facts: Facts = {
      ...plainFacts('SE', MET),
      outcome: any.outcome,
      nextDate: hasNext && any.next !== null ? addDays(today, any.next) : null,
      interested: any.interested,
      myMove: any.myMove,
      thanked: any.thanked,
      promisedAnswerBy: promised,
      promisedOn: promised && (isByWord ? word : MET),
      promiseDropped: waits && promised === null && any.dropped,
      agreement: waits && any.from === null ? any.agreement : waits || isInvited ? 'ok' : 'none',
      mayContactAgreed: waits && any.from !== null ? day(any.from) : null,
      newInformation: any.news !== null,
      newsKind: any.news,
      openQuestion: any.question,
      competingOffer: any.other && {
        deadline: any.other.left === null ? null : addDays(today, any.other.left),
        told: any.other.told,
      },
      contacts,
      decidedOn: rejected ? event : null,
      feedback: rejected ? any.feedback : 'not-asked',
      feedbackAskedOn: asked ? event : null,
      feedbackInvited: isInvited,
      offeredOn: isOffered ? event : null,
      stepCancelledOn: any.outcome === 'pending' && any.off && isQuiet ? event : null,
      theirWordOn: word,
      silenceMeansNo: any.silence && promised !== null && isQuiet && !any.myMove,
    };
    return { facts, today };
  });

/** The same facts, as they would be told. */
function toldAs(facts: Facts, today: string): Line[] {
  const { promisedAnswerBy, promisedOn, agreement, mayContactAgreed, silenceMeansNo } = facts;
  const isInRoom = promisedOn === MET && facts.theirWordOn !== MET;
  const isAgreed = agreement !== 'none' && facts.outcome !== 'rejected';
  const lines: (Line | false | null)[] = [
    { kind: 'interview', on: MET, state: 'held' },
    facts.thanked && { kind: 'i-thanked', on: MET },
    facts.promiseDropped && { kind: 'they-said', on: MET, answerBy: day(9) },
    facts.promiseDropped && { kind: 'they-said', on: MET, answerBy: null },
    (isInRoom || isAgreed) && {
      kind: 'they-said',
      on: MET,
      ...(isInRoom && { answerBy: promisedAnswerBy, silenceMeansNo }),
      ...(isAgreed && { contact: agreement, contactFrom: mayContactAgreed }),
    },
    ...facts.contacts.map(
      ({ on, channel, answered }): Line => ({
        kind: 'i-contacted',
        on,
        channel,
        reached: answered,
        about: 'other',
      }),
    ),
    facts.theirWordOn !== null && {
      kind: 'they-said',
      on: facts.theirWordOn,
      channel: 'mail',
      ...(promisedAnswerBy !== null && !isInRoom && { answerBy: promisedAnswerBy }),
    },
    ...courseAs(facts, today),
    facts.openQuestion && { kind: 'came-up', on: today, what: 'question', words: 'Ingår bilen?' },
    facts.newsKind && { kind: 'came-up', on: today, what: facts.newsKind, words: 'Ett intyg.' },
    facts.competingOffer && {
      kind: 'other-offer',
      on: today,
      deadline: facts.competingOffer.deadline,
      toldThem: facts.competingOffer.told ? today : null,
    },
    !facts.interested && { kind: 'changed-mind', on: today, wants: false },
    facts.myMove && { kind: 'they-asked', on: null, for: 'document', toldOn: today },
  ];
  return lines.filter((line) => line !== false && line !== null);
}

function courseAs(facts: Facts, today: string): Line[] {
  const { outcome, nextDate, decidedOn, stepCancelledOn, offeredOn } = facts;
  switch (outcome) {
    case 'pending':
      return stepCancelledOn === null
        ? []
        : [
            {
              kind: 'interview',
              on: addDays(today, 3),
              state: 'called-off',
              saidOn: stepCancelledOn,
            },
          ];
    case 'next':
      if (nextDate !== null)
        return [{ kind: 'interview', on: nextDate, state: 'booked', toldOn: today }];
      return [{ kind: 'they-said', on: MET, invites: true }];
    case 'offer':
      return [{ kind: 'offer', on: offeredOn, replyBy: nextDate }];
    case 'accepted':
      return [
        { kind: 'offer', on: offeredOn },
        { kind: 'i-answered', on: today, what: 'accepted' },
        ...(nextDate === null ? [] : [{ kind: 'start', on: nextDate, toldOn: today } as const]),
      ];
    case 'rejected':
      return [
        { kind: 'no', on: decidedOn, ...(facts.feedbackInvited && { feedback: 'invited' }) },
        ...feedbackAs(facts),
      ];
    case 'closed':
      return [{ kind: 'ended', on: today, how: 'cancelled' }];
  }
}

function feedbackAs({ feedback, feedbackAskedOn: on }: Facts): Line[] {
  if (feedback === 'not-asked') return [];
  const asked: Line = { kind: 'i-contacted', on, channel: 'mail', about: 'feedback' };
  return feedback === 'asked' ? [asked] : [asked, { kind: 'feedback', on, words: 'Tydlig.' }];
}

describe('happenings, and the facts document that says the same', () => {
  it('give the same facts and the same verdict', () => {
    fc.assert(
      fc.property(anyCase, ({ facts, today }) => {
        const read = factsIn(processWith(...toldAs(facts, today)), today);
        expect(read).toEqual(facts);
        expect(read && verdict(read, today).rule).toBe(verdict(facts, today).rule);
      }),
      { numRuns: 1000 },
    );
  });
});
