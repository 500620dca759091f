import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Answers } from '../../domain/answers';
import { knownDays } from '../../domain/day/day-order';
import type { Session } from '../../domain/process';
import { usage } from '../../errors';
import { isQuestion, questionsOf, type Question } from '../../guide/guide';
import { refuseUnfit } from '../../talk/check';
import { refuseDay } from '../../talk/day-faults';
import { knownIn, type Target } from '../../talk/target';
import { debriefSitting } from './plan';
import { debriefResult } from './result';
import { debriefRules } from './rules';
import { sessionFor } from './session';
import type { DebriefTalk } from './talk';

/** Guided reflection on one interview: the facts of it, then the reflection, in its short form or whole. */
export async function run(
  coach: Coach,
  options: OptionsOf<'debrief'>,
  [name]: string[],
): Promise<Result> {
  const depth = depthOf(options);
  if (options.more !== null) return (await import('./read-on')).readOn(coach, options, name);
  if (options.secondLook) return (await import('./second-look')).lookAgain(coach, options, name);
  const given = await answersGiven(coach);
  const on = options.on;
  if (!coach.ask && !given) throw usage({ is: 'no-input', options: ['--answers'] });
  const told = { ...(on && { 'interviewed-on': on }), ...given };
  const { target, session } = await sessionFor(coach, options, name, told);
  const known = knownDays(knownIn(target), session.round);
  if (on) refuseDay(coach, '--on', { ...known, ...session.answers, 'interviewed-on': null }, on);
  if (given)
    refuseUnfit(
      coach,
      debriefRules(coach, () => known),
      given,
      { ...session.answers, ...told },
    );
  const begun = { ...session, depth: deeper(session.depth, depth) };
  const talk: DebriefTalk = {
    sitting: debriefSitting(coach, target, begun),
    told: { ...startTold(options, target), ...told },
    isAgain: session.state === 'finished' && (options.resume || isTakenUp(coach, options, session)),
  };
  if (!given) await (await import('./talk')).talkThrough(coach, talk);
  const process = talk.sitting.finish(given ? told : {});
  return debriefResult(coach, { process, session: talk.sitting.session() });
}

/** Whether a finished debrief is the one the person said they mean, on a later day. */
function isTakenUp(
  { ask, today }: Coach,
  { on, deep }: OptionsOf<'debrief'>,
  { finishedOn }: Session,
): boolean {
  return ask !== null && on === null && !deep && finishedOn !== today;
}

/** What the debrief can ask: the reflection, and the facts of the interview that come before it. */
export async function questions(
  coach: Coach,
  options: OptionsOf<'debrief'>,
): Promise<Record<string, Question[]>> {
  const depth = depthOf(options);
  if (options.secondLook) return { questions: questionsOf(await coach.guide('second-look')) };
  const [interview, debrief] = await Promise.all([
    coach.guide('interview'),
    coach.guide('debrief'),
  ]);
  const [facts, reflection] = [questionsOf(interview, depth), questionsOf(debrief, depth)];
  return {
    questions: reflection,
    facts,
    more: [interview, debrief]
      .flatMap((guide) => questionsOf(guide, 'deep'))
      .filter((question) => !facts.includes(question) && !reflection.includes(question)),
  };
}

function depthOf(options: OptionsOf<'debrief'>): Session['depth'] {
  const chosen = [options.quick, options.deep, options.secondLook].filter(Boolean);
  if (chosen.length > 1)
    throw usage({ is: 'clash', options: ['--quick', '--deep', '--second-look'] });
  return options.deep ? 'deep' : 'core';
}

function deeper(one: Session['depth'], other: Session['depth']): Session['depth'] {
  return one === 'deep' || other === 'deep' ? 'deep' : 'core';
}

/** An answers file may answer any question of the long form, whichever form is asked for. */
async function answersGiven(coach: Coach): Promise<Answers | null> {
  const guides = await Promise.all([coach.guide('interview'), coach.guide('debrief')]);
  return coach.answersFor(guides.flatMap((guide) => guide.items.filter(isQuestion)));
}

/** What the command line tells of a job that is new. */
function startTold({ company, role }: OptionsOf<'debrief'>, target: Target | null): Answers {
  if (target?.kind === 'known') return {};
  return { ...(company !== null && { company }), ...(role !== null && { role }) };
}
