import { addDays, type Day } from './day/day';
import { secondLookOn, unfinished } from './debrief';
import { type FollowupStepKind, followupSteps } from './followup/followup-step';
import type { HouseRule } from './followup/house-rule';
import { feltGood, wantsReferences } from './points';
import { isActive, lastInterview, type Process } from './process';
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
  | 'references'
  | 'prepare';

/** One thing to do, on a day, with the command that helps. */
export interface Step {
  process: string;
  kind: StepKind;
  on: Day;
  command: string;
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
function debriefSteps(process: Process, today: Day): Step[] {
  if (!isActive(process)) return [];
  const step = (kind: StepKind, on: Day, command: string): Step => ({
    process: process.id,
    kind,
    on: on < today ? today : on,
    command,
  });
  const steps: Step[] = [];
  const begun = unfinished(process);
  if (begun) steps.push(step('resume-debrief', today, `coach debrief ${process.id}`));
  const look = secondLookOn(process);
  if (look && !begun && today <= addDays(look, LOOK_WINDOW))
    steps.push(step('second-look', look, `coach debrief ${process.id} --second-look`));
  if (mayThank(process, today)) steps.push(step('thanks', today, `coach thanks ${process.id}`));
  return steps;
}

/** The evening before a booked interview, what there is to take along (SV-12-12g). */
function prepareSteps(process: Process, today: Day): Step[] {
  const booked = process.rounds.map(({ on }) => on).filter((on) => on > today);
  const { state, nextDate } = process.outcome;
  if (state === 'next' && nextDate !== null && nextDate >= today) booked.push(nextDate);
  const [first] = booked.toSorted();
  if (first === undefined || !isActive(process)) return [];
  const evening = addDays(first, -1);
  const on = evening < today ? today : evening;
  return [{ process: process.id, kind: 'prepare', on, command: `coach prepare ${process.id}` }];
}

/** After a good talk, or when references were asked for, a word to them before anybody rings (SV-12-05a). */
function referenceSteps(process: Process, today: Day): Step[] {
  const isCalledFor = feltGood(process) || wantsReferences(process);
  const wants = process.outcome.state === 'pending' && isCalledFor;
  const isDone = process.referencesTold.length > 0 || hasSaid(process, 5);
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

/** Every next step of a process under the person's own rule, soonest first; on the same day what has a day agreed comes before the rest. */
export function stepsOf(process: Process, today: Day, houseRule: HouseRule | null = null): Step[] {
  const steps = [
    ...offerSteps(process, today),
    ...debriefSteps(process, today),
    ...followupSteps(process, today, houseRule),
    ...prepareSteps(process, today),
    ...referenceSteps(process, today),
  ];
  return steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** An offer is answered on the day agreed. */
function offerSteps({ id, outcome }: Process, today: Day): Step[] {
  if (outcome.state !== 'offer' || outcome.nextDate === null) return [];
  const on = outcome.nextDate < today ? today : outcome.nextDate;
  return [{ process: id, kind: 'answer-offer', on, command: `coach salary offer ${id}` }];
}

function mayThank(process: Process, today: Day): boolean {
  const held = lastInterview(process, today);
  if (!held || process.outcome.state !== 'pending') return false;
  const thanked = process.thanked.some(({ on }) => on >= held.on);
  return !thanked && !hasSaid(process, 3) && isFresh(process, today);
}
