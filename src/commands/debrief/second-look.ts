import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { newSession } from '../../domain/debrief';
import { latestDebrief, sessionOf } from '../../domain/debrief-sessions';
import { usage } from '../../errors';
import { questionsOf } from '../../guide/guide';
import { page, prose } from '../../view/page';
import { converse } from '../../talk/converse';
import { debriefResult } from './result';
import { debriefSitting } from './plan';
import { knownProcess } from '../../talk/which';

/** The second look (NB-KL-17): asks afresh first, then shows both looks and the shift. Throws `usage` when there is no first. */
export async function lookAgain(
  coach: Coach,
  options: OptionsOf<'debrief'>,
  name: string | undefined,
): Promise<Result> {
  const words = coach.words.debrief.secondLook;
  const guide = await coach.guide('second-look');
  const questions = questionsOf(guide);
  const given = await coach.answersFor(questions);
  const isNew = options.new || (options.company !== null && name === undefined);
  const known = isNew ? null : await knownProcess(coach, name);
  const first = known && latestDebrief(known);
  if (!known || !first) {
    throw usage({ is: 'said', text: words.notYet('coach debrief'), hint: '' });
  }
  const begun = sessionOf(known, first.round, 2) ?? newSession(first.round, 2, coach.today);
  const sitting = debriefSitting(coach, { kind: 'known', process: known }, begun);
  if (!given) {
    const { markdown } = await import('../../view/markdown');
    const isBegun = Object.keys(begun.answers).length > 0;
    const isEarly = !isBegun && (first.finishedOn ?? first.startedOn) >= coach.today;
    const early = isEarly ? [prose(words.early, coach.look), ''] : [];
    coach.note(page([...early, await markdown(guide.intro, coach.look)]).trimEnd());
    const { answers, draft } = begun;
    const { keep, half } = sitting;
    const walked = await converse(coach, questions, { answers, draft, half, keep });
    if (walked.state === 'stopped') throw sitting.pause(walked.draft);
  }
  const process = sitting.finish(given ?? {});
  return debriefResult(coach, { process, session: sitting.session() });
}
