import { isDeepStrictEqual } from 'node:util';
import { checkAnswer } from '../../ask/file/check';
import { isTooManyChanges, MOST_CHANGES } from '../../domain/debrief';
import type { Process } from '../../domain/process';
import type { Question } from '../../guide/guide';
import type { Questions } from '../../talk/guide-questions';

/** An answer that is none to its question, and the most it may hold when it holds too much. */
export interface WrongAnswer {
  question: Question;
  most: number | null;
}

/** The first changed answer that is none to its question, or null; what stood there before is not judged. */
export function wrongAnswer(
  process: Process,
  before: Process,
  questions: Questions,
): WrongAnswer | null {
  for (const { id: session, kind, answers } of process.sessions) {
    const old = before.sessions.find(({ id }) => id === session)?.answers ?? {};
    for (const [id, value] of Object.entries(answers)) {
      const question = questions.of(kind, id);
      if (question === null || value === null || isDeepStrictEqual(value, old[id])) continue;
      const most = id === 'change' && isTooManyChanges(value) ? MOST_CHANGES : null;
      if (most !== null || checkAnswer(question, value) !== null) return { question, most };
    }
  }
  return null;
}
