import type { AnswerValue } from '../../domain/answers';
import { unitOf } from '../../domain/salary/amount';
import { marketLine, readMarket } from '../../domain/salary/market';
import { latestOffer } from '../../domain/salary/figures';
import { isActive, type BidLevel, type Country, type Process } from '../../domain/process';
import { asksFloor } from '../../domain/floor';
import type { Question } from '../../guide/guide';
import type { SettledAnswer, WalkOptions } from '../../guide/asking';
import { checkOf } from '../../talk/check';
import { isOwn, money, perWords } from '../../view/amounts';
import { prose } from '../../view/page';
import type { Refusal } from '../../words/salary';
import { reopens, salaryRules } from './rules';
import { settleSum, type Teller } from './sum';
import { typedIn } from '../../words/typed';

/** The questions whose answer is a sum of pay. */
const SUMS: readonly string[] = ['dream', 'realistic', 'floor', 'offer', 'said-amount'];

type Reckoning = Required<Pick<WalkOptions, 'settle' | 'check' | 'isPrivate' | 'offer'>> & {
  /** Hears that a question has been replied to, and reads the sum back. */
  replied: (id: string, amount: AnswerValue | null | undefined) => void;
};

/**
 * How sums are read in the unit of this process and kept in order. The levels in `ahead` are compared with only
 * once they have been replied to; the floor is never offered again.
 */
export function reckoning(
  coach: Teller,
  current: () => Process,
  ahead: readonly BidLevel[],
): Reckoning {
  const past = new Set<string>();
  const isAhead = (level: BidLevel): boolean => ahead.includes(level) && !past.has(level);
  let sum: { id: string; amount: AnswerValue } | null = null;
  return {
    settle: async (id, value) => {
      const settled = await settleAnswer(coach, current().country, id, value);
      if (!SUMS.includes(id) || 'refused' in settled || settled.value === null) return settled;
      const told = { id, amount: settled.value };
      sum = told;
      return (await mayKeep(coach, current(), told)) ? settled : { value: null };
    },
    check: checkOf(salaryRules(coach, current, isAhead)),
    isPrivate: asksFloor,
    offer: (id, answers) => (id === 'floor' ? null : (answers[id] ?? null)),
    replied: (id, amount) => {
      past.add(id);
      if (sum?.id !== id || sum.amount !== amount) return;
      coach.note(prose(readBack(coach, id, Number(amount), current().country), coach.look));
    },
  };
}

/** The question for a sum as it is typed, with the unit it is read in. */
export function inUnit(coach: Teller, country: Country, question: Question): Question {
  if (question.kind !== 'amount') return question;
  return { ...question, kind: 'text', text: `${question.text} (${unitHint(coach, country)})` };
}

/** An answer about pay as it can be kept: sums and market lines in the country's unit, the rest as it is. Throws `stopped`. */
export async function settleAnswer(
  coach: Teller,
  country: Country,
  id: string,
  value: AnswerValue,
): Promise<SettledAnswer> {
  if (id === 'market' && Array.isArray(value)) {
    const lines = value.filter((line): line is string => typeof line === 'string');
    const settled = await settleLines(coach, country, lines, id);
    if ('lines' in settled) return { value: settled.lines };
    return { refused: `${settled.refused.text} ${settled.refused.hint}` };
  }
  if (!SUMS.includes(id)) return { value };
  const typed = typeof value === 'number' || typeof value === 'string' ? value : '';
  const settled = await settleSum(coach, country, { id, typed, option: id });
  return 'refused' in settled ? { refused: settled.refused.text } : { value: settled.amount };
}

/** Whether a sum may be kept: an offer where all was over is asked about once more. */
async function mayKeep(
  coach: Teller,
  process: Process,
  { id, amount }: { id: string; amount: AnswerValue },
): Promise<boolean> {
  const isNews = id === 'offer' && latestOffer(process, coach.today)?.amount !== amount;
  if (!isNews || isActive(process) || !coach.ask) return true;
  return reopens(coach, coach.ask, process);
}

function unitHint(coach: Teller, country: Country): string {
  const { currency, per } = unitOf(country);
  return `${isOwn(currency, coach.words) ? 'kr' : currency} ${perWords(per, coach.words)}`.replaceAll(
    ' ',
    '\u00a0',
  );
}

function readBack(coach: Teller, id: string, amount: number, country: Country): string {
  const words = coach.words.salary.amount;
  return id === 'floor' ? words.readPrivate : words.read(money(amount, country, coach.words));
}

/** Market lines with sums in the country's unit, as they can be kept, or why one cannot. Throws `stopped`. */
export async function settleLines(
  coach: Teller,
  country: Country,
  lines: readonly string[],
  option: string,
): Promise<{ lines: string[] } | { refused: Refusal }> {
  const words = coach.words.salary;
  const kept: string[] = [];
  for (const line of lines) {
    const read = readMarket(line, typedIn(coach.words).sums);
    if ('fault' in read) return { refused: words.market.fault(read.fault, line) };
    const settled = await settleSum(coach, country, { id: 'market', typed: read.sum, option });
    if ('refused' in settled) return settled;
    kept.push(marketLine({ ...read.figure, amount: settled.amount }, words.measure));
  }
  return { lines: kept };
}
