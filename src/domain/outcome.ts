import { type Answers, answerState, dayAnswer } from './answers';
import type { Day } from './day/day';
import { toCorrect, type Deed, toTell } from './followup/fact-row';
import { factsIn } from './followup/fact-rows';
import type { Facts } from './followup/facts';
import { nextDate } from './followup/rows-course';
import { wantsNoQuestion } from './followup/unsettled';
import { verdict } from './followup/verdict';
import { viewOf } from './followup/view';
import { type Happening, ofKind, type Telling } from './happening';
import { standingOffers } from './ledger/folds';
import { feedbackIn } from './ledger/outcome';
import { type State, type Turn, turnOn } from './ledger/state';
import { aheadOn } from './ledger/timeline';
import type { OutcomeName } from './outcome-name';
import type { Process } from './process';
import { offerDeeds } from './salary/figures';

/** How a process stands, as a person would name it; null while an answer is awaited. */
function nameOf({ is, by }: Turn): OutcomeName | null {
  if (is === 'pending') return null;
  if (is !== 'closed') return is;
  if (by?.what.kind === 'ended') return by.what.how ?? 'cancelled';
  return ANSWERED[by?.what.kind === 'i-answered' ? (by.what.what ?? '') : ''] ?? 'withdrawn';
}

const ANSWERED: Record<string, OutcomeName> = { accepted: 'accepted', declined: 'declined' };

/** Whether this is something else than what is known on a day; an invitation is used up by its interview. */
export function isNewOutcome(process: Process, name: OutcomeName, today: Day): boolean {
  const turn = turnOn(process, today);
  if (name === 'reopened') return ENDINGS.includes(turn.is);
  return nameOf(turn) !== name;
}

/** The day a silence became a no, where they had said that it would be one and it has passed; null otherwise. */
export function noInSilence(process: Process, today: Day): Day | null {
  const facts = factsIn(process, today);
  const isNo = facts !== null && verdict(facts, today).derived.silenceWasNo;
  return isNo ? facts.promisedAnswerBy : null;
}

/** Whether the no that stands is a silence they had said would be one: no answer came. */
export function isNoOfSilence(process: Process, today: Day): boolean {
  const { is, by } = turnOn(process, today);
  return (
    is === 'rejected' &&
    ofKind(process.happenings, 'they-said').some(
      ({ silenceMeansNo, answerBy }) => silenceMeansNo === true && answerBy === by?.what.on,
    )
  );
}

const ENDINGS: readonly State[] = ['accepted', 'rejected', 'closed'];

/** An outcome as it is told. */
export interface OutcomeTold {
  name: OutcomeName;
  /** The day of the news; null: told before, and its day stays. */
  on: Day | null;
  answers: Answers;
  today: Day;
}

/** What an outcome told becomes. The same one named again puts right what is newly told. */
export function outcomeDeeds(process: Process, told: OutcomeTold): Deed[] {
  const { name, today } = told;
  const turn = turnOn(process, today);
  if (name === 'next') return nextDeeds(process, told);
  if (name === 'offer') return offerTold(process, told);
  const day = told.on ?? today;
  if (name === 'reopened') return isNewOutcome(process, name, today) ? reopened(turn, day) : [];
  if (nameOf(turn) !== name || !turn.by) return toTell(endTold(name, day, told.answers));
  const { what } = turn.by;
  return again(what, endTold(name, told.on ?? what.on ?? day, told.answers));
}

type End = Exclude<OutcomeName, 'next' | 'offer' | 'reopened'>;

function endTold(name: End, on: Day, answers: Answers): Telling {
  switch (name) {
    case 'accepted':
    case 'declined':
      return { kind: 'i-answered', on, what: name };
    case 'withdrawn':
      return { kind: 'i-answered', on, what: 'withdrew' };
    case 'silence':
    case 'cancelled':
      return { kind: 'ended', on, how: name };
    case 'rejected':
      return noTold(on, answers);
  }
}

function noTold(on: Day, answers: Answers): Telling<'no'> {
  const channel = CHANNELS.find((one) => one === answers['no-channel']);
  const isRefused = answers['no-feedback'] === true;
  return {
    kind: 'no',
    on,
    ...(channel && { channel }),
    ...(isRefused && { feedback: 'not-given' }),
  };
}

const CHANNELS = ['call', 'mail', 'other'] as const;

