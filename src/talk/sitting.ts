import type { Coach } from '../coach';
import { sameValue } from '../domain/answers';
import type { Answers, HalfWritten } from '../domain/answers';
import type { Change } from '../domain/change/change';
import type { Moment } from '../domain/moment';
import { lastInterview } from '../domain/ledger/folds';
import type { NewProcess, Process, SessionKind, Sitting } from '../domain/process';
import { CoachError } from '../errors';
import { finishedElsewhere, stopped } from './converse';

/** A sitting with the coach, kept on disk answer by answer. */
export interface OpenSitting {
  /** The process as it was when it was last read or written here; null before it is begun. */
  process(): Process | null;
  session(): Sitting;
  /** Keeps what differs from what this sitting held before, and what becomes of it, now. Throws `store` when the disk will not. */
  keep: (answers: Answers) => void;
  /** Keeps what is half written, while it is typed, and these answers with it; no text lets go what was kept. What the disk refuses, or begins no process yet, is said with the answer. */
  half: (half: HalfWritten, answers?: Answers) => void;
  /** Keeps changes of the process beside the answers, and these answers instead of those so far. */
  change(changes: (stored: Process) => readonly Change[], answers?: Answers): Process;
  /**
   * Marks the sitting as stopped, with what was half written, if anything is answered or written, and gives the fault that
   * says how to go on. What was finished in another window meanwhile is left as it is.
   */
  pause: (draft?: HalfWritten) => CoachError;
  /** Marks the sitting as finished, with these last answers: one write. */
  finish(last?: Answers): Process;
}

/** What a sitting is about and how its answers are taken. */
export interface SittingPlan {
  /** Null: a process that is begun with the first answers. */
  process: Process | null;
  /** The sitting as it is in the process, or one that begins. */
  session: Sitting;
  /** What a process begins with, once the answers say enough; null until then. */
  start(answers: Answers): NewProcess | null;
  /** What new answers become, beside themselves, in the process as it stands on disk. `now` is all that is answered then. */
  becomes(stored: Process, fresh: Answers, now: Answers): readonly Change[];
  /** What the sitting comes to at its end, all answers given. */
  ends?(stored: Process, answers: Answers): readonly Change[];
  /** The command that goes on with it. */
  again(id: string | null): string;
  /** The same sitting, begun in another window since: this one joins it, and is no second one. */
  twin?(stored: Process): Sitting | undefined;
}

/** A sitting that begins today, about the interview held last. */
export function newSitting(coach: Coach, process: Process, kind: SessionKind): Sitting {
  return {
    id: coach.newId(),
    kind,
    round: lastInterview(process, coach.today)?.number ?? 1,
    look: 1,
    depth: 'core',
    state: 'begun',
    startedOn: coach.today,
    finishedOn: null,
    answers: {},
  };
}

/** What writing a sitting down takes. */
type Clerk = Pick<Coach, 'processes' | 'newId' | 'now' | 'today'>;

/** Begins or takes up a sitting; nothing is written before the first answer. */
export function openSitting(coach: Clerk, plan: SittingPlan): OpenSitting {
  let { id } = plan.session;
  let { process, session } = plan;
  let answers = session.answers;
  /** The answers as they were last written here. */
  let seen = answers;

  const write = (next: Answers, also: Also = () => []): Process | null => {
    answers = next;
    const all = (stored: Process): Change[] => {
      if (!stored.sessions.some((one) => one.id === id)) id = plan.twin?.(stored)?.id ?? id;
      const joined = { ...plan, session: { ...plan.session, id } };
      return changesOf(coach, joined, stored, { seen, next, also });
    };
    const start = process ? null : plan.start(next);
    if (process) process = coach.processes.change(process.id, all);
    else if (start) process = coach.processes.add(start, coach.newId(), all);
    else session = { ...session, answers };
    if (!process) return null;
    seen = next;
    session = process.sessions.find((one) => one.id === id) ?? session;
    return process;
  };

  const written = (next: Answers, also: Also): Process => {
    const after = write(next, also);
    if (!after) throw new Error('nothing is begun yet');
    return after;
  };

  return {
    process: () => process,
    session: () => session,
    keep: (next) => void write(next),
    half(half, next = seen) {
      if (half.text === '' && session.draft?.question !== half.question) return;
      try {
        write(next, (stored) => halfWriting(coach, plan, stored, { id, half }));
      } catch (error) {
        if (!(error instanceof CoachError)) throw error;
      }
    },
    change: (changes, next = answers) => written(next, changes),
    pause(draft) {
      if (process && (draft || Object.keys(session.answers).length > 0))
        write(seen, (stored) => pausing(coach, plan, stored, { id, draft }));
      if (isFinishedElsewhere(plan, session)) return finishedElsewhere(session.answers);
      const isHalf = process !== null && draft !== undefined;
      return stopped(process ? session.answers : {}, plan.again(process?.id ?? null), isHalf);
    },
    finish(last = {}) {
      return written({ ...answers, ...last }, (stored, now) => [
        ...(plan.ends?.(stored, now) ?? []),
        { do: 'finish', sitting: id, on: coach.today, at: coach.now() },
      ]);
    },
  };
}

