import { dayAnswer } from '../answers';
import { feedbackIn, nextDateIn } from '../ledger/outcome';
import { type Dated, entriesOf, isOff } from '../ledger/timeline';
import { correct, type FactRow, OPEN, tell, UNASKED } from './fact-row';
import { standingNo, type View, wordsSince } from './view';

/** The course of things: interviews, the outcome and its days, a no and what came after it. */
export const COURSE_ROWS: readonly FactRow[] = [
  {
    keys: ['interviewedOn'],
    questions: ['interviewed-on'],
    asked: OPEN,
    read: ({ interviewedOn }) => ({ interviewedOn }),
    isOpen: () => false,
    becomes: (answers, { view }) => {
      const on = dayAnswer(answers, 'interviewed-on');
      const isKnown = view?.process.happenings.some(
        (one) => one.kind === 'interview' && one.on === on && one.state === 'held',
      );
      return on === null || isKnown ? [] : tell({ kind: 'interview', on, state: 'held' });
    },
    varies: [],
  },
  {
    ...UNASKED,
    keys: ['outcome'],
    read: ({ state }) => ({ outcome: state }),
    varies: ['reopened', 'offer-came', 'accepted'],
  },
  {
    keys: ['nextDate'],
    questions: ['next-date'],
    asked: ['next', 'offer', 'accepted'],
    read: (view) => ({ nextDate: nextDate(view) }),
    isOpen: (_view, { nextDate: day }) => day === null,
    becomes: (answers, { view }) => {
      const on = dayAnswer(answers, 'next-date');
      if (on === null || view === null || nextDate(view) === on) return [];
      if (view.state === 'accepted') return tell({ kind: 'start', on });
      const offer = entriesOf(view.list, 'offer').at(-1)?.what;
      if (view.state === 'offer' && offer) return correct(offer, { replyBy: on });
      return tell({ kind: 'interview', on, state: 'booked' });
    },
    varies: ['date-set', 'start-moved'],
  },
  { ...UNASKED, keys: ['offeredOn'], read: ({ offered }) => ({ offeredOn: offered?.k ?? null }) },
  {
    ...UNASKED,
    keys: ['stepCancelledOn'],
    read: (view) => ({ stepCancelledOn: calledOff(view) }),
    varies: ['new-time-set', 'step-cancelled'],
  },
  {
    ...UNASKED,
    keys: ['decidedOn', 'feedback', 'feedbackAskedOn'],
    read: (view) => {
      const { state: feedback, askedOn: feedbackAskedOn } = feedbackIn(view.list, view.state);
      return { decidedOn: decidedOn(view), feedback, feedbackAskedOn };
    },
    varies: ['feedback-received'],
  },
];

function nextDate({ process, list, state, today }: View): string | null {
  return nextDateIn(process, list, state, today);
}

/** X: the latest step called off since the interview, unless something came of it later. */
function calledOff(view: View): string | null {
  const off = entriesOf(view.list, 'interview').findLast(({ what }) => isOff(what.state));
  if (!off || off.k < view.interviewedOn) return null;
  const at = view.list.findIndex(({ what }) => what === off.what);
  const isSpent = view.list.slice(at + 1).some((entry) => overtakes(entry, off.k));
  const heldSince = view.interviewedOn > off.k;
  const wasReached = wordsSince(view).some(({ k }) => k > off.k);
  return isSpent || heldSince || wasReached ? null : off.k;
}

function overtakes({ k, what }: Dated, off: string): boolean {
  if (what.kind === 'interview') return !isOff(what.state);
  if (what.kind === 'they-said') return what.invites === true || k > off;
  return what.kind === 'i-contacted' && what.reached === true && k > off;
}

function decidedOn(view: View): string | null {
  const no = view.state === 'rejected' ? standingNo(view) : null;
  return no && no.what.on !== null ? no.k : null;
}
