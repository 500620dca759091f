import type { Day } from '../day/day';
import { later } from '../day/day';
import type { RuleId } from './rule';
import type { Derived } from './standing';

type HoldsOf = (derived: Derived) => boolean;

const always: HoldsOf = () => true;
const isQuestionKept: HoldsOf = ({ facts, agreement }) =>
  facts.openQuestion && agreement === 'do-not';
const isQuestion: HoldsOf = (d) => d.facts.openQuestion && !isQuestionKept(d);
const isOffer: HoldsOf = ({ facts }) => facts.outcome === 'offer';
const isAccepted: HoldsOf = ({ facts }) => facts.outcome === 'accepted';
const wasSilence: HoldsOf = ({ silenceWasNo }) => silenceWasNo;
const isAskedUndated: HoldsOf = ({ facts }) => facts.feedbackAskedOn === null;
const isPast = (day: Day | null, today: Day) => day !== null && day < today;
const isUndated: HoldsOf = ({ promise, contactFrom }) => promise === null && contactFrom === null;
/** A day was named once, or agreed on, whatever has become of it. */
const wasDated: HoldsOf = ({ facts }) =>
  facts.promisedAnswerBy !== null || facts.promiseDropped || facts.mayContactAgreed !== null;
const areMails: HoldsOf = ({ tries }) => tries.every(({ channel }) => channel === 'mail');
/** A channel never tried is left, once it is time. */
const isCallLeft: HoldsOf = (d) => d.unanswered === 2 && areMails(d) && d.agreement !== 'do-not';
/** The latest contact reached them, so that nobody waits for an answer to it. */
const haveSpoken: HoldsOf = ({ lastContact, word }) =>
  lastContact !== null && (lastContact.answered || word >= lastContact.on);
/** Nothing else than their silence can end the wait. */
const isSilenceAlone: HoldsOf = ({ otherOffer, unlessHeard }) =>
  otherOffer === null && unlessHeard === null;
const isOfferKnown: HoldsOf = ({ otherOffer, offer }) =>
  otherOffer?.told === true && offer === 'none';
const isCallAhead: HoldsOf = ({ outlook, today }) =>
  outlook !== null && outlook.deadline !== null && outlook.lastCallFrom > today;

/** Every reason that can be named, with when it is true. */
export const BECAUSE = {
  'because-offer-deadline': ({ otherOffer }) => otherOffer !== null && otherOffer.deadline !== null,
  'because-offer-open': ({ otherOffer }) => otherOffer?.deadline === null,
  'because-answer-in-time': ({ otherOffer, offer }) =>
    otherOffer?.told === false && offer === 'none',
  'because-offer-known': (d) => isOfferKnown(d) && isCallAhead(d),
  'because-offer-known-late': (d) =>
    isOfferKnown(d) && d.otherOffer?.deadline !== null && !isCallAhead(d),
  'because-offer-known-open': (d) => isOfferKnown(d) && d.otherOffer?.deadline === null,
  'because-question': isQuestion,
  'because-question-kept': isQuestionKept,
  'because-information': ({ facts }) => facts.newInformation && (facts.newsKind ?? 'new') === 'new',
  'because-forgotten': ({ facts }) => facts.newInformation && facts.newsKind === 'forgotten',
  'because-wrong': ({ facts }) => facts.newInformation && facts.newsKind === 'wrong',
  'because-promise-ahead': ({ promise, today }) => promise !== null && promise >= today,
  'because-promise-passed': ({ promise, today }) => isPast(promise, today),
  'because-papers-ahead': ({ promise, today }) => promise !== null && promise >= today,
  'because-agreed-from': ({ contactFrom }) => contactFrom !== null,
  'because-agreed': ({ agreement, contactFrom }) => agreement === 'ok' && contactFrom === null,
  'because-asked-not-to': ({ agreement }) => agreement === 'do-not',
  'because-no-date': (d) => isUndated(d) && !wasDated(d) && d.agreement === 'none',
  'because-no-new-date': (d) => isUndated(d) && wasDated(d) && d.agreement === 'none',
  'because-thanks-open': always,
  'because-first-contact': ({ lastContact }) => lastContact === null,
  'because-recent-contact': ({ unanswered }) => unanswered === 1,
  'because-tries': ({ unanswered }) => unanswered >= 2,
  'because-then-call': (d) => isCallLeft(d) && isSilenceAlone(d),
  'because-then-rest': (d) => d.unanswered >= 2 && !isCallLeft(d) && isSilenceAlone(d),
  'because-other-channel': always,
  'because-no-reason': ({ facts, otherOffer, unanswered }) =>
    !facts.openQuestion && !facts.newInformation && otherOffer === null && unanswered === 0,
} as const satisfies Record<`because-${string}`, HoldsOf>;

