import type { Day } from './day';
import { addDays, later } from './day';
import type { CompetingOffer, ContactMade, Facts } from './facts';
import {
  GAP_REASON,
  GAP_STATUS,
  GAP_STATUS_EARLY,
  GRACE_AFTER_PROMISE,
  GRACE_IF_ASKED_NOT_TO,
  GRACE_IF_INVITED,
  OFFER_LAST_CALL,
  OFFER_URGENT,
  SILENCE_IF_ASKED_NOT_TO,
  SILENCE_IF_INVITED,
  SILENCE_NONE,
  THANK_WINDOW,
  THANK_WITH_REASON,
} from './verdict-numbers';
import { addWorkingDays, workingDaysBetween } from './working-days';

/** What follows from the facts whatever the day (domain.md 1.3). */
export interface Standing {
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
}

/** Another employer's offer as it bears on this day: to be told at once, to be told, for one last call, or of no account (domain.md 1.3, offer class). */
export type OfferClass = 'urgent' | 'calm' | 'last-call' | 'none';

/** Everything a row of the table may look at. */
export interface Derived extends Standing {
  facts: Facts;
  today: Day;
  /** Working days since the interview; negative while it lies ahead. */
  sinceInterview: number;
  /** s: working days since the latest contact; null when there is none. */
  sinceContact: number | null;
  /** Whether the latest contact is too fresh for another one with a reason. */
  justContacted: boolean;
  due: boolean;
  offer: OfferClass;
  /** T2 and T5: whether thanks may still go, alone or with a reason; `closed` when sent, too late or overtaken by a contact. */
  thanks: 'with-reason' | 'alone' | 'closed';
}

/** Works out what follows from the facts alone. */
export function standingOf(facts: Facts): Standing {
  const contacts = facts.contacts.toSorted((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
  const lastAnswered = contacts.findLast((contact) => contact.answered)?.on ?? '';
  const unanswered = contacts.length - 1 - contacts.findLastIndex((contact) => contact.answered);
  const { promisedAnswerBy: by, mayContactAgreed: from } = facts;
  const promise = by !== null && by > lastAnswered ? by : null;
  const contactFrom = from !== null && from > lastAnswered ? from : null;
  const latestWord = later(facts.interviewedOn, lastAnswered);
  const lastContact = contacts.at(-1) ?? null;
  const dueFrom = contactFrom ?? firstDue(facts, promise, latestWord);
  return {
    latestWord,
    promise,
    contactFrom,
    unanswered,
    lastContact,
    dueFrom,
    nextContactFrom: spaced(dueFrom, unanswered, lastContact, facts),
  };
}

/** Works out what the day adds. */
export function derive(facts: Facts, standing: Standing, today: Day): Derived {
  const { country, interviewedOn } = facts;
  const { lastContact, nextContactFrom } = standing;
  const sinceInterview = workingDaysBetween(interviewedOn, today, country);
  const sinceContact = lastContact && workingDaysBetween(lastContact.on, today, country);
  return {
    ...standing,
    facts,
    today,
    sinceInterview,
    sinceContact,
    justContacted: sinceContact !== null && sinceContact < GAP_REASON,
    due: today >= nextContactFrom,
    offer: offerClass(facts, standing, today),
    thanks: facts.thanked || lastContact !== null ? 'closed' : thanksAfter(sinceInterview),
  };
}

function firstDue({ agreement, country }: Facts, promise: Day | null, latestWord: Day): Day {
  const [grace, silence] = {
    none: [GRACE_AFTER_PROMISE, SILENCE_NONE] as const,
    ok: [GRACE_IF_INVITED, SILENCE_IF_INVITED] as const,
    'do-not': [GRACE_IF_ASKED_NOT_TO, SILENCE_IF_ASKED_NOT_TO] as const,
  }[agreement];
  return promise === null
    ? addWorkingDays(latestWord, silence, country)
    : addWorkingDays(promise, grace, country);
}

/** An early contact with a reason does not use up the first one without, but spaces it. */
function spaced(due: Day, unanswered: number, last: ContactMade | null, { country }: Facts): Day {
  if (unanswered === 0 || last === null) return due;
  const early = unanswered === 1 && last.on < due;
  return early
    ? later(due, addWorkingDays(last.on, GAP_STATUS_EARLY, country))
    : addWorkingDays(last.on, GAP_STATUS, country);
}

function offerClass(facts: Facts, standing: Standing, today: Day): OfferClass {
  const { competingOffer: offer, country } = facts;
  if (offer === null || isExpired(offer, today)) return 'none';
  const { deadline, told } = offer;
  if (deadline === null) return told ? 'none' : 'calm';
  if (answersInTime(standing.promise, deadline, facts, today)) return 'none';
  const left = workingDaysBetween(today, deadline, country);
  if (!told) return left <= OFFER_URGENT ? 'urgent' : 'calm';
  return left <= OFFER_LAST_CALL && !lastCallMade(deadline, standing, facts, today)
    ? 'last-call'
    : 'none';
}

function isExpired({ deadline }: CompetingOffer, today: Day): boolean {
  return deadline !== null && deadline < today;
}

/** Their own answer comes at least one working day before the deadline. */
function answersInTime(
  promise: Day | null,
  deadline: Day,
  { country }: Facts,
  today: Day,
): boolean {
  return (
    promise !== null && promise >= today && workingDaysBetween(promise, deadline, country) >= 1
  );
}

/** A contact since the last call became right, or today or the day before, was the last call. */
function lastCallMade(deadline: Day, { lastContact }: Standing, facts: Facts, today: Day): boolean {
  if (lastContact === null) return false;
  const left = workingDaysBetween(lastContact.on, deadline, facts.country);
  return left <= OFFER_LAST_CALL || lastContact.on >= addDays(today, -1);
}

function thanksAfter(sinceInterview: number): Derived['thanks'] {
  if (sinceInterview <= THANK_WITH_REASON) return 'with-reason';
  return sinceInterview <= THANK_WINDOW ? 'alone' : 'closed';
}
