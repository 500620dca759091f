import type { Coach } from '../../coach';
import { textAnswer, type Answers, type Draft } from '../../domain/answers';
import type { Day } from '../../domain/day/day';
import { newSession, sessionOf, withSession } from '../../domain/debrief';
import { withInterview, withoutInterview } from '../../domain/interview';
import type { NewProcess, Process, Session } from '../../domain/process';
import { usage, type CoachError } from '../../errors';
import { stopped } from '../../talk/converse';
import type { Target } from '../../talk/which';

/** One sitting with the coach, kept on disk answer by answer. */
export interface Sitting {
  session(): Session;
  process(): Process | null;
  /** Keeps these answers now. Throws `store` when the disk will not. */
  keep: (answers: Answers) => void;
  /** Keeps more answers beside those there are. */
  take(more: Answers): void;
  /** Takes up the debrief of another interview when that was held on this day, with what is told already; says whether it did. */
  goOver(day: Day): boolean;
  /** Marks the sitting as stopped, with what was half written, and gives the fault that says how to go on. */
  pause(draft?: Draft): CoachError;
  /** Marks the sitting as finished, with these last answers: one write. */
  finish(last?: Answers): { process: Process; session: Session };
}

/** A sitting about this process, or about one that begins with its first answer. */
export function sittingFor(coach: Coach, target: Target | null, begun: Session): Sitting {
  let process: Process | null = target?.kind === 'known' ? target.process : null;
  let session = begun;

  const start = (answers: Answers): NewProcess => {
    const company =
      textAnswer(answers, 'company') ?? (target?.kind === 'new' ? target.start.company : null);
    if (company === null) throw usage({ is: 'no-input', options: ['--company'] });
    const role = textAnswer(answers, 'role') ?? (target?.kind === 'new' ? target.start.role : '');
    return { company, role, country: coach.country, startedOn: coach.today };
  };

  const write = (
    next: Session,
    left = (stored: Process): Process => stored,
  ): { process: Process; session: Session } => {
    const put = (found: Process): Process => {
      const stored = left(found);
      const before = stored.sessions.find((one) => one.id === next.id)?.answers ?? {};
      return withSession(withInterview(stored, next, before), next);
    };
    process = process
      ? coach.processes.change(process.id, put)
      : coach.processes.add(start(next.answers), put);
    session = next;
    return { process, session };
  };

  /** What is answered before the company is named waits in memory. */
  const writeWhenNamed = (next: Session): void => {
    const named = process ?? target ?? textAnswer(next.answers, 'company');
    if (named) write(next);
    else session = next;
  };

  const goOver = (day: Day): boolean => {
    const { round } = session;
    const held = process?.rounds.find(({ on, number }) => on === day && number !== round);
    if (!process || !held) return false;
    const left = session;
    const found = sessionOf(process, held.number, 1) ?? newSession(held.number, 1, coach.today);
    const answers = { ...found.answers, ...toldIn(left) };
    const depth = found.depth === 'deep' ? 'deep' : left.depth;
    write({ ...found, depth, answers }, (stored) => withoutInterview(stored, left));
    return true;
  };

  return {
    session: () => session,
    process: () => process,
    keep: (answers) => writeWhenNamed({ ...withoutDraft(session), state: 'begun', answers }),
    take: (more) =>
      writeWhenNamed({ ...session, state: 'begun', answers: { ...session.answers, ...more } }),
    goOver,
    pause: (draft) => {
      if (process) write({ ...session, state: 'paused', ...(draft && { draft }) });
      const again = session.look === 2 ? '--second-look' : '';
      return stopped(
        process ? session.answers : {},
        ['coach debrief', process?.id, again].filter(Boolean).join(' '),
      );
    },
    finish: (last = {}) =>
      write({
        ...withoutDraft(session),
        state: 'finished',
        finishedOn: coach.today,
        answers: { ...session.answers, ...last },
      }),
  };
}

function withoutDraft({ draft: _draft, ...session }: Session): Session {
  return session;
}

/** What is told in a sitting beside the day. */
function toldIn({ answers }: Session): Answers {
  const told = Object.entries(answers).filter(
    ([id, value]) => value !== null && id !== 'interviewed-on',
  );
  return Object.fromEntries(told);
}
