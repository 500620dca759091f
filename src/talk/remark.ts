import type { Coach } from '../coach';
import { type Remark, remarkOf } from '../domain/points';
import type { Process } from '../domain/process';
import { textOf } from '../guide/guide';
import { eachGoingOn } from './which';

/** More than anybody has going at a time. What is older is left unread: a debrief must not take longer for a long history. */
const GOING = 30;

/** What the coach remarks on once, quietly: nothing else going after a good talk, or offers side by side; with `only` nothing but that. Null when there is nothing. */
export async function remarkText(
  coach: Coach,
  process: Process,
  only?: Remark,
): Promise<string | null> {
  const notice = remarkOf(process, () => eachGoingOn(coach, GOING), coach.today);
  if (notice === null || (only && notice !== only)) return null;
  return textOf(await coach.guide('checklist'), `notice-${notice}`).text;
}
