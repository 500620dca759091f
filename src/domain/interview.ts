import {
  type Answers,
  dayAnswer,
  listAnswer,
  peopleAnswer,
  sameValue,
  textAnswer,
} from './answers';
import { type Change, putIn } from './change/change';
import type { Day } from './day/day';
import { toCorrect, type Deed, toTell } from './followup/fact-row';
import { isAllOf, type TypedReasons, foldedWords } from './followup/reason';
import { type Happening, ofKind } from './happening';
import { appliedOn, roundNumbered } from './ledger/folds';
import { isOff } from './ledger/timeline';
import type { Moment } from './moment';
import type { Process, Session } from './process';

/** New answers of a debrief, all that is answered with them, and the day they are given. */
export interface Debriefed {
  session: Pick<Session, 'id' | 'round' | 'startedOn'>;
  /** Only these count, so that what was corrected by hand since stays corrected. */
  fresh: Answers;
  answers: Answers;
  today: Day;
}

/**
 * What a debrief's new answers say of the interview: that it was held, with whom, what they said in it.
 * An answer given anew puts its own happening right.
 */
export function interviewDeeds(stored: Process, told: Debriefed): Deed[] {
  const before = roundNumbered(stored, told.session.round)?.on ?? null;
  const on = dayAnswer(told.fresh, 'interviewed-on') ?? before ?? told.session.startedOn;
  return [
    ...applied(stored, told.fresh),
    ...held(stored, told, on),
    ...said(stored, told, { before: before ?? on, on }),
  ];
}

/** The interview of a sitting that ended without being asked for its day. */
export function untoldInterview(
  stored: Process,
  { round, startedOn: on }: Debriefed['session'],
  answers: Answers,
): Deed[] {
  if (roundNumbered(stored, round) || Object.hasOwn(answers, 'interviewed-on')) return [];
  const met = peopleAnswer(answers, 'interviewers');
  return toTell({
    kind: 'interview',
    on,
    round,
    state: 'held',
    ...(met.length > 0 && { with: met }),
  });
}

/** What new answers say of the job, and the hard questions to practise. */
export function jobChanges(stored: Process, { session, fresh }: Debriefed, at: Moment): Change[] {
  const on = dayAnswer(fresh, 'interviewed-on') ?? roundNumbered(stored, session.round)?.on;
  const known = stored.hardQuestions.map(({ question }) => question);
  return [
    ...(['company', 'role', 'place'] as const).flatMap((field): Change[] => {
      const value = textAnswer(fresh, field);
      return value === null || value === stored[field] ? [] : [{ do: 'set', field, value, at }];
    }),
    ...hardOf(fresh)
      .filter((question) => !known.includes(question))
      .map((question) => {
        const asked = { question, answer: null, on: on ?? session.startedOn };
        return putIn('hardQuestions', question, asked, at);
      }),
  ];
}

/** What takes back all that a sitting has told of its interview: it turned out to be another one. */
export function leaving(stored: Process, { id, round }: Session, at: Moment): Change[] {
  const on = roundNumbered(stored, round)?.on;
  const own = on === undefined ? [] : [...interviewsOn(stored, on), ...saidInRoom(stored, on)];
  return [
    ...own.map((one): Change => ({ do: 'take-back', id: one.id, at })),
    { do: 'drop', sitting: id, at },
  ];
}

/** The hard questions and those that came unprepared (NB-ST-39, NB-ST-41), each once. */
export function hardOf(answers: Answers): string[] {
  return [
    ...new Set([...listAnswer(answers, 'hard-questions'), ...listAnswer(answers, 'unprepared')]),
  ];
}

function applied(stored: Process, fresh: Answers): Deed[] {
  const on = dayAnswer(fresh, 'applied-on');
  if (on === null || on === appliedOn(stored)) return [];
  const known = ofKind(stored.happenings, 'applied').at(-1);
  return known ? toCorrect(known, { on }) : toTell({ kind: 'applied', on });
}

