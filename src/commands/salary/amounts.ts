import type { Ask, Asked, Reply } from '../../ask/ask';
import type { AnswerValue } from '../../domain/answers';
import { unitOf } from '../../domain/salary/amount';
import { checkBids, figuresOf, LEVELS } from '../../domain/salary/bids';
import { marketLine, readMarket } from '../../domain/salary/market';
import { isActive, type BidLevel, type Country, type Process } from '../../domain/process';
import type { Question } from '../../guide/guide';
import { grouped, money, perWords } from '../../view/amounts';
import { page, prose } from '../../view/page';
import { salaryWords, type Said } from '../../words/salary';
import { answersFault, CLAIM, reopens } from './checks';
import { settleSum, type Teller } from './sum';

/**
 * The same person, whose sums are read in the unit of this process and kept in order. The levels in
 * `ahead` are compared with only once they have been replied to; the floor is never offered again.
 */
export function reckoning(
  coach: Teller,
  ask: Ask,
  current: () => Process,
  ahead: readonly BidLevel[],
): Ask {
  const replied = new Set<string>();
  const stillToCome = (level: BidLevel): boolean => ahead.includes(level) && !replied.has(level);
  return {
    question: async (question, asked) => {
      const asking = { question, asked, current, stillToCome };
      if (question.id === 'market') return askLines(coach, ask, asking);
      if (question.id === 'offer-answer-by' || CLAIM.test(question.id))
        return askUntilFit(coach, ask, asking);
      if (question.kind !== 'amount') return ask.question(question, asked);
      const reply = await askSum(coach, ask, asking);
      if (reply.kind === 'given' || reply.kind === 'skipped') replied.add(question.id);
      return reply;
    },
  };
}

interface Asking {
  question: Question;
  asked: Asked;
  current: () => Process;
  stillToCome: (level: BidLevel) => boolean;
}

async function askSum(coach: Teller, ask: Ask, asking: Asking): Promise<Reply> {
  const { question, asked } = asking;
  const { country } = asking.current();
  const earlier =
    question.id === 'floor' || asked.earlier === null ? null : grouped(Number(asked.earlier));
  for (let { place } = asked; ; place = null) {
    const typed = {
      ...question,
      kind: 'text' as const,
      text: `${question.text} (${unitHint(coach, country)})`,
    };
    const reply = await ask.question(typed, { place, earlier });
    if (reply.kind !== 'given') return reply;
    const sum = { id: question.id, typed: typedOf(reply.value), option: question.id };
    const settled = await settleSum(coach, country, sum);
    const refused =
      'refused' in settled ? settled.refused : outOfOrder(coach, asking, settled.amount);
    if (refused === null && 'amount' in settled) {
      if (!(await mayKeep(coach, ask, asking, settled.amount))) return { kind: 'skipped' };
      say(coach, readBack(coach, question.id, settled.amount, country));
      return { kind: 'given', value: settled.amount };
    }
    if (refused) say(coach, refused.text);
  }
}

/** Asks until the answer can be kept; what is wrong with it is said. */
async function askUntilFit(coach: Teller, ask: Ask, { question, asked }: Asking): Promise<Reply> {
  for (let { place } = asked; ; place = null) {
    const reply = await ask.question(question, { ...asked, place });
    if (reply.kind !== 'given') return reply;
    const fault = answersFault(coach, { [question.id]: reply.value });
    if (!fault) return reply;
    say(coach, fault.is.text);
  }
}

/** Whether a sum may be kept: an offer where all was over is asked about once more. */
async function mayKeep(
  coach: Teller,
  ask: Ask,
  { question, current }: Asking,
  amount: number,
): Promise<boolean> {
  const process = current();
  const isNews = question.id === 'offer' && process.salary.offers.at(-1)?.amount !== amount;
  return !isNews || isActive(process) || reopens(coach, ask, process);
}

function typedOf(value: AnswerValue): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : '';
}

function unitHint(coach: Teller, country: Country): string {
  const { currency, per } = unitOf(country);
  const isHome = (currency === 'SEK') === (coach.language === 'sv');
  return `${isHome ? 'kr' : currency} ${perWords(per, coach.language)}`.replaceAll(' ', '\u00a0');
}

function readBack(coach: Teller, id: string, amount: number, country: Country): string {
  const words = salaryWords[coach.language].amount;
  return id === 'floor' ? words.readPrivate : words.read(money(amount, country, coach.language));
}

function outOfOrder(
  coach: Teller,
  { question, current, stillToCome }: Asking,
  amount: number,
): Said | null {
  const level = LEVELS.find((one) => one === question.id);
  if (!level) return null;
  const held = figuresOf(current().salary.bids);
  const known = LEVELS.filter((one) => one !== level && !stillToCome(one)).map((one) => [
    one,
    held[one],
  ]);
  const found = checkBids({ ...Object.fromEntries(known), [level]: amount });
  return found && salaryWords[coach.language].disorder(found);
}

function say(coach: Teller, text: string): void {
  coach.note(
    page([prose(text, coach.look)])
      .trim()
      .replace(/^/, '  '),
  );
}

async function askLines(
  coach: Teller,
  ask: Ask,
  { question, asked, current }: Asking,
): Promise<Reply> {
  let { earlier } = asked;
  for (;;) {
    const reply = await ask.question(question, { ...asked, earlier });
    if (reply.kind !== 'given' || !Array.isArray(reply.value)) return reply;
    const lines = reply.value.filter((line): line is string => typeof line === 'string');
    const settled = await settleLines(coach, current().country, lines, question.id);
    if ('lines' in settled) return { kind: 'given', value: settled.lines };
    say(coach, `${settled.refused.text} ${settled.refused.hint}`);
    earlier = lines;
  }
}

/** Market lines with sums in the country's unit, as they can be kept, or why one cannot. Throws `stopped`. */
export async function settleLines(
  coach: Teller,
  country: Country,
  lines: readonly string[],
  option: string,
): Promise<{ lines: string[] } | { refused: Said }> {
  const words = salaryWords[coach.language];
  const kept: string[] = [];
  for (const line of lines) {
    const read = readMarket(line);
    if ('fault' in read) return { refused: words.market.fault(read.fault, line) };
    const settled = await settleSum(coach, country, { id: 'market', typed: read.sum, option });
    if ('refused' in settled) return settled;
    kept.push(marketLine({ ...read.figure, amount: settled.amount }, words.measure));
  }
  return { lines: kept };
}
