import type { Day } from './day';
import { secondLookOn, unfinished } from './debrief';
import { isActive, lastInterview, type Process } from './process';
import { workingDaysBetween } from './working-days';

/** What can be a next step; the sentence for each is in `words/steps.ts`. */
export type StepKind =
  | 'resume-debrief'
  | 'debrief'
  | 'second-look'
  | 'thanks'
  | 'followup'
  | 'answer-offer';

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
}

/** Working days after an interview in which thanks still make sense (SV-12-03a; the number is this project's). */
const THANK_WINDOW = 5;

/** The steps a process itself asks for on this day and later, soonest first; the follow-up's own are added by its verdict. */
export function debriefSteps(process: Process, today: Day): Step[] {
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
  if (mayThank(process, today)) steps.push(step('thanks', today, `coach thanks ${process.id}`));
  const look = secondLookOn(process);
  if (look && !begun)
    steps.push(step('second-look', look, `coach debrief ${process.id} --second-look`));
  return steps;
}

/** Every next step of a process, soonest first. */
export function stepsOf(process: Process, today: Day): Step[] {
  return [...debriefSteps(process, today), ...offerSteps(process, today)].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}

/** An offer is answered on the day agreed (domain.md 1.2, input 15). */
function offerSteps({ id, outcome }: Process, today: Day): Step[] {
  if (outcome.state !== 'offer' || outcome.nextDate === null) return [];
  const on = outcome.nextDate < today ? today : outcome.nextDate;
  return [{ process: id, kind: 'answer-offer', on, command: `coach salary offer ${id}` }];
}

function mayThank(process: Process, today: Day): boolean {
  const held = lastInterview(process, today);
  if (!held || process.outcome.state !== 'pending') return false;
  const thanked = process.thanked.some(({ on }) => on >= held.on);
  return !thanked && workingDaysBetween(held.on, today, process.country) <= THANK_WINDOW;
}
