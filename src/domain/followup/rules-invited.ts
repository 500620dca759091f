import { type Rule, rulesOf } from './rule';
import type { Derived } from './standing';

const isInvited = ({ facts }: Derived) => facts.outcome === 'next';
/** The day of the interview belongs to it: nobody asks for a date that is today. */
const isInterviewAhead = ({ facts, today }: Derived) => (facts.nextDate ?? '') >= today;

/** Groups C and D: offers elsewhere that can wait, and another round. */
export const INVITED_RULES: readonly Rule[] = [
  ...rulesOf('C', [
    {
      rule: 'F15',
      verdict: 'wait',
      when: (d) => d.offer === 'calm' && d.unanswered >= 1 && d.justContacted,
      rows: 'SV-12-04c',
      why: ['f15'],
      because: ['because-offer-deadline', 'because-offer-open'],
      meanwhile: ['meanwhile-apply'],
    },
    {
      rule: 'F16',
      verdict: 'mail',
      purpose: 'tell-offer',
      when: ({ offer }) => offer === 'calm',
      rows: 'SV-FU-11 NB-ST-11 SV-12-08h',
      why: ['f16-open', 'f16'],
      because: ['because-offer-deadline', 'because-offer-open'],
      against: ['against-offer'],
      beside: ['offer-manner'],
    },
  ]),
  ...rulesOf('D', [
    {
      rule: 'F17',
      verdict: 'mail',
      purpose: 'tell',
      when: (d) =>
        isInvited(d) && d.facts.newInformation && (d.unanswered <= 1 || !d.justContacted),
      rows: 'SV-FU-10',
      why: ['f17'],
      because: ['because-information', 'because-forgotten', 'because-wrong'],
      against: ['against-mail-extra'],
    },
    {
      rule: 'F18',
      verdict: 'wait',
      when: (d) => isInvited(d) && isInterviewAhead(d),
      rows: 'NB-KL-23 NB-KL-25 NB-ST-18 SV-12-06f',
      event: ({ facts }) => facts.nextDate,
      why: ['f18'],
      meanwhile: ['meanwhile-prepare', 'meanwhile-company'],
    },
    {
      rule: 'F19',
      verdict: 'wait',
      when: (d) => isInvited(d) && d.justContacted,
      rows: 'SV-12-04c',
      why: ['f19-spoke', 'f19'],
      meanwhile: ['meanwhile-prepare'],
    },
    {
      rule: 'F20',
      verdict: 'mail',
      purpose: 'agree-date',
      when: isInvited,
      rows: 'SV-FU-06 SV-FU-30',
      why: ['f20'],
      against: ['against-mail-extra'],
    },
  ]),
];
