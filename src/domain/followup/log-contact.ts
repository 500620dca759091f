import type { Day } from '../day/day';
import { type Happening, ofKind, type Telling } from '../happening';
import type { Channel, Process } from '../process';
import { toCorrect, type Deed, toTell } from './fact-row';
import { factsIn } from './fact-rows';
import type { Agreement, Facts } from './facts';
import { openRequests } from './rows-contact';
import { openThings } from './rows-reason';
import type { Purpose } from './rule';
import { verdict } from './verdict';
import { isCarried } from '../ledger/outcome';
import { type View, viewOf } from './view';

/** A contact just made, with what came of it. */
export interface Logged {
  on: Day;
  channel: Channel;
  /** null: nobody has said. */
  answered: boolean | null;
  /** What was said. */
  note: string | null;
  promisedBy: Day | null;
  agreement: Agreement;
}

type ContactTold = Happening<'i-contacted'>;

/**
 * What a contact becomes: itself, about what led to it, and what came of it. The same contact logged again as answered is
 * put right; logged again without anything new it becomes nothing.
 */
export function contactDeeds(process: Process, logged: Logged): Deed[] {
  const known = sameContact(process, logged);
  if (known && !isNews(known, logged)) return [];
  const happenings = process.happenings.filter((one) => one !== known);
  const at = standing({ ...process, happenings }, logged.on);
  const made: Telling<'i-contacted'> = {
    kind: 'i-contacted',
    on: logged.on,
    channel: logged.channel,
    ...(logged.answered !== null && { reached: logged.answered }),
    ...(at.purpose && { about: aboutOf(at.purpose, at.facts) }),
    ...(wordsIn(logged, at.facts) && { words: logged.note }),
  };
  const contact = known ? toCorrect(known, againSet(made)) : toTell(made);
  return [...contact, ...saidThen(process, logged), ...alongside(at, made, logged)];
}

/** Logged again as answered, the latest try of that day and channel; logged again as it was, that one. */
function sameContact({ happenings }: Process, logged: Logged): ContactTold | undefined {
  const same = ofKind(happenings, 'i-contacted').filter(
    ({ on, channel }) => on === logged.on && channel === logged.channel,
  );
  const tries = same.filter(({ reached }) => reached !== true);
  if (logged.answered) return tries.at(-1) ?? same.at(-1);
  return logged.note === null ? tries.at(-1) : undefined;
}

function isNews({ reached }: ContactTold, { answered, note, promisedBy }: Logged): boolean {
  return (answered && reached !== true) || note !== null || promisedBy !== null;
}

function againSet({ reached, words }: Telling<'i-contacted'>): Record<string, unknown> {
  return { ...(reached !== undefined && { reached }), ...(words != null && { words }) };
}

/** How it stood before the contact, and what the advice was. */
interface ContactStanding {
  view: View | null;
  facts: Facts | null;
  purpose: Purpose | null;
}

function standing(process: Process, on: Day): ContactStanding {
  const facts = factsIn(process, on);
  const purpose = facts && verdict(facts, on).purpose;
  const isNo = facts?.outcome === 'rejected';
  return { view: viewOf(process, on), facts, purpose: isNo ? 'feedback' : purpose };
}

const ABOUT: Record<Purpose, NonNullable<ContactTold['about']>> = {
  withdraw: 'other',
  reply: 'other',
  'tell-offer': 'offer',
  'agree-date': 'ask',
  late: 'ask',
  'new-time': 'new-time',
  tell: 'news',
  'thank-plus': 'question',
  thank: 'other',
  question: 'question',
  'as-agreed': 'agreed',
  'promise-passed': 'ask',
  ask: 'ask',
  'other-channel': 'ask',
  last: 'ask',
  feedback: 'feedback',
};

function aboutOf(purpose: Purpose, facts: Facts | null): NonNullable<ContactTold['about']> {
  return purpose === 'thank-plus' && facts && !asks(facts) ? 'news' : ABOUT[purpose];
}

/** Against their wish to be left alone a question waits for the next talk. */
function asks({ openQuestion, agreement }: Facts): boolean {
  return openQuestion && agreement !== 'do-not';
}

/** What was said is kept with the contact, unless it is their word of what comes next, or their feedback. */
function wordsIn(logged: Logged, facts: Facts | null): boolean {
  const isFeedback = facts?.outcome === 'rejected' && facts.feedback !== 'received';
  return logged.note !== null && !isSaid(logged) && !(isFeedback && logged.answered);
}

function isSaid({ promisedBy, agreement }: Logged): boolean {
  return promisedBy !== null || agreement !== 'none';
}

/** What they said of what comes next, told once. */
function saidThen({ happenings }: Process, logged: Logged): Deed[] {
  const { on, channel, note, promisedBy, agreement } = logged;
  const isKnown = ofKind(happenings, 'they-said').some(
    (one) => one.on === on && one.channel === channel && one.answerBy === promisedBy,
  );
  if (!isSaid(logged) || isKnown) return [];
  return toTell({
    kind: 'they-said',
    on,
    channel,
    ...(note !== null && { words: note }),
    ...(promisedBy !== null && { answerBy: promisedBy }),
    ...(agreement !== 'none' && { contact: agreement }),
  });
}

/** What a contact that came across does beside itself. */
function alongside(
  { view, facts, purpose }: ContactStanding,
  contact: Telling<'i-contacted'>,
  logged: Logged,
): Deed[] {
  if (!view || !facts || purpose === null || !isCarried(contact)) return [];
  return BESIDE[purpose]?.({ view, facts, logged }) ?? [];
}

type AlongWith = (made: { view: View; facts: Facts; logged: Logged }) => Deed[];

const BESIDE: Partial<Record<Purpose, AlongWith>> = {
  withdraw: ({ facts, logged: { on } }) => {
    const what = facts.outcome === 'offer' ? 'declined' : 'withdrew';
    return toTell({ kind: 'i-answered', on, what });
  },
  reply: ({ view, logged }) =>
    openRequests(view)
      .filter(({ what }) => what.for === 'references' || what.for === 'document')
      .flatMap(({ what }) => toCorrect(what, { done: logged.on })),
  question: ({ view, logged }) => newsTold(view, logged.on),
  'thank-plus': ({ view, facts, logged: { on, channel } }) => [
    ...toTell({ kind: 'i-thanked', on, channel }),
    ...(asks(facts) ? newsTold(view, on) : []),
  ],
  feedback: ({ facts, logged: { on, answered, note } }) =>
    !answered || note === null || facts.feedback === 'received'
      ? []
      : toTell({ kind: 'feedback', on, words: note }),
};

/** News goes into the call or the mail with the question. */
function newsTold(view: View, on: Day): Deed[] {
  return openThings(view, 'news').flatMap(({ what }) => toCorrect(what, { settled: on }));
}
