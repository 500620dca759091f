import type { Day } from '../day/day';
import { addDays } from '../day/day';
import type { CompetingOffer, ContactMade } from './facts';
import type { Country } from '../process';
import { OFFER_LAST_CALL, OFFER_URGENT } from './verdict-numbers';
import { daysLeftFrom, workingDaysBetween } from '../day/working-days';

/** Another employer's offer as it bears on a day: to be told at once, to be told, for one last call, or of no account. */
export type OfferClass = 'urgent' | 'calm' | 'last-call' | 'none';

/** The days between which an offer changes class. */
export interface OfferOutlook {
  told: boolean;
  deadline: Day | null;
  /** Up to this day their own promised answer still comes in time; empty when it does not. */
  inTimeUntil: Day;
  urgentFrom: Day;
  lastCallFrom: Day;
  /** One last call only after this day: they have just been contacted, or the call was made. */
  lastCallAfter: Day;
}

/** Works out those days; null without an offer. */
export function otherOfferOutlook(
  offer: CompetingOffer | null,
  promise: Day | null,
  last: ContactMade | null,
  country: Country,
): OfferOutlook | null {
  if (offer === null) return null;
  const { told, deadline } = offer;
  if (deadline === null) {
    return { told, deadline, inTimeUntil: '', urgentFrom: '', lastCallFrom: '', lastCallAfter: '' };
  }
  const isInTime = promise !== null && workingDaysBetween(promise, deadline, country) >= 1;
  const lastCallFrom = daysLeftFrom(deadline, OFFER_LAST_CALL, country);
  return {
    told,
    deadline,
    inTimeUntil: isInTime ? promise : '',
    urgentFrom: daysLeftFrom(deadline, OFFER_URGENT, country),
    lastCallFrom,
    lastCallAfter: last === null ? '' : quietAfter(last.on, lastCallFrom, deadline),
  };
}

/** The class on a day. An expired offer counts as none, and so does one that their own answer precedes. */
export function offerOn(outlook: OfferOutlook | null, today: Day): OfferClass {
  if (outlook === null) return 'none';
  const { told, deadline } = outlook;
  if (deadline === null) return told ? 'none' : 'calm';
  if (deadline < today || today <= outlook.inTimeUntil) return 'none';
  if (!told) return today >= outlook.urgentFrom ? 'urgent' : 'calm';
  const isTime = today >= outlook.lastCallFrom && today > outlook.lastCallAfter;
  return isTime ? 'last-call' : 'none';
}

/** A contact since the last call became right was the last call; any other keeps the day after it quiet. */
function quietAfter(contact: Day, lastCallFrom: Day, deadline: Day): Day {
  return contact >= lastCallFrom ? deadline : addDays(contact, 1);
}
