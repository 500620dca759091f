import type { Coach } from '../../coach';
import type { AnswerValue } from '../../domain/answers';
import type { Process } from '../../domain/process';
import { CoachError } from '../../errors';
import type { Question } from '../../guide/guide';
import { pageWidth } from '../../view/page';
import { answerText } from '../../view/show';
import { fieldRow } from './field';

/** A line of the list, and what comes of choosing it. */
export interface Row {
  value: string;
  label: string;
  /** Gives the process as it is then. Throws `stopped`. */
  putRight: () => Promise<Process>;
}

/** Keeps what an edited record has that is not as it was shown, and gives the process as it is then. */
export type Keep = (edited: unknown) => Promise<Process>;

/** The line of something that was answered: what it is, and the answer in words. */
export function answerLabel(
  coach: Coach,
  name: string,
  question: Question,
  value: AnswerValue | null,
): string {
  const text =
    value === null ? '–' : answerText(value, question, coach.words).split('\n').join(', ');
  return fieldRow(name, text, pageWidth(coach.look) - 4);
}

/** What a question is answered with when it is asked again; null where the answer stays. Throws `stopped`. */
export async function askedAgain(
  coach: Coach,
  question: Question,
  earlier: AnswerValue | null,
): Promise<AnswerValue | null> {
  const reply = await coach.ask?.question(question, { place: null, earlier });
  if (reply?.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return reply?.kind === 'given' ? reply.value : null;
}
