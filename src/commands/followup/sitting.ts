import type { Coach } from '../../coach';
import { type Answers, type AnswerValue, sameValue } from '../../domain/answers';
import { toldAnswers } from '../../domain/followup/fact-rows';
import type { Process, Sitting } from '../../domain/process';
import { newSitting, openSitting, type OpenSitting } from '../../talk/sitting';
import { knownIn, preview, type Target } from '../../talk/target';
import { followupChanges } from '../../talk/facts-told';

/** A sitting of the follow-up, a paused one taken up again or a new one; what its answers say is told at its end. */
export function followupSitting(coach: Coach, target: Target): OpenSitting {
  const process = preview(target);
  const before = toldAnswers(process, coach.today);
  return openSitting(coach, {
    process: knownIn(target),
    session: begunFollowup(process) ?? newSitting(coach, process, 'followup'),
    start: () => (target.kind === 'new' ? target.start : null),
    becomes: () => [],
    ends: (stored, answers) =>
      followupChanges(coach, stored, saidHere(before, toldAnswers(stored, coach.today), answers)),
    again: (id) => `coach followup ${id ?? ''}`.trim(),
    twin: begunFollowup,
  });
}

/** The answers without a skip of what another window has told since: that takes nothing from it. */
function saidHere(before: Answers, now: Answers, answers: Answers): Answers {
  const isSaid = ([id, value]: [string, AnswerValue | null]): boolean =>
    value !== null || now[id] === undefined || sameValue(before[id], now[id]);
  return Object.fromEntries(Object.entries(answers).filter(isSaid));
}

function begunFollowup(process: Process): Sitting | undefined {
  const latest = latestFollowup(process);
  return latest && latest.state !== 'finished' ? latest : undefined;
}

function latestFollowup({ sessions }: Process): Sitting | null {
  return sessions.findLast(({ kind }) => kind === 'followup') ?? null;
}