/** The fields of a happening that are now told otherwise. */
function again(seen: Happening, telling: Telling): Deed[] {
  const before = new Map(Object.entries(seen));
  const fresh = Object.entries(telling).filter(([field, value]) => before.get(field) !== value);
  return fresh.length === 0 ? [] : toCorrect(seen, Object.fromEntries(fresh));
}

/** The invitation, and the interview it is to; told again with another day, that one is moved. */
function nextDeeds(process: Process, { on, answers, today }: OutcomeTold): Deed[] {
  const day = dayAnswer(answers, 'next-date');
  const { is, by } = turnOn(process, today);
  const known = ofKind(process.happenings, 'they-said').findLast(({ invites }) => invites === true);
  const isKnown = is === 'next' && known !== undefined;
  const invitation = isKnown
    ? again(known, { kind: 'they-said', on: on ?? known.on })
    : toTell({ kind: 'they-said', on: on ?? today, invites: true });
  const [booking] = is === 'next' ? aheadOn(process.happenings, today) : [];
  const isOnlyBooked = is === 'next' && !isKnown && by !== null;
  if (day === null) return isOnlyBooked ? [] : invitation;
  const booked: Telling<'interview'> = { kind: 'interview', on: day, state: 'booked' };
  return [
    ...(isOnlyBooked ? [] : invitation),
    ...(booking ? again(booking, booked) : toTell(booked)),
  ];
}

/** The offer, and whether they have had a word of thanks for it; without that it waits for a reply. */
function offerTold(process: Process, { on, answers, today }: OutcomeTold): Deed[] {
  const standing = standingOffers(process, today).at(-1);
  const replyBy = dayAnswer(answers, 'answer-by');
  const isUnsaid = answerState(answers, 'answer-by') === 'open';
  const isKnown = replyBy === null && standing?.replyBy != null;
  const fields = isUnsaid || isKnown ? {} : { replyBy };
  const offer =
    standing && on === null
      ? again(standing, { kind: 'offer', on: standing.on, ...fields })
      : offerDeeds(process, fields, { on: on ?? today, today });
  const moved = standing && on !== null && offer.every((deed) => deed.do === 'correct');
  return [
    ...offer,
    ...(moved ? again(standing, { kind: 'offer', on }) : []),
    ...thankedFor(process, answers['offer-answered'], on ?? standing?.on ?? today, today),
  ];
}

function thankedFor({ happenings }: Process, isThanked: unknown, on: Day, today: Day): Deed[] {
  const open = ofKind(happenings, 'they-asked').filter(
    (one) => one.for === 'reply' && one.done == null && (one.on ?? on) >= on,
  );
  if (isThanked === true) return open.flatMap((one) => toCorrect(one, { done: today }));
  if (isThanked !== false || open.length > 0) return [];
  return toTell({ kind: 'they-asked', on, for: 'reply' });
}

/** A yes is taken back; after silence any word of theirs is enough; a no or another end needs an invitation. */
function reopened({ is, by }: Turn, on: Day): Deed[] {
  if (is === 'accepted' && by) return [{ do: 'take-back', id: by.what.id }];
  const isSilence = by?.what.kind === 'ended' && by.what.how === 'silence';
  return toTell({ kind: 'they-said', on, ...(!isSilence && { invites: true }) });
}

/** How a process stands, for scripts. */
export interface OutcomeNow {
  state: State;
  on: Day | null;
  nextDate: Day | null;
  feedback: {
    state: Facts['feedback'] | 'not-wanted';
    askedOn: Day | null;
    words: string | null;
  };
}

/** How a process stands on a day, since when, what comes next, and what was said of feedback. */
export function outcomeNow(process: Process, today: Day): OutcomeNow {
  const turn = turnOn(process, today);
  const view = viewOf(process, today, today);
  const asked = view && feedbackIn(view.list, view.state);
  const state = asked?.state ?? 'not-asked';
  const isUnwanted = state === 'not-asked' && wantsNoQuestion(process, today);
  return {
    state: turn.is,
    on: sinceWhen(process, turn),
    nextDate: view && nextDate(view),
    feedback: {
      state: isUnwanted ? 'not-wanted' : state,
      askedOn: asked?.askedOn ?? null,
      words: asked?.words ?? null,
    },
  };
}

/** The day of the news: of an invitation, not of the booking that came with it. */
function sinceWhen({ happenings }: Process, { is, by }: Turn): Day | null {
  if (is === 'pending' || by === null) return null;
  const invitation = ofKind(happenings, 'they-said').findLast(({ invites }) => invites === true);
  if (by.what.kind === 'interview') return invitation?.on ?? by.k;
  return by.what.on;
}