/** Everything that can speak against an act or a wait, with when it is true. */
export const AGAINST = {
  'against-feedback': always,
  'against-withdraw': always,
  'against-reply': always,
  'against-offer': always,
  'against-mail-extra': always,
  'against-mail-missed': always,
  'against-thank': always,
  'against-call-busy': always,
  'against-call-status': always,
  'against-wait-keen': always,
  'against-wait-nerves': always,
  'against-let-go': always,
} as const satisfies Record<`against-${string}`, HoldsOf>;

/** Everything useful to do meanwhile, with when it is. */
export const MEANWHILE = {
  'meanwhile-apply': ({ otherOffer }) => otherOffer === null,
  'meanwhile-rest': always,
  'meanwhile-salary': isOffer,
  'meanwhile-start': isAccepted,
  'meanwhile-in-writing': always,
  'meanwhile-prepare': always,
  'meanwhile-company': always,
  'meanwhile-references': always,
  'meanwhile-plan': (d) => !isUndated(d),
  'meanwhile-ask-next-time': (d) => isUndated(d) && !wasDated(d),
  'meanwhile-ask-new-day': (d) => isUndated(d) && wasDated(d),
  'meanwhile-silence': ({ promise, today }) => isPast(promise, today),
  'meanwhile-either-way': always,
} as const satisfies Record<`meanwhile-${string}`, HoldsOf>;

/** Variants of the text of a rule, each with when it is the true one; the rule's own text says the rest. */
export const WHY = {
  'f03-undated': isAskedUndated,
  'f04-undated': isAskedUndated,
  'f06-silence': wasSilence,
  'f07-silence': wasSilence,
  'f07-invited': ({ facts }) => facts.feedbackInvited,
  'f08-silence': wasSilence,
  'f09-accepted': isAccepted,
  'f10-today': (d) => isOffer(d) && d.facts.nextDate === d.today && !d.facts.myMove,
  'f12-spoke': haveSpoken,
  'f13-accepted': isAccepted,
  'f13-passed': ({ facts }) =>
    facts.nextDate !== null || facts.promisedAnswerBy !== null || facts.promiseDropped,
  'f16-open': ({ otherOffer }) => otherOffer?.deadline === null,
  'f19-spoke': haveSpoken,
  'f25-forgotten': ({ facts }) => facts.newsKind === 'forgotten',
  'f25-wrong': ({ facts }) => facts.newsKind === 'wrong',
  'f27-dated': ({ promise, contactFrom, today }) =>
    [promise, contactFrom].some((day) => day !== null && day >= today),
  'f27-today': ({ facts, word, today }) => later(facts.interviewedOn, word) === today,
  'f27-tried': ({ unanswered }) => unanswered > 0,
  'f31-two': ({ unanswered }) => unanswered === 2,
  'f36-missed': ({ facts }) => facts.missedBy === 'me',
  'f36-no-show': ({ facts }) => facts.missedBy === 'they',
  'f37-question': ({ late }) => !late,
  'f37-accepted': isAccepted,
  'f38-dated': ({ promiseAhead }) => promiseAhead,
  'f40-offer': isOffer,
} as const satisfies Record<`f${number}-${string}`, HoldsOf>;

export type BecauseId = keyof typeof BECAUSE;
export type AgainstId = keyof typeof AGAINST;
export type MeanwhileId = keyof typeof MEANWHILE;
/** Advice beside an act; whether it is said hangs on what the act has become under a rule of one's own. */
export type BesideId = 'offer-manner' | 'broken-promise' | 'no-reply-offer';
export type WhyId = keyof typeof WHY | Lowercase<RuleId>;

/** What a live offer elsewhere comes to for this answer: said with every answer that does not act on it. */
export const OFFER_SAID = [
  'because-answer-in-time',
  'because-offer-known',
  'because-offer-known-late',
  'because-offer-known-open',
] as const satisfies BecauseId[];

/** Those of the texts that are true. */
export function trueOf<Id extends string>(
  ids: readonly Id[],
  table: Readonly<Record<Id, HoldsOf>>,
  derived: Derived,
): Id[] {
  return ids.filter((id) => table[id](derived));
}

/** The first text of a rule that is true; its own, which stands last, always is. */
export function whyOf(ids: readonly WhyId[], derived: Derived): WhyId {
  const variants: Readonly<Partial<Record<WhyId, HoldsOf>>> = WHY;
  return ids.find((id) => variants[id]?.(derived) ?? true) ?? ids[0] ?? 'f27';
}
