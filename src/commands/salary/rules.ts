import type { Ask } from '../../ask/ask';
import type { Coach } from '../../coach';
import { readAmount } from '../../domain/salary/amount';
import { textAnswer, type Answers, type AnswerValue } from '../../domain/answers';
import type { Day } from '../../domain/day/day';
import { checkBids, figuresOf, LEVELS } from '../../domain/salary/bids';
import { turnOn } from '../../domain/ledger/state';
import { isActive, type BidLevel, type Process } from '../../domain/process';
import { weekdayDay } from '../../view/days';
import type { Refusal } from '../../words/salary';
import type { Rules } from '../../talk/check';
import { confirmed } from '../../talk/converse';
import { typedIn } from '../../words/typed';

type Speaker = Pick<Coach, 'words' | 'today'>;

/** What is wrong with an argument that is only a sum; null for a reason in words. */
export function claimFault({ words }: Speaker, text: string): Refusal | null {
  const read = readAmount(text, typedIn(words).sums);
  const isSum = !('fault' in read) || read.fault !== 'no-amount';
  return isSum ? words.salary.bareSum : null;
}

/** What is wrong with a day to answer an offer: that it has been. */
export function answerDayFault({ words, today }: Speaker, day: Day): Refusal | null {
  return day < today ? words.salary.answerByPast(weekdayDay(day, today, words)) : null;
}

/**
 * What the answers about pay are held to, at the prompts and in a file. The levels are compared with those the
 * process holds, but not with those that are still to be asked for.
 */
export function salaryRules(
  coach: Speaker,
  process: () => Process,
  isAhead: (level: BidLevel) => boolean = () => false,
): Rules {
  const words = coach.words.salary;
  const claim = (value: AnswerValue | null): string | null =>
    typeof value === 'string' ? (claimFault(coach, value)?.text ?? null) : null;
  const level = (value: AnswerValue | null, answers: Answers, id: string): string | null => {
    if (typeof value !== 'number') return null;
    const among = LEVELS.filter((one) => one === id || !isAhead(one));
    return levelOrderFault(coach, process(), answers, among)?.text ?? null;
  };
  return {
    dream: level,
    realistic: level,
    floor: level,
    'said-to': (value, answers) =>
      value === null && typeof answers['said-amount'] === 'number'
        ? words.said.needsWho.text
        : null,
    'argument-1': claim,
    'argument-2': claim,
    'argument-3': claim,
    'offer-answer-by': (value) =>
      typeof value === 'string' ? (answerDayFault(coach, value)?.text ?? null) : null,
  };
}

/** What is wrong with the order of these levels, those in the answers beside those the process holds; null without any in the answers. */
export function levelOrderFault(
  { words }: Speaker,
  process: Process,
  answers: Answers,
  among: readonly BidLevel[] = LEVELS,
): Refusal | null {
  const fresh = (level: BidLevel): number | null =>
    typeof answers[level] === 'number' ? answers[level] : null;
  if (among.every((level) => fresh(level) === null)) return null;
  const held = figuresOf(process.salary.bids);
  const found = checkBids(
    Object.fromEntries(among.map((level) => [level, fresh(level) ?? held[level]])),
  );
  return found && words.salary.disorder(found);
}

/** Whether an offer may open a process that has ended: the person is asked. Throws `stopped`. */
export async function reopens(
  { words, today }: Speaker,
  ask: Ask,
  process: Process,
): Promise<boolean> {
  const { question, help } = words.salary.ended;
  return confirmed(ask, question(process.company, isNo(process, today)), help, null);
}

/**
 * What stands against an offer in these answers: the process has ended, and nobody says that they came back;
 * null when nothing does. Throws `stopped`.
 */
export async function endedFault(
  coach: Pick<Coach, 'words' | 'today' | 'ask'>,
  process: Process,
  answers: Answers,
): Promise<Refusal | null> {
  const isOffer = typeof answers['offer'] === 'number';
  if (isActive(process) || !(isOffer || textAnswer(answers, 'offer-answer-by'))) return null;
  if (coach.ask && isOffer && (await reopens(coach, coach.ask, process))) return null;
  const { company, id } = process;
  const words = coach.words.salary.ended;
  return words.refused(company, isNo(process, coach.today), `coach outcome ${id} offer`);
}

function isNo(process: Process, today: Day): boolean {
  return turnOn(process, today).is === 'rejected';
}
