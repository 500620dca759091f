import type { Day } from '../day/day';
import { replyDay, standingOffers } from '../ledger/folds';
import { turnOn } from '../ledger/state';
import type { Process } from '../process';
import { type OfferStanding, stands } from './bids';
import { latestOffer } from './figures';

/** An offer that waits for an answer, as it lies beside others. */
export interface OfferBeside {
  process: Process;
  /** In the unit of its country; null where no figure was told. */
  amount: number | null;
  /** Where it lies between the levels of its own process. */
  stands: OfferStanding | null;
  /** The last day to answer. */
  answerBy: Day | null;
}

/** The offers that wait for an answer on a day, the first last day first; what has none stands last. */
export function offersBeside(processes: readonly Process[], today: Day): OfferBeside[] {
  const last = ({ answerBy }: OfferBeside): string => answerBy ?? '9999-12-31';
  return processes
    .filter((process) => turnOn(process, today).is === 'offer')
    .map((process) => besideOf(process, today))
    .toSorted((one, other) => (last(one) < last(other) ? -1 : last(one) > last(other) ? 1 : 0));
}

function besideOf(process: Process, today: Day): OfferBeside {
  const standing = standingOffers(process, today);
  const offer = standing.some(({ amount }) => amount != null) ? latestOffer(process, today) : null;
  return {
    process,
    amount: offer?.amount ?? null,
    stands: offer && stands(offer.amount, process.salary.bids),
    answerBy: replyDay(standing),
  };
}

/** The terms that matter to the person in any of the offers, by id, in the order they come. */
export function termsToCompare(offers: readonly OfferBeside[]): string[] {
  const ids = offers.flatMap(({ process }) =>
    Object.entries(process.salary.terms).flatMap(([id, { matters }]) => (matters ? [id] : [])),
  );
  return [...new Set(ids)];
}
