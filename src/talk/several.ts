import type { Ask } from '../ask/ask';
import type { AnswerValue } from '../domain/answers';
import { CoachError, usage } from '../errors';
import { type Question, programQuestion } from '../guide/guide';

/** How many of several are named where nobody can be asked which. */
export const SHOWN = 20;

/** What is typed for one of several, with what tells it from another: `volvo-2 (Testledare, 20 november)`. */
export function apart(name: string, facts: readonly (string | null | undefined)[]): string {
  const told = facts.filter(Boolean).join(', ');
  return told === '' ? name : `${name} (${told})`;
}

/** A name that fits several, each told apart from the others. */
export function ambiguous(name: string, told: readonly string[]): CoachError {
  return usage({ is: 'ambiguous', name, ids: told.slice(0, SHOWN) });
}

/** Asks which of several is meant; nothing is chosen beforehand but where the cursor is handed in. Throws `stopped`. */
export async function whichOf(
  ask: Ask,
  question: Pick<Question, 'id' | 'text' | 'help' | 'choices'>,
  cursor?: string,
): Promise<AnswerValue> {
  const reply = await ask.question(programQuestion({ ...question, kind: 'choice' }), {
    place: null,
    earlier: null,
    isFirst: true,
    ...(cursor !== undefined && { cursor }),
  });
  if (reply.kind !== 'given') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return reply.value;
}
