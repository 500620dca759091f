import type { Coach } from '../../coach';
import { readTyped } from '../../ask/read';
import type { Answers, AnswerValue } from '../../domain/answers';
import { fieldsOf } from '../../domain/fields';
import { FACT_QUESTIONS } from '../../domain/followup/fact-rows';
import type { Path } from '../../domain/paths';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import type { Question } from '../../guide/guide';
import type { Questions } from '../../talk/guide-questions';
import { meant } from '../../words/spoken';

/** What a name given to `--set` leads to: a place in the record, or a fact that becomes a happening. */
export type NamedPlace = { is: 'path'; path: Path } | { is: 'fact'; question: Question };

/** What `besked`, `answer-by` or `good` mean: the words people use, then the ids of the questions; null for neither. */
export function placeNamed(
  process: Process,
  questions: Questions,
  name: string,
): NamedPlace | null {
  const id = meant((words) => words.field, name) ?? name;
  const fact = FACT_QUESTIONS.includes(FACTS[id] ?? id)
    ? questions.of('followup', FACTS[id] ?? id)
    : null;
  if (fact) return { is: 'fact', question: fact };
  const field = fieldsOf(process).findLast((one) => one.question === id);
  if (field) return { is: 'path', path: field.path };
  const place = process.sessions.findLastIndex(({ kind }) => questions.of(kind, id) !== null);
  return place < 0 ? null : { is: 'path', path: ['sessions', `${place}`, 'answers', id] };
}

/** Questions of the debrief that ask for a fact under another id. */
const FACTS: Record<string, string> = { 'may-contact': 'agreement' };

/** The answer that a written value is to the question of a fact. Throws `usage` where it is none, with what would be. */
export function factAnswer(coach: Coach, question: Question, text: string): Answers {
  if (text === 'null') throw refused(coach, coach.words.answers.fault({ is: 'needed' }));
  const read = readTyped(question, text, coach);
  if ('value' in read) return { ...within(question), [question.id]: read.value };
  throw refused(coach, coach.words.answers.fault(read.fault));
}

/** What has to be so for the question to be asked at all. */
function within({ only }: Question): Answers {
  if (only === null) return {};
  const value: AnswerValue = only.value === null || only.value === 'yes' ? true : only.value;
  return { [only.id]: value };
}

function refused(coach: Coach, text: string): Error {
  return usage({ is: 'said', text, hint: coach.words.edit.nothingChanged });
}
