import { type Day, weekday } from '../day/day';
import { type HouseRule, type Ruled, RUNNING_OUT, underRule } from './house-rule';
import { isQuiet } from './quiet';
import type { RuleId, VerdictKind } from './rule';
import {
  AGAINST,
  BECAUSE,
  type BecauseId,
  type BesideId,
  MEANWHILE,
  OFFER_SAID,
  trueOf,
  type WhyId,
  whyOf,
} from './sayings';
import { type Verdict, verdict } from './verdict';
import { whatWouldChange, type WouldChange } from './what-would-change';

/** Why an answer is as it is, as ids of the follow-up guide's texts: a value before it is a page. */
export interface Receipt {
  verdict: VerdictKind;
  on: Day;
  rule: RuleId;
  /** The text of the answer itself, and why. */
  why: WhyId;
  lookAgainOn: Day | null;
  because: string[];
  against: string[];
  alternatives: VerdictKind[];
  /** Something useful to do while waiting. */
  meanwhile: string[];
  /** Advice that goes with the act: when to ring, how to speak of another offer. */
  beside: string[];
  wouldChange: WouldChange[];
  /** The person's own rule, where it turned the answer. */
  houseRule: HouseRule | null;
  /** What the table itself says, where that rule turned it. */
  table: Ruled['table'];
  /** Texts of those who ring and those who wait, where neither an agreement nor a rule of one's own decides. */
  schools: string[];
}

/** What decided, what speaks against it and what would change it, all of it under the person's own rule. */
export function receiptOf(given: Verdict, houseRule: HouseRule | null): Receipt {
  const ruled = underRule(given, houseRule);
  const isTurned = ruled.houseRule !== null;
  return {
    verdict: ruled.verdict,
    on: ruled.on,
    rule: ruled.rule,
    why: whyOf(ruled.row.why, ruled.derived),
    lookAgainOn: ruled.lookAgainOn,
    because: ruled.houseRule === 'never-first' ? [] : becauseOf(ruled),
    against: [...(isTurned ? AGAINST_TURNED[ruled.verdict] : againstOf(ruled)), ...quietOf(ruled)],
    alternatives: [...ruled.alternatives],
    meanwhile: isTurned
      ? meanwhileTurned(ruled)
      : trueOf(ruled.row.meanwhile, MEANWHILE, ruled.derived),
    beside: besideOf(ruled),
    wouldChange: whatWouldChange(given.told, given.derived.today, (varied, day) =>
      underRule(verdict(varied, day), houseRule),
    ),
    houseRule: ruled.houseRule,
    table: ruled.table,
    schools:
      houseRule === null && isContested(ruled) ? ['school-ring', 'school-wait', 'school-ours'] : [],
  };
}

/** A call or a mail that nothing agreed asks for, or a wait without any date. */
function isContested({ row, verdict: kind, derived }: Ruled): boolean {
  const { agreement, promise, contactFrom } = derived;
  const hasDate = promise !== null || contactFrom !== null;
  return row.contested === true && agreement === 'none' && !(kind === 'wait' && hasDate);
}

/** Pairs of a text and whether it holds. */
type Holds<Id> = readonly (readonly [id: Id, holds: boolean])[];

const held = <Id>(pairs: Holds<Id>): Id[] => pairs.filter(([, holds]) => holds).map(([id]) => id);

function becauseOf({ row, purpose, derived }: Verdict): BecauseId[] {
  const { outcome, interested } = derived.facts;
  const isOpen = outcome === 'pending' || outcome === 'next' || outcome === 'offer';
  const offer = isOpen && interested && purpose !== 'tell-offer' ? OFFER_SAID : [];
  return trueOf([...offer, ...row.because], BECAUSE, derived);
}

/** What speaks against what a rule of one's own makes of the answer. */
const AGAINST_TURNED: Record<VerdictKind, readonly string[]> = {
  call: ['against-call-status'],
  mail: ['against-mail-missed'],
  thank: ['against-wait-keen'],
  wait: ['against-wait-keen'],
  'ask-feedback': [],
  'let-go': [],
};

function againstOf({ row, verdict: kind, purpose, derived }: Verdict): string[] {
  const answers = purpose === 'reply' || purpose === 'withdraw';
  const acts = (kind === 'call' || kind === 'mail') && !answers;
  return [
    ...trueOf(row.against, AGAINST, derived),
    ...held([
      ['against-call-asked-not-to', kind === 'call' && derived.agreement === 'do-not'],
      ['against-contact-again', acts && derived.unanswered > 0],
    ]),
  ];
}

/** Weeks in which many are away speak against a call or a mail that only asks how it goes. */
function quietOf({ verdict: kind, on, purpose, derived }: Ruled): string[] {
  const answers = purpose === 'reply' || purpose === 'withdraw' || purpose === 'tell-offer';
  const acts = (kind === 'call' || kind === 'mail') && !answers;
  return acts && isQuiet(on, derived.facts.country) ? ['against-quiet-weeks'] : [];
}

function meanwhileTurned({ verdict: kind }: Ruled): string[] {
  const isQuietNow = kind === 'wait' || kind === 'let-go';
  return isQuietNow ? ['meanwhile-apply'] : [];
}

/** What the advice beside an act needs the act to be. */
const BESIDE: Record<BesideId, readonly VerdictKind[]> = {
  'offer-manner': ['call', 'mail'],
  'broken-promise': ['call', 'mail'],
  'no-reply-offer': ['call'],
};

const FRIDAY = 5;

function besideOf({ row, rule, verdict: kind, derived }: Ruled): string[] {
  const { facts, today } = derived;
  // A call about another offer that runs out does not wait for Monday.
  const mayWait = weekday(today) === FRIDAY && rule !== RUNNING_OUT;
  const own = (row.beside ?? []).filter((id) => BESIDE[id].includes(kind));
  return held<string>([
    ['offer-manner', own.includes('offer-manner')],
    ['broken-promise', own.includes('broken-promise')],
    ['before-call', kind === 'call'],
    ['best-hours', kind === 'call' && !mayWait],
    ['best-hours-friday', kind === 'call' && mayWait],
    ['no-reply-offer', own.includes('no-reply-offer')],
    [
      'quiet-weeks',
      kind === 'wait' && facts.outcome === 'pending' && isQuiet(today, facts.country),
    ],
  ]);
}
