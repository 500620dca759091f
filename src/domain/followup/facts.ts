import type { Day } from '../day/day';
import type { Agreement, Channel, Country, OutcomeState } from '../process';

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

/** What is known of one process when it is asked how to follow it up; nothing is undefined. */
export interface Facts {
  country: Country;
  /** The latest interview held, or the first one if it lies ahead. */
  interviewedOn: Day;
  outcome: OutcomeState;
  /** With `next` the booked interview, with `offer` the day agreed to answer or to get the contract. */
  nextDate: Day | null;
  interested: boolean;
  /** Their latest message awaits a reply. */
  myMove: boolean;
  thanked: boolean;
  /** Last day of the latest promise. */
  promisedAnswerBy: Day | null;
  agreement: Agreement;
  /** From which day contact was agreed; goes with `ok`. */
  mayContactAgreed: Day | null;
  newInformation: boolean;
  openQuestion: boolean;
  competingOffer: CompetingOffer | null;
  contacts: readonly ContactMade[];
  decidedOn: Day | null;
  feedback: 'not-asked' | 'asked' | 'received';
  feedbackAskedOn: Day | null;
}

/** The facts when nothing is known but the interview. */
export function plainFacts(country: Country, interviewedOn: Day): Facts {
  return {
    country,
    interviewedOn,
    outcome: 'pending',
    nextDate: null,
    interested: true,
    myMove: false,
    thanked: false,
    promisedAnswerBy: null,
    agreement: 'none',
    mayContactAgreed: null,
    newInformation: false,
    openQuestion: false,
    competingOffer: null,
    contacts: [],
    decidedOn: null,
    feedback: 'not-asked',
    feedbackAskedOn: null,
  };
}
