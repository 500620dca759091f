import type { Coach } from '../coach';
import { type Notice, noticeOf } from '../domain/points';
import type { Process } from '../domain/process';
import { textOf } from '../guide/guide';
import { readable } from './which';

/** What the coach remarks on once, quietly: nothing else going after a good talk, or offers side by side; with `only` nothing but that. Null when there is nothing. */
export async function noticeText(
  coach: Coach,
  process: Process,
  only?: Notice,
): Promise<string | null> {
  const others = readable(coach).filter(({ id }) => id !== process.id);
  const notice = noticeOf({ process, others });
  if (notice === null || (only && notice !== only)) return null;
  return textOf(await coach.guide('checklist'), `notice-${notice}`).text;
}
