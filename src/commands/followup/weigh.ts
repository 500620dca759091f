import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Answers } from '../../domain/answers';
import type { Day } from '../../domain/day/day';
import { factsIn } from '../../domain/followup/fact-rows';
import { isOtherOfferOver, unsaidInterview } from '../../domain/followup/unsettled';
import { dayOf } from '../../domain/moment';
import type { Process } from '../../domain/process';
import { openInterview } from './missing';
import { followupResult, noInterview } from './result';
import { followupRules } from './rules';
import { followupSitting } from './sitting';
import { factQuestions, followupTalk, tellExpired } from './talk';
import { followupChanges, withAnswers } from '../../talk/facts-told';
import { refuseUnfit } from '../../talk/check';
import { keepIn, knownIn, preview, type Target } from '../../talk/target';
import { targetOf } from '../../talk/which';

/** The verdict on a process, once what it hangs on is asked or read from a file. */
export async function weigh(
  coach: Coach,
  options: OptionsOf<'followup'>,
  name: string | undefined,
): Promise<Result> {
  const guide = await coach.guide('followup');
  const file = await coach.answersFor(factQuestions(guide));
  const on = options.on;
  const given = on === null && !file ? null : { ...(on && { 'interviewed-on': on }), ...file };
  const target = await targetOf(coach, options, name);
  if (given) check(coach, preview(target), given);
  const told = withAnswers(coach, preview(target), given ?? {});
  const isRead = options.more !== null && factsIn(told, coach.today) !== null;
  const unsaid = coach.ask && !isRead ? unsaidInterview(told, coach.today) : null;
  if (unsaid) await openInterview(coach, target, unsaid);
  if (given && (file || !coach.ask))
    return followupResult(coach, options, followupSitting(coach, target).finish(given));
  if (
    !coach.ask ||
    isRead ||
    (isForLetter(options) && !options.again && isToldToday(target, coach.today))
  ) {
    const process = preview(target);
    if (isOtherOfferOver(process, coach.today)) tellExpired(coach, guide);
    return followupResult(coach, options, process);
  }
  const begun = given ? tellGiven(coach, target, given) : target;
  const now = await followupTalk(coach, begun, options.again);
  return followupResult(coach, options, preview(now));
}

/** Whether the letter, or the day, of an answer is wanted. */
function isForLetter({ mail, eml, mailto, ics }: OptionsOf<'followup'>): boolean {
  return mail || mailto || eml !== null || ics !== null;
}

/** Whether something of it was told today, so that its answer has just been seen. */
function isToldToday(target: Target, today: Day): boolean {
  const process = knownIn(target);
  if (process === null || factsIn(process, today) === null) return false;
  return process.happenings.some(({ told }) => dayOf(told) === today);
}

/** Keeps what the command line tells. */
function tellGiven(coach: Coach, target: Target, given: Answers): Target {
  const process = keepIn(coach, target, (stored) => followupChanges(coach, stored, given));
  return { kind: 'known', process };
}

/** Refuses days that cannot be, before anything is kept. Throws `input` with the question's id. */
function check(coach: Coach, process: Process, answers: Answers): void {
  refuseUnfit(coach, followupRules(coach, process), answers);
  if (factsIn(withAnswers(coach, process, answers), coach.today) === null)
    throw noInterview(coach, process);
}
