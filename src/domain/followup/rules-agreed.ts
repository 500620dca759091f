import type { Rule } from './rule';
import { again } from './rule';
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

const F10: Rule = {
  rule: 'F10',
  group: 'B',
  verdict: 'mail',
  purpose: 'reply',
  when: ({ facts }) => facts.myMove,
  rows: 'SV-FU-06 NB-ST-13 SV-12-08i SV-12-09a',
  alternatives: [],
  why: ['f10-today', 'f10'],
  because: [],
  against: ['against-reply'],
  meanwhile: [],
};

/** Group B, the first rows: what one owes them, and an offer that runs out, which stands before an offer of theirs on purpose. */
export const OWN_RULES: readonly Rule[] = [
  {
    rule: 'F09',
    group: 'B',
    verdict: 'mail',
    purpose: 'withdraw',
    when: ({ facts }) => !facts.interested,
    rows: 'NB-KL-19 NB-KL-21 SV-FU-21 SV-12-10h',
    alternatives: [],
    why: ['f09-accepted', 'f09'],
    because: [],
    against: ['against-withdraw'],
    meanwhile: [],
  },
  F10,
  {
    rule: 'F14',
    group: 'B',
    verdict: 'call',
    purpose: 'tell-offer',
    when: ({ offer }) => offer === 'urgent' || offer === 'last-call',
    rows: 'SV-FU-11 NB-ST-10 NB-ST-11 SV-12-08b SV-12-08c SV-12-08h REC-07',
    alternatives: [],
    why: ['f14'],
    because: [],
    against: ['against-offer'],
    meanwhile: [],
    beside: ['offer-manner', 'no-reply-offer'],
  },
];

const F12: Rule = {
  rule: 'F12',
  group: 'B',
  verdict: 'wait',
  purpose: null,
  when: (d) => isAgreed(d) && d.justContacted,
  rows: 'SV-12-04c',
  alternatives: [],
  why: ['f12-spoke', 'f12'],
  because: [],
  against: [],
  meanwhile: ['meanwhile-salary', 'meanwhile-start', 'meanwhile-in-writing'],
};

const F37 = {
  rule: 'F37',
  group: 'B',
  verdict: 'call',
  purpose: 'late',
  when: (d: Derived) => isAgreed(d) && d.unanswered <= 1 && d.late,
  rows: 'SV-FU-06 SV-FU-30',
  alternatives: [],
  why: ['f37-question', 'f37-accepted', 'f37'],
  because: ['because-question'],
  against: ['against-call-busy'],
  meanwhile: [],
} satisfies Rule;

const F38: Rule = {
  rule: 'F38',
  group: 'B',
  verdict: 'wait',
  purpose: null,
  when: (d) => isAgreed(d) && d.promiseAhead,
  rows: 'SV-FU-06 SV-FU-30',
  alternatives: [],
  why: ['f38-dated', 'f38'],
  because: ['because-tries'],
  against: [],
  meanwhile: ['meanwhile-salary', 'meanwhile-start', 'meanwhile-in-writing'],
};

/** Group B, the rest: an offer of theirs, and a yes whose papers or start are still to come. */
export const AGREED_RULES: readonly Rule[] = [
  again(F10, (d) => isOffered(d) && d.facts.nextDate === d.today),
  {
    rule: 'F11',
    group: 'B',
    verdict: 'wait',
    purpose: null,
    when: (d) => isOffered(d) && isDateAhead(d) && !isRingingDue(d),
    rows: 'SV-12-09a..l',
    alternatives: [],
    event: nextDate,
    why: ['f11'],
    because: ['because-papers-ahead'],
    against: [],
    meanwhile: ['meanwhile-salary'],
  },
  {
    rule: 'F34',
    group: 'B',
    verdict: 'wait',
    purpose: null,
    when: (d) => isAccepted(d) && isDateAhead(d) && !isRingingDue(d),
    rows: 'SV-FU-06 SV-FU-30',
    alternatives: [],
    event: nextDate,
    why: ['f34'],
    because: ['because-papers-ahead'],
    against: [],
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
  again(F40, (d) => isOffered(d) && d.unanswered >= MOST_TRIES),
  {
    rule: 'F35',
    group: 'B',
    verdict: 'let-go',
    purpose: null,
    when: (d) => isAccepted(d) && d.facts.nextDate !== null,
    rows: 'SV-FU-06',
    alternatives: [],
    why: ['f35'],
    because: [],
    against: [],
    meanwhile: [],
  },
  again(
    F38,
    (d) =>
      isAgreed(d) && d.unanswered === 0 && d.facts.nextDate === null && d.today < d.settledFrom,
  ),
  again(F12, (d) => isAgreed(d) && d.unanswered >= MAX_CONTACTS && d.today < d.longRestUntil),
  {
    rule: 'F13',
    group: 'B',
    verdict: 'mail',
    purpose: 'agree-date',
    when: isAgreed,
    rows: 'SV-FU-30 SV-FU-06',
    alternatives: [],
    why: ['f13-accepted', 'f13-passed', 'f13'],
    because: [],
    against: ['against-mail-extra'],
    meanwhile: [],
  },
];
