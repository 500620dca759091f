import { type Answers, answerState, dayAnswer } from '../answers';
import type { Day } from '../day/day';
import type { Happening } from '../happening';
import { type Dated, entriesOf } from '../ledger/timeline';
import { dayOf } from '../moment';
import { type Answering, toCorrect, type Deed, type FactRow, toTell, UNASKED } from './fact-row';
import type { Agreement } from './facts';
import { isAfter, saidSince, sinceInterview, standingNo, type View, wordsSince } from './view';

/** What they said of what comes next: the day of an answer, whether to get in touch, what silence means. */
export const PROMISE_ROWS: readonly FactRow[] = [
  {
    keys: ['promisedAnswerBy', 'promisedOn', 'promiseDropped'],
    questions: ['answer-by', 'agreement', 'contact-from'],
    dayAsked: 'answer-by',
    asked: ['pending'],
    read: (view) => {
      const promise = promiseIn(view);
      return {
        promisedAnswerBy: promise?.day ?? null,
        promisedOn: promise && namedOn(view, promise.by),
        promiseDropped: promise === null && isDropped(view),
      };
    },
    isOpen: (view, facts) =>
      (facts.promisedAnswerBy ?? facts.stepCancelledOn) === null &&
      facts.agreement === 'none' &&
      !isWorded(view),
    becomes: promised,
    told: (view) => {
      const { agreement, mayContactAgreed } = agreed(view);
      return {
        'answer-by': promiseIn(view)?.day ?? null,
        agreement: agreement === 'none' ? null : agreement,
        'contact-from': mayContactAgreed,
      };
    },
    varies: ['new-date', 'papers-day', 'start-news'],
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

/** Whether their latest word since the interview is told as they said it, and so whatever it held of a day. */
function isWorded(view: View): boolean {
  const latest = saidSince(view).at(-1);
  return latest !== undefined && latest.k > view.interviewedOn && latest.what.words != null;
}

/** The latest day they named, with the word that gave it. A day before the interview is none. */
function promiseIn(view: View): { day: Day; by: Dated<Happening<'they-said'>> } | null {
  const by = saidSince(view).findLast(({ what }) => what.answerBy !== undefined);
  const day = by?.what.answerBy ?? null;
  return by && day !== null && day >= view.interviewedOn ? { day, by } : null;
}

/** The day of the word that named it, where it was their last of that day. */
function namedOn(view: View, by: Dated<Happening<'they-said'>>): Day | null {
  const others = wordsSince(view).filter(({ k, what }) => k === by.k && what.on !== null);
  return others.some((other) => isAfter(view, other, by)) ? null : by.k;
}

/** Whether they had named a day, and said since that none holds. */
function isDropped(view: View): boolean {
  return saidSince(view).some(({ what }) => (what.answerBy ?? '') >= view.interviewedOn);
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

/**
 * The answers as a word of theirs: of the interview when nothing was said before, else of the contact they answered, or
 * of today. What the same day's sitting said before gives way to it, so that a misread day can be taken back.
 */
function promised(answers: Answers, { view, today }: Answering): Deed[] {
  if (view === null) return [];
  const said = saidIn(answers);
  const mine = saidSince(view).findLast(({ what }) => isBare(what) && dayOf(what.told) === today);
  if (mine) return saidAnew(view, mine.what, said);
  if (said.answerBy == null && said.contact == null) return [];
  if (holds(view, said)) return [];
  const isFirst = saidSince(view).length === 0;
  const given = Object.entries(said).filter(([, value]) => value !== null);
  return toTell({
    kind: 'they-said',
    on: isFirst ? view.interviewedOn : (answeredOn(answers) ?? today),
    ...Object.fromEntries(given),
  });
}

/** The day they answered a contact, as told in the same sitting. */
function answeredOn(answers: Answers): Day | null {
  return answers['contact-answered'] === true ? dayAnswer(answers, 'contact-on') : null;
}

type SaidEntry = Pick<Happening<'they-said'>, 'answerBy' | 'contact' | 'contactFrom'>;

/** What was asked for and answered; null is asked, and there is none. */
function saidIn(answers: Answers): SaidEntry {
  const contactFrom = dayAnswer(answers, 'contact-from');
  const contact = contactFrom === null ? contactOf(answers['agreement']) : 'ok';
  const isAsked = (id: string): boolean => answerState(answers, id) !== 'open';
  return {
    ...(isAsked('answer-by') && { answerBy: dayAnswer(answers, 'answer-by') }),
    ...((isAsked('agreement') || contactFrom !== null) && { contact, contactFrom }),
  };
}

/** Whether nothing is known of it but what it says of what comes next, as the questions of a follow-up tell it. */
function isBare({ channel, who, words, invites }: Happening<'they-said'>): boolean {
  return [channel, who, words, invites].every((field) => field == null);
}

/** Put right; taken back when what was said before says the same. */
function saidAnew(view: View, mine: Happening<'they-said'>, said: SaidEntry): Deed[] {
  const before = { ...view, list: view.list.filter(({ what }) => what !== mine) };
  const after = { ...mine, ...said };
  if (mine.on !== view.interviewedOn && saidSince(before).length > 0 && holds(before, after))
    return [{ do: 'take-back', id: mine.id }];
  const fields = Object.entries(said).filter(
    ([field, value]) =>
      value !== (Object.entries(mine).find(([name]) => name === field)?.[1] ?? null),
  );
  return fields.length === 0 ? [] : toCorrect(mine, Object.fromEntries(fields));
}

function contactOf(value: unknown): 'ok' | 'do-not' | null {
  return value === 'ok' || value === 'do-not' ? value : null;
}

/** Whether what was said before already says it. */
function holds(view: View, { answerBy, contact, contactFrom }: SaidEntry): boolean {
  const { agreement, mayContactAgreed } = agreed(view);
  const isDayKnown = answerBy == null || promiseIn(view)?.day === answerBy;
  const isWordKnown =
    contact == null || (agreement === contact && mayContactAgreed === (contactFrom ?? null));
  return isDayKnown && isWordKnown;
}
