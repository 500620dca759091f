import type { ContactMade, Facts } from './facts';
import type { Purpose } from './rule';
import { verdict } from './verdict';

/**
 * The facts once a contact has been made: the reason that led to it is used up, so that the same advice does not
 * come back the day after. A withdrawal closes the case, a reply is their turn
 * again, and after a no the contact is the question for feedback.
 */
export function logContact(facts: Facts, contact: ContactMade): Facts {
  if (facts.outcome === 'rejected') return askedForFeedback(facts, contact);
  const { purpose } = verdict(facts, contact.on);
  if (purpose === 'withdraw') return { ...facts, outcome: 'closed' };
  const told = facts.competingOffer && { ...facts.competingOffer, told: true };
  return {
    ...facts,
    contacts: [...facts.contacts, purpose === 'reply' ? { ...contact, answered: true } : contact],
    myMove: false,
    newInformation: false,
    openQuestion: facts.openQuestion && isSaved(facts, purpose),
    competingOffer: told,
    thanked: facts.thanked || purpose === 'thank-plus',
  };
}

/** Against their wish to be left alone a question waits for the next talk, and a mail is none. */
function isSaved({ agreement }: Facts, purpose: Purpose | null): boolean {
  return agreement === 'do-not' && purpose !== 'reply';
}

function askedForFeedback(facts: Facts, { on, answered }: ContactMade): Facts {
  if (facts.feedback === 'received') return facts;
  return { ...facts, feedback: answered ? 'received' : 'asked', feedbackAskedOn: on };
}
