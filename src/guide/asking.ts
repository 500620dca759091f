import type { Ask, Asked, Progress, Reply } from '../ask/ask';
import type { Answers, AnswerValue, HalfWritten } from '../domain/answers';
import type { SpokenOf } from '../domain/day/typed-day';
import { growing } from './growing';
import type { Question } from './guide';

/** What is wrong with an answer beside the others, it among them, as a sentence; null for one that can be kept. A skip is null. */
export type Check = (id: string, value: AnswerValue | null, answers: Answers) => string | null;

/** An answer as it can be kept (null: as if skipped), or the sentence that says why it cannot. */
export type SettledAnswer = { value: AnswerValue | null } | { refused: string };

export interface WalkOptions {
  /** What is known before the first question. Never changed in place. */
  answers: Answers;
  /** `open` asks what has neither been answered nor skipped; `all` asks everything again, each earlier answer offered. */
  which?: 'open' | 'all';
  /** Whether "1 of 9" is said: yes, when left out. */
  places?: 'counted' | 'uncounted';
  /** Whether the walk comes back from what follows it, and begins with its last question: no, when left out. */
  begin?: 'at what is open' | 'at the last';
  /** Whether one may go back from the first question: no, when left out. */
  back?: 'stays' | 'leaves';
  /** What is offered with a question; when left out, its earlier answer. */
  offer?: (id: string, answers: Answers) => AnswerValue | null;
  /** What the cursor stands on where nothing is offered. */
  cursor?: (id: string, answers: Answers) => AnswerValue | null;
  /** The days that a day typed is counted from. */
  from?: (id: string, answers: Answers) => SpokenOf;
  /** What was answered when the talk was broken off; each offered once. */
  again?: Answers;
  /** What was half written when the person stopped; offered once. */
  draft?: HalfWritten | undefined;
  /** Keeps what is half written, while it is typed, beside the answers so far. */
  half?: (half: HalfWritten, answers: Answers) => void;
  /** Whether nothing of the answer stays on the screen, and it is never offered again. */
  isPrivate?: (id: string) => boolean;
  /** Called before a question is asked for the first time. */
  before?: (id: string) => void;
  /** Makes what was answered what is kept, before it is checked. */
  settle?: (id: string, value: AnswerValue) => Promise<SettledAnswer>;
  /** What it refuses is said, and the question asked again with what was answered. */
  check?: Check;
  /** Called after every answer and every skip, before the next question; `over` ends the walk. */
  keep: (answers: Answers, id: string) => KeptReply | Promise<KeptReply>;
}

// oxlint-disable-next-line typescript/no-invalid-void-type
type KeptReply = 'over' | void;

/** The person, and where the walk says to them what is wrong. */
export interface Hearer extends Ask {
  say(sentence: string): void;
}

/** Where a question stands, and whether it is the first that can be gone back to. */
interface QuestionPlace extends Progress {
  isFirst: boolean;
}

/** How one question is asked: with what is offered, and again until its answer can be kept. */
export function replier(
  ask: Hearer,
  options: WalkOptions,
): (question: Question, answers: Answers, at: QuestionPlace) => Promise<Reply> {
  const offered = offering(options);
  const { half } = options;
  const told = new Set<string>();
  return async (question, answers, { isFirst, ...counted }) => {
    const { id } = question;
    if (!told.has(id)) options.before?.(id);
    told.add(id);
    const isPrivate = options.isPrivate?.(id) === true;
    let place: Progress | null = options.places === 'uncounted' ? null : counted;
    let { earlier, isHalf = false } = offered(id, answers);
    let cursor = options.cursor?.(id, answers) ?? null;
    if (isHalf && question.kind === 'choices') [cursor, earlier] = [ticked(earlier), null];
    const from = options.from?.(id, answers);
    const field =
      half && !isPrivate ? growing((text) => half({ question: id, text }, answers)) : null;
    for (;;) {
      const reply = await ask.question(question, {
        place,
        earlier,
        ...(cursor !== null && { cursor }),
        ...(from && { from }),
        ...(isPrivate && { isPrivate }),
        ...(isFirst && { isFirst }),
        ...(isHalf && { isHalf }),
        ...(field && { typed: field.typed }),
      });
      const settled = await settledBy(options, answers, id, reply);
      const isOver = settled.kind === 'given' || settled.kind === 'skipped';
      field?.end(isOver ? 'let go' : 'kept');
      if (settled.kind !== 'refused') return settled;
      ask.say(settled.refused);
      place = null;
      if (reply.kind !== 'given' || isPrivate) continue;
      earlier = reply.value;
      isHalf = WORDS.includes(question.kind);
    }
  };
}

/** What was ticked and not taken, a line each. */
function ticked(half: AnswerValue | null): string[] {
  return typeof half === 'string' ? half.split('\n') : [];
}

/** Kinds of which an answer that is refused is gone on with; any other is written anew. */
const WORDS: readonly Question['kind'][] = ['text', 'long', 'list', 'people'];

/** What was half written comes first, and once. */
function offering({
  draft,
  again = {},
  offer,
}: WalkOptions): (id: string, answers: Answers) => Pick<Asked, 'earlier' | 'isHalf'> {
  let left = draft;
  const told = new Map(Object.entries(again));
  return (id, answers) => {
    const text = left?.question === id ? left.text : null;
    const before = told.get(id) ?? null;
    told.delete(id);
    if (text === null)
      return { earlier: before ?? (offer ? offer(id, answers) : (answers[id] ?? null)) };
    left = undefined;
    return { earlier: text, isHalf: true };
  };
}

/** The reply as it can be kept, or why it cannot. */
async function settledBy(
  { settle, check }: WalkOptions,
  answers: Answers,
  id: string,
  reply: Reply,
): Promise<Reply | { kind: 'refused'; refused: string }> {
  if (reply.kind === 'back' || reply.kind === 'stopped') return reply;
  const settled =
    reply.kind === 'given' && settle
      ? await settle(id, reply.value)
      : { value: reply.kind === 'given' ? reply.value : null };
  if ('refused' in settled) return { kind: 'refused', ...settled };
  const value = settled.value ?? answers[id] ?? null;
  const refused = check?.(id, value, { ...answers, [id]: value }) ?? null;
  if (refused !== null) return { kind: 'refused', refused };
  return settled.value === null ? { kind: 'skipped' } : { kind: 'given', value: settled.value };
}
