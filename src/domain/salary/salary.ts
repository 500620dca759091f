import { listAnswer, textAnswer, type Answers } from '../answers';
import { heldBids, LEVELS, newBid, withBid } from './bids';
import type { Day } from '../day/day';
import { readMarket } from './market';
import type { Argument, Bid, Offer, Process, Salary, Session } from '../process';
import { isActive, lastInterview } from '../process';

/** SV-12-09k: three main arguments, no more. */
export const MOST_ARGUMENTS = 3;

const PARTS = ['proof', 'depth', 'objection', 'answer'] as const;

/** The one sitting about pay; it keeps only what no other part of the process holds. */
const SESSION = 'salary';

/** What the process already knows, as answers to the salary and terms guides. Holds the floor: never to be shown or stored. */
export function salaryAnswers(process: Process): Answers {
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
    ...process.sessions.find(({ id }) => id === SESSION)?.answers,
    ...Object.fromEntries(bids),
    ...Object.fromEntries(salary.arguments.flatMap(argumentAnswers)),
    ...Object.fromEntries(lists.filter(([, ids]) => ids.length > 0)),
    ...offerAnswers(salary.offers.at(-1)),
  };
}

function argumentAnswers(argument: Argument, index: number): [string, string][] {
  const id = `argument-${index + 1}`;
  const parts = PARTS.flatMap((part): [string, string][] => {
    const text = argument[part];
    return text === null ? [] : [[`${id}-${part}`, text]];
  });
  return [[id, argument.claim], ...parts];
}

function offerAnswers(offer: Offer | undefined): Answers {
  if (!offer) return {};
  return { offer: offer.amount, ...(offer.answerBy && { 'offer-answer-by': offer.answerBy }) };
}

/**
 * The process after these fresh answers: bids join the history, a figure said joins the ledger, an offer
 * makes its answer day the next date. Amounts are in the country's unit and already checked.
 */
export function withSalaryAnswers(process: Process, fresh: Answers, today: Day): Process {
  const { salary } = process;
  const next: Salary = {
    ...salary,
    bids: withBidAnswers(salary.bids, fresh, today),
    arguments: withArguments(salary.arguments, fresh),
    market: 'market' in fresh ? marketOf(fresh) : salary.market,
    terms: withTerms(salary.terms, fresh),
    said: withSaid(process, fresh, today),
    offers: withOffer(salary.offers, fresh, today),
    prepared: 'prepared' in fresh ? listAnswer(fresh, 'prepared') : salary.prepared,
  };
  return withLeftover(withAnswerDay({ ...process, salary: next }, fresh, today), fresh, today);
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
    const part = (name: (typeof PARTS)[number]): string | null =>
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

function marketOf(fresh: Answers): Salary['market'] {
  return listAnswer(fresh, 'market').flatMap((line) => {
    const read = readMarket(line);
    return 'figure' in read ? [read.figure] : [];
  });
}

function withTerms(known: Salary['terms'], fresh: Answers): Salary['terms'] {
  const marked = (id: string, list: 'terms-matter' | 'terms-settled', before: boolean): boolean =>
    list in fresh ? listAnswer(fresh, list).includes(id) : before;
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

function withSaid(process: Process, fresh: Answers, today: Day): Salary['said'] {
  const { said } = process.salary;
  const amount = fresh['said-amount'];
  const to = textAnswer(fresh, 'said-to');
  if (typeof amount !== 'number' || to === null) return said;
  const round = lastInterview(process, today)?.number ?? null;
  const again = said.some((one) => one.amount === amount && one.to === to && one.on === today);
  return again ? said : [...said, { amount, to, on: today, round }];
}

function withOffer(offers: readonly Offer[], fresh: Answers, today: Day): Offer[] {
  const amount = fresh['offer'];
  const answerBy = textAnswer(fresh, 'offer-answer-by');
  const last = offers.at(-1);
  if (typeof amount === 'number' && amount !== last?.amount)
    return [...offers, { amount, on: today, answerBy }];
  if (!last || answerBy === null) return [...offers];
  return [...offers.slice(0, -1), { ...last, answerBy }];
}

/**
 * The day to answer an offer is what `followup` and `today` reckon with. A process that had ended begins again
 * with a new offer, and feedback on the no stays behind; a day alone opens nothing.
 */
function withAnswerDay(process: Process, fresh: Answers, today: Day): Process {
  const offer = process.salary.offers.at(-1);
  if (!offer || !('offer' in fresh || 'offer-answer-by' in fresh)) return process;
  if (fresh['offer'] === null) return process;
  const { outcome, situation } = process;
  const isOver = !isActive(process);
  if (isOver && !('offer' in fresh)) return process;
  const before = outcome.state === 'offer' ? outcome : { on: today, nextDate: null };
  const nextDate = offer.answerBy ?? before.nextDate;
  return {
    ...process,
    outcome: {
      state: 'offer',
      on: before.on,
      how: null,
      nextDate,
      feedback: isOver ? { state: 'not-asked', askedOn: null, words: null } : outcome.feedback,
    },
    situation: isOver ? { ...situation, myMove: null } : situation,
  };
}

/** Skipped questions and the notice time stay with the sitting; everything else lives in `salary`. */
function withLeftover(process: Process, fresh: Answers, today: Day): Process {
  const session = process.sessions.find(({ id }) => id === SESSION);
  const left = Object.entries({ ...session?.answers, ...fresh }).filter(
    ([id, value]) => value === null || id.startsWith('notice'),
  );
  if (left.length === 0 && !session) return process;
  const kept: Session = {
    id: SESSION,
    kind: 'salary',
    round: lastInterview(process, today)?.number ?? 1,
    look: 1,
    depth: 'core',
    state: 'finished',
    startedOn: session?.startedOn ?? today,
    finishedOn: today,
    answers: Object.fromEntries(left),
  };
  return { ...process, sessions: [...process.sessions.filter(({ id }) => id !== SESSION), kept] };
}

/** The figure to ask for against an offer, in the same unit: the next level above it, or null when there is none. */
export function counterTo(offer: number, bids: readonly Bid[]): number | null {
  const { realistic, dream } = heldBids(bids);
  const above = [realistic, dream].find((bid) => bid !== null && bid.amount > offer);
  return above?.amount ?? null;
}

/** Terms that matter to the person and are not settled, by id. */
export function openTerms(salary: Salary): string[] {
  return Object.entries(salary.terms)
    .filter(([, term]) => term.matters && !term.settled)
    .map(([id]) => id);
}
