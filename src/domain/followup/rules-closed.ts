import type { Day } from '../day/day';
import { addWorkingDays } from '../day/working-days';
import type { Rule } from './rule';
import type { Derived } from './standing';
import { FEEDBACK_COOL, FEEDBACK_WAIT, FEEDBACK_WINDOW } from './verdict-numbers';

const isRejected = ({ facts }: Derived) => facts.outcome === 'rejected';
const isUnasked = (d: Derived) => isRejected(d) && d.facts.feedback === 'not-asked';
const isAsked = (d: Derived) => isRejected(d) && d.facts.feedback === 'asked';
/** Asked on a day nobody knows: it is reckoned from the no. */
const askedOn = ({ facts }: Derived) => facts.feedbackAskedOn ?? facts.decidedOn;

const isBefore = ({ facts, today }: Derived, from: Day | null, days: number) =>
  from !== null && today < addWorkingDays(from, days, facts.country);
const isAfter = ({ facts, today }: Derived, from: Day | null, days: number) =>
  from !== null && today > addWorkingDays(from, days, facts.country);

/** Group A: closed cases. */
export const CLOSED_RULES: readonly Rule[] = [
  {
    rule: 'F01',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: ({ facts }) => facts.outcome === 'closed',
    rows: 'SV-12-10h SV-12-10k',
    alternatives: [],
    why: ['f01'],
    because: [],
    against: [],
    meanwhile: [],
  },
  {
    rule: 'F02',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: (d) => isRejected(d) && d.facts.feedback === 'received',
    rows: 'SV-NJ-20 SV-NJ-33 SV-12-11i',
    alternatives: [],
    why: ['f02'],
    because: [],
    against: [],
    meanwhile: [],
  },
  {
    rule: 'F03',
    group: 'A',
    verdict: 'wait',
    purpose: null,
    when: (d) => isAsked(d) && isBefore(d, askedOn(d), FEEDBACK_WAIT),
    rows: 'SV-12-11e SV-NJ-29',
    alternatives: [],
    why: ['f03-undated', 'f03'],
    because: [],
    against: [],
    meanwhile: ['meanwhile-apply'],
  },
  {
    rule: 'F04',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: isAsked,
    rows: 'SV-12-11c SV-NJ-21 SV-NJ-30',
    alternatives: [],
    why: ['f04-undated', 'f04'],
    because: [],
    against: [],
    meanwhile: ['meanwhile-apply'],
  },
  {
    rule: 'F05',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: (d) => isUnasked(d) && d.agreement === 'do-not',
    rows: 'SV-12-11e SV-NJ-25 REC-12',
    alternatives: [],
    why: ['f05'],
    because: [],
    against: [],
    meanwhile: [],
  },
  {
    rule: 'F06',
    group: 'A',
    verdict: 'wait',
    purpose: null,
    when: (d) =>
      isUnasked(d) && !d.facts.feedbackInvited && isBefore(d, d.facts.decidedOn, FEEDBACK_COOL),
    rows: 'SV-NJ-02 SV-NJ-07 SV-NJ-11',
    alternatives: [],
    why: ['f06-silence', 'f06'],
    because: [],
    against: [],
    meanwhile: ['meanwhile-rest'],
  },
  {
    rule: 'F07',
    group: 'A',
    verdict: 'ask-feedback',
    purpose: 'feedback',
    when: (d) =>
      isUnasked(d) && (d.facts.feedbackInvited || !isAfter(d, d.facts.decidedOn, FEEDBACK_WINDOW)),
    rows: 'SV-12-11a NB-ST-23 NB-ST-29 NB-KL-67 SV-NJ-03 SV-NJ-24..34 REC-05 REC-06 REC-17',
    alternatives: ['let-go'],
    why: ['f07-silence', 'f07-invited', 'f07'],
    because: [],
    against: ['against-feedback'],
    meanwhile: [],
  },
  {
    rule: 'F08',
    group: 'A',
    verdict: 'let-go',
    purpose: null,
    when: isUnasked,
    rows: 'SV-NJ-21 SV-NJ-38',
    alternatives: [],
    why: ['f08-silence', 'f08'],
    because: [],
    against: [],
    meanwhile: ['meanwhile-apply'],
  },
];
