import type { Day } from '../day/day';
import type { Facts } from './facts';
import type { Rule } from './rule';
import { rowIds } from './rule';
import type { Derived } from './standing';
import { FEEDBACK_COOL, FEEDBACK_WAIT, FEEDBACK_WINDOW } from './verdict-numbers';
import { addWorkingDays } from '../day/working-days';

const isRejected = ({ facts }: Derived) => facts.outcome === 'rejected';
const isUnasked = (d: Derived) => isRejected(d) && d.facts.feedback === 'not-asked';
const isAsked = (d: Derived) => isRejected(d) && d.facts.feedback === 'asked';
const isOffered = ({ facts }: Derived) => facts.outcome === 'offer';
const isInvited = ({ facts }: Derived) => facts.outcome === 'next';

const isBefore = ({ facts, today }: Derived, from: Day | null, days: number) =>
  from !== null && today < addWorkingDays(from, days, facts.country);
const isAfter = ({ facts, today }: Derived, from: Day | null, days: number) =>
  from !== null && today > addWorkingDays(from, days, facts.country);

const nextDate = ({ facts }: { facts: Facts }) => facts.nextDate;
const isDateAhead = ({ facts, today }: Derived) =>
  facts.nextDate !== null && facts.nextDate > today;
/** The day of the interview belongs to it: nobody asks for a date that is today. */
const isInterviewAhead = ({ facts, today }: Derived) =>
  facts.nextDate !== null && facts.nextDate >= today;

/** Groups A to D: closed cases, your own move, offers elsewhere, another round. F14 stands before F11 on purpose. */
export const SETTLED_RULES: readonly Rule[] = [
  {
    rule: 'F01',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: ({ facts }) => facts.outcome === 'closed',
    rows: rowIds('SV-12-10h SV-12-10k'),
    alternatives: [],
  },
  {
    rule: 'F02',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: (d) => isRejected(d) && d.facts.feedback === 'received',
    rows: rowIds('SV-NJ-20 SV-NJ-33 SV-12-11i'),
    alternatives: [],
  },
  {
    rule: 'F03',
    group: 'A',
    verdict: 'wait',
    purpose: null,
    when: (d) => isAsked(d) && isBefore(d, d.facts.feedbackAskedOn, FEEDBACK_WAIT),
    rows: rowIds('SV-12-11e SV-NJ-29'),
    alternatives: [],
  },
  {
    rule: 'F04',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: isAsked,
    rows: rowIds('SV-12-11c SV-NJ-21 SV-NJ-30'),
    alternatives: [],
  },
  {
    rule: 'F05',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: (d) => isUnasked(d) && d.facts.agreement === 'do-not',
    rows: rowIds('SV-12-11e SV-NJ-25 REC-12'),
    alternatives: [],
  },
  {
    rule: 'F06',
    group: 'A',
    verdict: 'wait',
    purpose: null,
    when: (d) => isUnasked(d) && isBefore(d, d.facts.decidedOn, FEEDBACK_COOL),
    rows: rowIds('SV-NJ-02 SV-NJ-07 SV-NJ-11'),
    alternatives: [],
  },
  {
    rule: 'F07',
    group: 'A',
    verdict: 'ask-feedback',
    purpose: 'feedback',
    when: (d) => isUnasked(d) && !isAfter(d, d.facts.decidedOn, FEEDBACK_WINDOW),
    rows: rowIds('SV-12-11a NB-ST-23 NB-ST-29 NB-KL-67 SV-NJ-03 SV-NJ-24..34 REC-05 REC-06 REC-17'),
    alternatives: ['let-go'],
  },
  {
    rule: 'F08',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: isUnasked,
    rows: rowIds('SV-NJ-21 SV-NJ-38'),
    alternatives: [],
  },
  {
    rule: 'F09',
    group: 'B',
    verdict: 'mail',
    purpose: 'withdraw',
    when: ({ facts }) => !facts.interested,
    rows: rowIds('NB-KL-19 NB-KL-21 SV-FU-21 SV-12-10h'),
    alternatives: [],
  },
  {
    rule: 'F10',
    group: 'B',
    verdict: 'mail',
    purpose: 'reply',
    when: ({ facts }) => facts.myMove,
    rows: rowIds('SV-FU-06 NB-ST-13 SV-12-08i SV-12-09a'),
    alternatives: [],
  },
  {
    rule: 'F14',
    group: 'B',
    verdict: 'call',
    purpose: 'tell-offer',
    when: ({ offer }) => offer === 'urgent' || offer === 'last-call',
    rows: rowIds('SV-FU-11 NB-ST-10 NB-ST-11 SV-12-08b SV-12-08c SV-12-08h REC-07'),
    alternatives: [],
  },
  {
    rule: 'F11',
    group: 'B',
    verdict: 'wait',
    purpose: null,
    when: (d) => isOffered(d) && isDateAhead(d),
    rows: rowIds('SV-12-09a..l'),
    alternatives: [],
    event: nextDate,
  },
  {
    rule: 'F12',
    group: 'B',
    verdict: 'wait',
    purpose: null,
    when: (d) => isOffered(d) && d.justContacted,
    rows: rowIds('SV-12-04c'),
    alternatives: [],
  },
  {
    rule: 'F13',
    group: 'B',
    verdict: 'mail',
    purpose: 'agree-date',
    when: isOffered,
    rows: rowIds('SV-FU-30 SV-FU-06'),
    alternatives: [],
  },
  {
    rule: 'F15',
    group: 'C',
    verdict: 'wait',
    purpose: null,
    when: (d) => d.offer === 'calm' && d.unanswered >= 1 && d.justContacted,
    rows: rowIds('SV-12-04c'),
    alternatives: [],
  },
  {
    rule: 'F16',
    group: 'C',
    verdict: 'mail',
    purpose: 'tell-offer',
    when: ({ offer }) => offer === 'calm',
    rows: rowIds('SV-FU-11 NB-ST-11 SV-12-08h'),
    alternatives: [],
  },
  {
    rule: 'F17',
    group: 'D',
    verdict: 'mail',
    purpose: 'tell',
    when: (d) => isInvited(d) && d.facts.newInformation && (d.unanswered <= 1 || !d.justContacted),
    rows: rowIds('SV-FU-10'),
    alternatives: [],
  },
  {
    rule: 'F18',
    group: 'D',
    verdict: 'wait',
    purpose: null,
    when: (d) => isInvited(d) && isInterviewAhead(d),
    rows: rowIds('NB-KL-23 NB-KL-25 NB-ST-18 SV-12-06f'),
    alternatives: [],
    event: nextDate,
  },
  {
    rule: 'F19',
    group: 'D',
    verdict: 'wait',
    purpose: null,
    when: (d) => isInvited(d) && d.justContacted,
    rows: rowIds('SV-12-04c'),
    alternatives: [],
  },
  {
    rule: 'F20',
    group: 'D',
    verdict: 'mail',
    purpose: 'agree-date',
    when: isInvited,
    rows: rowIds('SV-FU-06 SV-FU-30'),
    alternatives: [],
  },
];
