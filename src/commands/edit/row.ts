import type { Coach } from '../../coach';
import type { AnswerValue } from '../../domain/answers';
import type { Process } from '../../domain/process';
import type { Question } from '../../guide/guide';
import { stopped } from '../../talk/converse';
import { askIn, openTalk, type OpenTalk } from '../../talk/unfinished';
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

/** What is asked again, and the name its place has in the list. */
export interface AnswerInList {
  name: string;
  question: Question;
  earlier: AnswerValue | null;
}

/** The talk about one line of the list, what is typed in it kept until the answer is. */
export async function openRow(coach: Coach, { id }: Process, name: string): Promise<OpenTalk> {
  return openTalk(coach, { talk: `coach edit ${name}`, process: id });
}

/** Asks again, and keeps the answer; gives the process as it is then. Throws `stopped`. */
export async function askedAgain(
  coach: Coach,
  process: Process,
  { name, question, earlier }: AnswerInList,
  keep: (value: AnswerValue) => Process | Promise<Process>,
): Promise<Process> {
  if (!coach.ask) return process;
  const talk = await openRow(coach, process, name);
  const reply = await askIn(talk, coach.ask, question, { place: null, earlier });
  if (reply.kind === 'stopped') throw stopped({}, `coach edit ${process.id}`, talk.isLeft());
  if (reply.kind === 'back') return process;
  const after = reply.kind === 'given' ? await keep(reply.value) : process;
  talk.end();
  return after;
}