/** A sitting stopped before the day is told leaves no interview behind; a day skipped is the day the sitting began. */
function held(stored: Process, { session, fresh, answers }: Debriefed, on: Day): Deed[] {
  const { round } = session;
  const known = interviewsOn(stored, roundNumbered(stored, round)?.on);
  if (known.length === 0 && !Object.hasOwn(fresh, 'interviewed-on')) return [];
  const met = peopleAnswer(known.length === 0 ? answers : fresh, 'interviewers');
  const set = { on, round, state: 'held', ...(met.length > 0 && { with: met }) } as const;
  if (known.length === 0) return toTell({ kind: 'interview', ...set });
  return known.flatMap((one) => putRight(one, set));
}

/** What they said in the interview itself; silence about what comes next is no word of theirs. */
function said(stored: Process, told: Debriefed, days: { before: Day; on: Day }): Deed[] {
  const known = saidInRoom(stored, days.before).at(-1);
  const set = wordsIn(told, known);
  if (known) return putRight(known, { on: days.on, ...set });
  const isSaid = Object.values(set).some((value) => value !== null);
  return isSaid ? toTell({ kind: 'they-said', on: days.on, ...set }) : [];
}

type SaidInRoom = Pick<
  Happening<'they-said'>,
  'words' | 'answerBy' | 'who' | 'contact' | 'contactFrom'
>;

function wordsIn({ fresh, answers }: Debriefed, known: SaidInRoom | undefined): SaidInRoom {
  const words = textAnswer(fresh, 'next-step');
  const answerBy = dayAnswer(fresh, 'answer-by');
  const who = textAnswer(fresh, 'answer-from');
  return {
    ...(words !== null && { words }),
    ...(answerBy !== null && { answerBy }),
    ...(who !== null && { who }),
    ...contactIn(fresh, answers, known),
  };
}

/** Whether one may get in touch, and from which day; a day goes with the leave it was given with. */
function contactIn(fresh: Answers, answers: Answers, known: SaidInRoom | undefined): SaidInRoom {
  const contactFrom = dayAnswer(fresh, 'contact-from');
  if (contactFrom !== null) return { contact: 'ok', contactFrom };
  const answer = textAnswer(fresh, 'may-contact');
  if (answer === null) return {};
  const isOk = answer === 'ok' || dayAnswer(answers, 'contact-from') !== null;
  if (isOk) return { contact: 'ok' };
  const contact = answer === 'do-not' ? 'do-not' : null;
  return { contact, ...(known?.contactFrom != null && { contactFrom: null }) };
}

/** What the person wrote down as forgotten in the latest interview gone through, and has not told as something to say; null when there is nothing. */
export function forgottenIn(process: Process, reasons: TypedReasons): string | null {
  const inDebrief = ({ kind, answers }: Session): string | null =>
    kind === 'debrief' ? textAnswer(answers, 'forgotten') : null;
  const debrief = process.sessions.findLast((one) => inDebrief(one) !== null);
  const words = debrief ? inDebrief(debrief) : null;
  const isTold = ofKind(process.happenings, 'came-up').some((one) => one.words === words);
  return words === null || isTold || saysNothing(words, reasons) ? null : words;
}

/** The booking and the interview of a day. */
function interviewsOn({ happenings }: Process, on: Day | undefined): Happening<'interview'>[] {
  return ofKind(happenings, 'interview').filter((one) => one.on === on && !isOff(one.state));
}

function saidInRoom({ happenings }: Process, on: Day): Happening<'they-said'>[] {
  return ofKind(happenings, 'they-said').filter(
    ({ channel, on: day }) => day === on && (channel ?? null) === null,
  );
}

/** Those fields that are not so already. */
function putRight(one: Happening, set: object): Deed[] {
  const known = new Map<string, unknown>(Object.entries(one));
  const other = Object.entries(set).filter(([field, value]) => !sameValue(known.get(field), value));
  return other.length === 0 ? [] : toCorrect(one, Object.fromEntries(other));
}

/** Whether an answer in words comes to no: nothing, nothing special, I do not think so. */
function saysNothing(text: string, { nothing, filler, unsure }: TypedReasons): boolean {
  return isAllOf(foldedWords(text), nothing, filler, unsure);
}
