import * as fc from 'fast-check';
import type { Day } from '../../src/domain/day/day';
import { addDays, later } from '../../src/domain/day/day';
import type { CompetingOffer, ContactMade, Facts } from '../../src/domain/followup/facts';
import { plainFacts } from '../../src/domain/followup/facts';
import type { Purpose } from '../../src/domain/followup/rule';
import type { Country } from '../../src/domain/process';
import type { Verdict } from '../../src/domain/followup/verdict';
import { verdict } from '../../src/domain/followup/verdict';

/** Facts of an interview, with what else is known. */
export function interviewed(country: Country, on: Day, known: Partial<Facts> = {}): Facts {
  return { ...plainFacts(country, on), ...known };
}

/** A verdict in one line: `F23 thank 2026-06-08, again 2026-06-22`. */
export function said({ rule, verdict: kind, on, lookAgainOn }: Verdict): string {
  const again = lookAgainOn === null ? '' : `, again ${lookAgainOn}`;
  return `${rule} ${kind} ${on}${again}`;
}

/** The verdict of a day in one line. */
export function ask(facts: Facts, today: Day): string {
  return said(verdict(facts, today));
}

export const rang = (on: Day, answered = false): ContactMade => ({ on, channel: 'call', answered });
export const mailed = (on: Day, answered = false): ContactMade => ({
  on,
  channel: 'mail',
  answered,
});
export const otherOffer = (deadline: Day | null, told = false): CompetingOffer => ({
  deadline,
  told,
});

const TODAY = '2026-09-16';

/** Days around a fixed Wednesday, from `from` to `to` days off. */
const around = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));

/** One in three knows it. */
const seldom = (days: fc.Arbitrary<Day>) => fc.option(days, { nil: null, freq: 1 });

const contacts = fc.array(
  fc.record({
    on: around(-40, 0),
    channel: fc.constantFrom<ContactMade['channel']>('call', 'mail', 'other'),
    answered: fc.boolean(),
  }),
  { maxLength: 4 },
);
const offer = fc.option(
  fc.record({ deadline: fc.option(around(-2, 20), { nil: null }), told: fc.boolean() }),
  { nil: null },
);
const agreement = fc.constantFrom<[Facts['agreement'], boolean]>(
  ['none', false],
  ['ok', false],
  ['ok', true],
  ['do-not', false],
);

/** Any facts that can be, and a day: everything lies around one September, then the whole is moved anywhere in the calendar. */
export const anyCase: fc.Arbitrary<{ facts: Facts; today: Day }> = fc
  .record({
    country: fc.constantFrom<Country>('SE', 'NO'),
    interviewedOn: around(-40, 3),
    outcome: fc.constantFrom<Facts['outcome']>(
      'pending',
      'pending',
      'pending',
      'next',
      'offer',
      'accepted',
      'rejected',
      'closed',
    ),
    offeredOn: seldom(around(-20, 0)),
    stepCancelledOn: seldom(around(-15, 0)),
    missedBy: fc.constantFrom<Facts['missedBy']>(null, 'they', 'me'),
    theirWordOn: seldom(around(-20, 0)),
    held: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
    promisedOn: seldom(around(-20, 0)),
    promiseDropped: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
    feedbackInvited: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
    silenceMeansNo: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    newsKind: fc.constantFrom<Facts['newsKind']>(null, 'new', 'forgotten', 'wrong'),
    nextDate: fc.option(around(-3, 12), { nil: null }),
    interested: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
    myMove: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    thanked: fc.boolean(),
    promisedAnswerBy: fc.option(around(-30, 25), { nil: null }),
    agreed: agreement,
    from: around(-20, 12),
    newInformation: fc.boolean(),
    openQuestion: fc.boolean(),
    competingOffer: offer,
    contacts,
    decidedOn: around(-30, 0),
    feedback: fc.constantFrom<Facts['feedback']>('not-asked', 'asked', 'received'),
    askedOn: around(-20, 0),
    moved: fc.integer({ min: 0, max: 1500 }),
  })
  .map(({ moved, agreed, from, askedOn, ...known }) => {
    const move = (day: Day | null) => day && addDays(day, moved);
    const on = addDays(known.interviewedOn, moved);
    const held = (day: Day) => later(addDays(day, moved), on);
    const today = addDays(TODAY, moved);
    const past = (day: Day | null) => (day === null || on > today ? null : held(day));
    const decidedOn = known.outcome === 'rejected' && on <= today ? held(known.decidedOn) : null;
    const facts: Facts = {
      ...known,
      interviewedOn: on,
      outcome: known.outcome === 'rejected' && decidedOn === null ? 'pending' : known.outcome,
      nextDate:
        known.outcome === 'next' && (known.nextDate ?? '') < TODAY ? null : move(known.nextDate),
      promisedAnswerBy: known.promisedAnswerBy && held(known.promisedAnswerBy),
      agreement: agreed[0],
      mayContactAgreed: agreed[1] ? held(from) : null,
      competingOffer: known.competingOffer && {
        ...known.competingOffer,
        deadline: move(known.competingOffer.deadline),
      },
      contacts: on > today ? [] : known.contacts.map((each) => ({ ...each, on: held(each.on) })),
      promisedOn: past(known.promisedOn),
      promiseDropped: known.promisedAnswerBy === null && known.promiseDropped,
      offeredOn: past(known.offeredOn),
      stepCancelledOn: past(known.stepCancelledOn),
      theirWordOn: past(known.theirWordOn),
      newsKind: known.newInformation ? known.newsKind : null,
      decidedOn,
      feedback: decidedOn === null ? 'not-asked' : known.feedback,
      feedbackAskedOn:
        decidedOn !== null && known.feedback === 'asked'
          ? later(addDays(askedOn, moved), decidedOn)
          : null,
    };
    return { facts, today };
  });

/**
 * The facts once a contact has been made: the reason that led to it is used up, so that the same advice does not
 * come back the day after. A withdrawal closes the case, a reply is their turn
 * again, and after a no the contact is the question for feedback.
 */
export function logContact(facts: Facts, contact: ContactMade): Facts {
  const { purpose } = verdict(facts, contact.on);
  if (facts.outcome === 'rejected' || purpose === 'feedback') {
    return askedForFeedback(facts, contact);
  }
  if (purpose === 'withdraw') return { ...facts, outcome: 'closed' };
  const told = facts.competingOffer && { ...facts.competingOffer, told: true };
  return {
    ...facts,
    contacts: [...facts.contacts, purpose === 'reply' ? { ...contact, answered: true } : contact],
    myMove: false,
    nextDate: purpose === 'reply' ? leftOf(facts, contact.on) : facts.nextDate,
    newInformation: false,
    openQuestion: facts.openQuestion && isSaved(facts, purpose),
    competingOffer: told,
    thanked: facts.thanked || purpose === 'thank-plus',
  };
}

/** The day agreed for the answer to an offer is used up by a reply on it. */
function leftOf({ outcome, nextDate }: Facts, replied: Day): Day | null {
  return outcome === 'offer' && nextDate !== null && nextDate <= replied ? null : nextDate;
}

/** Against their wish to be left alone a question waits for the next talk, and a mail is none. */
function isSaved(facts: Facts, purpose: Purpose | null): boolean {
  return facts.agreement === 'do-not' && purpose !== 'reply';
}

function askedForFeedback(facts: Facts, { on, answered }: ContactMade): Facts {
  if (facts.feedback === 'received') return facts;
  return { ...facts, feedback: answered ? 'received' : 'asked', feedbackAskedOn: on };
}
