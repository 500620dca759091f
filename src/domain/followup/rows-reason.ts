import { type Answers, dayAnswer, textAnswer } from '../answers';
import type { Day } from '../day/day';
import type { Happening } from '../happening';
import { isCarried } from '../ledger/outcome';
import { type Dated, entriesOf } from '../ledger/timeline';
import type { Session } from '../process';
import { type Answering, toCorrect, type Deed, type FactRow, OPEN, toTell } from './fact-row';
import type { CompetingOffer } from './facts';
import { failedTests, questionKind, reasonKind } from './reason';
import { isToldLater, type View } from './view';

/** Why one would get in touch, and whether one wants to: a question, news, another offer, interest. */
export const REASON_ROWS: readonly FactRow[] = [
  {
    keys: ['interested'],
    questions: ['interested'],
    asked: OPEN,
    read: (view) => ({ interested: interestIn(view) ?? true }),
    isOpen: (view) => interestIn(view) === null,
    becomes: (answers, { view, today }) => {
      const wants = answers['interested'];
      if (typeof wants !== 'boolean' || (view && interestIn(view) === wants)) return [];
      return toTell({ kind: 'changed-mind', on: today, wants });
    },
    told: (view) => ({ interested: interestIn(view) }),
    varies: ['interested', 'not-interested'],
  },
  {
    keys: ['openQuestion'],
    questions: ['open-question', 'question-answered', 'question-findable', 'question-matters'],
    asked: ['pending'],
    read: (view) => ({ openQuestion: openThings(view, 'question').length > 0 }),
    isOpen: (_view, { openQuestion }) => !openQuestion,
    becomes: (answers, at) => cameUp(realQuestion(answers, at), 'question', at),
    told: (view) => ({ 'open-question': wordsOf(view, 'question') }),
    varies: ['question', 'question-settled'],
  },
  {
    keys: ['newInformation', 'newsKind'],
    questions: ['new-information', 'information-matters'],
    asked: ['pending'],
    read: (view) => {
      const [oldest] = openThings(view, 'news');
      const what = oldest?.what.what ?? null;
      const newsKind = what === 'question' ? null : what;
      return { newInformation: oldest !== undefined, newsKind };
    },
    isOpen: (_view, { newInformation }) => !newInformation,
    becomes: (answers, at) => cameUp(realNews(answers, at), 'new', at),
    told: (view) => ({ 'new-information': wordsOf(view, 'news') }),
    varies: ['news', 'news-told'],
  },
  {
    keys: ['competingOffer'],
    questions: ['other-offer', 'offer-deadline', 'offer-told'],
    dayAsked: 'offer-deadline',
    asked: ['pending'],
    read: (view) => {
      const [nearest] = liveOffers(view);
      return { competingOffer: nearest ? offerOf(view, nearest) : null };
    },
    isOpen: (_view, { competingOffer }) => competingOffer === null,
    becomes: otherOffer,
    told: otherOfferTold,
    varies: ['offer-with-deadline', 'offer-more-time', 'offer-told', 'offer-declined'],
  },
];

/** The open question, or the open news, in the person's words: the oldest; null when there is none. */
function wordsOf(view: View, of: 'question' | 'news'): string | null {
  return openThings(view, of)[0]?.what.words ?? null;
}

/** What came up and is neither settled nor passed on, the oldest first. */
export function openThings(view: View, of: 'question' | 'news'): Dated<Happening<'came-up'>>[] {
  return entriesOf(view.list, 'came-up').filter((entry) => {
    const isQuestion = entry.what.what === 'question';
    return isQuestion === (of === 'question') && isOpenThing(view, entry, of);
  });
}

function isOpenThing(view: View, entry: Dated<Happening<'came-up'>>, of: string): boolean {
  const { settled } = entry.what;
  if (settled != null && settled <= view.today) return false;
  return !entriesOf(view.list, 'i-contacted').some((contact) => {
    const about = contact.what.about ?? of;
    return about === of && isCarried(contact.what) && isToldLater(view, contact, entry);
  });
}

/** Whether the person wants the job: the latest of a change of mind and a debrief; unsure says nothing. */
export function interestIn({ process, list }: View): boolean | null {
  const told = entriesOf(list, 'changed-mind').findLast(({ what }) => what.wants != null);
  const debrief = process.sessions.findLast((one) => wantsIn(one) !== null);
  if (!debrief) return told?.what.wants ?? null;
  const on = debrief.finishedOn ?? debrief.startedOn;
  return told && told.k >= on ? (told.what.wants ?? null) : wantsIn(debrief);
}

