import { type Answers, answerState, listAnswer, textAnswer } from '../answers';
import type { Change } from '../change/change';
import { partChanges } from '../change/difference';
import type { Day } from '../day/day';
import type { Moment } from '../moment';
import type { Argument, Bid, MarketFigure, Preparation, Process } from '../process';
import type { TypedSums } from './amount';
import { heldBids, LEVELS, newBid, withBid } from './bids';
import { readMarket } from './market';
import { ARGUMENT_PARTS, MOST_ARGUMENTS } from './salary';

/** When answers are given: the day for what is dated, the time of the change; and the words that sums are typed in. */
interface GivenOn {
  today: Day;
  at: Moment;
  typed: TypedSums;
}

const LISTS = ['bids', 'arguments', 'market', 'terms', 'prepared'] as const;

/**
 * What fresh answers, and notes on terms by id, change in the preparation: bids join the history, arguments are filled in
 * part by part, lists become what was answered. Amounts are in the country's unit and already checked.
 */
export function preparationChanges(
  process: Process,
  fresh: Answers,
  { today, at, typed }: GivenOn,
  notes: Readonly<Record<string, string>> = {},
): Change[] {
  const { salary } = process;
  const next: Preparation = {
    ...salary,
    bids: withBidAnswers(salary.bids, fresh, today),
    arguments: withArguments(salary.arguments, fresh),
    market: isGiven(fresh, 'market') ? marketOf(fresh, typed) : salary.market,
    terms: withNotes(withTerms(salary.terms, fresh), notes),
    prepared: isGiven(fresh, 'prepared') ? listAnswer(fresh, 'prepared') : salary.prepared,
  };
  const after = { ...process, salary: next };
  return LISTS.flatMap((list) => partChanges(process, after, list, at));
}

/** Whether it was answered: a skip says nothing, and takes nothing away. */
function isGiven(fresh: Answers, id: string): boolean {
  return answerState(fresh, id) === 'given';
}

function withBidAnswers(bids: readonly Bid[], fresh: Answers, today: Day): Bid[] {
  return LEVELS.reduce<Bid[]>(
    (sofar, level) => {
      const amount = fresh[level];
      const reason = textAnswer(fresh, `${level}-reason`);
      if (typeof amount === 'number') return withBid(sofar, newBid(level, amount, today, reason));
      const held = heldBids(sofar)[level];
      if (reason === null || !held) return sofar;
      if (held.reason !== null) return withBid(sofar, newBid(level, held.amount, today, reason));
      return sofar.map((bid) => (bid === held ? { ...bid, reason } : bid));
    },
    [...bids],
  );
}

function withArguments(known: readonly Argument[], fresh: Answers): Argument[] {
  const all = [...known];
  for (let index = 0; index < MOST_ARGUMENTS; index += 1) {
    const id = `argument-${index + 1}`;
    const claim = textAnswer(fresh, id) ?? all[index]?.claim;
    if (claim === undefined || index > all.length) continue;
    const before = all[index] ?? { proof: null, depth: null, objection: null, answer: null };
    const part = (name: (typeof ARGUMENT_PARTS)[number]): string | null =>
      textAnswer(fresh, `${id}-${name}`) ?? before[name];
    all[index] = {
      claim,
      proof: part('proof'),
      depth: part('depth'),
      objection: part('objection'),
      answer: part('answer'),
    };
  }
  return all;
}

function marketOf(fresh: Answers, typed: TypedSums): MarketFigure[] {
  return listAnswer(fresh, 'market').flatMap((line) => {
    const read = readMarket(line, typed);
    return 'figure' in read ? [read.figure] : [];
  });
}

type Terms = Preparation['terms'];

function withTerms(known: Terms, fresh: Answers): Terms {
  const marked = (id: string, list: 'terms-matter' | 'terms-settled', before: boolean): boolean =>
    isGiven(fresh, list) ? listAnswer(fresh, list).includes(id) : before;
  const ids = [
    ...Object.keys(known),
    ...listAnswer(fresh, 'terms-matter'),
    ...listAnswer(fresh, 'terms-settled'),
  ];
  return Object.fromEntries(
    ids.map((id) => {
      const before = known[id] ?? { note: null, matters: false, settled: false };
      const matters = marked(id, 'terms-matter', before.matters);
      return [id, { ...before, matters, settled: marked(id, 'terms-settled', before.settled) }];
    }),
  );
}

/** A term noted and not marked yet is one that matters. */
function withNotes(known: Terms, notes: Readonly<Record<string, string>>): Terms {
  const noted = Object.entries(notes).map(([id, note]) => [
    id,
    { matters: true, settled: false, ...known[id], note },
  ]);
  return { ...known, ...Object.fromEntries(noted) };
}
