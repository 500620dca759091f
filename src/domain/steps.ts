import { addDays, byDay, type Day, later } from './day/day';
import { secondLookOn, unfinished } from './debrief-sessions';
import { factsIn } from './followup/fact-rows';
import { type FollowupStepKind, followupSteps } from './followup/followup-step';
import { otherOfferDay } from './followup/unsettled';
import type { HouseRule } from './followup/house-rule';
import { ofKind } from './happening';
import { feltGood, wantsReferences } from './signs';
import { isActive, type Process } from './process';
import {
  lastInterview,
  referencesTold,
  replyDay,
  standingOffers,
  thankedSince,
} from './ledger/folds';
import { turnOn } from './ledger/state';
import { aheadOn } from './ledger/timeline';
import { THANK_WINDOW } from './followup/verdict-numbers';
import { workingDaysBetween } from './day/working-days';

/** What can be a next step; the sentence for each is in `words/steps.ts`. */
export type StepKind =
  | 'resume-debrief'
  | 'debrief'
  | 'second-look'
  | 'thanks'
  | FollowupStepKind
  | 'answer-offer'
  | 'other-offer'
  | 'promised'
  | 'references'
  | 'prepare'
  | 'start';

/** One thing to do, on a day, with the command that helps. */
export interface Step {
  process: string;
  kind: StepKind;
  on: Day;
  command: string;
  /** The last day for it, or the day of the interview or of the start, when it has one: then it is shown from here on, before that day comes. */
  lastDay?: Day;
}

/** A step whose day has come, with the company it is about. */
export interface DueStep {
  step: Step;
  company: string;
  role: string;
}

/** Days after which a second look is no longer offered: the first one has set by then (this project's number). */
const LOOK_WINDOW = 7;

/** The steps a process itself asks for on this day and later, soonest first; the follow-up's own are added by its verdict. */
function debriefSteps(process: Process, today: Day, followup: readonly Step[]): Step[] {
  if (!isActive(process)) return [];
  const step = (kind: StepKind, on: Day, command: string): Step => ({
    process: process.id,
    kind,
    on: later(on, today),
    command,
  });
  const steps: Step[] = [];
  const begun = unfinished(process);
  if (begun) steps.push(step('resume-debrief', today, `coach debrief ${process.id}`));
  const look = secondLookOn(process);
  if (look && !begun && today <= addDays(look, LOOK_WINDOW))
    steps.push(step('second-look', look, `coach debrief ${process.id} --second-look`));
  // Thanks go along with a call or a mail of the same day.
  const acts = followup.some(
    ({ kind, on }) => on <= today && ['call', 'write', 'new-time'].includes(kind),
  );
  if (!acts && mayThank(process, today))
    steps.push(step('thanks', today, `coach thanks ${process.id}`));
  return steps;
}

/** Days before a booked interview, or the first day of work, from which it is shown (this project's number). */
const LEAD = 7;

function leadTo(day: Day, today: Day): Pick<Step, 'lastDay'> {
  return day <= addDays(today, LEAD) ? { lastDay: day } : {};
}

/** The evening before a booked interview, what there is to take along (SV-12-12g); shown from a week before. */
function prepareSteps(process: Process, today: Day): Step[] {
  const [first] = aheadOn(process.happenings, today);
  if (first === undefined || !isActive(process)) return [];
  const on = later(addDays(first.on, -1), today);
  const command = `coach prepare ${process.id}`;
  return [{ process: process.id, kind: 'prepare', on, command, ...leadTo(first.on, today) }];
}

/** The first day of work that was agreed, as long as it is ahead (SV-12-09a). */
function startSteps(process: Process, today: Day): Step[] {
  if (turnOn(process, today).is !== 'accepted') return [];
  const on = factsIn(process, today)?.nextDate ?? null;
  if (on === null || on <= today) return [];
  const command = `coach followup ${process.id}`;
  return [{ process: process.id, kind: 'start', on, command, ...leadTo(on, today) }];
}

/** After a good talk, or when references were asked for, a word to them before anybody rings (SV-12-05a). */
function referenceSteps(process: Process, today: Day): Step[] {
  const isCalledFor = feltGood(process) || wantsReferences(process);
  const wants = turnOn(process, today).is === 'pending' && isCalledFor;
  const isDone = referencesTold(process).length > 0 || hasSaid(process, 5);
  if (!wants || isDone || !isFresh(process, today)) return [];
  const command = `coach references ${process.id}`;
  return [{ process: process.id, kind: 'references', on: today, command }];
}

/** Whether the person has ticked a point of the checklist or laid it aside. */
function hasSaid({ points }: Process, number: number): boolean {
  return points[number] === 'ticked' || points[number] === 'not-for-me';
}

/** Whether the latest interview was held within the days in which thanks make sense. */
function isFresh(process: Process, today: Day): boolean {
  const held = lastInterview(process, today);
  return held !== null && workingDaysBetween(held.on, today, process.country) <= THANK_WINDOW;
}

/** Every next step of a process under the person's own rule, soonest first; on the same day an offer comes first, then the verdict, then looking back and thanks. */
export function stepsOf(process: Process, today: Day, houseRule: HouseRule | null = null): Step[] {
  const followup = followupSteps(process, today, houseRule);
  const steps = [
    ...offerSteps(process, today),
    ...otherOfferSteps(process, today),
    ...followup,
    ...promiseSteps(process, today, followup),
    ...debriefSteps(process, today, followup),
    ...prepareSteps(process, today),
    ...startSteps(process, today),
    ...referenceSteps(process, today),
  ];
  return steps.toSorted(byDay);
}

/** An offer is answered by the day agreed. */
function offerSteps(process: Process, today: Day): Step[] {
  const day = replyDay(standingOffers(process, today));
  if (day === null || turnOn(process, today).is !== 'offer') return [];
  const on = later(day, today);
  const command = `coach salary offer ${process.id}`;
  return [{ process: process.id, kind: 'answer-offer', on, command, lastDay: day }];
}

function mayThank(process: Process, today: Day): boolean {
  const held = lastInterview(process, today);
  if (!held || turnOn(process, today).is !== 'pending') return false;
  const isThanked = thankedSince(process, held.on, today) !== null;
  return !isThanked && !hasSaid(process, 3) && isFresh(process, today);
}

/** Another employer's offer is answered by its day; once that has passed, it is to be said what became of it. */
function otherOfferSteps(process: Process, today: Day): Step[] {
  const day = otherOfferDay(process, today);
  if (day === null || !isActive(process)) return [];
  const command = `coach followup ${process.id}`;
  return [
    { process: process.id, kind: 'other-offer', on: later(day, today), command, lastDay: day },
  ];
}

/** The day they were to answer by, on that day, while nothing is to be done but to listen. */
function promiseSteps(process: Process, today: Day, followup: readonly Step[]): Step[] {
  const isNamed = ofKind(process.happenings, 'they-said').some((one) => one.answerBy === today);
  if (!isNamed || followup.some(({ on }) => on <= today)) return [];
  const facts = factsIn(process, today);
  if (facts?.outcome !== 'pending' || facts.promisedAnswerBy !== today) return [];
  return [{ process: process.id, kind: 'promised', on: today, command: `coach log ${process.id}` }];
}
