import { daysBetween, type Day } from '../../domain/day/day';
import type { Telling } from '../../domain/happening';
import type { Offer1, Record1 } from './version-1';
import { lastDayOf } from './known-days';
import { type TellingLine, together, unknownIn } from './line';
import { askedBy, isNoFeedback } from './meetings';

/** An offer told in two places within so many days is one. */
const SAME_OFFER = 3;

/** Offers, the outcome and what came after it, of an older record. */
export function courseLines(old: Record1): TellingLine[] {
  return [...offerLines(old), ...outcomeLines(old), ...feedbackLines(old)];
}

/** Every offer of the salary talk; the one that is the outcome as well takes what both say. */
function offerLines(old: Record1): TellingLine[] {
  const { offers } = old.salary;
  const { state, on, nextDate } = old.outcome;
  const twin = state === 'offer' ? twinOf(offers, on) : null;
  const lines = offers.map((offer): TellingLine => {
    const isTwin = offer === twin;
    const replyBy = isTwin ? (nextDate ?? offer.answerBy) : offer.answerBy;
    const day = isTwin ? (on ?? offer.on) : offer.on;
    const kept = together(
      unknownIn(offer, ['amount', 'on', 'answerBy']),
      day === offer.on ? undefined : { on: offer.on },
      offer.answerBy === replyBy ? undefined : { answerBy: offer.answerBy },
    );
    return { telling: offerTold(day, replyBy, offer.amount), told: day, kept };
  });
  if (state !== 'offer' || twin) return lines;
  return [...lines, { telling: offerTold(on, nextDate), told: on ?? lastDayOf(old) }];
}

function twinOf(offers: readonly Offer1[], on: Day | null): Offer1 | null {
  if (on === null) return offers.at(-1) ?? null;
  const apart = (offer: Offer1): number => Math.abs(daysBetween(offer.on, on));
  const near = offers.filter((offer) => apart(offer) <= SAME_OFFER);
  return near.toSorted((one, other) => apart(one) - apart(other))[0] ?? null;
}

function offerTold(on: Day | null, replyBy: Day | null, amount?: number): Telling {
  return {
    kind: 'offer',
    on,
    ...(replyBy !== null && { replyBy }),
    ...(amount !== undefined && { amount }),
  };
}

function outcomeLines(old: Record1): TellingLine[] {
  const { state, on, how } = old.outcome;
  const told = on ?? lastDayOf(old);
  switch (state) {
    case 'pending':
    case 'offer':
      return [];
    case 'next':
      return invited(old, told);
    case 'rejected':
      return [{ telling: noTold(old), told }];
    case 'closed':
      return [{ ...endTold(on, how), told }];
  }
}

/** An invitation, and the interview that is booked unless it is among the rounds. */
function invited(old: Record1, told: Day): TellingLine[] {
  const { on, nextDate } = old.outcome;
  const word: TellingLine = { telling: { kind: 'they-said', on, invites: true }, told };
  const isKnown = old.rounds.some((round) => round.on === nextDate);
  if (nextDate === null || isKnown) return [word];
  return [word, { telling: { kind: 'interview', on: nextDate, state: 'booked' }, told }];
}

function noTold(old: Record1): Telling {
  const { on } = old.outcome;
  const since = old.promises.filter(({ saidOn }) => on !== null && saidOn >= on);
  const isRefused =
    since.some((said) => isNoFeedback(old, said)) ||
    since.findLast(({ agreement }) => agreement !== 'none')?.agreement === 'do-not';
  return { kind: 'no', on, ...(isRefused && { feedback: 'not-given' }) };
}

/** `closed, accepted` stays over; an end without its how stays one. */
function endTold(
  on: Day | null,
  how: Record1['outcome']['how'],
): Pick<TellingLine, 'telling' | 'kept'> {
  switch (how) {
    case 'accepted':
      return { telling: { kind: 'i-answered', on, what: 'accepted' }, kept: { over: true } };
    case 'withdrawn':
      return { telling: { kind: 'i-answered', on, what: 'withdrew' } };
    case 'silence':
    case 'cancelled':
      return { telling: { kind: 'ended', on, how } };
    case null:
      return { telling: { kind: 'ended', on } };
  }
}

/** The question for feedback where no contact carries it, and what they said. */
function feedbackLines(old: Record1): TellingLine[] {
  const { state, askedOn, words } = old.outcome.feedback;
  const last = lastDayOf(old);
  const isAsked = state === 'asked' && askedBy(old) === null;
  const asking: Telling = { kind: 'i-contacted', on: askedOn, channel: 'other', about: 'feedback' };
  const isReceived = state === 'received' || words !== null;
  const on = askedBy(old) === null ? askedOn : null;
  return [
    ...(isAsked ? [{ telling: asking, told: askedOn ?? last }] : []),
    ...(isReceived
      ? [{ telling: { kind: 'feedback', on, words } satisfies Telling, told: on ?? last }]
      : []),
  ];
}

/** What an outcome says beyond the happenings made of it. */
export function keptOfOutcome({ outcome }: Record1): Record<string, unknown> | undefined {
  const { state, on, how, nextDate, feedback } = outcome;
  const takesDay = state === 'next' || state === 'offer';
  const isAsked = feedback.state === 'asked' || feedback.state === 'received';
  const feedbackKept = together(
    unknownIn(feedback, ['state', 'askedOn', 'words']),
    feedback.askedOn !== null && !isAsked ? { askedOn: feedback.askedOn } : undefined,
  );
  return together(
    unknownIn(outcome, ['state', 'on', 'how', 'nextDate', 'feedback']),
    on !== null && state === 'pending' ? { on } : undefined,
    how !== null && state !== 'closed' ? { how } : undefined,
    nextDate !== null && !takesDay ? { nextDate } : undefined,
    feedbackKept && { feedback: feedbackKept },
  );
}
