import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { dayAnswer } from '../../domain/answers';
import type { Day } from '../../domain/day/day';
import { factsIn } from '../../domain/followup/fact-rows';
import { isOtherOfferOver, unsaidInterview } from '../../domain/followup/unsettled';
import { dayOf } from '../../domain/moment';
import { knownIn, preview, type Target } from '../../talk/target';
import { targetOf } from '../../talk/which';
import { factQuestions, tellExpired } from './asked';
import { followupResult } from './result';

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
  const day = dayAnswer(given ?? {}, 'interviewed-on');
  const target = await targetOf(coach, { ...options, on: day }, name);
  const told = given ? (await import('./given')).toldIn(coach, target, given) : preview(target);
  const isRead = options.more !== null && factsIn(told, coach.today) !== null;
  const unsaid = coach.ask && !isRead ? unsaidInterview(told, coach.today) : null;
  if (unsaid) await (await import('./missing')).openInterview(coach, target, unsaid);
  if (given && (file || !coach.ask)) {
    const { followupSitting } = await import('./sitting');
    return followupResult(coach, options, followupSitting(coach, target).finish(given));
  }
  if (
    !coach.ask ||
    isRead ||
    (isForLetter(options) && !options.again && isToldToday(target, coach.today))
  ) {
    const process = preview(target);
    if (isOtherOfferOver(process, coach.today)) tellExpired(coach, guide);
    return followupResult(coach, options, process);
  }
  const begun = given ? (await import('./given')).tellGiven(coach, target, given) : target;
  const { followupTalk } = await import('./talk');
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
