import { type AnswerValue, type Answers, textAnswer } from '../answers';
import type { Day } from '../day/day';
import type { Deed } from '../followup/fact-row';
import { standingOffers } from '../ledger/folds';
import type { Argument, Preparation, Process, Sitting } from '../process';
import { isActive } from '../process';
import { heldBids, LEVELS } from './bids';
import { figureDeeds, latestOffer, offerDeeds } from './figures';

/** SV-12-09k: three main arguments, no more. */
export const MOST_ARGUMENTS = 3;

/** What an argument may have beside its claim. */
export const ARGUMENT_PARTS = ['proof', 'depth', 'objection', 'answer'] as const;

/** The one sitting about pay; it keeps only what no other part of the process holds. */
export const SALARY_SITTING = 'salary';

/** What the process already knows, as answers to the salary and terms guides. Holds the floor: never to be shown or stored. */
export function salaryAnswers(process: Process, today: Day): Answers {
  const { salary } = process;
  const held = heldBids(salary.bids);
  const bids = LEVELS.flatMap((level): [string, string | number][] => {
    const bid = held[level];
    if (!bid) return [];
    return [
      [level, bid.amount],
      ...(bid.reason ? [[`${level}-reason`, bid.reason] as [string, string]] : []),
    ];
  });
  const terms = Object.entries(salary.terms);
  const lists: [string, string[]][] = [
    ['prepared', salary.prepared],
    ['terms-matter', terms.filter(([, term]) => term.matters).map(([id]) => id)],
    ['terms-settled', terms.filter(([, term]) => term.settled).map(([id]) => id)],
  ];
  return {
    ...salarySitting(process)?.answers,
    ...Object.fromEntries(bids),
    ...Object.fromEntries(salary.arguments.flatMap(argumentAnswers)),
    ...Object.fromEntries(lists.filter(([, ids]) => ids.length > 0)),
    ...offerAnswers(process, today),
  };
}

function argumentAnswers(argument: Argument, index: number): [string, string][] {
  const id = `argument-${index + 1}`;
  const parts = ARGUMENT_PARTS.flatMap((part): [string, string][] => {
    const text = argument[part];
    return text === null ? [] : [[`${id}-${part}`, text]];
  });
  return [[id, argument.claim], ...parts];
}

function offerAnswers(process: Process, today: Day): Answers {
  const offer = latestOffer(process, today);
  if (!offer) return {};
  return { offer: offer.amount, ...(offer.answerBy && { 'offer-answer-by': offer.answerBy }) };
}

/** What fresh answers tell of: a figure named, an offer made. Amounts are in the country's unit and already checked. */
export function salaryDeeds(process: Process, fresh: Answers, today: Day): Deed[] {
  const amount = fresh['said-amount'];
  const to = textAnswer(fresh, 'said-to');
  const isNamed = typeof amount === 'number' && to !== null;
  return [
    ...(isNamed ? figureDeeds(process, { amount, to }, today) : []),
    ...madeOffer(process, fresh, today),
  ];
}

/** An offer opens a process that had ended; a day alone opens nothing. */
function madeOffer(process: Process, fresh: Answers, today: Day): Deed[] {
  const amount = fresh['offer'];
  const replyBy = textAnswer(fresh, 'offer-answer-by');
  const day = replyBy === null ? {} : { replyBy };
  if (typeof amount === 'number')
    return offerDeeds(process, { amount, ...day }, { on: today, today });
  const isKnown = isActive(process) && standingOffers(process, today).length > 0;
  return replyBy !== null && isKnown ? offerDeeds(process, day, { on: today, today }) : [];
}

/** The sitting about pay, once it has begun. */
export function salarySitting({ sessions }: Process): Sitting | undefined {
  return sessions.find(({ id }) => id === SALARY_SITTING);
}

/** What the sitting itself keeps of its answers: skipped questions and the notice time. Never the floor. */
export function sittingAnswers(answers: Answers): Answers {
  const isKept = ([id, value]: [string, AnswerValue | null]): boolean =>
    value === null || id.startsWith('notice');
  return Object.fromEntries(Object.entries(answers).filter(isKept));
}

/** The figure to ask for against an offer, in the same unit: the next level above it, or null when there is none. */
export function counterTo(offer: number, bids: Preparation['bids']): number | null {
  const { realistic, dream } = heldBids(bids);
  const above = [realistic, dream].find((bid) => bid !== null && bid.amount > offer);
  return above?.amount ?? null;
}

/** Terms that matter to the person and are not settled, by id. */
export function openTerms(salary: Preparation): string[] {
  return Object.entries(salary.terms)
    .filter(([, term]) => term.matters && !term.settled)
    .map(([id]) => id);
}
