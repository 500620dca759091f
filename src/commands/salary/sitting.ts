import type { Coach } from '../../coach';
import type { Answers, HalfWritten } from '../../domain/answers';
import type { Change } from '../../domain/change/change';
import type { Process } from '../../domain/process';
import { preparationChanges } from '../../domain/salary/preparation';
import {
  SALARY_SITTING,
  salaryDeeds,
  salarySitting,
  sittingAnswers,
} from '../../domain/salary/salary';
import { newSitting, openSitting, type OpenSitting } from '../../talk/sitting';
import { deedChanges } from '../../talk/tell';
import { typedIn } from '../../words/typed';

/** What is new about pay: answers, and notes on terms by id. */
export interface Fresh {
  answers: Answers;
  notes?: Record<string, string>;
}

/** The sitting about pay, kept answer by answer; the answers themselves live in the preparation and in what happened. */
export interface PaySitting {
  /** Keeps what is new, now. */
  keep(fresh: Fresh): Process;
  /** What was half written when it was stopped. */
  draft(): HalfWritten | undefined;
  /** Keeps what is half written, while it is typed. */
  half: (half: HalfWritten) => void;
  /** Marks the sitting as stopped, with what was half written. */
  pause: OpenSitting['pause'];
  finish(): Process;
}

/** Begins or takes up the sitting about pay; it is none before it has an answer of its own, or half of one, to keep. */
export function paySitting(coach: Coach, before: Process, command: string): PaySitting {
  let process = before;
  const sitting = openSitting(coach, {
    process,
    session: salarySitting(process) ?? {
      ...newSitting(coach, process, 'salary'),
      id: SALARY_SITTING,
    },
    start: () => null,
    becomes: () => [],
    again: () => command,
  });
  /** What this window has answered: what another adds meanwhile is not said again here. */
  let own = sitting.session().answers;
  const isBegun = (): boolean => salarySitting(sitting.process() ?? process) !== undefined;
  return {
    keep(fresh) {
      own = sittingAnswers({ ...own, ...fresh.answers });
      const changes = (stored: Process): Change[] => changesFor(coach, stored, fresh);
      const isHeld = isBegun() || Object.keys(own).length > 0;
      process = isHeld ? sitting.change(changes, own) : coach.processes.change(process.id, changes);
      return process;
    },
    draft: () => sitting.session().draft,
    half: (half) => sitting.half(half),
    pause: sitting.pause,
    finish: () => (isBegun() ? sitting.finish() : process),
  };
}

function changesFor(coach: Coach, stored: Process, { answers, notes }: Fresh): Change[] {
  const { today } = coach;
  const given = { today, at: coach.now(), typed: typedIn(coach.words).sums };
  return [
    ...preparationChanges(stored, answers, given, notes),
    ...deedChanges(coach, stored, salaryDeeds(stored, answers, today)),
  ];
}
