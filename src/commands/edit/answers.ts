import { checkAnswer } from '../../ask/check';
import { MOST_CHANGES } from '../../domain/debrief';
import type { Process } from '../../domain/process';
import type { Questions } from '../guide-questions';

/** The dotted path to the first answer that is none to its question, or null. */
export function wrongAnswer(process: Process, questions: Questions): string | null {
  for (const [i, { kind, answers }] of process.sessions.entries()) {
    for (const [id, value] of Object.entries(answers)) {
      const question = questions.of(kind, id);
      const tooMany = id === 'change' && Array.isArray(value) && value.length > MOST_CHANGES;
      const wrong = question !== null && value !== null && checkAnswer(question, value) !== null;
      if (wrong || tooMany) return `sessions.${i}.answers.${id}`;
    }
  }
  return null;
}
