import type { Coach } from '../coach';
import type { Answers, AnswerValue } from '../domain/answers';
import { questionKind, reasonKind } from '../domain/followup/reason';
import { testsFailed } from '../domain/ledger/answers-told';
import { type Guide, textOf } from '../guide/guide';
import { typedIn } from '../words/typed';

/** Why a sentence is no reason to get in touch, or null: only wondering, or a question about the outcome. */
export function noReason(
  { words }: Coach,
  followup: Guide,
  id: string,
  value: AnswerValue | null,
): string | null {
  if (typeof value !== 'string' || (id !== 'question-words' && id !== 'new-words')) return null;
  const isQuestion = id === 'question-words';
  const kind = (isQuestion ? questionKind : reasonKind)(value, typedIn(words).reasons);
  if (kind === 'said') return null;
  const real = textOf(followup, isQuestion ? 'make-it-real' : 'make-news-real').text;
  return `${textOf(followup, `mirror-${kind}`).text} ${real}`;
}

/** What the tests of a reason came to, once the last one is answered. */
export function testsSaid(followup: Guide, id: string, answers: Answers): string[] {
  if (id !== 'question-matters' && id !== 'information-matters') return [];
  const failed = testsFailed(answers).map((test) =>
    test === 'weak' ? 'information-weak' : `test-${test}`,
  );
  const isPassed = id === 'question-matters' && answers[id] === true && failed.length === 0;
  return [...failed, ...(isPassed ? ['test-passed'] : [])].map(
    (text) => textOf(followup, text).text,
  );
}
