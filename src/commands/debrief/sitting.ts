import type { Coach } from '../../coach';
import { textAnswer, type Answers } from '../../domain/answers';
import { withSession } from '../../domain/debrief';
import { withInterview } from '../../domain/interview';
import type { NewProcess, Process, Session } from '../../domain/process';
import { usage, type CoachError } from '../../errors';
import { stopped } from '../converse';
import type { Target } from '../which';

/** One sitting with the coach, kept on disk answer by answer. */
export interface Sitting {
  session(): Session;
  process(): Process | null;
  /** Keeps these answers now. Throws `store` when the disk will not. */
  keep: (answers: Answers) => void;
  /** Keeps more answers beside those there are. */
  take(more: Answers): void;
  /** Marks the sitting as stopped and gives the fault that says how to go on. */
  pause(): CoachError;
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

  const write = (next: Session): { process: Process; session: Session } => {
    const put = (stored: Process): Process => {
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

  return {
    session: () => session,
    process: () => process,
    keep: (answers) => writeWhenNamed({ ...session, state: 'begun', answers }),
    take: (more) =>
      writeWhenNamed({ ...session, state: 'begun', answers: { ...session.answers, ...more } }),
    pause: () => {
      if (process) write({ ...session, state: 'paused' });
      const again = session.look === 2 ? '--second-look' : '';
      return stopped(
        process ? session.answers : {},
        ['coach debrief', process?.id, again].filter(Boolean).join(' '),
      );
    },
    finish: (last = {}) =>
      write({
        ...session,
        state: 'finished',
        finishedOn: coach.today,
        answers: { ...session.answers, ...last },
      }),
  };
}
