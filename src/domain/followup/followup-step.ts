import type { Day } from '../day/day';
import { orderFaults } from './facts-order';
import { type HouseRule, underRule } from './house-rule';
import type { Process } from '../process';
import { factsIn } from './fact-rows';
import { unsaidInterview, wantsNoQuestion } from './unsettled';
import type { Rule, RuleId } from './rule';
import type { Derived } from './standing';
import { type Verdict, verdict } from './verdict';

/** What the follow-up can ask for on a day: to look again, after a yes for papers and a start; to act; to say what became of what was booked; or a question after a no. */
export type FollowupStepKind =
  | 'followup'
  | 'papers'
  | 'call'
  | 'write'
  | 'new-time'
  | 'unsaid'
  | 'reply'
  | 'withdraw'
  | 'ask-feedback';

/** A next step as `domain/steps.ts` has it. */
export interface FollowupStep {
  process: string;
  kind: FollowupStepKind;
  on: Day;
  command: string;
}

/** The step the verdict on a process asks for under the person's own rule, on its day; none where there is nothing to do, or nothing to reckon from. */
export function followupSteps(
  process: Process,
  today: Day,
  houseRule: HouseRule | null = null,
): FollowupStep[] {
  const facts = factsIn(process, today);
  if (!facts || facts.outcome === 'closed') return [];
  const step = (kind: FollowupStepKind, on: Day): FollowupStep[] => [
    { process: process.id, kind, on, command: commandFor(kind, process.id) },
  ];
  const unclear = unsaidInterview(process, today) !== null || orderFaults(facts, today).length > 0;
  if (unclear) return step('unsaid', today);
  return stepFor(underRule(verdict(facts, today), houseRule), process, step);
}

/** The row of the pause after a no. */
const PAUSE: RuleId = 'F06';

/** What a mail is for, where that has a step of its own. */
const MAIL: Partial<Record<string, FollowupStepKind>> = {
  withdraw: 'withdraw',
  reply: 'reply',
  'new-time': 'new-time',
};

function stepFor(
  { verdict: kind, on, rule, row, purpose, lookAgainOn, derived }: Verdict,
  process: Process,
  step: (kind: FollowupStepKind, on: Day) => FollowupStep[],
): FollowupStep[] {
  switch (kind) {
    case 'call':
      return step('call', on);
    case 'mail':
      return step(MAIL[purpose ?? ''] ?? 'write', on);
    case 'wait':
      if (rule === PAUSE)
        return wantsNoQuestion(process, derived.today) ? [] : step('ask-feedback', on);
      return isWaiting(derived, row) ? step(waitsFor(derived), on) : [];
    case 'thank':
      return lookAgainOn === null ? [] : step('followup', lookAgainOn);
    case 'ask-feedback':
      return wantsNoQuestion(process, derived.today) ? [] : step('ask-feedback', on);
    case 'let-go':
      return [];
  }
}

/** A wait for an answer or for papers; one for a booked day has its own steps. */
function isWaiting({ facts, today }: Derived, { event }: Rule): boolean {
  if (event !== undefined) return false;
  if (facts.outcome === 'accepted') return facts.nextDate === null;
  return ['pending', 'offer'].includes(facts.outcome) && facts.interviewedOn <= today;
}

function waitsFor({ facts }: Derived): FollowupStepKind {
  return facts.outcome === 'accepted' ? 'papers' : 'followup';
}

function commandFor(kind: FollowupStepKind, id: string): string {
  return kind === 'ask-feedback' ? `coach outcome ${id} rejected` : `coach followup ${id}`;
}
