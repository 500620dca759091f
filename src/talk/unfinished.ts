import type { Ask, Asked, Reply } from '../ask/ask';
import type { Coach } from '../coach';
import type { Answers, HalfWritten } from '../domain/answers';
import { type Unfinished, unfinishedIn, withUnfinished } from '../domain/unfinished';
import { CoachError } from '../errors';
import { growing } from '../guide/growing';
import type { Question } from '../guide/guide';
import { paragraph } from '../view/page';

/** A talk without a sitting, whose answers are written down until what they come to is kept. */
export interface OpenTalk {
  /** As it was broken off the last time, or as it is now. */
  now(): Unfinished;
  /** Keeps these answers, so far. What the disk refuses is said when what they come to is kept. */
  keep: (answers: Answers) => void;
  /** Keeps what is half written, while it is typed, and these answers with it; no text lets it go. */
  half: (half: HalfWritten, answers?: Answers) => void;
  /** Whether there is anything to go on with. */
  isLeft(): boolean;
  /** What was answered is kept where it belongs: nothing is left. */
  end(): void;
  /** The talk is stopped, and what was answered is kept as this: only what is half written leaves anything, under this name. Says whether it does. */
  stop(draft: HalfWritten | undefined, as?: Partial<Unfinished>): boolean;
}

/** Opens a talk where it was broken off, and says so; not when it is opened again within the same one. */
export async function openTalk(
  coach: Coach,
  named: Pick<Unfinished, 'talk' | 'process'> & Partial<Unfinished>,
  is: 'begun' | 'again' = 'begun',
): Promise<OpenTalk> {
  const file = await coach.unfinished();
  const known = quietly(() => unfinishedIn(file.read(), named));
  let now: Unfinished = known ?? { answers: {}, draft: null, told: [], ...named };
  if (known && is === 'begun')
    coach.note(`\n${paragraph(coach.words.debrief.goingOn, coach.look)}\n`);
  const write = (next: Partial<Unfinished>): void => {
    now = { ...now, ...next };
    quietly(() => file.change((all) => withUnfinished(all, now)));
  };
  const end = (): void => write({ answers: {}, draft: null, told: [] });
  return {
    now: () => now,
    keep: (answers) => write({ answers, draft: null }),
    half: (half, answers = now.answers) =>
      write({ answers, draft: half.text === '' ? null : half }),
    end,
    isLeft: () => now.draft !== null || Object.keys(now.answers).length > 0,
    stop(draft, as) {
      const left = { ...now, draft: draft ?? now.draft };
      end();
      if (left.draft) write({ ...left, ...as });
      return left.draft !== null;
    },
  };
}

/** Asks one question of such a talk, with what was answered or half written when it was broken off. */
export async function askIn(
  talk: OpenTalk,
  ask: Ask,
  question: Question,
  asked: Asked,
): Promise<Reply> {
  const { id } = question;
  const { answers, draft } = talk.now();
  const half = draft?.question === id ? draft.text : null;
  const field = growing((text) => talk.half({ question: id, text }));
  const reply = await ask.question(question, {
    ...asked,
    earlier: half ?? answers[id] ?? asked.earlier,
    ...(half !== null && { isHalf: true }),
    typed: field.typed,
  });
  const isOver = reply.kind === 'given' || reply.kind === 'skipped';
  field.end(isOver ? 'let go' : 'kept');
  if (reply.kind === 'stopped' && reply.draft) talk.half({ question: id, text: reply.draft });
  if (isOver) talk.keep({ ...answers, [id]: reply.kind === 'given' ? reply.value : null });
  return reply;
}

/** What the work gives; undefined where the disk refuses, which costs only what this is for. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof CoachError) return undefined;
    throw error;
  }
}
