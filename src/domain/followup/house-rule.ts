import type { Day } from '../day/day';
import type { Purpose, RuleId, VerdictKind } from './rule';
import { type Verdict, verdict } from './verdict';
import { GAP_STATUS, SILENCE_IF_ASKED_NOT_TO } from './verdict-numbers';
import { addWorkingDays, nextWorkingDay } from '../day/working-days';

/**
 * The rules of a person's own that stand over the table: `never-call` writes instead of ringing, `rather-call` rings
 * where a mail would only ask, `never-first` gets in touch only to reply, to withdraw, to answer an offer or an
 * invitation, or when another offer runs out. Thanks ask for nothing and are left alone. This project's own.
 */
export const HOUSE_RULES = ['never-call', 'rather-call', 'never-first'] as const;
export type HouseRule = (typeof HOUSE_RULES)[number];

/** The rule of this name, or null for anything else. */
export function houseRuleOf(text: string | null): HouseRule | null {
  return HOUSE_RULES.find((rule) => rule === text) ?? null;
}

/** A verdict as the person's own rule leaves it. */
export interface Ruled extends Verdict {
  /** The rule that turned it, else null. */
  houseRule: HouseRule | null;
  /** What the table itself says where a rule turned it, else null. */
  table: { verdict: VerdictKind; on: Day } | null;
}

/** The verdict under a rule of the person's own; its row and all that was reckoned for it stay. */
export function underRule(given: Verdict, rule: HouseRule | null): Ruled {
  const change = rule === null ? null : TURNS[rule](given);
  if (change === null) return { ...given, houseRule: null, table: null };
  const table = { verdict: given.verdict, on: given.on };
  return { ...given, ...change, houseRule: rule, table };
}

type Turned = Partial<Pick<Verdict, 'verdict' | 'on' | 'purpose' | 'alternatives' | 'lookAgainOn'>>;

const TURNS: Record<HouseRule, (given: Verdict) => Turned | null> = {
  'never-call': (given) =>
    given.verdict === 'call' ? { verdict: 'mail', alternatives: [] } : null,
  'rather-call': (given) => (isAsking(given) ? { verdict: 'call', alternatives: ['mail'] } : null),
  'never-first': (given) => (isFirst(given) ? silent(given) : null),
};

const ASKING: ReadonlySet<Purpose> = new Set(['ask', 'agree-date', 'new-time']);

/** A mail that only asks for a day; never where they said they would be in touch, nor after a contact nobody answered. */
function isAsking({ verdict: kind, purpose, derived }: Verdict): boolean {
  return (
    kind === 'mail' &&
    purpose !== null &&
    ASKING.has(purpose) &&
    derived.agreement !== 'do-not' &&
    derived.unanswered === 0
  );
}

/** What they began, or what cannot wait. */
const NOT_FIRST: ReadonlySet<Purpose> = new Set([
  'reply',
  'withdraw',
  'agree-date',
  'late',
  'new-time',
  'thank',
]);

/** The row of another offer that is running out. */
export const RUNNING_OUT: RuleId = 'F14';

function isFirst({ rule, purpose }: Verdict): boolean {
  return purpose !== null && !NOT_FIRST.has(purpose) && rule !== RUNNING_OUT;
}

/** Thanks without the errand, a wait, or rest once the silence has been long or the answer was no. */
function silent({ purpose, derived }: Verdict): Turned {
  const { facts, today, nextContactFrom } = derived;
  const quiet: Turned = { purpose: null, alternatives: [], lookAgainOn: null };
  if (purpose === 'feedback') return { ...quiet, verdict: 'let-go', on: today };
  const wait: Turned = { ...quiet, verdict: 'wait', on: lookAgain(derived) };
  if (purpose === 'thank-plus')
    return { ...wait, verdict: 'thank', purpose: 'thank', on: today, lookAgainOn: wait.on ?? null };
  const rest = addWorkingDays(nextContactFrom, SILENCE_IF_ASKED_NOT_TO, facts.country);
  const isOver = facts.outcome === 'pending' && today >= rest;
  return isOver ? { ...quiet, verdict: 'let-go', on: today } : wait;
}

/** The first working day on which something may be done after all, at the latest five working days on. */
function lookAgain({ facts, today }: Verdict['derived']): Day {
  const limit = addWorkingDays(today, GAP_STATUS, facts.country);
  let day = nextWorkingDay(today, facts.country);
  while (day < limit && !mayAct(verdict(facts, day))) day = nextWorkingDay(day, facts.country);
  return day;
}

function mayAct(given: Verdict): boolean {
  return given.purpose !== null && !isFirst(given);
}
