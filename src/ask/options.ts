import type { AnswerValue } from '../domain/answers';
import type { Question } from '../guide/guide';
import { cleanLine } from '../view/clean';
import type { AskWords } from '../words/ask';

interface Option {
  name: string;
  value: AnswerValue;
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

/** The answer the module gave back, as one of the question's own values. */
export function valueOf(question: Question, words: AskWords, answer: unknown): AnswerValue {
  const picked: unknown[] = Array.isArray(answer) ? answer : [answer];
  const values = optionsOf(question, words)
    .map((option) => option.value)
    .filter((value) => picked.includes(value));
  if (question.kind === 'choices') return values.map(String);
  return values[0] ?? '';
}
