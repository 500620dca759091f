import type { Day } from '../day/day';
import { later } from '../day/day';
import type { ContactMade, Facts } from './facts';

/** The latest word of theirs: a contact they answered, a word of their own, with an offer or a yes the offer itself; empty without one. */
export function latestWordIn(facts: Facts): Day {
  const answers = facts.contacts.filter(({ answered }) => answered).map(({ on }) => on);
  const isOffered = facts.outcome === 'offer' || facts.outcome === 'accepted';
  return [...answers, facts.theirWordOn ?? '', isOffered ? (facts.offeredOn ?? '') : ''].reduce(
    later,
    '',
  );
}

/** X while an answer is waited for; one before the latest interview has had its new time. */
export function stepCancelledIn({ outcome, stepCancelledOn, interviewedOn }: Facts): Day | null {
  const counts = outcome === 'pending' && (stepCancelledOn ?? '') >= interviewedOn;
  return counts ? stepCancelledOn : null;
}

/** P, or null once a word of theirs came on it or since; the word that named it for its own day leaves it. */
export function promiseIn({ promisedAnswerBy, promisedOn }: Facts, word: Day): Day | null {
  const isForToday = promisedOn !== null && promisedOn === promisedAnswerBy && promisedOn === word;
  return isForToday ? promisedAnswerBy : unlessSpent(promisedAnswerBy, word);
}

/** A, or null once a word of theirs came on it or since. */
export function contactFromIn({ mayContactAgreed }: Facts, word: Day): Day | null {
  return unlessSpent(mayContactAgreed, word);
}

/** The contacts nobody answered since their latest word and since a step was called off; on that day itself a contact is since. */
export function triesIn(
  contacts: readonly ContactMade[],
  word: Day,
  cancelledOn: Day | null,
): ContactMade[] {
  return contacts.filter(({ on, answered }) => !answered && on > word && on >= (cancelledOn ?? ''));
}

function unlessSpent(day: Day | null, word: Day): Day | null {
  return day !== null && day > word ? day : null;
}
