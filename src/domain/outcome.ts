import { type Answers, dayAnswer, textAnswer } from './answers';
import type { Day } from './day/day';
import { type Facts, plainFacts } from './followup/facts';
import { lastInterview, type Outcome, type Process, type Promised } from './process';
import { factsOf, feedbackOf } from './followup/process-facts';
import { reasonWords } from './followup/reason';
import { verdict } from './followup/verdict';

/** How a process goes on or ends, as a person names it; `reopened` takes an ending back. */
export const OUTCOMES = [
  'next',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'silence',
  'cancelled',
  'reopened',
] as const;
export type OutcomeName = (typeof OUTCOMES)[number];

/** The process with what has happened. Naming the same outcome again changes nothing but what is newly told. */
export function withOutcome(
  process: Process,
  name: OutcomeName,
  on: Day,
  answers: Answers,
): Process {
  const outcome = outcomeOf(process.outcome, name, on, answers);
  const answered = answers['offer-answered'];
  const myMove = name === 'offer' && typeof answered === 'boolean' ? !answered : null;
  const changed = process.outcome.state !== outcome.state;
  return {
    ...process,
    outcome,
    situation: changed ? { ...process.situation, myMove } : process.situation,
    promises: answers['no-feedback'] === true ? withoutFeedback(process, on) : process.promises,
  };
}

function outcomeOf(before: Outcome, name: OutcomeName, on: Day, answers: Answers): Outcome {
  const feedback = { state: 'not-asked', askedOn: null, words: null } as const;
  const fresh: Outcome = { state: 'pending', on, how: null, nextDate: null, feedback };
  switch (name) {
    case 'next':
      return { ...fresh, state: 'next', nextDate: dayAnswer(answers, 'next-date') };
    case 'offer':
      return { ...fresh, state: 'offer', nextDate: dayAnswer(answers, 'answer-by') };
    case 'rejected':
      return { ...fresh, state: 'rejected', feedback: before.feedback };
    case 'reopened':
      return { ...fresh, on: null };
    case 'accepted':
    case 'withdrawn':
    case 'silence':
    case 'cancelled':
      return { ...fresh, state: 'closed', how: name, feedback: before.feedback };
  }
}

/** An employer that gives no individual feedback has asked not to be contacted about it (F05). */
function withoutFeedback(process: Process, on: Day): Promised[] {
  const { promises } = process;
  const round = lastInterview(process, on)?.number ?? 1;
  const said: Promised = {
    saidOn: on,
    round,
    who: null,
    words: null,
    by: null,
    agreement: 'do-not',
    contactFrom: null,
  };
  const isSaid = promises.some(({ saidOn, agreement }) => saidOn === on && agreement === 'do-not');
  return isSaid ? promises : [...promises, said];
}

/** The process where the one question is wanted or not; one already asked stays so. */
export function withQuestion(process: Process, isWanted: boolean): Process {
  const { outcome } = process;
  if (feedbackOf(outcome) !== 'not-asked') return process;
  const state = isWanted ? 'not-asked' : 'not-wanted';
  return { ...process, outcome: { ...outcome, feedback: { ...outcome.feedback, state } } };
}

/** The process with their feedback, word for word. */
export function withFeedback(process: Process, words: string, today: Day): Process {
  const { outcome } = process;
  const askedOn = outcome.feedback.askedOn ?? today;
  return { ...process, outcome: { ...outcome, feedback: { state: 'received', askedOn, words } } };
}

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
  const decidedOn = process.outcome.on ?? today;
  const facts = factsOf(process, today) ?? rejectedFacts(process, decidedOn);
  const { rule, on } = verdict(facts, today);
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
  return isOpen && process.outcome.feedback.state === 'not-wanted' ? { is: 'unwanted' } : state;
}

/** A no without any interview on record is reckoned from its own day. */
function rejectedFacts({ country, outcome }: Process, decidedOn: Day): Facts {
  const feedback = feedbackOf(outcome);
  const { askedOn: feedbackAskedOn } = outcome.feedback;
  const plain = plainFacts(country, decidedOn);
  return { ...plain, outcome: 'rejected', decidedOn, feedback, feedbackAskedOn };
}

/** The one question of the person's own: more than one, or one about the reason, is not sent (SV-NJ-30, SV-NJ-16). */
export function questionFault(text: string): 'two' | 'reason' | null {
  if (reasonWords(text)) return 'reason';
  return text.split('?').length > 2 ? 'two' : null;
}

/** The shape of the one question and what goes into it, or null when none is wanted. */
export function shapeOf(answers: Answers): 'one-thing' | 'either-or' | 'part' | 'own' | null {
  const shape = textAnswer(answers, 'shape');
  const given = (...ids: string[]): boolean => ids.every((id) => textAnswer(answers, id) !== null);
  if (shape === 'none') return null;
  if (shape === 'own' && isOwn(answers)) return shape;
  if (shape === 'part' && given('part')) return shape;
  return shape === 'either-or' && given('point-one', 'point-two') ? shape : 'one-thing';
}

function isOwn(answers: Answers): boolean {
  const text = textAnswer(answers, 'own-question');
  return text !== null && questionFault(text) === null;
}
