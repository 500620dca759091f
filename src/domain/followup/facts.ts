import type { Day } from '../day/day';
import type { State } from '../ledger/state';
import type { Channel, Country } from '../process';

/** A call or mail the candidate made. Thank-you mails, replies and agreed deliveries are none. */
export interface ContactMade {
  on: Day;
  channel: Channel;
  answered: boolean;
}

/** Another employer's offer. `told`: this employer knows of it. */
export interface CompetingOffer {
  deadline: Day | null;
  told: boolean;
}

/** What was agreed of getting in touch; `do-not`: they asked to be waited for. */
export type Agreement = 'none' | 'ok' | 'do-not';

/** Something new since the interview, something forgotten in it, or something said wrong in it. */
export type NewsKind = 'new' | 'forgotten' | 'wrong';

/** What is known of one process when it is asked how to follow it up; nothing is undefined. */
export interface Facts {
  country: Country;
  /** The latest interview held, or the first one if it lies ahead; with neither the day the only one was called off. */
  interviewedOn: Day;
  /** False: it is today and still ahead, or each one was called off or missed; then there is nothing to thank for. */
  held: boolean;
  outcome: State;
  /** With `next` the booked interview, with `offer` the day agreed to answer, with `accepted` the day to start. */
  nextDate: Day | null;
  interested: boolean;
  /** Their latest message awaits a reply. */
  myMove: boolean;
  thanked: boolean;
  /** Last day of the latest promise. */
  promisedAnswerBy: Day | null;
  /** The day they named that; null is unknown, or another word of theirs followed the same day. */
  promisedOn: Day | null;
  /** They have taken back the day they had named, and named no new one. */
  promiseDropped: boolean;
  agreement: Agreement;
  /** From which day contact was agreed; goes with `ok`. */
  mayContactAgreed: Day | null;
  newInformation: boolean;
  /** Which kind of news it is; null without news, or when nobody has said. */
  newsKind: NewsKind | null;
  openQuestion: boolean;
  competingOffer: CompetingOffer | null;
  contacts: readonly ContactMade[];
  /** The day of the no; null is not known, and counts as lately. */
  decidedOn: Day | null;
  feedback: 'not-asked' | 'asked' | 'received';
  feedbackAskedOn: Day | null;
  /** With the no they said that one may ask about it. */
  feedbackInvited: boolean;
  /** The day their offer came. */
  offeredOn: Day | null;
  /** X: the day a step they had agreed on was called off or did not happen, without a new time. */
  stepCancelledOn: Day | null;
  /** Who did not come to it; null where it was called off. */
  missedBy: 'they' | 'me' | null;
  /** The latest day they got in touch of their own accord. */
  theirWordOn: Day | null;
  /** They said that no word by the promised day is a no. */
  silenceMeansNo: boolean;
}

/** The facts when nothing is known but the interview. */
export function plainFacts(country: Country, interviewedOn: Day): Facts {
  return {
    country,
    interviewedOn,
    held: true,
    outcome: 'pending',
    nextDate: null,
    interested: true,
    myMove: false,
    thanked: false,
    promisedAnswerBy: null,
    promisedOn: null,
    promiseDropped: false,
    agreement: 'none',
    mayContactAgreed: null,
    newInformation: false,
    newsKind: null,
    openQuestion: false,
    competingOffer: null,
    contacts: [],
    decidedOn: null,
    feedback: 'not-asked',
    feedbackAskedOn: null,
    feedbackInvited: false,
    offeredOn: null,
    stepCancelledOn: null,
    missedBy: null,
    theirWordOn: null,
    silenceMeansNo: false,
  };
}

/** The offer while it counts: once its last day has passed it is none. */
export function liveOffer(offer: CompetingOffer | null, today: Day): CompetingOffer | null {
  return offer?.deadline != null && offer.deadline < today ? null : offer;
}
