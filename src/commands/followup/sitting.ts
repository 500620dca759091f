import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import { withSession } from '../../domain/debrief';
import { withFollowup } from '../../domain/followup/followup';
import { lastInterview, type Process, type Session } from '../../domain/process';
import { latestFollowup } from '../../domain/followup/process-facts';
import type { CoachError } from '../../errors';
import { stopped } from '../../talk/converse';
import { begin, preview, type Target } from '../../talk/which';

/** One sitting of the follow-up, kept on disk answer by answer; what the answers say of the process is put in at the end. */
export interface FollowupSitting {
  /** The process as it is known now, this sitting's answers apart. */
  process(): Process;
  session(): Session;
  keep(answers: Answers): void;
  pause(): CoachError;
  /** Puts the answers into the process and gives it back. */
  finish(answers: Answers): Process;
}

/** Today's sitting, a paused one taken up again, or a new one. */
export function followupSitting(coach: Coach, target: Target): FollowupSitting {
  let known: Process | null = target.kind === 'known' ? target.process : null;
  let session = sessionFor(preview(target), coach.today);

  const write = (next: Session, edit: (process: Process) => Process = (one) => one): Process => {
    const { id } = (known ??= begin(coach, target));
    known = coach.processes.change(id, (stored) => withSession(edit(stored), next));
    session = next;
    return known;
  };

  return {
    process: () => known ?? preview(target),
    session: () => session,
    keep: (answers) => void write({ ...session, state: 'begun', answers }),
    pause: () => {
      if (Object.keys(session.answers).length > 0) write({ ...session, state: 'paused' });
      return stopped(session.answers, `coach followup ${known?.id ?? ''}`.trim());
    },
    finish: (answers) =>
      write({ ...session, state: 'finished', finishedOn: coach.today, answers }, (stored) =>
        withFollowup(stored, answers, coach.today),
      ),
  };
}

function sessionFor(process: Process, today: string): Session {
  const latest = latestFollowup(process);
  if (latest && (latest.state !== 'finished' || latest.startedOn === today)) return latest;
  const number = process.sessions.filter(({ kind }) => kind === 'followup').length + 1;
  return {
    id: `followup-${number}`,
    kind: 'followup',
    round: lastInterview(process, today)?.number ?? 1,
    look: 1,
    depth: 'core',
    state: 'begun',
    startedOn: today,
    finishedOn: null,
    answers: {},
  };
}
