import type { Coach } from '../../coach';
import { factsIn, questionsLeft, toldAnswers } from '../../domain/followup/fact-rows';
import { hangsOnTheirWords } from '../../domain/followup/what-would-change';
import { isOtherOfferOver } from '../../domain/followup/unsettled';
import type { Happening } from '../../domain/happening';
import type { Process, Sitting } from '../../domain/process';
import { CoachError } from '../../errors';
import type { Guide } from '../../guide/guide';
import { checkOf } from '../../talk/check';
import { converse } from '../../talk/converse';
import { dayOffered } from '../../talk/day-offered';
import { tellHappened } from '../../talk/happened';
import { putRightIn } from '../../talk/tell';
import { askJobAgain, type Back, backFrom, mayAskJobAgain } from '../../talk/new-job';
import { keepIn, preview, type Target, toldOfJob } from '../../talk/target';
import { asking, tellExpired } from './asked';
import { followupRules } from './rules';
import { followupSitting } from './sitting';
import { followupChanges } from '../../talk/facts-told';

/** What is asked at the prompts while nothing says it; all else is told as it happened. */
const ASKED = ['answer-by', 'agreement', 'contact-from'];
/** What became of another employer's offer, asked once its day has gone. */
const OFFER = ['other-offer', 'offer-deadline', 'offer-told'];

/** A follow-up at the prompts. */
interface FollowupDesk {
  coach: Coach;
  guide: Guide;
  target: Target;
  /** Whether what is known is asked again. */
  isAgain: boolean;
  /** The interview whose day was asked for here. */
  interview: Happening | null;
}

/** What a step came to. */
type StepEnd = 'asked' | 'nothing to ask' | 'back';
type TalkStep = (desk: FollowupDesk, back: Back) => Promise<StepEnd>;

/** First the interview that all is reckoned from, then what has happened, then what the answer still hangs on; back over all of it. Throws `stopped`. */
export async function followupTalk(
  coach: Coach,
  target: Target,
  isAgain: boolean,
): Promise<Target> {
  const guide = await coach.guide('followup');
  const desk: FollowupDesk = { coach, guide, target, isAgain, interview: null };
  const asked: TalkStep[] = mayAskJobAgain(target) ? [askJob] : [];
  const ahead: TalkStep[] = [askInterview, askHappened, askLeft];
  for (let step = ahead.shift(); step; step = ahead.shift()) {
    const last = asked.at(-1);
    const back = last === askJob ? 'leaves while new' : last ? 'leaves' : 'stays';
    const end = await step(desk, back);
    if (end === 'asked') asked.push(step);
    const before = end === 'back' ? asked.pop() : undefined;
    if (before) ahead.unshift(before, step);
  }
  return desk.target;
}

async function askJob(desk: FollowupDesk): Promise<StepEnd> {
  desk.target = await askJobAgain(desk.coach, desk.target);
  return 'asked';
}

async function askInterview(desk: FollowupDesk, back: Back): Promise<StepEnd> {
  const { coach, guide, target } = desk;
  const process = preview(target);
  const { interview } = desk;
  if (!interview && factsIn(process, coach.today) !== null) return 'nothing to ask';
  const answers = interview ? { 'interviewed-on': interview.on } : {};
  const { state, answers: given } = await converse(coach, asking(guide, ['interviewed-on']), {
    answers,
    which: 'all',
    back: backFrom(back, target),
    places: 'uncounted',
    offer: (id, known) => dayOffered(coach, known[id] ?? null),
    check: checkOf(followupRules(coach, process)),
    keep: () => undefined,
  });
  if (state === 'stopped') {
    const command = interview ? `coach followup ${process.id}` : coach.begins;
    throw new CoachError({ kind: 'stopped', kept: interview ? 1 : toldOfJob(target), command });
  }
  if (state === 'back') return 'back';
  if (typeof given['interviewed-on'] !== 'string') return 'asked';
  const day = { 'interviewed-on': given['interviewed-on'] };
  const after = keepIn(coach, target, (stored) =>
    interview
      ? putRightIn(coach, stored, interview, { on: day['interviewed-on'] })
      : followupChanges(coach, stored, day),
  );
  desk.target = { kind: 'known', process: after };
  const isSame = ({ id }: Happening): boolean => id === interview?.id;
  desk.interview = after.happenings.find(isSame) ?? after.happenings.at(-1) ?? null;
  return 'asked';
}

async function askHappened(desk: FollowupDesk, back: Back): Promise<StepEnd> {
  const { coach, target, interview } = desk;
  const before = interview ? 1 : 0;
  const happened = await tellHappened(coach, { target, command: 'coach followup', back, before });
  desk.target = happened.target;
  return happened.state === 'back' ? 'back' : 'asked';
}

/** Promise and agreement, where nobody has said what they are. */
async function askLeft(desk: FollowupDesk): Promise<StepEnd> {
  const { coach, guide, target, isAgain } = desk;
  const process = preview(target);
  const { today } = coach;
  const facts = factsIn(process, today);
  if (facts === null) return 'nothing to ask';
  const open = questionsLeft(withoutBegun(process), today).filter((id) => ASKED.includes(id));
  const left = hangsOnTheirWords(facts, today) ? open : [];
  const isOver = isOtherOfferOver(process, today);
  const questions = asking(guide, [...(isAgain ? ASKED : left), ...(isOver ? OFFER : [])]);
  if (questions.length === 0) return 'nothing to ask';
  if (isOver) tellExpired(coach, guide);
  const sitting = followupSitting(coach, target);
  const known = isAgain ? toldAnswers(process, today) : {};
  const walked = await converse(coach, questions, {
    answers: sitting.session().answers,
    draft: sitting.session().draft,
    half: sitting.half,
    which: isAgain ? 'all' : 'open',
    back: 'leaves',
    places: 'uncounted',
    offer: (id, answers) => answers[id] ?? known[id] ?? null,
    check: checkOf(followupRules(coach, process)),
    keep: sitting.keep,
  });
  if (walked.state === 'stopped') throw sitting.pause(walked.draft);
  if (walked.state === 'back') return 'back';
  desk.target = { kind: 'known', process: sitting.finish(walked.answers) };
  return 'asked';
}

/** The process before the follow-up that is not finished: what that has answered is still to be told. */
function withoutBegun(process: Process): Process {
  const isOver = ({ kind, state }: Sitting): boolean => kind !== 'followup' || state === 'finished';
  return { ...process, sessions: process.sessions.filter(isOver) };
}
