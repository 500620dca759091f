import type { Coach } from '../../coach';
import { type Answers, textAnswer, withoutSkipped } from '../../domain/answers';
import type { Change } from '../../domain/change/change';
import type { Day } from '../../domain/day/day';
import { newSession, roundToDebrief } from '../../domain/debrief';
import { sessionOf, unfinished } from '../../domain/debrief-sessions';
import { interviewDeeds, jobChanges, leaving, untoldInterview } from '../../domain/interview';
import { roundsOf } from '../../domain/ledger/folds';
import type { NewProcess, Process, Session } from '../../domain/process';
import { usage } from '../../errors';
import { openSitting, type OpenSitting, type SittingPlan } from '../../talk/sitting';
import { deedChanges } from '../../talk/tell';
import { knownIn, type Target } from '../../talk/target';

/** A debrief of this process, or of one that begins with its first answer; `null` is one the answers name. */
export function debriefSitting(coach: Coach, target: Target | null, session: Session): OpenSitting {
  return openSitting(coach, planOf(coach, target, session));
}

function planOf(coach: Coach, target: Target | null, session: Session): SittingPlan {
  return {
    process: knownIn(target),
    session,
    start: (answers) => startOf(coach, target, answers),
    becomes: (stored, fresh, answers) => told(coach, stored, session, fresh, answers),
    ends: (stored, answers) =>
      session.look === 2
        ? []
        : deedChanges(coach, stored, untoldInterview(stored, session, answers)),
    again: (id) =>
      ['coach debrief', id, session.look === 2 && '--second-look'].filter(Boolean).join(' '),
  };
}

function startOf(coach: Coach, target: Target | null, answers: Answers): NewProcess {
  const start = target?.kind === 'new' ? target.start : null;
  const company = textAnswer(answers, 'company') ?? start?.company ?? null;
  if (company === null) throw usage({ is: 'no-input', options: ['--company'] });
  const role = textAnswer(answers, 'role') ?? start?.role ?? '';
  return { company, role, country: coach.country, startedOn: coach.today };
}

function told(
  coach: Coach,
  stored: Process,
  session: Session,
  fresh: Answers,
  answers: Answers,
): Change[] {
  if (session.look === 2) return [];
  const all = { session, fresh, answers, today: coach.today };
  return [
    ...jobChanges(stored, all, coach.now()),
    ...deedChanges(coach, stored, interviewDeeds(stored, all)),
  ];
}

/** The debrief of a job there is already, instead of the one begun for it in this talk, which is left without a trace. */
export function debriefOfTwin(coach: Coach, sitting: OpenSitting, twin: Process): OpenSitting {
  const begun = sitting.process();
  if (begun) coach.processes.remove(begun.id);
  const { number } = roundToDebrief(twin, coach.today);
  return debriefInstead(coach, twin, unfinished(twin) ?? firstLook(coach, twin, number), sitting);
}

/**
 * The debrief of another interview, when that was held on this day: taken up with what was told in this one, which
 * is left without a trace. Null when it is this one.
 */
export function goneOver(
  coach: Coach,
  sitting: OpenSitting,
  day: Day,
  answers: Answers,
): OpenSitting | null {
  const [process, left] = [sitting.process(), sitting.session()];
  const held =
    process && roundsOf(process).find(({ on, number }) => on === day && number !== left.round);
  if (!process || !held) return null;
  const found = firstLook(coach, process, held.number);
  const over = debriefInstead(coach, process, found, sitting);
  const { 'interviewed-on': _day, ...along } = withoutSkipped(answers);
  over.keep({ ...found.answers, ...along });
  coach.processes.change(process.id, (stored) => leaving(stored, left, coach.now()));
  return over;
}

/** The first look at an interview, begun or new. */
function firstLook({ today }: Coach, process: Process, round: number): Session {
  return sessionOf(process, round, 1) ?? newSession(round, 1, today);
}

/** Another debrief in the place of this one, as deep as this one was meant to be. */
function debriefInstead(
  coach: Coach,
  process: Process,
  found: Session,
  left: OpenSitting,
): OpenSitting {
  const depth = left.session().depth === 'deep' ? 'deep' : found.depth;
  return debriefSitting(coach, { kind: 'known', process }, { ...found, depth });
}
