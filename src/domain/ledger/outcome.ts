import type { Day } from '../day/day';
import type { Happening } from '../happening';
import { dayOf } from '../moment';
import type { Process } from './process';
import { type State, turnOn } from './state';
import { aheadOn, type Dated, entriesOf, timelineOf } from './timeline';

/** What was asked of them after a no, and what they said. */
export interface Feedback {
  state: 'not-asked' | 'asked' | 'received';
  askedOn: Day | null;
  words: string | null;
}

/** How a process stands, since when, how it ended, and what comes next. */
export interface OutcomeNow {
  state: State;
  /** The day of the word that made it so; null is unknown, or nothing has. */
  on: Day | null;
  /** With `closed`: how it ended, as far as is known. */
  how: 'accepted' | 'declined' | 'withdrawn' | 'silence' | 'cancelled' | null;
  /** With `next` the booked interview, with `offer` the day to answer by, with `accepted` the day to start. */
  nextDate: Day | null;
  feedback: Feedback;
}

/** How a process stands on a day. */
export function outcomeOf(process: Pick<Process, 'happenings'>, today: Day): OutcomeNow {
  const { is: state, by } = turnOn(process, today);
  const list = timelineOf(process.happenings, today);
  return {
    state,
    on: by && by.what.on !== null ? by.k : null,
    how: state === 'closed' && by ? endOf(by.what) : null,
    nextDate: nextDateIn(process, list, state, today),
    feedback: feedbackIn(list, state),
  };
}

/** The day that comes next; of several told for an offer or a start the latest told counts. */
export function nextDateIn(
  { happenings }: Pick<Process, 'happenings'>,
  list: readonly Dated[],
  state: State,
  today: Day,
): Day | null {
  if (state === 'next') return aheadOn(happenings, today)[0]?.on ?? null;
  if (state === 'accepted') return entriesOf(list, 'start').at(-1)?.what.on ?? null;
  if (state !== 'offer') return null;
  const told = entriesOf(list, 'offer').filter(({ what }) => what.replyBy !== undefined);
  return told.at(-1)?.what.replyBy ?? null;
}

/** Whether a contact brought its message across: only a ring nobody lifted does not. */
export function isCarried({ channel, reached }: Happening<'i-contacted'>): boolean {
  return channel !== 'call' || reached === true || reached === 'voicemail';
}

/** What was asked of them since the no that stands; a call nobody lifted asked nothing. */
export function feedbackIn(list: readonly Dated[], state: State): Feedback {
  const no = state === 'rejected' ? entriesOf(list, 'no').at(-1) : undefined;
  if (!no) return { state: 'not-asked', askedOn: null, words: null };
  const since = list.filter(({ k, what }) => (what.on === null ? dayOf(what.told) : k) >= no.k);
  const received = entriesOf(since, 'feedback').at(-1);
  const asked = entriesOf(since, 'i-contacted').find(
    ({ what }) => what.about === 'feedback' && isCarried(what),
  );
  const words = received?.what.words ?? null;
  if (received) return { state: 'received', askedOn: (asked ?? received).k, words };
  return { state: asked ? 'asked' : 'not-asked', askedOn: asked?.k ?? null, words };
}

function endOf(what: Happening): OutcomeNow['how'] {
  if (what.kind === 'ended') return what.how ?? null;
  if (what.kind !== 'i-answered') return null;
  if (what.what === 'accepted') return 'accepted';
  return what.what === 'declined' ? 'declined' : 'withdrawn';
}
