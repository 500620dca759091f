import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import { factsIn } from '../../domain/followup/fact-rows';
import type { Process } from '../../domain/process';
import { refuseUnfit } from '../../talk/check';
import { followupChanges, withAnswers } from '../../talk/facts-told';
import { keepIn, preview, type Target } from '../../talk/target';
import { noInterview } from './result';
import { followupRules } from './rules';

/** The process as it would be with these answers; days that cannot be are refused before anything is kept. Throws `input` with the question's id, `usage` without an interview. */
export function toldIn(coach: Coach, target: Target, answers: Answers): Process {
  const process = preview(target);
  refuseUnfit(coach, followupRules(coach, process), answers);
  const told = withAnswers(coach, process, answers);
  if (factsIn(told, coach.today) === null) throw noInterview(coach, process);
  return told;
}

/** Keeps what the command line tells. */
export function tellGiven(coach: Coach, target: Target, given: Answers): Target {
  const process = keepIn(coach, target, (stored) => followupChanges(coach, stored, given));
  return { kind: 'known', process };
}
