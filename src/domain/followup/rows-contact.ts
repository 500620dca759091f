import { type Answers, dayAnswer } from '../answers';
import { addDays, byDay, type Day, earlier } from '../day/day';
import { workingDaysBetween } from '../day/working-days';
import type { Happening } from '../happening';
import { type Dated, entriesOf } from '../ledger/timeline';
import { isCarried } from '../ledger/outcome';
import { dayOf } from '../moment';
import { answerSince, type Channel } from '../process';
import { toCorrect, type FactRow, OPEN, toTell, UNASKED } from './fact-row';
import type { ContactMade } from './facts';
import { THANK_WINDOW } from './verdict-numbers';
import { isToldLater, isReply, sinceInterview, type View, wordsSince } from './view';

/** What went to and fro: their words, contacts, thanks, whose turn it is. */
export const CONTACT_ROWS: readonly FactRow[] = [
  {
    keys: ['myMove'],
    questions: ['my-move'],
    asked: OPEN,
    read: (view) => ({ myMove: openRequests(view).length > 0 }),
    isOpen: (view, { myMove }) => !myMove && !isOfferThanked(view),
    becomes: (answers, { view, today }) => {
      const open = view === null ? [] : openRequests(view);
      if (answers['my-move'] === true && open.length === 0)
        return toTell({ kind: 'they-asked', on: null, for: 'reply' });
      if (answers['my-move'] !== false) return [];
      return open.flatMap(({ what }) => toCorrect(what, { done: today }));
    },
    told: (view) => ({ 'my-move': openRequests(view).length > 0 || null }),
    varies: ['replied', 'my-move'],
  },
  {
    keys: ['thanked'],
    questions: ['thanked'],
    asked: ['pending'],
    read: (view) => ({ thanked: entriesOf(sinceInterview(view), 'i-thanked').length > 0 }),
    isOpen: (view, { thanked, contacts, interviewedOn, country }) =>
      !thanked &&
      contacts.length === 0 &&
      workingDaysBetween(interviewedOn, view.today, country) <= THANK_WINDOW,
    becomes: (answers, { view }) =>
      answers['thanked'] === true && !(view && isThanked(view))
        ? toTell({ kind: 'i-thanked', on: null })
        : [],
    told: (view) => ({ thanked: isThanked(view) || null }),
    varies: ['thanked'],
  },
  {
    keys: ['contacts'],
    questions: ['contacted', 'contact-on', 'contact-channel', 'contact-answered'],
    dayAsked: 'contact-on',
    asked: ['pending'],
    read: (view) => ({ contacts: contactsIn(view) }),
    isOpen: ({ today }, { contacts, interviewedOn, country }) =>
      contacts.length === 0 && workingDaysBetween(interviewedOn, today, country) > 0,
    becomes: (answers, { view }) => {
      if (answers['contacted'] !== true) return [];
      const on = dayAnswer(answers, 'contact-on');
      const channel = channelOf(answers['contact-channel']);
      const reached = answers['contact-answered'] === true;
      const known = view && entriesOf(view.list, 'i-contacted').map(({ what }) => what);
      const same = known?.find((one) => one.on === on && one.channel === channel);
      if (same) return same.reached === reached ? [] : toCorrect(same, { reached });
      return toTell({ kind: 'i-contacted', on, channel, reached });
    },
    told: (view) => contactTold(contactsIn(view).at(-1)),
    varies: ['contact-answered'],
  },
  {
    ...UNASKED,
    keys: ['theirWordOn'],
    read: (view) => ({ theirWordOn: ownWordOn(view) }),
    varies: ['their-word'],
  },
];

function contactTold(last: ContactMade | undefined): Answers {
  if (!last) return {};
  const { on, channel, answered } = last;
  return {
    contacted: true,
    'contact-on': on,
    'contact-channel': channel,
    'contact-answered': answered,
  };
}

function isThanked(view: View): boolean {
  return entriesOf(sinceInterview(view), 'i-thanked').length > 0;
}

function channelOf(value: unknown): Channel {
  return value === 'call' || value === 'mail' ? value : 'other';
}

/** Whether it was said already, when the offer was told, that they have heard from the person. */
function isOfferThanked({ process, offered }: View): boolean {
  return (
    offered !== null && answerSince(process, 'offer-answered', ['outcome'], offered.k) === true
  );
}

/** What they asked for and have not got. */
export function openRequests(view: View): Dated<Happening<'they-asked'>>[] {
  return entriesOf(view.list, 'they-asked').filter((request) => isOpenRequest(view, request));
}

function isOpenRequest(view: View, request: Dated<Happening<'they-asked'>>): boolean {
  const { done, for: wanted } = request.what;
  if (done != null && done <= view.today) return false;
  if (wanted === 'references' || wanted === 'document') return true;
  return !view.list.some((entry) => isReply(entry.what) && isToldLater(view, entry, request));
}

/** Whether it is the first reply to something they asked, or of the day they got what they wanted. */
function repliesTo(view: View, contact: Dated<Happening<'i-contacted'>>): boolean {
  if (!isCarried(contact.what)) return false;
  return entriesOf(view.list, 'they-asked').some((request) => {
    const { for: wanted, done } = request.what;
    if (wanted === 'references' || wanted === 'document') return done === contact.what.on;
    const first = view.list.find(
      (entry) => isReply(entry.what) && isToldLater(view, entry, request),
    );
    return first?.what === contact.what;
  });
}

/** Contacts since the interview; what was asked after a no is none of them. */
function contactsIn(view: View): ContactMade[] {
  return entriesOf(sinceInterview(view), 'i-contacted')
    .filter(({ what }) => what.about !== 'feedback' && (what.on ?? '') <= view.today)
    .map((entry) => contactOf(view, entry))
    .toSorted(byDay);
}

function contactOf(view: View, entry: Dated<Happening<'i-contacted'>>): ContactMade {
  const { what } = entry;
  const channel = what.channel ?? 'other';
  const isSpoken = wordsSince(view).some(
    (word) => word.what.kind === 'they-said' && word.what.on !== null && word.what.on === what.on,
  );
  const answered = what.reached === true || isSpoken || repliesTo(view, entry);
  return { on: what.on ?? undatedOn(view, entry), channel, answered };
}

/** A contact whose day is unknown came after the latest word known when it was told. */
function undatedOn(view: View, { what }: Dated<Happening<'i-contacted'>>): Day {
  const told = dayOf(what.told);
  const before = theirDays(view).filter((day) => day < told);
  const last = before.toSorted().at(-1);
  return last === undefined ? view.interviewedOn : earlier(addDays(last, 1), told);
}

/** The days on which they said something since the interview, contacts they took among them. */
function theirDays(view: View): Day[] {
  const reached = entriesOf(sinceInterview(view), 'i-contacted').filter(
    ({ what }) => what.reached === true && what.on !== null,
  );
  return [...wordsSince(view), ...reached].map(({ k }) => k);
}

/** The latest day they got in touch of their own accord: a word on the day of a contact is its answer. */
function ownWordOn(view: View): Day | null {
  const mine = new Set(contactsIn(view).flatMap(({ on, answered }) => (answered ? [on] : [])));
  const own = wordsSince(view).filter(({ k, what }) => what.on !== null && !mine.has(k));
  return own.at(-1)?.k ?? null;
}
