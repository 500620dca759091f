import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import { withSession } from '../../domain/debrief';
import type { OutcomeName } from '../../domain/outcome';
import { lastInterview, type Process, type Session } from '../../domain/process';
import { stopped } from '../../talk/converse';
import { begin, preview, type Target } from '../../talk/which';

/** One sitting about how it ended; what is written stays, answer by answer. */
export interface OutcomeSitting {
  process(): Process;
  answers(): Answers;
  /** Keeps the answers, and what they do to the process. */
  keep(answers: Answers, edit?: (process: Process) => Process): Process;
  stop(): Error;
}

/** The sitting about this outcome: the one of the same news taken up again, or a new one. */
export function outcomeSitting(
  coach: Coach,
  target: Target,
  name: OutcomeName,
  isNews: boolean,
): OutcomeSitting {
  let known: Process | null = target.kind === 'known' ? target.process : null;
  let session = sessionFor(preview(target), name, isNews, coach.today);
  return {
    process: () => known ?? preview(target),
    answers: () => session.answers,
    keep: (answers, edit) => {
      const state = edit ? 'finished' : session.state;
      const finishedOn = edit ? coach.today : session.finishedOn;
      session = { ...session, state, finishedOn, answers: { ...session.answers, ...answers } };
      const { id } = (known ??= begin(coach, target));
      known = coach.processes.change(id, (stored) =>
        withSession(edit ? edit(stored) : stored, session),
      );
      return known;
    },
    stop: () => stopped(session.answers, `coach outcome ${known?.id ?? ''} ${name}`),
  };
}

function sessionFor(process: Process, name: OutcomeName, isNews: boolean, today: string): Session {
  const earlier = process.sessions.filter(({ kind }) => kind === 'outcome');
  const same = earlier.findLast(({ answers }) => answers['outcome'] === name);
  if (same && (!isNews || same.state !== 'finished')) return same;
  return {
    id: `outcome-${earlier.length + 1}`,
    kind: 'outcome',
    round: lastInterview(process, today)?.number ?? 1,
    look: 1,
    depth: 'core',
    state: 'begun',
    startedOn: today,
    finishedOn: null,
    answers: { outcome: name },
  };
}
