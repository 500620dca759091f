import type { AnswerValue } from '../domain/answers';
import type { Question } from '../guide/guide';
import { cleanLine } from '../view/clean';
import type { AskWords } from '../words/ask';
import { type Attempt, type AskTurn, decide, type Decided } from './attempt';

interface Option {
  name: string;
  value: string | number | boolean;
}

/** The choices of a question: its own, yes and no, or the five steps of a scale. */
export function optionsOf({ kind, choices }: Question, words: AskWords): Option[] {
  if (kind === 'yes-no') {
    return [
      { name: words.yes, value: true },
      { name: words.no, value: false },
    ];
  }
  if (kind === 'scale')
    return [1, 2, 3, 4, 5].map((step) => ({ name: stepName(choices, step), value: step }));
  return choices.map(({ label, value }) => ({ name: cleanLine(label), value }));
}

function stepName(choices: Question['choices'], step: number): string {
  const label = choices.find(({ value }) => value === String(step))?.label;
  return label ? `${step}  ${cleanLine(label)}` : String(step);
}

/** The answer to a question with choices, as it is shown afterwards. */
export function chosen(question: Question, words: AskWords, value: AnswerValue): string {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const names = optionsOf(question, words)
    .filter((option) => values.includes(option.value))
    .map((option) => option.name);
  return names.length > 0 ? names.join(', ') : words.none;
}

/** Whether a line of its own says nothing, for the cursor to stand on; not where it stands on a choice that says nothing either. */
export function hasSkipLine({ kind, optional }: Question, cursor: AnswerValue | null): boolean {
  return kind !== 'choices' && optional && cursor === null;
}

/** The answer of the options with these indexes; none, where nothing was answered before, is a skip. */
export function answerOf(turn: AskTurn, indexes: readonly number[]): Decided<Attempt> {
  const { question, words, earlier } = turn;
  const isUnticked = question.kind === 'choices' && earlier !== null;
  if (indexes.length === 0 && !isUnticked) return decide(turn, 'skip', '');
  const options = optionsOf(question, words);
  const values = options.filter((_, at) => indexes.includes(at)).map((option) => option.value);
  const value = question.kind === 'choices' ? values.map(String) : (values[0] ?? '');
  const typed = chosen(question, words, value);
  return { outcome: { kind: 'given', value, typed, shown: null } };
}

/** Where an earlier answer stands among the options: the cursor on the one, or the ticked ones. Without one the cursor stands on what says nothing. */
export function offeredAmong(
  { question, earlier }: AskTurn,
  options: readonly Option[],
  cursor: AnswerValue | null,
): { active: number; ticked: number[] } {
  const among = (value: unknown): number => options.findIndex((option) => option.value === value);
  const offered = earlier ?? cursor;
  if (question.kind === 'choices') {
    const several: unknown[] = Array.isArray(offered) ? offered : [];
    return { active: 0, ticked: several.map(among).filter((at) => at >= 0) };
  }
  const at = among(offered);
  return { active: at < 0 && hasSkipLine(question, cursor) ? options.length : at, ticked: [] };
}
