import type { Day } from '../day/day';
import type { Facts } from './facts';
import { type HouseRule, type Ruled, underRule } from './house-rule';
import type { VerdictKind } from './rule';
import type { Derived } from './standing';
import { type Verdict, verdict } from './verdict';
import { whatWouldChange, type WouldChange } from './what-would-change';

/** Why an answer is as it is, as ids of the follow-up guide's texts: a value before it is a page. */
export interface Receipt {
  verdict: VerdictKind;
  on: Day;
  rule: string;
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
  const { facts, today } = given.derived;
  const ruled = underRule(given, houseRule);
  const isTurned = ruled.houseRule !== null;
  return {
    verdict: ruled.verdict,
    on: ruled.on,
    rule: ruled.rule,
    lookAgainOn: ruled.lookAgainOn,
    because: ruled.houseRule === 'never-first' ? [] : becauseOf(ruled),
    against: isTurned ? [...AGAINST_TURNED[ruled.verdict]] : againstOf(ruled),
    alternatives: [...ruled.alternatives],
    meanwhile: isTurned ? meanwhileTurned(ruled) : meanwhileOf(ruled),
    beside: besideOf(ruled),
    wouldChange: whatWouldChange(facts, today, (varied, day) =>
      underRule(verdict(varied, day), houseRule),
    ),
    houseRule: ruled.houseRule,
    table: ruled.table,
    schools:
      houseRule === null && isContested(ruled) ? ['school-ring', 'school-wait', 'school-ours'] : [],
  };
}

/** A call or a mail that nothing agreed asks for, or a wait without any date. */
function isContested({ rule, derived }: Ruled): boolean {
  const { facts, promise, contactFrom } = derived;
  if (facts.agreement !== 'none') return false;
  const hasDate = promise !== null || contactFrom !== null;
  return rule === 'F29' || rule === 'F30' || (rule === 'F27' && !hasDate);
}

/** Pairs of a text and whether it holds. */
type Holds = readonly (readonly [id: string, holds: boolean])[];

const held = (pairs: Holds): string[] => pairs.filter(([, holds]) => holds).map(([id]) => id);

function becauseOf({ rule, derived }: Verdict): string[] {
  const is = (...rules: string[]): boolean => rules.includes(rule);
  return held([
    ...offerReasons(derived, is),
    ...reasons(derived, is),
    ...agreements(derived, is),
    ['because-thanks-open', is('F23')],
    ['because-first-contact', is('F24', 'F28', 'F29', 'F30') && derived.lastContact === null],
    ['because-recent-contact', is('F27') && derived.unanswered === 1],
    ['because-two-contacts', is('F27') && derived.unanswered >= 2],
    ['because-other-channel', is('F31')],
    ['because-no-reason', is('F27') && isWithoutReason(derived.facts)],
  ]);
}

type Is = (...rules: string[]) => boolean;

function offerReasons({ facts, offer }: Derived, is: Is): Holds {
  const deadline = facts.competingOffer?.deadline ?? null;
  const answersFirst = facts.competingOffer?.told === false && offer === 'none';
  return [
    ['because-offer-deadline', is('F16') && deadline !== null],
    ['because-offer-open', is('F15', 'F16') && deadline === null],
    ['because-answer-in-time', is('F23', 'F27') && answersFirst],
  ];
}

function reasons({ facts }: Derived, is: Is): Holds {
  const kept = facts.agreement === 'do-not';
  return [
    ['because-question', is('F22', 'F24', 'F26') && facts.openQuestion && !kept],
    ['because-question-kept', is('F23', 'F27', 'F30', 'F32') && facts.openQuestion && kept],
    ['because-information', is('F17', 'F22', 'F24', 'F25', 'F26') && facts.newInformation],
  ];
}

function agreements({ facts, promise, contactFrom, today }: Derived, is: Is): Holds {
  const waits = is('F23', 'F27');
  const open = promise === null && contactFrom === null;
  return [
    ['because-promise-ahead', waits && promise !== null && promise >= today],
    ['because-promise-passed', is('F27', 'F29', 'F30', 'F31', 'F32') && isPast(promise, today)],
    ['because-agreed-from', waits && contactFrom !== null],
    ['because-agreed', (waits || is('F28')) && facts.agreement === 'ok' && contactFrom === null],
    ['because-asked-not-to', is('F27', 'F30', 'F32') && facts.agreement === 'do-not'],
    ['because-no-date', is('F27', 'F30') && open && facts.agreement === 'none'],
  ];
}

