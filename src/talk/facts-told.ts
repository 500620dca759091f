import type { Coach } from '../coach';
import type { Answers } from '../domain/answers';
import { applyAll } from '../domain/change/apply';
import type { Change } from '../domain/change/change';
import { deedsOf } from '../domain/followup/fact-rows';
import { viewOf } from '../domain/followup/view';
import type { Process } from '../domain/process';
import { deedChanges } from './tell';
import { typedIn } from '../words/typed';

/** What the answers of a follow-up change in a process: first the interview, since all else is reckoned from it. */
export function followupChanges(coach: Coach, stored: Process, answers: Answers): Change[] {
  const { today } = coach;
  const { 'interviewed-on': met = null, ...rest } = answers;
  const become = (process: Process, given: Answers): Change[] => {
    const at = { today, view: viewOf(process, today), reasons: typedIn(coach.words).reasons };
    return deedChanges(coach, process, deedsOf(given, at));
  };
  const first = become(stored, { 'interviewed-on': met });
  return [...first, ...become(applyAll(stored, first), rest)];
}

/** The process as it would be with these answers, without writing anything. */
export function withAnswers(coach: Coach, process: Process, answers: Answers): Process {
  return applyAll(process, followupChanges(coach, process, answers));
}
