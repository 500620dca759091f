import { asAnswer, type AnswerValue } from './answers';
import { valueAt, type Path } from './paths';
import type { Process, Session } from './process';

/** One fact of a process that a person can correct: which question asks for it, and where it is kept. */
export interface Field {
  question: string;
  path: Path;
  value: AnswerValue | null;
  /** Which interview it belongs to, or null. */
  round: number | null;
}

const PROCESS_FIELDS = {
  company: ['company'],
  role: ['role'],
  place: ['place'],
  'applied-on': ['appliedOn'],
};
const PROMISE_FIELDS = { 'next-step': 'words', 'answer-by': 'by', 'answer-from': 'who' };

/** Everything that can be corrected by answering its question again, in the order it happened. */
export function fieldsOf(process: Process): Field[] {
  const field = (question: string, path: Path, round: number | null): Field => ({
    question,
    path,
    round,
    value: asAnswer(valueAt(process, path)),
  });
  return [
    ...Object.entries(PROCESS_FIELDS).map(([question, path]) => field(question, path, null)),
    ...process.rounds.map(({ number }, i) =>
      field('interviewed-on', ['rounds', `${i}`, 'on'], number),
    ),
    ...process.promises.flatMap(({ round }, i) =>
      Object.entries(PROMISE_FIELDS).map(([question, key]) =>
        field(question, ['promises', `${i}`, key], round),
      ),
    ),
    ...process.sessions.flatMap((session, i) =>
      answersOf(session).map((id) => field(id, ['sessions', `${i}`, 'answers', id], session.round)),
    ),
  ];
}

/** Answers about the interview itself were put into the process and are corrected there. */
const ELSEWHERE = new Set([
  ...Object.keys(PROCESS_FIELDS),
  ...Object.keys(PROMISE_FIELDS),
  'interviewed-on',
  'interviewers',
  'may-contact',
  'contact-from',
]);

/** Ids of a session's answers that are its own: what is kept elsewhere in the process is left out. */
export function answersOf({ answers }: Session): string[] {
  return Object.keys(answers).filter((id) => !ELSEWHERE.has(id));
}
