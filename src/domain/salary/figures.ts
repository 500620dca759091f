import { type Day, daysBetween } from '../day/day';
import { toCorrect, type Deed, toTell } from '../followup/fact-row';
import { type Happening, ofKind } from '../happening';
import { lastInterview, offersOf, replyDay, standingOffers } from '../ledger/folds';
import { dayOf } from '../moment';
import type { Process } from '../process';

/** A figure the person has named, in the unit of the country. */
export interface FigureSaid {
  amount: number;
  to: string | null;
  on: Day;
  round: number | null;
}

/** An offer with its figure, in the unit of the country. */
export interface OfferTold {
  amount: number;
  on: Day;
  /** The day to answer by. */
  answerBy: Day | null;
}

/** What was told of figures the person has named, in the order told. */
export function figuresSaid({
  happenings,
}: Pick<Process, 'happenings'>): Happening<'said-figure'>[] {
  return ofKind(happenings, 'said-figure');
}

/** The figures the person has named, in the order told. */
export function saidIn(process: Pick<Process, 'happenings'>): FigureSaid[] {
  return figuresSaid(process).flatMap(({ amount, to = null, round = null, ...one }) =>
    amount == null ? [] : [{ amount, to, on: dayIn(one), round }],
  );
}

/** The latest offer whose figure is known, with the day that holds for it; null before there is one. */
export function latestOffer(process: Process, today: Day): OfferTold | null {
  const offers = offersOf(process, today);
  const last = offers.findLast(({ amount }) => amount != null);
  if (last?.amount == null) return null;
  const standing = standingOffers(process, today);
  const answerBy = standing.includes(last) ? replyDay(standing) : (last.replyBy ?? null);
  return { amount: last.amount, on: dayIn(last), answerBy };
}

function dayIn({ on, told }: Pick<Happening, 'on' | 'told'>): Day {
  return on ?? dayOf(told);
}

/** What naming a figure to somebody becomes; the same figure to the same person is named once a day. */
export function figureDeeds(
  process: Process,
  { amount, to }: { amount: number; to: string },
  today: Day,
): Deed[] {
  const isKnown = saidIn(process).some(
    (one) => one.amount === amount && one.to === to && one.on === today,
  );
  const round = lastInterview(process, today)?.number ?? null;
  return isKnown ? [] : toTell({ kind: 'said-figure', on: today, amount, to, round });
}

/** Days within which an offer told without its figure and the figure told later are one offer (this project's number). */
const SAME_OFFER = 3;

type OfferFields = Partial<Pick<Happening<'offer'>, 'amount' | 'replyBy'>>;

/**
 * What an offer told on a day becomes: the one that stands is put right where it is the same, else a further one. A day
 * alone is the day of the one that stands. Fields left out were not told.
 */
export function offerDeeds(
  process: Process,
  fields: OfferFields,
  { on, today }: { on: Day; today: Day },
): Deed[] {
  const last = standingOffers(process, today).at(-1);
  if (!last || !isSameOffer(last, fields, on)) return toTell({ kind: 'offer', on, ...fields });
  const { amount = last.amount, replyBy = last.replyBy } = fields;
  const isKnown = last.amount === amount && last.replyBy === replyBy;
  return isKnown ? [] : toCorrect(last, fields);
}

function isSameOffer(last: Happening<'offer'>, { amount, replyBy }: OfferFields, on: Day): boolean {
  if (amount === undefined && replyBy !== undefined) return true;
  if (amount != null && last.amount != null) return amount === last.amount;
  return Math.abs(daysBetween(dayIn(last), on)) <= SAME_OFFER;
}