/** What a pause writes: nothing where the sitting was finished in another window. */
function pausing(
  coach: Clerk,
  plan: SittingPlan,
  { sessions }: Process,
  { id, draft }: { id: string; draft: HalfWritten | undefined },
): Change[] {
  const known = sessions.find((one) => one.id === id);
  if (isFinishedElsewhere(plan, known)) return [];
  return [{ do: 'pause', sitting: id, at: coach.now(), draft: draft ?? known?.draft ?? null }];
}

/** What a half-written text writes: nothing where the sitting was finished in another window. */
function halfWriting(
  coach: Clerk,
  plan: SittingPlan,
  { sessions }: Process,
  { id, half }: { id: string; half: HalfWritten },
): Change[] {
  const known = sessions.find((one) => one.id === id);
  if (isFinishedElsewhere(plan, known)) return [];
  const draft = half.text === '' ? null : half;
  return [{ do: 'draft', sitting: id, at: coach.now(), draft }];
}

/** Whether a sitting that was open when it was taken up here has been finished since. */
function isFinishedElsewhere({ session }: SittingPlan, now: Sitting | undefined): boolean {
  return now?.state === 'finished' && session.state !== 'finished';
}

/** What is written beside the answers; `now` is all that is answered then. */
type Also = (stored: Process, now: Answers) => readonly Change[];

/**
 * One change an answer: what was answered, or opened again, here; what another window answered since is left alone, and a
 * skip takes nothing from it.
 */
function changesOf(
  coach: Clerk,
  plan: SittingPlan,
  stored: Process,
  { seen, next, also }: { seen: Answers; next: Answers; also: Also },
): Change[] {
  const { session } = plan;
  const to = { sitting: session.id, at: coach.now() };
  const before = stored.sessions.find(({ id }) => id === session.id)?.answers ?? {};
  const told = differing(before, differing(seen, next));
  const isTold = (question: string): boolean =>
    told[question] !== null ||
    !Object.hasOwn(before, question) ||
    sameValue(seen[question], before[question]);
  const fresh = Object.fromEntries(Object.entries(told).filter(([question]) => isTold(question)));
  const open = Object.keys(seen).filter(
    (question) => !Object.hasOwn(next, question) && sameValue(seen[question], before[question]),
  );
  const now = Object.fromEntries(
    Object.entries({ ...before, ...fresh }).filter(([question]) => !open.includes(question)),
  );
  const answered = [
    ...Object.entries(fresh).map(
      ([question, value]): Change => ({ do: 'answer', ...to, question, value }),
    ),
    ...open.map((question): Change => ({ do: 'unanswer', ...to, question })),
  ];
  const become = answered.length === 0 ? [] : plan.becomes(stored, fresh, now);
  const changes = [...answered, ...become, ...also(stored, now)];
  return changes.length === 0 ? [] : [...begun(stored, session, to.at), ...changes];
}

/** Answers that are not the same as before; what is no longer asked is not among them. */
function differing(before: Answers, now: Answers): Answers {
  return Object.fromEntries(
    Object.entries(now).filter(([id, value]) => !sameValue(before[id], value)),
  );
}

function begun(stored: Process, sitting: Sitting, at: Moment): Change[] {
  const { id, kind, round, look, depth, startedOn } = sitting;
  const known = stored.sessions.find((one) => one.id === id);
  const isDeeper = depth === 'deep' && known?.depth === 'core';
  if (known) return isDeeper ? [{ do: 'deepen', sitting: id, at }] : [];
  return [{ do: 'begin', sitting: { id, kind, round, look, depth, startedOn }, at }];
}
