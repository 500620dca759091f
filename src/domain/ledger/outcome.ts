import type { Day } from '../day/day';
import type { Telling } from '../happening';
import { dayOf } from '../moment';
import type { State } from './state';
import { type Dated, entriesOf } from './timeline';

/** What was asked of them after a no, and what they said. */
export interface Feedback {
  state: 'not-asked' | 'asked' | 'received';
  askedOn: Day | null;
  words: string | null;
}

/** Whether a contact brought its message across: only a ring nobody lifted does not. */
export function isCarried({ channel, reached }: Telling<'i-contacted'>): boolean {
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
