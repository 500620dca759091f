import type { Day } from '../day/day';
import { later } from '../day/day';
import type { Facts } from './facts';
import { addWorkingDays } from '../day/working-days';

/** One fact thought otherwise. */
interface Variation {
  fact: string;
  /** The facts with that one otherwise; null where it makes no sense. */
  vary(facts: Facts, today: Day): Facts | null;
}

/** How many working days ahead an imagined date of theirs, and imagined deadlines, lie. */
const IMAGINED_DATE = 5;
const IMAGINED_DEADLINE = 3;
const IMAGINED_MORE_TIME = 15;

const isPending = ({ outcome }: Facts) => outcome === 'pending';
const isRejected = ({ outcome }: Facts) => outcome === 'rejected';
const isOpen = ({ outcome }: Facts) => outcome !== 'closed' && outcome !== 'rejected';
const lacksDate = ({ outcome, nextDate }: Facts, today: Day) =>
  outcome !== 'pending' && (nextDate === null || nextDate < today);
const isUnanswered = ({ contacts }: Facts) => contacts.some(({ answered }) => !answered);

/** Every fact worth imagining otherwise, in the order in which a person would want to hear of them. */
export const VARIATIONS = [
  {
    fact: 'replied',
    vary: (facts) => (facts.myMove ? { ...facts, myMove: false } : null),
  },
  {
    fact: 'interested',
    vary: (facts) => (facts.interested ? null : { ...facts, interested: true }),
  },
  {
    fact: 'reopened',
    vary: (facts) => (facts.outcome === 'closed' ? { ...facts, outcome: 'pending' } : null),
  },
  {
    fact: 'feedback-received',
    vary: (facts) =>
      isRejected(facts) && facts.feedback === 'asked' ? { ...facts, feedback: 'received' } : null,
  },
  {
    fact: 'questions-welcome',
    vary: (facts) =>
      isRejected(facts) && !facts.feedbackInvited
        ? { ...facts, agreement: 'none', feedbackInvited: true }
        : null,
  },
  {
    fact: 'contact-answered',
    vary: (facts, today) =>
      isOpen(facts) && isUnanswered(facts)
        ? {
            ...facts,
            theirWordOn: today,
            contacts: facts.contacts.map((each) => ({ ...each, answered: true })),
          }
        : null,
  },
  {
    fact: 'new-date',
    vary: (facts, today) => (isPending(facts) && facts.held ? withNewDate(facts, today) : null),
  },
  {
    fact: 'date-set',
    vary: (facts, today) =>
      isOpen(facts) && lacksDate(facts, today) ? { ...facts, nextDate: ahead(facts, today) } : null,
  },
  {
    fact: 'new-time-set',
    vary: (facts, today) =>
      isPending(facts) && facts.stepCancelledOn !== null
        ? { ...facts, outcome: 'next', nextDate: ahead(facts, today), stepCancelledOn: null }
        : null,
  },
  {
    fact: 'papers-day',
    vary: (facts, today) => (facts.outcome === 'offer' ? withNewDate(facts, today) : null),
  },
  {
    fact: 'start-news',
    vary: (facts, today) =>
      facts.outcome === 'accepted' && (lacksDate(facts, today) || facts.promisedAnswerBy !== null)
        ? withNewDate(facts, today)
        : null,
  },
  {
    fact: 'offer-with-deadline',
    vary: (facts, today) =>
      isOpen(facts) && facts.competingOffer === null ? withOffer(facts, today) : null,
  },
  {
    fact: 'offer-more-time',
    vary: (facts, today) => (isOpen(facts) ? withMoreTime(facts, today) : null),
  },
  {
    fact: 'offer-told',
    // Whoever has told them of it has been in touch, and sends no mere thanks after that.
    vary: (facts) =>
      isOpen(facts) && facts.competingOffer?.told === false
        ? { ...facts, competingOffer: { ...facts.competingOffer, told: true }, thanked: true }
        : null,
  },
  {
    fact: 'offer-declined',
    vary: (facts) =>
      isOpen(facts) && facts.competingOffer !== null ? { ...facts, competingOffer: null } : null,
  },
  {
    fact: 'question',
    vary: (facts) => (facts.openQuestion ? null : { ...facts, openQuestion: true }),
  },
  {
    fact: 'question-settled',
    vary: (facts) => (facts.openQuestion ? { ...facts, openQuestion: false } : null),
  },
  {
    fact: 'news',
    vary: (facts) => (facts.newInformation ? null : { ...facts, newInformation: true }),
  },
  {
    fact: 'news-told',
    vary: (facts) => (facts.newInformation ? { ...facts, newInformation: false } : null),
  },
  {
    fact: 'agreed-to-call',
    vary: (facts) =>
      isPending(facts) && facts.agreement !== 'ok' ? { ...facts, agreement: 'ok' } : null,
  },
  {
    fact: 'asked-not-to',
    vary: (facts) =>
      isPending(facts) && facts.agreement === 'none'
        ? { ...facts, agreement: 'do-not', mayContactAgreed: null }
        : null,
  },
  {
    fact: 'thanked',
    vary: (facts) => (facts.thanked ? null : { ...facts, thanked: true }),
  },
  {
    fact: 'my-move',
    // With an offer they wait already.
    vary: (facts) =>
      isOpen(facts) && !facts.myMove && facts.outcome !== 'offer'
        ? { ...facts, myMove: true }
        : null,
  },
  {
    fact: 'their-word',
    vary: (facts, today) =>
      isOpen(facts) && !isUnanswered(facts) ? { ...facts, theirWordOn: today } : null,
  },
  {
    fact: 'offer-came',
    vary: (facts, today) =>
      isPending(facts) ? { ...facts, outcome: 'offer', offeredOn: today } : null,
  },
  {
    fact: 'accepted',
    vary: (facts) => (facts.outcome === 'offer' ? { ...facts, outcome: 'accepted' } : null),
  },
  {
    fact: 'start-moved',
    vary: (facts) =>
      facts.outcome === 'accepted' && facts.nextDate !== null ? { ...facts, nextDate: null } : null,
  },
  {
    fact: 'step-cancelled',
    vary: (facts, today) =>
      facts.outcome === 'next'
        ? { ...facts, outcome: 'pending', nextDate: null, stepCancelledOn: today }
        : null,
  },
  {
    fact: 'silence-is-no',
    vary: (facts) =>
      isPending(facts) && facts.promisedAnswerBy !== null && !facts.silenceMeansNo
        ? { ...facts, silenceMeansNo: true }
        : null,
  },
  {
    fact: 'not-interested',
    vary: (facts) => (isOpen(facts) && facts.interested ? { ...facts, interested: false } : null),
  },
] as const satisfies readonly Variation[];

/** Which fact it is; each has its sentence in the words of the follow-up. */
export type ChangingFact = (typeof VARIATIONS)[number]['fact'];

function ahead({ country }: Facts, today: Day): Day {
  return addWorkingDays(today, IMAGINED_DATE, country);
}

function withNewDate(facts: Facts, today: Day): Facts {
  const from = later(facts.promisedAnswerBy ?? today, today);
  return { ...facts, promisedAnswerBy: addWorkingDays(from, IMAGINED_DATE, facts.country) };
}

function withOffer(facts: Facts, today: Day): Facts {
  const deadline = addWorkingDays(today, IMAGINED_DEADLINE, facts.country);
  return { ...facts, competingOffer: { deadline, told: false } };
}

function withMoreTime(facts: Facts, today: Day): Facts | null {
  const { competingOffer: offer, country } = facts;
  if (offer === null || offer.deadline === null) return null;
  const deadline = addWorkingDays(later(offer.deadline, today), IMAGINED_MORE_TIME, country);
  return { ...facts, competingOffer: { ...offer, deadline } };
}
