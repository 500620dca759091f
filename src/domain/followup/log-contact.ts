import type { ContactMade, Facts } from './facts';
import type { Day } from '../day/day';
import type { Purpose } from './rule';
import { verdict } from './verdict';

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
function isSaved({ agreement }: Facts, purpose: Purpose | null): boolean {
  return agreement === 'do-not' && purpose !== 'reply';
}

function askedForFeedback(facts: Facts, { on, answered }: ContactMade): Facts {
  if (facts.feedback === 'received') return facts;
  return { ...facts, feedback: answered ? 'received' : 'asked', feedbackAskedOn: on };
}
