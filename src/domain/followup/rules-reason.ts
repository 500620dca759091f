import { type Rule, rulesOf } from './rule';
import type { Derived } from './standing';

const hasNews = ({ facts }: Derived) => facts.newInformation;
/** A question that may be asked now; against their wish it is saved for the next talk. */
const hasQuestion = ({ facts, agreement }: Derived) => facts.openQuestion && agreement !== 'do-not';

/** A step was called off, nothing has come from either side since, and no day of theirs or agreed on lies ahead. */
const lacksNewTime = (d: Derived) =>
  d.cancelledOn !== null &&
  d.unanswered === 0 &&
  d.word <= d.cancelledOn &&
  !d.promiseAhead &&
  !d.agreedAhead;

/** Groups E and F: what has not been held yet, then waiting for an answer with a reason to get in touch. */
export const REASON_RULES: readonly Rule[] = [
  ...rulesOf('E', [
    {
      rule: 'F21',
      verdict: 'wait',
      when: ({ facts, today, cancelledOn }) =>
        facts.interviewedOn > today ||
        (!facts.held && cancelledOn === null && facts.interviewedOn === today),
      rows: 'SV-12-01a..e SV-FU-31..34 NB-KL-30',
      event: ({ facts }) => facts.interviewedOn,
      why: ['f21'],
      meanwhile: ['meanwhile-prepare', 'meanwhile-company'],
    },
    {
      rule: 'F39',
      verdict: 'wait',
      when: (d) => lacksNewTime(d) && d.today < d.newTimeFrom,
      rows: 'SV-FU-06 SV-FU-30',
      why: ['f39'],
      meanwhile: ['meanwhile-prepare'],
    },
    {
      rule: 'F36',
      verdict: 'mail',
      purpose: 'new-time',
      when: lacksNewTime,
      rows: 'SV-FU-06 SV-FU-30',
      why: ['f36-missed', 'f36-no-show', 'f36'],
      against: ['against-mail-extra'],
    },
  ]),
  ...rulesOf('F', [
    {
      rule: 'F22',
      verdict: 'mail',
      purpose: 'thank-plus',
      when: (d) => d.thanks === 'with-reason' && (hasNews(d) || hasQuestion(d)),
      rows: 'SV-12-03a SV-12-03c SV-FU-10 SV-12-04f',
      why: ['f22'],
      because: ['because-question', 'because-information', 'because-forgotten', 'because-wrong'],
      against: ['against-mail-extra'],
    },
    {
      rule: 'F23',
      verdict: 'thank',
      purpose: 'thank',
      when: (d) => d.thanks !== 'closed' && !d.due && !hasNews(d) && !hasQuestion(d),
      rows: 'SV-12-03a..h SV-FU-03 REC-14',
      why: ['f23'],
      because: [
        'because-question-kept',
        'because-promise-ahead',
        'because-agreed-from',
        'because-agreed',
        'because-thanks-open',
      ],
      against: ['against-thank'],
      meanwhile: ['meanwhile-apply', 'meanwhile-references'],
    },
    {
      rule: 'F24',
      verdict: 'call',
      purpose: 'question',
      when: (d) =>
        hasQuestion(d) && (d.unanswered === 0 || (d.unanswered === 1 && !d.justContacted)),
      rows: 'SV-12-04e..h NB-ST-07 REC-02',
      why: ['f24'],
      because: [
        'because-question',
        'because-information',
        'because-forgotten',
        'because-wrong',
        'because-first-contact',
      ],
      against: ['against-call-busy'],
    },
    {
      rule: 'F25',
      verdict: 'mail',
      purpose: 'tell',
      when: (d) => hasNews(d) && (d.unanswered <= 1 || !d.justContacted),
      rows: 'SV-FU-10 SV-FU-23',
      why: ['f25-forgotten', 'f25-wrong', 'f25'],
      because: ['because-information', 'because-forgotten', 'because-wrong'],
      against: ['against-mail-extra'],
    },
    {
      rule: 'F26',
      verdict: 'wait',
      when: (d) =>
        d.unanswered >= 1 &&
        d.justContacted &&
        (hasNews(d) || (d.unanswered === 1 && hasQuestion(d))),
      rows: 'SV-12-04c SV-12-04h',
      why: ['f26'],
      because: ['because-question', 'because-information', 'because-forgotten', 'because-wrong'],
      against: ['against-wait-keen'],
      meanwhile: ['meanwhile-apply'],
    },
  ]),
];