function wantsIn({ kind, answers }: Session): boolean | null {
  const wants = kind === 'debrief' ? textAnswer(answers, 'want-job') : null;
  return wants === 'want' || wants === 'decline' ? wants === 'want' : null;
}

/** Other employers' offers that count on the day, the nearest deadline first. */
function liveOffers(view: View): Dated<Happening<'other-offer'>>[] {
  return standingOffers(view).filter(({ what }) => !isOver(what.deadline, view.today));
}

/** Those that are not said to be gone, live ones first, the nearest deadline first. */
function standingOffers({ list, today }: View): Dated<Happening<'other-offer'>>[] {
  const place = (one: Dated<Happening<'other-offer'>>): string =>
    `${Number(isOver(one.what.deadline, today))} ${deadlineOf(one)}`;
  return entriesOf(list, 'other-offer')
    .filter(({ what: { gone } }) => !isPast(gone, today))
    .toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** The last day of the nearest other offer that is not said to be gone, live ones first; null without one, or when nobody knows the day. */
export function otherDeadline(view: View): Day | null {
  return standingOffers(view)[0]?.what.deadline ?? null;
}

/** Whether another employer's offer has run out, and nobody has said what became of it. */
export function isOfferExpired(view: View): boolean {
  return standingOffers(view).length > 0 && liveOffers(view).length === 0;
}

function otherOfferTold(view: View): Answers {
  const [nearest] = liveOffers(view);
  if (!nearest) return {};
  const { deadline, told } = offerOf(view, nearest);
  return { 'other-offer': true, 'offer-deadline': deadline, 'offer-told': told };
}

function isPast(day: Day | null | undefined, today: Day): boolean {
  return day != null && day <= today;
}

function isOver(day: Day | null | undefined, today: Day): boolean {
  return day != null && day < today;
}

function deadlineOf({ what }: Dated<Happening<'other-offer'>>): string {
  return what.deadline ?? 'unknown';
}

function offerOf(view: View, offer: Dated<Happening<'other-offer'>>): CompetingOffer {
  const { toldThem, deadline } = offer.what;
  const contacts = entriesOf(view.list, 'i-contacted');
  const told =
    isPast(toldThem, view.today) ||
    contacts.some(
      (one) => one.what.about === 'offer' && isCarried(one.what) && isToldLater(view, one, offer),
    );
  return { deadline: deadline ?? null, told };
}

/** The question of the answers, if it is one that only they can answer: said, about the job, and past the three tests. */
function realQuestion(answers: Answers, { reasons }: Answering): string | null {
  const text = textAnswer(answers, 'open-question');
  const failed = failedTests({
    answered: yesNo(answers, 'question-answered'),
    findable: yesNo(answers, 'question-findable'),
    matters: yesNo(answers, 'question-matters'),
  });
  return questionKind(text, reasons) === 'said' && failed.length === 0 ? text : null;
}

/** The news of the answers, if it can matter to their decision. */
function realNews(answers: Answers, { reasons }: Answering): string | null {
  const text = textAnswer(answers, 'new-information');
  const matters = yesNo(answers, 'information-matters') !== false;
  return reasonKind(text, reasons) === 'said' && matters ? text : null;
}

function yesNo(answers: Answers, id: string): boolean | null {
  const value = answers[id];
  return typeof value === 'boolean' ? value : null;
}

function cameUp(
  words: string | null,
  what: 'question' | 'new',
  { today, view }: Answering,
): Deed[] {
  const open = view ? openThings(view, what === 'question' ? 'question' : 'news') : [];
  if (words === null || open.some((one) => one.what.words === words)) return [];
  return toTell({ kind: 'came-up', on: today, what, words });
}

function otherOffer(answers: Answers, { view, today }: Answering): Deed[] {
  const standing = view === null ? [] : standingOffers(view);
  if (answers['other-offer'] === false)
    return standing.flatMap(({ what }) => toCorrect(what, { gone: today }));
  if (answers['other-offer'] !== true) return [];
  const deadline = dayAnswer(answers, 'offer-deadline');
  const [known] = standing;
  const isTold = answers['offer-told'] === true;
  if (!view || !known)
    return toTell({
      kind: 'other-offer',
      on: today,
      ...(deadline !== null && { deadline }),
      ...(isTold && { toldThem: today }),
    });
  const before = offerOf(view, known);
  const set = {
    ...(deadline !== null && deadline !== before.deadline && { deadline }),
    ...(isTold && !before.told && { toldThem: today }),
  };
  return Object.keys(set).length === 0 ? [] : toCorrect(known.what, set);
}