function isPast(day: Day | null, today: Day): boolean {
  return day !== null && day < today;
}

function isWithoutReason({ openQuestion, newInformation }: Facts): boolean {
  return !openQuestion && !newInformation;
}

const AGAINST: Record<string, readonly string[]> = {
  F07: ['against-feedback'],
  F09: ['against-withdraw'],
  F10: ['against-reply'],
  F13: ['against-mail-extra'],
  F14: ['against-offer'],
  F16: ['against-offer'],
  F17: ['against-mail-extra'],
  F20: ['against-mail-extra'],
  F22: ['against-mail-extra'],
  F23: ['against-thank'],
  F24: ['against-call-busy'],
  F25: ['against-mail-extra'],
  F26: ['against-wait-keen'],
  F27: ['against-wait-keen', 'against-wait-nerves'],
  F28: ['against-call-busy'],
  F29: ['against-call-status'],
  F30: ['against-mail-missed'],
  F32: ['against-mail-missed'],
  F33: ['against-let-go'],
};

/** What speaks against what a rule of one's own makes of the answer. */
const AGAINST_TURNED: Record<VerdictKind, readonly string[]> = {
  call: ['against-call-status'],
  mail: ['against-mail-missed'],
  thank: ['against-wait-keen'],
  wait: ['against-wait-keen'],
  'ask-feedback': [],
  'let-go': [],
};

function againstOf({ rule, verdict: kind, derived }: Verdict): string[] {
  const acts = kind === 'call' || kind === 'mail';
  return [
    ...(AGAINST[rule] ?? []),
    ...held([
      ['against-call-asked-not-to', kind === 'call' && derived.facts.agreement === 'do-not'],
      ['against-contact-again', acts && derived.unanswered > 0 && rule !== 'F10' && rule !== 'F09'],
    ]),
  ];
}

const MEANWHILE: Record<string, readonly string[]> = {
  F03: ['meanwhile-apply'],
  F04: ['meanwhile-apply'],
  F06: ['meanwhile-rest'],
  F08: ['meanwhile-apply'],
  F11: ['meanwhile-salary'],
  F12: ['meanwhile-salary'],
  F15: ['meanwhile-apply'],
  F18: ['meanwhile-prepare', 'meanwhile-company'],
  F19: ['meanwhile-prepare'],
  F21: ['meanwhile-prepare', 'meanwhile-company'],
  F23: ['meanwhile-apply', 'meanwhile-references'],
  F26: ['meanwhile-apply'],
};

function meanwhileTurned({ verdict: kind }: Ruled): string[] {
  const isQuietNow = kind === 'wait' || kind === 'let-go';
  return isQuietNow ? ['meanwhile-apply'] : [];
}

function meanwhileOf({ rule, derived }: Verdict): string[] {
  if (rule !== 'F27') return [...(MEANWHILE[rule] ?? [])];
  const dated = derived.promise !== null || derived.contactFrom !== null;
  return [
    'meanwhile-apply',
    dated ? 'meanwhile-plan' : 'meanwhile-ask-next-time',
    ...(isPast(derived.promise, derived.today) ? ['meanwhile-silence'] : []),
    'meanwhile-either-way',
  ];
}

function besideOf({ rule, verdict: kind, derived }: Ruled): string[] {
  const rings = kind === 'call';
  const acts = rings || kind === 'mail';
  return held([
    ['offer-manner', acts && (rule === 'F14' || rule === 'F16')],
    ['broken-promise', acts && rule === 'F29'],
    ['before-call', rings],
    ['best-hours', rings],
    ['no-reply-offer', rings && rule === 'F14'],
    ['quiet-weeks', kind === 'wait' && derived.facts.outcome === 'pending' && isQuiet(derived)],
  ]);
}

/** Weeks in which many are away: July in Norway, weeks 28 to 31 in Sweden, Christmas to Epiphany in both. */
function isQuiet({ facts, today }: Derived): boolean {
  const day = today.slice(5);
  if (day >= '12-22' || day <= '01-06') return true;
  return facts.country === 'SE'
    ? day >= '07-06' && day <= '08-02'
    : day >= '07-10' && day <= '07-31';
}
