import { furtherDown, type Rule, type RuleRow, rulesOf } from './rule';
import { F40 } from './rules-pending';
import type { Derived } from './standing';
import { MAX_CONTACTS, MOST_TRIES } from './verdict-numbers';

const isOffered = ({ facts }: Derived) => facts.outcome === 'offer';
const isAccepted = ({ facts }: Derived) => facts.outcome === 'accepted';
const isAgreed = (d: Derived) => isOffered(d) || isAccepted(d);
const isDateAhead = ({ facts, today }: Derived) => (facts.nextDate ?? '') > today;
const nextDate = ({ facts }: Derived) => facts.nextDate;

/** Something to ring about although a day lies ahead: papers that slip, or after a yes a question. */
const isRingingDue = (d: Derived) =>
  (d.late || (isAccepted(d) && d.facts.openQuestion)) && d.unanswered <= 1 && !d.justContacted;

const F10: RuleRow = {
  rule: 'F10',
  verdict: 'mail',
  purpose: 'reply',
  when: ({ facts }) => facts.myMove,
  rows: 'SV-FU-06 NB-ST-13 SV-12-08i SV-12-09a',
  why: ['f10-today', 'f10'],
  against: ['against-reply'],
};

/** Group B, the first rows: what one owes them, and an offer that runs out, which stands before an offer of theirs on purpose. */
export const OWED_RULES: readonly Rule[] = rulesOf('B', [
  {
    rule: 'F09',
    verdict: 'mail',
    purpose: 'withdraw',
    when: ({ facts }) => !facts.interested,
    rows: 'NB-KL-19 NB-KL-21 SV-FU-21 SV-12-10h',
    why: ['f09-accepted', 'f09'],
    against: ['against-withdraw'],
  },
  F10,
  {
    rule: 'F14',
    verdict: 'call',
    purpose: 'tell-offer',
    when: ({ offer }) => offer === 'urgent' || offer === 'last-call',
    rows: 'SV-FU-11 NB-ST-10 NB-ST-11 SV-12-08b SV-12-08c SV-12-08h REC-07',
    why: ['f14'],
    against: ['against-offer'],
    beside: ['offer-manner', 'no-reply-offer'],
  },
]);

const F12: RuleRow = {
  rule: 'F12',
  verdict: 'wait',
  when: (d) => isAgreed(d) && d.justContacted,
  rows: 'SV-12-04c',
  why: ['f12-spoke', 'f12'],
  meanwhile: ['meanwhile-salary', 'meanwhile-start', 'meanwhile-in-writing'],
};

const F37 = {
  rule: 'F37',
  verdict: 'call',
  purpose: 'late',
  when: (d: Derived) => isAgreed(d) && d.unanswered <= 1 && d.late,
  rows: 'SV-FU-06 SV-FU-30',
  why: ['f37-question', 'f37-accepted', 'f37'],
  because: ['because-question'],
  against: ['against-call-busy'],
} satisfies RuleRow;

const F38: RuleRow = {
  rule: 'F38',
  verdict: 'wait',
  when: (d) => isAgreed(d) && d.promiseAhead,
  rows: 'SV-FU-06 SV-FU-30',
  why: ['f38-dated', 'f38'],
  because: ['because-tries'],
  meanwhile: ['meanwhile-salary', 'meanwhile-start', 'meanwhile-in-writing'],
};

/** Group B, the rest: an offer of theirs, and a yes whose papers or start are still to come. */
export const AGREED_RULES: readonly Rule[] = rulesOf('B', [
  furtherDown(F10, (d) => isOffered(d) && d.facts.nextDate === d.today),
  {
    rule: 'F11',
    verdict: 'wait',
    when: (d) => isOffered(d) && isDateAhead(d) && !isRingingDue(d),
    rows: 'SV-12-09a..l',
    event: nextDate,
    why: ['f11'],
    because: ['because-papers-ahead'],
    meanwhile: ['meanwhile-salary'],
  },
  {
    rule: 'F34',
    verdict: 'wait',
    when: (d) => isAccepted(d) && isDateAhead(d) && !isRingingDue(d),
    rows: 'SV-FU-06 SV-FU-30',
    event: nextDate,
    why: ['f34'],
    because: ['because-papers-ahead'],
    meanwhile: ['meanwhile-start', 'meanwhile-in-writing'],
  },
  F12,
  F37,
  {
    ...F37,
    purpose: 'question',
    when: (d) =>
      isAgreed(d) &&
      d.unanswered <= 1 &&
      d.facts.openQuestion &&
      (isAccepted(d) || !d.promiseAhead),
    again: true,
  },
  F38,
  furtherDown(F40, (d) => isOffered(d) && d.unanswered >= MOST_TRIES),
  {
    rule: 'F35',
    verdict: 'let-go',
    when: (d) => isAccepted(d) && d.facts.nextDate !== null,
    rows: 'SV-FU-06',
    why: ['f35'],
  },
  furtherDown(
    F38,
    (d) =>
      isAgreed(d) && d.unanswered === 0 && d.facts.nextDate === null && d.today < d.settledFrom,
  ),
  furtherDown(F12, (d) => isAgreed(d) && d.unanswered >= MAX_CONTACTS && d.today < d.longRestUntil),
  {
    rule: 'F13',
    verdict: 'mail',
    purpose: 'agree-date',
    when: isAgreed,
    rows: 'SV-FU-30 SV-FU-06',
    why: ['f13-accepted', 'f13-passed', 'f13'],
    against: ['against-mail-extra'],
  },
]);
