import { type Rule, type RuleRow, rulesOf } from './rule';
import { MAX_CONTACTS, MOST_TRIES } from './verdict-numbers';

/** Three tries are enough, whatever they were. */
export const F40: RuleRow = {
  rule: 'F40',
  group: 'G',
  verdict: 'let-go',
  when: (d) =>
    d.unanswered >= MOST_TRIES &&
    !d.facts.newInformation &&
    !(d.promise !== null && d.today < d.dueFrom) &&
    !d.agreedAhead,
  rows: 'SV-12-04c SV-12-01g SV-12-07a SV-12-10h',
  why: ['f40-offer', 'f40'],
  against: ['against-let-go'],
};

/** Group G: waiting for an answer without a reason to get in touch. */
export const PENDING_RULES: readonly Rule[] = rulesOf('G', [
  F40,
  {
    rule: 'F27',
    verdict: 'wait',
    when: ({ due }) => !due,
    rows: 'SV-FU-04 SV-FU-06 SV-12-01i SV-12-04d SV-12-07a NB-ST-02 REC-01 REC-03',
    why: ['f27-dated', 'f27-today', 'f27-tried', 'f27'],
    because: [
      'because-question-kept',
      'because-promise-ahead',
      'because-promise-passed',
      'because-agreed-from',
      'because-agreed',
      'because-asked-not-to',
      'because-no-date',
      'because-no-new-date',
      'because-recent-contact',
      'because-tries',
      'because-then-call',
      'because-then-rest',
      'because-no-reason',
    ],
    against: ['against-wait-keen', 'against-wait-nerves'],
    meanwhile: [
      'meanwhile-apply',
      'meanwhile-plan',
      'meanwhile-ask-next-time',
      'meanwhile-ask-new-day',
      'meanwhile-silence',
      'meanwhile-either-way',
    ],
    contested: true,
  },
  {
    rule: 'F28',
    verdict: 'call',
    purpose: 'as-agreed',
    when: ({ agreement, unanswered }) => unanswered === 0 && agreement === 'ok',
    rows: 'SV-FU-06 SV-FU-09 SV-FU-33 SV-12-04b',
    why: ['f28'],
    because: ['because-agreed', 'because-promise-passed', 'because-first-contact'],
    against: ['against-call-busy'],
  },
  {
    rule: 'F29',
    verdict: 'call',
    purpose: 'promise-passed',
    when: (d) => d.unanswered === 0 && d.agreement === 'none' && d.promise !== null,
    rows: 'SV-FU-06 SV-FU-07 SV-FU-32 SV-12-01g REC-03',
    alternatives: ['mail'],
    why: ['f29'],
    because: ['because-promise-passed', 'because-first-contact'],
    against: ['against-call-status'],
    contested: true,
    beside: ['broken-promise'],
  },
  {
    rule: 'F30',
    verdict: 'mail',
    purpose: 'ask',
    when: ({ unanswered }) => unanswered === 0,
    rows: 'SV-FU-07 NB-ST-05 SV-12-01g REC-03',
    why: ['f30'],
    because: [
      'because-question-kept',
      'because-promise-passed',
      'because-asked-not-to',
      'because-no-date',
      'because-no-new-date',
      'because-first-contact',
    ],
    against: ['against-mail-missed'],
    contested: true,
  },
  {
    rule: 'F31',
    verdict: 'call',
    purpose: 'other-channel',
    when: ({ agreement, unanswered, tries }) =>
      unanswered <= MAX_CONTACTS &&
      tries.every(({ channel }) => channel === 'mail') &&
      agreement !== 'do-not',
    rows: 'SV-12-04b SV-12-04g',
    why: ['f31-two', 'f31'],
    because: ['because-promise-passed', 'because-other-channel'],
    against: ['against-call-status'],
  },
  {
    rule: 'F32',
    verdict: 'mail',
    purpose: 'last',
    when: ({ unanswered }) => unanswered < MAX_CONTACTS,
    rows: 'SV-12-04c SV-12-08i',
    why: ['f32'],
    because: ['because-question-kept', 'because-promise-passed', 'because-asked-not-to'],
    against: ['against-mail-missed'],
  },
  {
    rule: 'F33',
    verdict: 'let-go',
    when: () => true,
    rows: 'SV-12-04c SV-12-01g SV-12-07a SV-12-10h',
    why: ['f33'],
    against: ['against-let-go'],
  },
]);
