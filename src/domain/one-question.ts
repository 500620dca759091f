import { type Answers, textAnswer } from './answers';
import type { Day } from './day/day';
import { factsOfView } from './followup/fact-rows';
import { type TypedReasons, foldedWords } from './followup/reason';
import { wantsNoQuestion } from './followup/unsettled';
import { verdict } from './followup/verdict';
import { viewOf } from './followup/view';
import type { Process } from './process';

/** Where the one question stands after a no: may be asked from a day on, may be asked now, or is no longer asked. */
export type QuestionState =
  | { is: 'early'; from: Day }
  | { is: 'now' }
  | { is: 'asked' }
  | { is: 'received' }
  | { is: 'late' }
  | { is: 'refused' }
  | { is: 'unwanted' };

/** What the follow-up table says of the question for feedback (F02 to F08). */
export function questionState(process: Process, today: Day): QuestionState {
  const view = viewOf(process, today);
  if (view === null) return { is: 'late' };
  const { rule, on } = verdict(factsOfView(view), today);
  const states: Record<string, QuestionState> = {
    F02: { is: 'received' },
    F03: { is: 'asked' },
    F04: { is: 'asked' },
    F05: { is: 'refused' },
    F06: { is: 'early', from: on },
    F07: { is: 'now' },
  };
  const state = states[rule] ?? { is: 'late' };
  const isOpen = state.is === 'early' || state.is === 'now';
  return isOpen && wantsNoQuestion(process, today) ? { is: 'unwanted' } : state;
}

/** The one question of the person's own: more than one, or one about the reason, is not sent (SV-NJ-30, SV-NJ-16). */
export function questionFault(text: string, { why }: TypedReasons): 'two' | 'reason' | null {
  if (foldedWords(text).some((word) => why.includes(word))) return 'reason';
  return text.split('?').length > 2 ? 'two' : null;
}

/** The shape of the one question and what goes into it, or null when none is wanted. */
export function shapeOf(
  answers: Answers,
  reasons: TypedReasons,
): 'one-thing' | 'either-or' | 'part' | 'own' | null {
  const shape = textAnswer(answers, 'shape');
  const given = (...ids: string[]): boolean => ids.every((id) => textAnswer(answers, id) !== null);
  if (shape === 'none') return null;
  if (shape === 'own' && isOwn(answers, reasons)) return shape;
  if (shape === 'part' && given('part')) return shape;
  return shape === 'either-or' && given('point-one', 'point-two') ? shape : 'one-thing';
}

function isOwn(answers: Answers, reasons: TypedReasons): boolean {
  const text = textAnswer(answers, 'own-question');
  return text !== null && questionFault(text, reasons) === null;
}
