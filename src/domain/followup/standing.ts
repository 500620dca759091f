import { byDay, type Day, later } from '../day/day';
import type { Agreement, CompetingOffer, ContactMade, Facts } from './facts';
import { liveOffer } from './facts';
import { contactFromIn, latestWordIn, promiseIn, stepCancelledIn, triesIn } from './known';
import type { OfferClass, OfferOutlook } from './other-offer';
import { offerOn, otherOfferOutlook } from './other-offer';
import {
  GAP_REASON,
  GAP_STATUS,
  GAP_STATUS_EARLY,
  GRACE_AFTER_PROMISE,
  GRACE_IF_ASKED_NOT_TO,
  GRACE_IF_INVITED,
  GRACE_LATE,
  OFFER_SETTLE,
  SILENCE_IF_ASKED_NOT_TO,
  SILENCE_IF_INVITED,
  SILENCE_NONE,
  THANK_WINDOW,
  THANK_WITH_REASON,
} from './verdict-numbers';
import { addWorkingDays } from '../day/working-days';

/** The facts, and what follows from them whatever the day: mostly days from which something holds. */
export interface Standing {
  facts: Facts;
  /** What was agreed on contact, as it counts: a day implies `ok`, an offer ends a `do-not`. */
  agreement: Agreement;
  /** The latest word of theirs; empty without one. */
  word: Day;
  /** X, where it counts: while an answer is waited for, and not before the latest interview. */
  cancelledOn: Day | null;
  /** P, unless a word of theirs came on it or since: then it is spent. */
  promise: Day | null;
  /** P+1: from this day their day is late. */
  lateFrom: Day | null;
  /** A, unless a word of theirs came on it or since: then it is used. */
  contactFrom: Day | null;
  /** The contacts since their latest word that nobody has answered; their number is n. */
  tries: readonly ContactMade[];
  unanswered: number;
  /** L: the latest contact, answered or not. */
  lastContact: ContactMade | null;
  /** E: from this day a contact without any other reason is reasonable. */
  dueFrom: Day;
  /** E*: the same with regard to contacts already made. */
  nextContactFrom: Day;
  /** L+3 and L+5: up to these days the latest contact is too fresh for another; empty without a contact. */
  restUntil: Day;
  longRestUntil: Day;
  /** X+1; empty without X. */
  newTimeFrom: Day;
  /** Five working days from the offer or their word about it: papers take some days. */
  settledFrom: Day;
  /** The first day after T2 and after T5; empty when thanks are sent or overtaken by a contact. */
  thanksWithReasonBefore: Day;
  thanksBefore: Day;
  outlook: OfferOutlook | null;
  /** What stands once P has passed, where they said that no word by then is a no. */
  unlessHeard: Standing | null;
}

/** Everything a row of the table may look at: what stands, and what the day makes of it. */
export interface Derived extends Standing {
  today: Day;
  /** s<3: the latest contact is too fresh for another one with a reason. */
  justContacted: boolean;
  due: boolean;
  /** Their day is known, and its time is up. */
  late: boolean;
  /** Their day is known, and not late. */
  promiseAhead: boolean;
  /** The day agreed for contact has not come. */
  agreedAhead: boolean;
  offer: OfferClass;
  /** Another employer's offer as long as it counts. */
  otherOffer: CompetingOffer | null;
  /** They said that no word by a day is a no, and that day has passed without one. */
  silenceWasNo: boolean;
  /** T2 and T5: whether thanks may still go, with a reason or alone; `closed` when sent, too late or overtaken by a contact. */
  thanks: 'with-reason' | 'alone' | 'closed';
}

/** Works out what follows from the facts alone. */
export function standingOf(facts: Facts): Standing {
  const { country, interviewedOn } = facts;
  const word = latestWordIn(facts);
  const cancelledOn = stepCancelledIn(facts);
  const promise = promiseIn(facts, word);
  const contactFrom = contactFromIn(facts, word);
  const agreement = agreementIn(facts);
  const contacts = facts.contacts.toSorted(byDay);
  const tries = triesIn(contacts, word, cancelledOn);
  const lastContact = contacts.at(-1) ?? null;
  const after = (day: Day | null, days: number): Day =>
    day === null || day === '' ? '' : addWorkingDays(day, days, country);
  const lateFrom = promise && addWorkingDays(promise, GRACE_LATE, country);
  const since = later(later(interviewedOn, word), cancelledOn ?? '');
  const due = contactFrom ?? firstDue(agreement, promise, since, country);
  const dueFrom = tries.length > 0 && lateFrom !== null ? later(due, lateFrom) : due;
  const isDated = promise !== null || contactFrom !== null;
  const thanksBefore = (days: number): Day =>
    facts.thanked || !facts.held || lastContact !== null
      ? ''
      : addWorkingDays(interviewedOn, days + 1, country);
  return {
    facts,
    agreement,
    word,
    cancelledOn,
    promise,
    lateFrom,
    contactFrom,
    tries,
    unanswered: tries.length,
    lastContact,
    dueFrom,
    nextContactFrom: spaced(dueFrom, tries, isDated, country),
    restUntil: after(lastContact?.on ?? null, GAP_REASON),
    longRestUntil: after(lastContact?.on ?? null, GAP_STATUS),
    newTimeFrom: after(cancelledOn, GRACE_LATE),
    settledFrom: addWorkingDays(word === '' ? interviewedOn : word, OFFER_SETTLE, country),
    thanksWithReasonBefore: thanksBefore(THANK_WITH_REASON),
    thanksBefore: thanksBefore(THANK_WINDOW),
    outlook:
      facts.outcome === 'accepted'
        ? null
        : otherOfferOutlook(facts.competingOffer, promise, lastContact, country),
    unlessHeard:
      promise !== null && facts.silenceMeansNo && facts.outcome === 'pending'
        ? standingOf(asNo(facts, promise))
        : null,
  };
}

