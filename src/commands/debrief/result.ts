import type { Coach, Result } from '../../coach';
import { houseRuleOf } from '../../domain/followup/house-rule';
import type { Answers } from '../../domain/answers';
import { debriefOf, otherChanges, shiftOf, type Debrief, type Shift } from '../../domain/debrief';
import { latestDebrief, sessionOf } from '../../domain/debrief-sessions';
import type { Process, Session } from '../../domain/process';
import { stepsOf, type Step } from '../../domain/steps';
import { textOf, type Choice, type Guide } from '../../guide/guide';
import { remarkText } from '../../talk/remark';
import { textAfter, textAfterLook } from './advice';
import { questionsOpen } from './deeper';
import type { DebriefPage } from './page';

/** What a debrief came to, for scripts and for the person. */
export async function debriefResult(
  coach: Coach,
  done: { process: Process; session: Session },
  more: DebriefPage['more'] = null,
): Promise<Result> {
  const { process, session } = done;
  const first = session.look === 2 ? sessionOf(process, session.round, 1) : session;
  const debrief = debriefOf(process, { ...session, answers: answersOfBoth(process, session) });
  const houseRule = houseRuleOf(coach.settings.read().houseRule);
  const steps = stepsOf(process, coach.today, houseRule);
  const shift = first && session.look === 2 ? shiftOf(first, session) : null;
  return {
    document: documentOf(coach, done, debrief, steps),
    page: () => pageOf(coach, done, { debrief, steps, shift, more }),
  };
}

/** The answers of the first look with those of the second on top. */
function answersOfBoth(process: Process, session: Session): Answers {
  return { ...sessionOf(process, session.round, 1)?.answers, ...session.answers };
}

function documentOf(
  coach: Coach,
  { process, session }: { process: Process; session: Session },
  debrief: Debrief,
  steps: Step[],
): unknown {
  const { id, look, startedOn } = session;
  const next = steps.map(({ kind, on, command }) => ({
    what: coach.words.steps[kind],
    on,
    command,
  }));
  return {
    schema: 'coach.debrief/1',
    process: process.id,
    session: { id, state: session.state === 'finished' ? 'finished' : 'paused', look, startedOn },
    answers: session.answers,
    ...debrief,
    next,
  };
}

async function pageOf(
  coach: Coach,
  { process, session }: { process: Process; session: Session },
  { debrief, steps, shift, more }: Pick<DebriefPage, 'debrief' | 'steps' | 'shift' | 'more'>,
): Promise<string> {
  const [{ debriefPage }, { markdown }, guide] = await Promise.all([
    import('./page'),
    import('../../view/markdown'),
    coach.guide('debrief'),
  ]);
  const id = shift ? textAfterLook(shift) : textAfter(session.answers);
  const advice = id === null ? await remarkText(coach, process) : textOf(guide, id).text;
  const skipped = Object.values(session.answers).filter((value) => value === null).length;
  return debriefPage(
    {
      process,
      session,
      debrief,
      steps,
      shift: shift && labelled(shift, guide),
      otherChanges: otherChanges(answersOfBoth(process, session)),
      advice: advice && (await markdown(advice, coach.look)),
      skipped,
      isDeeperOpen: questionsOpen(guide, session).length > 0,
      today: coach.today,
      words: coach.words,
      command: commandOf(process, session),
      more,
    },
    coach.look,
  );
}

/** What shows this page again: only the latest debrief is shown by name. */
function commandOf(process: Process, { round, look }: Session): string | null {
  if (latestDebrief(process)?.round !== round) return null;
  return `coach debrief ${process.id}${look === 2 ? ' --second-look' : ''}`;
}

/** The feelings in the guide's own words instead of their values. */
function labelled(shift: Shift, guide: Guide): Shift {
  const feeling = guide.items.find(({ id }) => id === 'feeling');
  const choices: Choice[] = feeling && 'choices' in feeling ? feeling.choices : [];
  const label = (value: string | null): string | null =>
    choices.find((choice) => choice.value === value)?.label ?? value;
  return { ...shift, feeling: { then: label(shift.feeling.then), now: label(shift.feeling.now) } };
}
