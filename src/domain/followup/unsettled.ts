import type { Day } from '../day/day';
import { turnOn } from '../ledger/state';
import { type Interview, unconfirmedOn } from '../ledger/timeline';
import { answerSince, type Process } from '../process';
import { isOfferExpired, otherDeadline } from './rows-reason';
import { standingNo, viewOf } from './view';

/** The booked interview whose day has passed, and of which nobody has said that it was held; null when there is none. */
export function unsaidInterview(process: Process, today: Day): Interview | null {
  const { is } = turnOn(process, today);
  const isWaiting = is === 'pending' || is === 'next';
  return isWaiting ? unconfirmedOn(process.happenings, today) : null;
}

/** Whether another employer's offer has run out, so that it no longer counts, and nobody has said what became of it. */
export function isOtherOfferOver(process: Process, today: Day): boolean {
  const view = viewOf(process, today);
  return view !== null && isOfferExpired(view);
}

/** The last day of another employer's offer of which nobody has said what became; null without one. */
export function otherOfferDay(process: Process, today: Day): Day | null {
  const view = viewOf(process, today);
  return view && otherDeadline(view);
}

/** Whether the person has chosen not to ask the one question after the no that stands. */
export function wantsNoQuestion(process: Process, today: Day): boolean {
  const view = viewOf(process, today, today);
  const no = view && standingNo(view);
  return no !== null && answerSince(process, 'shape', ['outcome'], no.k) === 'none';
}
