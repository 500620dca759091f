import type { Progress } from '../ask/ask';
import {
  answerState,
  type Answers,
  type AnswerValue,
  type HalfWritten,
  sameValue,
} from '../domain/answers';
import { type Hearer, replier, type WalkOptions } from './asking';
import { isAllowed, type Question } from './guide';

/** What a walk came to. Stopping keeps what was answered. */
export interface Walked {
  /** `back`: the person went back from the first question. */
  state: 'finished' | 'stopped' | 'back';
  answers: Answers;
  /** What was half written when the person stopped. */
  draft?: HalfWritten;
}

interface Walk {
  questions: readonly Question[];
  which: 'open' | 'all';
  answers: Answers;
  /** Ids answered or skipped in this walk. */
  done: ReadonlySet<string>;
}

/**
 * Asks the questions one by one, forwards and back, until none is left or the person stops.
 * Going back asks the question before again and offers its answer; from the first one it leaves the walk, if it may. Skipping a question that has
 * an answer leaves the answer. When an answer changes, the answers of questions that are no
 * longer asked because of it are removed.
 */
export async function walk(
  questions: readonly Question[],
  ask: Hearer,
  options: WalkOptions,
): Promise<Walked> {
  const { which = 'open', back = 'stays', keep } = options;
  const begun: Walk = { questions, which, answers: openedBy(options), done: new Set() };
  const isBack = options.begin === 'at the last';
  let at = isBack ? walkedThrough(begun) : begun;
  const replyTo = replier(ask, options);
  let question = isBack ? lastDone(at) : firstPending(at);
  while (question) {
    const previous = before(at, question);
    const place = placeOf(at, question);
    const isFirst = previous === null && back === 'stays';
    const reply = await replyTo(question, at.answers, { ...place, isFirst });
    switch (reply.kind) {
      case 'given':
        at = answered(at, question, reply.value);
        break;
      case 'skipped':
        at = answered(at, question, at.answers[question.id] ?? null);
        break;
      case 'back':
        if (previous === null && back === 'leaves') return { state: 'back', answers: at.answers };
        question = previous ?? question;
        continue;
      case 'stopped':
        return {
          state: 'stopped',
          answers: at.answers,
          ...(reply.draft !== undefined && { draft: { question: question.id, text: reply.draft } }),
        };
    }
    if ((await keep({ ...at.answers }, question.id)) === 'over') break;
    question = firstPending(at);
  }
  return { state: 'finished', answers: at.answers };
}

/** The answers known: a question that was skipped and then begun to be answered is open again. */
function openedBy({ answers: { ...answers }, draft }: WalkOptions): Answers {
  if (draft && answers[draft.question] === null) delete answers[draft.question];
  return answers;
}

function answered(at: Walk, question: Question, value: AnswerValue | null): Walk {
  const answers = pruned(at.questions, { ...at.answers, [question.id]: value });
  const isOther = question.kind === 'choice' && !sameValue(at.answers[question.id] ?? null, value);
  const left = isOther ? [...at.done].filter((id) => !hangsOn(at, id, question.id)) : at.done;
  return { ...at, answers, done: new Set([...left, question.id]) };
}

/** Whether a question is asked because of a choice: then another choice has it asked anew. */
function hangsOn(at: Walk, id: string, other: string): boolean {
  const under = at.questions.find((one) => one.id === id)?.only?.id;
  return under !== undefined && (under === other || hangsOn(at, under, other));
}

/** Conditions name earlier questions only, so one pass in order is enough. */
function pruned(questions: readonly Question[], answers: Answers): Answers {
  const left = { ...answers };
  for (const question of questions) if (!isAllowed(question, left)) delete left[question.id];
  return left;
}

function isPending(at: Walk, question: Question): boolean {
  if (!isAllowed(question, at.answers)) return false;
  const open = answerState(at.answers, question.id) === 'open';
  return open || (at.which === 'all' && !at.done.has(question.id));
}

/** The walk when all that is answered or skipped was so in it. */
function walkedThrough(at: Walk): Walk {
  const done = at.questions.filter(({ id }) => answerState(at.answers, id) !== 'open');
  return { ...at, done: new Set(done.map(({ id }) => id)) };
}

function lastDone(at: Walk): Question | null {
  const isDone = (one: Question): boolean => at.done.has(one.id) && isAllowed(one, at.answers);
  return at.questions.findLast(isDone) ?? null;
}

function firstPending(at: Walk): Question | null {
  return at.questions.find((question) => isPending(at, question)) ?? null;
}

/** The questions of this walk as it looks now: those done, those to come, and those that may still come. */
function path(at: Walk, current: Question): Question[] {
  return at.questions.filter(
    (one) =>
      one.id === current.id ||
      isPending(at, one) ||
      mayCome(at, one) ||
      (at.done.has(one.id) && isAllowed(one, at.answers)),
  );
}

/** Whether a question waits for one that has not been asked yet, so that "1 of 9" counts it in. */
function mayCome(at: Walk, question: Question): boolean {
  const waited = at.questions.find(({ id }) => id === question.only?.id);
  return (
    waited !== undefined &&
    (isPending(at, waited) || mayCome(at, waited)) &&
    answerState(at.answers, question.id) === 'open'
  );
}

/** "6 of 9" also for one who goes on with the sixth: what was answered before this walk is counted. */
function placeOf(at: Walk, question: Question): Progress {
  const walked = new Set(path(at, question));
  const isBehind = (one: Question): boolean =>
    answerState(at.answers, one.id) !== 'open' && isAllowed(one, at.answers);
  const all = at.questions.filter((one) => walked.has(one) || isBehind(one));
  return { number: all.indexOf(question) + 1, of: all.length };
}

function before(at: Walk, question: Question): Question | null {
  const all = path(at, question);
  return all[all.indexOf(question) - 1] ?? null;
}
