import type { Day } from '../day/day';
import { later } from '../day/day';
import type { ContactMade, Facts } from './facts';
import type { OfferClass, OfferOutlook } from './other-offer';
import { offerOn, outlookOf } from './other-offer';
import {
  GAP_REASON,
  GAP_STATUS,
  GAP_STATUS_EARLY,
  GRACE_AFTER_PROMISE,
  GRACE_IF_ASKED_NOT_TO,
  GRACE_IF_INVITED,
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
  /** B: the later of the interview and the day of the latest contact they answered. */
  latestWord: Day;
  /** P, unless they have answered on it or since: then it is spent. */
  promise: Day | null;
  /** A, unless they have answered on it or since: then it is used. */
  contactFrom: Day | null;
  /** n: contacts since their latest word that nobody has answered. */
  unanswered: number;
  /** L: the latest contact, answered or not. */
  lastContact: ContactMade | null;
  /** E: from this day a contact without any other reason is reasonable. */
  dueFrom: Day;
  /** E*: the same with regard to contacts already made. */
  nextContactFrom: Day;
  /** L+3: up to this day the latest contact is too fresh for another with a reason; empty without a contact. */
  restUntil: Day;
  /** The first day after T2 and after T5; empty when thanks are sent or overtaken by a contact. */
  thanksWithReasonBefore: Day;
  thanksBefore: Day;
  outlook: OfferOutlook | null;
}

/** Everything a row of the table may look at: what stands, and what the day makes of it. */
export interface Derived extends Standing {
  today: Day;
  /** s<3: the latest contact is too fresh for another one with a reason. */
  justContacted: boolean;
  due: boolean;
  offer: OfferClass;
  /** T2 and T5: whether thanks may still go, with a reason or alone; `closed` when sent, too late or overtaken by a contact. */
  thanks: 'with-reason' | 'alone' | 'closed';
}

/** Works out what follows from the facts alone. */
export function standingOf(facts: Facts): Standing {
  const { country, interviewedOn } = facts;
  const contacts = facts.contacts.toSorted(byDay);
  const lastAnswered = contacts.findLast((contact) => contact.answered)?.on ?? '';
  const unanswered = contacts.length - 1 - contacts.findLastIndex((contact) => contact.answered);
  const lastContact = contacts.at(-1) ?? null;
  const promise = unlessBefore(facts.promisedAnswerBy, lastAnswered);
  const contactFrom = unlessBefore(facts.mayContactAgreed, lastAnswered);
  const latestWord = later(interviewedOn, lastAnswered);
  const dueFrom = contactFrom ?? firstDue(facts, promise, latestWord);
  const canThank = !facts.thanked && lastContact === null;
  const thanksBefore = (days: number) =>
    canThank ? addWorkingDays(interviewedOn, days + 1, country) : '';
  return {
    facts,
    latestWord,
    promise,
    contactFrom,
    unanswered,
    lastContact,
    dueFrom,
    nextContactFrom: spaced(dueFrom, unanswered, lastContact, facts),
    restUntil: lastContact === null ? '' : addWorkingDays(lastContact.on, GAP_REASON, country),
    thanksWithReasonBefore: thanksBefore(THANK_WITH_REASON),
    thanksBefore: thanksBefore(THANK_WINDOW),
    outlook: outlookOf(facts.competingOffer, promise, lastContact, country),
  };
}

/** Works out what the day adds. */
export function derive(standing: Standing, today: Day): Derived {
  return {
    ...standing,
    today,
    justContacted: today < standing.restUntil,
    due: today >= standing.nextContactFrom,
    offer: offerOn(standing.outlook, today),
    thanks: thanksOn(standing, today),
  };
}

function byDay(one: ContactMade, other: ContactMade): number {
  return one.on < other.on ? -1 : Number(one.on > other.on);
}

function unlessBefore(day: Day | null, lastAnswered: Day): Day | null {
  return day !== null && day > lastAnswered ? day : null;
}

function firstDue({ agreement, country }: Facts, promise: Day | null, latestWord: Day): Day {
  const { grace, silence } = PATIENCE[agreement];
  return promise === null
    ? addWorkingDays(latestWord, silence, country)
    : addWorkingDays(promise, grace, country);
}

const PATIENCE: Record<Facts['agreement'], { grace: number; silence: number }> = {
  none: { grace: GRACE_AFTER_PROMISE, silence: SILENCE_NONE },
  ok: { grace: GRACE_IF_INVITED, silence: SILENCE_IF_INVITED },
  'do-not': { grace: GRACE_IF_ASKED_NOT_TO, silence: SILENCE_IF_ASKED_NOT_TO },
};

/** An early contact with a reason does not use up the first one without, but spaces it. */
function spaced(due: Day, unanswered: number, last: ContactMade | null, { country }: Facts): Day {
  if (unanswered === 0 || last === null) return due;
  const isEarly = unanswered === 1 && last.on < due;
  return isEarly
    ? later(due, addWorkingDays(last.on, GAP_STATUS_EARLY, country))
    : addWorkingDays(last.on, GAP_STATUS, country);
}

function thanksOn(standing: Standing, today: Day): Derived['thanks'] {
  if (today < standing.thanksWithReasonBefore) return 'with-reason';
  return today < standing.thanksBefore ? 'alone' : 'closed';
}
