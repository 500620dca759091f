import { asAnswer, type AnswerValue } from './answers';
import type { Kind } from './happening';
import { roundsOf } from './ledger/folds';
import { valueAt, type Path } from './paths';
import type { Process, Session } from './process';

/** One fact of a process that a person can correct: which question asks for it, and where it is kept. */
export interface FactField {
  question: string;
  path: Path;
  value: AnswerValue | null;
  /** Which interview it belongs to, or null. */
  round: number | null;
}

const PROCESS_FIELDS = ['company', 'role', 'place', 'sector', 'recruiter'] as const;

/** The questions that ask for a field of a happening. */
const TOLD_FIELDS: Partial<Record<Kind, Record<string, string>>> = {
  applied: { on: 'applied-on' },
  interview: { on: 'interviewed-on', with: 'interviewers' },
  'they-said': { words: 'next-step', answerBy: 'answer-by', who: 'answer-from' },
};

/** The question that asks for a field of a happening, or null. */
export function questionOfField(kind: Kind, field: string): string | null {
  return TOLD_FIELDS[kind]?.[field] ?? null;
}

/** Everything that can be corrected by answering its question again, in the order it happened; the floor is put right where it is asked for. */
export function fieldsOf(process: Process): FactField[] {
  const rounds = roundsOf(process);
  const field = (question: string, path: Path, round: number | null): FactField => ({
    question,
    path,
    round,
    value: asAnswer(valueAt(process, path)),
  });
  return [
    ...PROCESS_FIELDS.map((key) => field(key, [key], null)),
    ...process.happenings.flatMap(({ kind, on }, i) =>
      Object.entries(TOLD_FIELDS[kind] ?? {}).map(([key, question]) => {
        const round = rounds.findLast((one) => on !== null && one.on <= on)?.number ?? null;
        return field(question, ['happenings', `${i}`, key], round);
      }),
    ),
    ...process.sessions.flatMap((session, i) =>
      answersOf(session).map((id) => field(id, ['sessions', `${i}`, 'answers', id], session.round)),
    ),
    ...(['dream', 'realistic'] as const).flatMap((level) => {
      const place = process.salary.bids.findLastIndex((bid) => bid.level === level);
      return place < 0 ? [] : [field(level, ['salary', 'bids', `${place}`, 'amount'], null)];
    }),
    ...process.salary.arguments.flatMap((_, i) =>
      Object.entries(ARGUMENT_FIELDS).map(([key, part]) =>
        field(`argument-${i + 1}${part}`, ['salary', 'arguments', `${i}`, key], null),
      ),
    ),
  ];
}

/** The questions that ask for the parts of an argument, by the end of their id. */
const ARGUMENT_FIELDS = {
  claim: '',
  proof: '-proof',
  depth: '-depth',
  objection: '-objection',
  answer: '-answer',
};

/** Answers about the interview itself became happenings and are corrected there. */
const ELSEWHERE = new Set<string>([
  ...PROCESS_FIELDS,
  ...Object.values(TOLD_FIELDS).flatMap((fields) => Object.values(fields)),
  'interviewers',
  'may-contact',
  'contact-from',
]);

/** Ids of a session's answers that are its own: what is kept elsewhere in the process is left out. */
export function answersOf({ answers }: Session): string[] {
  return Object.keys(answers).filter((id) => !ELSEWHERE.has(id));
}
