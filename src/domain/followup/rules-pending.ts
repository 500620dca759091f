import type { Rule } from './rule';
import { rowIds } from './rule';
import type { Derived } from './standing';
import { MAX_CONTACTS } from './verdict-numbers';

const hasNews = ({ facts }: Derived) => facts.newInformation;
/** A question that may be asked now; against their wish it is saved for the next talk. */
const hasQuestion = ({ facts }: Derived) => facts.openQuestion && facts.agreement !== 'do-not';

/** Groups E to G: the interview ahead, then waiting for an answer, with a reason to get in touch and without. */
export const PENDING_RULES: readonly Rule[] = [
  {
    rule: 'F21',
    group: 'E',
    verdict: 'wait',
    purpose: null,
    when: ({ facts, today }) => facts.interviewedOn > today,
    rows: rowIds('SV-12-01a..e SV-FU-31..34 NB-KL-30'),
    alternatives: [],
    event: ({ facts }) => facts.interviewedOn,
  },
  {
    rule: 'F22',
    group: 'F',
    verdict: 'mail',
    purpose: 'thank-plus',
    when: (d) => d.thanks === 'with-reason' && (hasNews(d) || hasQuestion(d)),
    rows: rowIds('SV-12-03a SV-12-03c SV-FU-10 SV-12-04f'),
    alternatives: [],
  },
  {
    rule: 'F23',
    group: 'F',
    verdict: 'thank',
    purpose: 'thank',
    when: (d) => d.thanks !== 'closed' && !d.due && !hasNews(d) && !hasQuestion(d),
    rows: rowIds('SV-12-03a..h SV-FU-03 REC-14'),
    alternatives: [],
  },
  {
    rule: 'F24',
    group: 'F',
    verdict: 'call',
    purpose: 'question',
    when: (d) => hasQuestion(d) && (d.unanswered === 0 || (d.unanswered === 1 && !d.justContacted)),
    rows: rowIds('SV-12-04e..h NB-ST-07 REC-02'),
    alternatives: [],
  },
  {
    rule: 'F25',
    group: 'F',
    verdict: 'mail',
    purpose: 'tell',
    when: (d) => hasNews(d) && (d.unanswered <= 1 || !d.justContacted),
    rows: rowIds('SV-FU-10 SV-FU-23'),
    alternatives: [],
  },
  {
    rule: 'F26',
    group: 'F',
    verdict: 'wait',
    purpose: null,
    when: (d) =>
      d.unanswered >= 1 &&
      d.justContacted &&
      (hasNews(d) || (d.unanswered === 1 && hasQuestion(d))),
    rows: rowIds('SV-12-04c SV-12-04h'),
    alternatives: [],
  },
  {
    rule: 'F27',
    group: 'G',
    verdict: 'wait',
    purpose: null,
    when: ({ due }) => !due,
    rows: rowIds('SV-FU-04 SV-FU-06 SV-12-01i SV-12-04d SV-12-07a NB-ST-02 REC-01 REC-03'),
    alternatives: [],
  },
  {
    rule: 'F28',
    group: 'G',
    verdict: 'call',
    purpose: 'as-agreed',
    when: ({ facts, unanswered }) => unanswered === 0 && facts.agreement === 'ok',
    rows: rowIds('SV-FU-06 SV-FU-09 SV-FU-33 SV-12-04b'),
    alternatives: [],
  },
  {
    rule: 'F29',
    group: 'G',
    verdict: 'call',
    purpose: 'promise-passed',
    when: (d) => d.unanswered === 0 && d.facts.agreement === 'none' && d.promise !== null,
    rows: rowIds('SV-FU-06 SV-FU-07 SV-FU-32 SV-12-01g REC-03'),
    alternatives: ['mail'],
  },
  {
    rule: 'F30',
    group: 'G',
    verdict: 'mail',
    purpose: 'ask',
    when: ({ unanswered }) => unanswered === 0,
    rows: rowIds('SV-FU-07 NB-ST-05 SV-12-01g REC-03'),
    alternatives: [],
  },
  {
    rule: 'F31',
    group: 'G',
    verdict: 'call',
    purpose: 'other-channel',
    when: ({ facts, unanswered, lastContact }) =>
      unanswered === 1 && lastContact?.channel === 'mail' && facts.agreement !== 'do-not',
    rows: rowIds('SV-12-04b SV-12-04g'),
    alternatives: [],
  },
  {
    rule: 'F32',
    group: 'G',
    verdict: 'mail',
    purpose: 'last',
    when: ({ unanswered }) => unanswered < MAX_CONTACTS,
    rows: rowIds('SV-12-04c SV-12-08i'),
    alternatives: [],
  },
  {
    rule: 'F33',
    group: 'G',
    verdict: 'let-go',
    purpose: null,
    when: () => true,
    rows: rowIds('SV-12-04c SV-12-01g SV-12-07a SV-12-10h'),
    alternatives: [],
  },
];
