import type { Happening } from '../happening';
import { dayAnswer } from '../answers';
import type { Day } from '../day/day';
import { feedbackIn } from '../ledger/outcome';
import { replyDay } from '../ledger/folds';
import { type Dated, entriesOf, isOff, sinceEnd } from '../ledger/timeline';
import { toCorrect, type FactRow, OPEN, toTell, UNASKED } from './fact-row';
import { isReply, standingNo, type View, wordsSince } from './view';

/** The course of things: interviews, the outcome and its days, a no and what came after it. */
export const COURSE_ROWS: readonly FactRow[] = [
  {
    keys: ['interviewedOn', 'held'],
    questions: ['interviewed-on'],
    asked: OPEN,
    read: ({ interviewedOn, ahead, today, list }) => ({
      interviewedOn,
      held: !(interviewedOn === today && ahead.some(({ on }) => on === today)) && !isAllOff(list),
    }),
    isOpen: () => false,
    told: ({ interviewedOn }) => ({ 'interviewed-on': interviewedOn }),
    becomes: (answers, { view }) => {
      const on = dayAnswer(answers, 'interviewed-on');
      const isKnown = view?.process.happenings.some(
        (one) => one.kind === 'interview' && one.on === on && one.state === 'held',
      );
      return on === null || isKnown ? [] : toTell({ kind: 'interview', on, state: 'held' });
    },
    varies: [],
  },
  {
    ...UNASKED,
    keys: ['outcome'],
    read: ({ state }) => ({ outcome: state }),
    varies: ['reopened', 'accepted'],
  },
  {
    keys: ['nextDate'],
    questions: ['next-date'],
    dayAsked: 'next-date',
    asked: OPEN,
    read: (view) => ({ nextDate: nextDate(view) }),
    isOpen: (_view, { outcome, nextDate: day, stepCancelledOn }) =>
      day === null && (outcome !== 'pending' || stepCancelledOn !== null),
    becomes: (answers, { view }) => {
      const on = dayAnswer(answers, 'next-date');
      if (on === null || view === null || nextDate(view) === on) return [];
      if (view.state === 'accepted') return toTell({ kind: 'start', on });
      const offer = entriesOf(view.list, 'offer').at(-1)?.what;
      if (view.state === 'offer' && offer) return toCorrect(offer, { replyBy: on });
      return toTell({ kind: 'interview', on, state: 'booked' });
    },
    told: (view) => ({ 'next-date': nextDate(view) }),
    varies: ['date-set', 'start-moved'],
  },
  {
    ...UNASKED,
    keys: ['offeredOn'],
    read: ({ offered }) => ({ offeredOn: offered?.k ?? null }),
    varies: ['offer-came'],
  },
  {
    ...UNASKED,
    keys: ['stepCancelledOn', 'missedBy'],
    read: (view) => {
      const off = calledOffIn(view);
      const missedBy = off?.what.state === 'missed' ? (off.what.missedBy ?? null) : null;
      return { stepCancelledOn: off?.k ?? null, missedBy };
    },
    varies: ['step-cancelled', 'new-time-set'],
  },
  {
    ...UNASKED,
    keys: ['decidedOn', 'feedback', 'feedbackAskedOn', 'feedbackInvited'],
    read: (view) => {
      const { state: feedback, askedOn: feedbackAskedOn } = feedbackIn(view.list, view.state);
      const no = view.state === 'rejected' ? standingNo(view) : null;
      const feedbackInvited = no?.what.feedback === 'invited';
      return { decidedOn: decidedOn(view), feedback, feedbackAskedOn, feedbackInvited };
    },
    varies: ['feedback-received'],
  },
];

/** Whether no interview came about: each one told was called off or missed. */
function isAllOff(list: readonly Dated[]): boolean {
  const all = entriesOf(list, 'interview');
  return all.length > 0 && all.every(({ what }) => isOff(what.state));
}

/** With `next` the booking, with an offer the day to answer by until they were answered on it, with a yes the day to start; the latest told counts. */
export function nextDate({ list, state, ahead }: View): Day | null {
  if (state === 'next') return ahead[0]?.on ?? null;
  if (state === 'accepted') return entriesOf(list, 'start').at(-1)?.what.on ?? null;
  if (state !== 'offer') return null;
  const by = replyDay(entriesOf(sinceEnd(list), 'offer').map(({ what }) => what));
  return list.some(({ k, what }) => k === by && isReply(what)) ? null : by;
}

/** X: the latest step called off since the interview, unless something came of it later. */
export function calledOff(view: View): Day | null {
  return calledOffIn(view)?.k ?? null;
}

function calledOffIn(view: View): Dated<Happening<'interview'>> | null {
  const off = entriesOf(view.list, 'interview').findLast(({ what }) => isOff(what.state));
  if (!off || off.k < view.interviewedOn) return null;
  const at = view.list.findIndex(({ what }) => what === off.what);
  const isSpent = view.list.slice(at + 1).some((entry) => overtakes(entry, off.k));
  const heldSince = view.interviewedOn > off.k;
  const wasReached = wordsSince(view).some(({ k }) => k > off.k);
  return isSpent || heldSince || wasReached ? null : off;
}

function overtakes({ k, what }: Dated, off: Day): boolean {
  if (what.kind === 'interview') return !isOff(what.state);
  if (what.kind === 'they-said') return what.invites === true || k > off;
  return what.kind === 'i-contacted' && what.reached === true && k > off;
}

function decidedOn(view: View): Day | null {
  const no = view.state === 'rejected' ? standingNo(view) : null;
  return no && no.what.on !== null ? no.k : null;
}
