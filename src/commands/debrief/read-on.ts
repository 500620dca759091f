import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { latestDebrief, sessionOf } from '../../domain/debrief-sessions';
import { usage } from '../../errors';
import { knownProcess } from '../../talk/which';
import { debriefResult } from './result';

/** The page of the latest debrief, or of its second look where one was taken, read on; asks nothing of the interview. Throws `usage` where there is none. */
export async function readOn(
  coach: Coach,
  { secondLook, more }: OptionsOf<'debrief'>,
  name: string | undefined,
): Promise<Result> {
  const process = await knownProcess(coach, name);
  const first = latestDebrief(process);
  const text = coach.words.debrief.secondLook.notYet('coach debrief');
  if (!first) throw usage({ is: 'said', text, hint: '' });
  const again = secondLook ? sessionOf(process, first.round, 2) : null;
  return debriefResult(coach, { process, session: again ?? first }, more);
}
