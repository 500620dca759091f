import type { Coach } from '../../coach';
import type { Answers, HalfWritten } from '../../domain/answers';
import type { Change } from '../../domain/change/change';
import type { OutcomeName } from '../../domain/outcome-name';
import type { Process, Sitting } from '../../domain/process';
import { newSitting, openSitting } from '../../talk/sitting';
import { knownIn, preview, type Target } from '../../talk/target';

/** One sitting about how it ended; what is written stays, answer by answer. */
export interface OutcomeSitting {
  process(): Process;
  answers(): Answers;
  /** Keeps further answers, and what they change in the process. */
  keep(answers: Answers, changes?: (stored: Process) => readonly Change[]): void;
  /** Keeps the last answers and what they come to: the news is told. */
  finish(answers: Answers): void;
  /** What was half written when it was stopped. */
  draft: HalfWritten | undefined;
  /** Keeps what is half written, while it is typed. */
  half: (half: HalfWritten) => void;
  stop(draft?: HalfWritten): Error;
}

/** What the sitting is about, and what its answers come to. */
interface OutcomePlan {
  name: OutcomeName;
  isNews: boolean;
  ends: (stored: Process, answers: Answers) => readonly Change[];
}

/** The sitting about this outcome: the one of the same news taken up again, or a new one. */
export function outcomeSitting(coach: Coach, target: Target, plan: OutcomePlan): OutcomeSitting {
  const process = preview(target);
  const open = openSitting(coach, {
    process: knownIn(target),
    session: sittingOf(process, plan) ?? newSitting(coach, process, 'outcome'),
    start: () => (target.kind === 'new' ? target.start : null),
    becomes: () => [],
    ends: plan.ends,
    again: (id) => `coach outcome ${id ?? ''} ${plan.name}`,
    twin: (stored) => sittingOf(stored, plan),
  });
  /** What this window has answered: what another adds meanwhile is not said again here. */
  let own = open.session().answers;
  const { draft } = open.session();
  return {
    process: () => open.process() ?? process,
    answers: () => own,
    keep: (further, changes) => {
      own = { ...own, ...further };
      open.keep(own);
      if (changes) open.change(changes);
    },
    finish: (last) => {
      own = { ...own, ...last };
      open.finish(last);
    },
    draft,
    half: (half) => open.half(half),
    stop: open.pause,
  };
}

function sittingOf({ sessions }: Process, { name, isNews }: OutcomePlan): Sitting | undefined {
  const same = sessions.findLast(
    ({ kind, answers }) => kind === 'outcome' && answers['outcome'] === name,
  );
  return same && (!isNews || same.state !== 'finished') ? same : undefined;
}