/** Works out what the day adds. Written out instead of spread: so wide an object is made ten times as fast, and a wait makes hundreds. */
export function derive(told: Standing, today: Day): Derived {
  const silenceWasNo = told.unlessHeard !== null && told.promise !== null && today > told.promise;
  const standing = silenceWasNo && told.unlessHeard !== null ? told.unlessHeard : told;
  const late = standing.lateFrom !== null && today >= standing.lateFrom;
  return {
    facts: standing.facts,
    agreement: standing.agreement,
    word: standing.word,
    cancelledOn: standing.cancelledOn,
    promise: standing.promise,
    lateFrom: standing.lateFrom,
    contactFrom: standing.contactFrom,
    tries: standing.tries,
    unanswered: standing.unanswered,
    lastContact: standing.lastContact,
    dueFrom: standing.dueFrom,
    nextContactFrom: standing.nextContactFrom,
    restUntil: standing.restUntil,
    longRestUntil: standing.longRestUntil,
    newTimeFrom: standing.newTimeFrom,
    settledFrom: standing.settledFrom,
    thanksWithReasonBefore: standing.thanksWithReasonBefore,
    thanksBefore: standing.thanksBefore,
    outlook: standing.outlook,
    unlessHeard: standing.unlessHeard,
    today,
    justContacted: today < standing.restUntil,
    due: today >= standing.nextContactFrom,
    late,
    promiseAhead: standing.promise !== null && !late,
    agreedAhead: standing.contactFrom !== null && today < standing.contactFrom,
    offer: offerOn(standing.outlook, today),
    otherOffer: standing.outlook && liveOffer(standing.facts.competingOffer, today),
    silenceWasNo,
    thanks: thanksOn(standing, today),
  };
}

/** Silence past their day, where they said what it would mean: a no of that day; being asked to wait is over. */
function asNo(facts: Facts, promise: Day): Facts {
  return {
    ...facts,
    outcome: 'rejected',
    decidedOn: promise,
    agreement: 'none',
    mayContactAgreed: null,
    silenceMeansNo: false,
  };
}

function agreementIn({ agreement, mayContactAgreed, outcome }: Facts): Agreement {
  if (mayContactAgreed !== null) return 'ok';
  const isOver = outcome === 'offer' || outcome === 'accepted';
  return isOver && agreement === 'do-not' ? 'none' : agreement;
}

function firstDue(
  agreement: Agreement,
  promise: Day | null,
  since: Day,
  country: Facts['country'],
): Day {
  const { grace, silence } = PATIENCE[agreement];
  return promise === null
    ? addWorkingDays(since, silence, country)
    : addWorkingDays(promise, grace, country);
}

const PATIENCE: Record<Agreement, { grace: number; silence: number }> = {
  none: { grace: GRACE_AFTER_PROMISE, silence: SILENCE_NONE },
  ok: { grace: GRACE_IF_INVITED, silence: SILENCE_IF_INVITED },
  'do-not': { grace: GRACE_IF_ASKED_NOT_TO, silence: SILENCE_IF_ASKED_NOT_TO },
};

/** An early contact with a reason does not use up the first one without, but spaces it; nor do several, where a day is known. */
function spaced(
  due: Day,
  tries: readonly ContactMade[],
  isDated: boolean,
  country: Facts['country'],
): Day {
  const last = tries.at(-1);
  if (last === undefined) return due;
  const isEarly = last.on < due && (tries.length === 1 || isDated);
  return isEarly
    ? later(due, addWorkingDays(last.on, GAP_STATUS_EARLY, country))
    : addWorkingDays(last.on, GAP_STATUS, country);
}

function thanksOn(standing: Standing, today: Day): Derived['thanks'] {
  if (today < standing.thanksWithReasonBefore) return 'with-reason';
  return today < standing.thanksBefore ? 'alone' : 'closed';
}
