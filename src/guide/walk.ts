import type { Ask, Reply } from '../ask/ask';
import { answerState, type Answers, type AnswerValue, type Draft } from '../domain/answers';
import type { Condition, Question } from './guide';

/** What a walk came to. Stopping keeps what was answered. */
export interface Walked {
  state: 'finished' | 'stopped';
  answers: Answers;
  /** What was half written when the person stopped. */
  draft?: Draft;
}

/** What is wrong with an answer beside the others, it among them, as a sentence; null for one that can be kept. A skip is null. */
export type Check = (id: string, value: AnswerValue | null, answers: Answers) => string | null;

/** An answer as it can be kept (null: as if skipped), or the sentence that says why it cannot. */
export type Settled = { value: AnswerValue | null } | { refused: string };

export interface WalkOptions {
  /** What is known before the first question. Never changed in place. */
  answers: Answers;
  /** `open` asks what has neither been answered nor skipped; `all` asks everything again, each earlier answer offered. */
  which?: 'open' | 'all';
  /** Whether "1 of 9" is said: yes, when left out. */
  places?: 'counted' | 'uncounted';
  /** What is offered with a question; when left out, its earlier answer. */
  offer?: (id: string, answers: Answers) => AnswerValue | null;
  /** What was half written when the person stopped; offered once. */
  draft?: Draft | undefined;
  /** Whether nothing of the answer stays on the screen, and it is never offered again. */
  isPrivate?: (id: string) => boolean;
  /** Called before a question is asked for the first time. */
  before?: (id: string) => void;
  /** Makes what was answered what is kept, before it is checked. */
  settle?: (id: string, value: AnswerValue) => Promise<Settled>;
  /** What it refuses is said, and the question asked again with what was answered. */
  check?: Check;
  /** Called after every answer and every skip, before the next question; `over` ends the walk. */
  keep: (answers: Answers, id: string) => Kept | Promise<Kept>;
}

// oxlint-disable-next-line typescript/no-invalid-void-type
type Kept = 'over' | void;

/** The person, and where the walk says to them what is wrong. */
interface Hearer extends Ask {
  say(sentence: string): void;
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
 * Going back asks the question before again and offers its answer. Skipping a question that has
 * an answer leaves the answer. When an answer changes, the answers of questions that are no
 * longer asked because of it are removed.
 */
export async function walk(
  questions: readonly Question[],
  ask: Hearer,
  options: WalkOptions,
): Promise<Walked> {
  const { answers, which = 'open', keep } = options;
  let at: Walk = { questions, which, answers: { ...answers }, done: new Set() };
  const replyTo = replier(ask, options);
  let question = firstPending(at);
  while (question) {
    const reply = await replyTo(at, question);
    switch (reply.kind) {
      case 'given':
        at = answered(at, question, reply.value);
        break;
      case 'skipped':
        at = answered(at, question, at.answers[question.id] ?? null);
        break;
      case 'back':
        question = before(at, question) ?? question;
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

/** How one question is asked: with what is offered, and again until its answer can be kept. */
function replier(
  ask: Hearer,
  options: WalkOptions,
): (at: Walk, question: Question) => Promise<Reply> {
  const offered = offering(options);
  const told = new Set<string>();
  return async (at, question) => {
    const { id } = question;
    if (!told.has(id)) options.before?.(id);
    told.add(id);
    const isPrivate = options.isPrivate?.(id) === true;
    let place = options.places === 'uncounted' ? null : placeOf(at, question);
    let earlier = offered(id, at.answers);
    for (;;) {
      const reply = await ask.question(question, {
        place,
        earlier,
        ...(isPrivate && { isPrivate }),
      });
      const settled = await settledBy(options, at, id, reply);
      if (!('refused' in settled)) return settled;
      ask.say(settled.refused);
      place = null;
      if (reply.kind === 'given' && !isPrivate) earlier = reply.value;
    }
  };
}

/** What was half written comes first, and once. */
function offering({
  draft,
  offer,
}: WalkOptions): (id: string, answers: Answers) => AnswerValue | null {
  let left = draft;
  return (id, answers) => {
    const text = left?.question === id ? left.text : null;
    if (text === null) return offer ? offer(id, answers) : (answers[id] ?? null);
    left = undefined;
    return text;
  };
}

/** The reply as it can be kept, or why it cannot. */
async function settledBy(
  { settle, check }: WalkOptions,
  { answers }: Walk,
  id: string,
  reply: Reply,
): Promise<Reply | { refused: string }> {
  if (reply.kind === 'back' || reply.kind === 'stopped') return reply;
  const settled =
    reply.kind === 'given' && settle
      ? await settle(id, reply.value)
      : { value: reply.kind === 'given' ? reply.value : null };
  if ('refused' in settled) return settled;
  const value = settled.value ?? answers[id] ?? null;
  const refused = check?.(id, value, { ...answers, [id]: value }) ?? null;
  if (refused !== null) return { refused };
  return settled.value === null ? { kind: 'skipped' } : { kind: 'given', value: settled.value };
}

/**
 * Whether the answers given so far let the question be asked. A condition without a value holds
 * for any given answer but no: false, `no` or an empty list.
 */
export function isAllowed(question: Question, answers: Answers): boolean {
  return question.only === null || holds(question.only, answers);
}

function holds({ id, value }: Condition, answers: Answers): boolean {
  const given = answers[id] ?? null;
  if (given === null) return false;
  if (value !== null) return written(given).includes(value);
  return given !== false && given !== 'no' && written(given).length > 0;
}

/** An answer as the values a guide can name it by: yes and no, the number of a scale, each choice. */
function written(value: AnswerValue): string[] {
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : one.name));
  return [String(value)];
}

function answered(at: Walk, question: Question, value: AnswerValue | null): Walk {
  const answers = pruned(at.questions, { ...at.answers, [question.id]: value });
  return { ...at, answers, done: new Set([...at.done, question.id]) };
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
function placeOf(at: Walk, question: Question): { number: number; of: number } {
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
