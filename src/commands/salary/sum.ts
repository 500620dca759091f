import type { Coach } from '../../coach';
import {
  fromOtherUnit,
  inThousands,
  isTooSmall,
  looksLikeOtherUnit,
  readAmount,
  unitOf,
  type ReadAmount,
} from '../../domain/salary/amount';
import type { Country } from '../../domain/process';
import { grouped, kronor, money, perWords } from '../../view/amounts';
import { payFault } from '../../view/pay-fault';
import type { Refusal } from '../../words/salary';
import { confirmed } from '../../talk/converse';
import { typedIn } from '../../words/typed';

/** The part of the coach that the talk about pay needs: its words, its look, the day, and the person. */
export type Teller = Pick<Coach, 'words' | 'look' | 'today' | 'ask' | 'note'>;

/** A sum in the unit of the process, or why it cannot be taken. */
export type SettledSum = { amount: number } | { refused: Refusal };

/** What is settled: which question the sum belongs to, and what to call it in an error. */
interface Sum {
  id: string;
  /** As typed, or a whole number from a file. */
  typed: string | number;
  /** `--dream`, or the id in a file. */
  option: string;
}

/**
 * Makes a sum one in the country's unit. The other currency is refused; what is far too small, or looks like
 * or names the other unit, is asked about where somebody can be asked, else refused. Throws `stopped`.
 */
export async function settleSum(coach: Teller, country: Country, sum: Sum): Promise<SettledSum> {
  const words = coach.words.salary.amount;
  const read = readAmount(String(sum.typed), typedIn(coach.words).sums);
  const hint = words.hint(sum.option);
  if ('fault' in read) return { refused: { text: payFault(read, country, coach.words), hint } };
  const { currency } = unitOf(country);
  if (read.currency !== null && read.currency !== currency) {
    return { refused: { text: words.otherCurrency(country, read.currency), hint } };
  }
  const meant = isTooSmall(read) ? await largeEnough(coach, country, read) : read;
  if (meant === null) return { refused: { text: words.tooSmall(country), hint } };
  return settleUnit(coach, country, sum, meant);
}

/** A sum far too small, as the person means it: in thousands or as it stands; null when it is neither. */
async function largeEnough(
  coach: Teller,
  country: Country,
  read: ReadAmount,
): Promise<ReadAmount | null> {
  if (!coach.ask) return null;
  const words = coach.words.salary.amount;
  const whole = inThousands(read);
  const meant = { ...read, amount: whole ?? read.amount };
  const shown = withPer(coach, country, meant);
  const text = whole === null ? words.isSo(shown) : words.meant(shown);
  const isMeant = await confirmed(coach.ask, text, words.meantHelp, whole !== null);
  return isMeant ? meant : null;
}

/** The sum with its period, unless the period is still to be asked about. */
function withPer({ words }: Teller, country: Country, { amount, per }: ReadAmount): string {
  const sum = kronor(amount, country, words);
  const isOpen = per === null && looksLikeOtherUnit(amount, country);
  return isOpen ? sum : `${sum} ${perWords(per ?? unitOf(country).per, words)}`;
}

async function settleUnit(
  coach: Teller,
  country: Country,
  sum: Sum,
  read: ReadAmount,
): Promise<SettledSum> {
  const words = coach.words.salary.amount;
  const isOther =
    read.per === null ? looksLikeOtherUnit(read.amount, country) : read.per !== unitOf(country).per;
  if (!isOther) return { amount: read.amount };
  if (!coach.ask) return { refused: words.refused(country, sum.option) };
  const isMeant = await confirmed(
    coach.ask,
    unitQuestion(coach, country, sum, read),
    words.otherUnitHelp(country),
    true,
  );
  return { amount: isMeant ? fromOtherUnit(read.amount, country) : read.amount };
}

function unitQuestion(
  coach: Teller,
  country: Country,
  { id }: Sum,
  { amount }: ReadAmount,
): string {
  const words = coach.words.salary.amount;
  if (id === 'floor') return words.otherUnitPrivate(country);
  return words.otherUnit(
    country,
    grouped(amount),
    money(fromOtherUnit(amount, country), country, coach.words),
  );
}
