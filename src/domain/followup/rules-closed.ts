import type { Day } from '../day/day';
import { addWorkingDays } from '../day/working-days';
import { type Rule, rulesOf } from './rule';
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
export const CLOSED_RULES: readonly Rule[] = rulesOf('A', [
  {
    rule: 'F01',
    verdict: 'let-go',
    when: ({ facts }) => facts.outcome === 'closed',
    rows: 'SV-12-10h SV-12-10k',
    why: ['f01'],
  },
  {
    rule: 'F02',
    verdict: 'let-go',
    when: (d) => isRejected(d) && d.facts.feedback === 'received',
    rows: 'SV-NJ-20 SV-NJ-33 SV-12-11i',
    why: ['f02'],
  },
  {
    rule: 'F03',
    verdict: 'wait',
    when: (d) => isAsked(d) && isBefore(d, askedOn(d), FEEDBACK_WAIT),
    rows: 'SV-12-11e SV-NJ-29',
    why: ['f03-undated', 'f03'],
    meanwhile: ['meanwhile-apply'],
  },
  {
    rule: 'F04',
    verdict: 'let-go',
    when: isAsked,
    rows: 'SV-12-11c SV-NJ-21 SV-NJ-30',
    why: ['f04-undated', 'f04'],
    meanwhile: ['meanwhile-apply'],
  },
  {
    rule: 'F05',
    verdict: 'let-go',
    when: (d) => isUnasked(d) && d.agreement === 'do-not',
    rows: 'SV-12-11e SV-NJ-25 REC-12',
    why: ['f05'],
  },
  {
    rule: 'F06',
    verdict: 'wait',
    when: (d) =>
      isUnasked(d) && !d.facts.feedbackInvited && isBefore(d, d.facts.decidedOn, FEEDBACK_COOL),
    rows: 'SV-NJ-02 SV-NJ-07 SV-NJ-11',
    why: ['f06-silence', 'f06'],
    meanwhile: ['meanwhile-rest'],
  },
  {
    rule: 'F07',
    verdict: 'ask-feedback',
    purpose: 'feedback',
    when: (d) =>
      isUnasked(d) && (d.facts.feedbackInvited || !isAfter(d, d.facts.decidedOn, FEEDBACK_WINDOW)),
    rows: 'SV-12-11a NB-ST-23 NB-ST-29 NB-KL-67 SV-NJ-03 SV-NJ-24..34 REC-05 REC-06 REC-17',
    alternatives: ['let-go'],
    why: ['f07-silence', 'f07-invited', 'f07'],
    against: ['against-feedback'],
  },
  {
    rule: 'F08',
    verdict: 'let-go',
    when: isUnasked,
    rows: 'SV-NJ-21 SV-NJ-38',
    why: ['f08-silence', 'f08'],
    meanwhile: ['meanwhile-apply'],
  },
]);
