import { type Answers, dayAnswer } from '../answers';
import type { Day } from '../day/day';
import type { Happening, Telling } from '../happening';
import { type Dated, entriesOf } from '../ledger/timeline';
import type { Agreement } from '../process';
import { type Answering, type Deed, type FactRow, tell, UNASKED } from './fact-row';
import { isAfter, saidSince, sinceInterview, standingNo, type View, wordsSince } from './view';

/** What they said of what comes next: the day of an answer, whether to get in touch, what silence means. */
export const PROMISE_ROWS: readonly FactRow[] = [
  {
    keys: ['promisedAnswerBy'],
    questions: ['answer-by', 'agreement', 'contact-from'],
    asked: ['pending'],
    read: (view) => ({ promisedAnswerBy: promiseIn(view)?.day ?? null }),
    isOpen: (_view, { promisedAnswerBy, agreement }) =>
      promisedAnswerBy === null && agreement === 'none',
    becomes: promised,
    varies: ['new-date', 'papers-day'],
  },
  {
    ...UNASKED,
    keys: ['agreement', 'mayContactAgreed'],
    read: (view) => agreed(view),
    varies: ['agreed-to-call', 'asked-not-to', 'questions-welcome'],
  },
  {
    ...UNASKED,
    keys: ['silenceMeansNo'],
    read: (view) => ({ silenceMeansNo: isSilenceNo(view) }),
    varies: ['silence-is-no'],
  },
];

/** The latest day they named, with the word that gave it. A day before the interview is none. */
function promiseIn(view: View): { day: Day; by: Dated<Happening<'they-said'>> } | null {
  const by = saidSince(view).findLast(({ what }) => what.answerBy !== undefined);
  const day = by?.what.answerBy ?? null;
  return by && day !== null && day >= view.interviewedOn ? { day, by } : null;
}

/** What was agreed of getting in touch; after a no only whether they give feedback. */
function agreed(view: View): { agreement: Agreement; mayContactAgreed: Day | null } {
  if (view.state === 'rejected') return { agreement: afterNo(view), mayContactAgreed: null };
  const by = saidSince(view).findLast(
    ({ what: { contact, contactFrom } }) => (contact ?? contactFrom ?? null) !== null,
  );
  if (!by) return { agreement: 'none', mayContactAgreed: null };
  const from = by.what.contactFrom ?? null;
  const isSpent = saidSince(view).some(
    (later) => later.what.answerBy != null && isAfter(view, later, by),
  );
  if (from === null) return { agreement: by.what.contact ?? 'none', mayContactAgreed: null };
  return { agreement: 'ok', mayContactAgreed: isSpent ? null : from };
}

function afterNo(view: View): Agreement {
  const said = standingNo(view)?.what.feedback;
  if (said === 'not-given') return 'do-not';
  return said === 'invited' ? 'ok' : 'none';
}

/** Goes with its promise, until any later word of theirs. */
function isSilenceNo(view: View): boolean {
  const promise = promiseIn(view);
  if (promise?.by.what.silenceMeansNo !== true) return false;
  const reached = entriesOf(sinceInterview(view), 'i-contacted').filter(
    ({ what }) => what.reached === true,
  );
  return ![...wordsSince(view), ...reached].some((word) => isAfter(view, word, promise.by));
}

/** The answers as a word of theirs: of the interview when nothing was said before, else of today. */
function promised(answers: Answers, { view, today }: Answering): Deed[] {
  const answerBy = dayAnswer(answers, 'answer-by');
  const contactFrom = dayAnswer(answers, 'contact-from');
  const contact = contactFrom === null ? contactOf(answers['agreement']) : 'ok';
  if (view === null || (answerBy === null && contact === null)) return [];
  if (holds(view, answerBy, contact, contactFrom)) return [];
  const isFirst = saidSince(view).length === 0;
  const telling: Telling<'they-said'> = {
    kind: 'they-said',
    on: isFirst ? view.interviewedOn : today,
    ...(answerBy !== null && { answerBy }),
    ...(contact !== null && { contact }),
    ...(contactFrom !== null && { contactFrom }),
  };
  return tell(telling);
}

function contactOf(value: unknown): 'ok' | 'do-not' | null {
  return value === 'ok' || value === 'do-not' ? value : null;
}

function holds(view: View, by: Day | null, contact: string | null, from: Day | null): boolean {
  const { agreement, mayContactAgreed } = agreed(view);
  const isDayKnown = by === null || promiseIn(view)?.day === by;
  const isWordKnown = contact === null || (agreement === contact && mayContactAgreed === from);
  return isDayKnown && isWordKnown;
}
