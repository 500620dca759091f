import { type Answers, dayAnswer, peopleAnswer, textAnswer } from '../answers';
import type { Day } from '../day/day';
import { type FailedTest, failedTests } from '../followup/reason';
import type { Telling } from '../happening';
import { given, chosenOf, meetingPlace, saidBy } from './words-told';

/** The days that tellings hang on: once one is answered, what was told is kept though the talk be stopped. */
const TURNS: readonly string[] = [
  'they-on',
  'my-days',
  'met-on',
  'room-words',
  'booked-for',
  'met-off-day',
  'met-missed-day',
  'met-no-show-day',
  'offer-on',
  'other-on',
  'mine-on',
  'no-on',
  'question-words',
  'new-words',
  'forgotten-words',
  'wrong-words',
];

/** Whether enough was answered for it to be kept when the person stops. */
export function isTold(answers: Answers): boolean {
  return TURNS.some((id) => Object.hasOwn(answers, id));
}

type AnswerTeller = (answers: Answers, today: Day) => Telling[];

/** By the choice of the first question, how the other answers are read. */
const TELLERS: ReadonlyMap<string, AnswerTeller> = new Map([
  ['they', theyDid],
  ['me', iDid],
  ['met', weMet],
  ['room', saidThere],
  ['offer', offered],
  ['no', refused],
  ['came-up', cameUp],
]);

/** The answers of one round of `coach log` as what happened; what was skipped says nothing. `today` is the day of telling. */
export function tellingsOf(answers: Answers, today: Day): Telling[] {
  const teller = TELLERS.get(textAnswer(answers, 'happened') ?? '');
  return teller ? teller(answers, today) : [];
}

function theyDid(answers: Answers): Telling[] {
  const on = dayAnswer(answers, 'they-on');
  const channel = chosenOf(answers, 'they-how', ['call', 'mail', 'other']);
  const isWord = on !== null || channel !== null;
  return saidBy(answers, 'they', { on, ...given({ channel }) }, isWord);
}

type Contact = Pick<Telling<'i-contacted'>, 'channel' | 'reached'>;

const CONTACTS: ReadonlyMap<string, Contact> = new Map<string, Contact>([
  ['called-reached', { channel: 'call', reached: true }],
  ['called-nobody', { channel: 'call', reached: false }],
  ['called-voicemail', { channel: 'call', reached: 'voicemail' }],
  ['mailed-answered', { channel: 'mail', reached: true }],
  ['mailed', { channel: 'mail', reached: false }],
  ['other', { channel: 'other' }],
]);

/** The ways to get in touch that carried a message, which may have been about something. */
export const CARRIED: readonly string[] = [
  'called-reached',
  'called-voicemail',
  'mailed-answered',
  'mailed',
  'other',
];

const ABOUT = ['ask', 'question', 'news', 'offer', 'new-time', 'feedback', 'other'] as const;

/** Once for each day; only the last of several was the one that was answered. */
function iDid(answers: Answers): Telling[] {
  const how = textAnswer(answers, 'my-how') ?? '';
  const days = daysIn(textAnswer(answers, 'my-days'));
  if (how === 'thanked') return days.map((on) => ({ kind: 'i-thanked', on }));
  const contact = CONTACTS.get(how);
  if (!contact) return [];
  const about = given({ about: chosenOf(answers, `about-${how}`, ABOUT) });
  const made = days.map((on, i): Telling<'i-contacted'> => {
    const { reached, ...way } = contact;
    const isTheirs = reached === true && i < days.length - 1;
    return { kind: 'i-contacted', on, ...way, ...(!isTheirs && given({ reached })), ...about };
  });
  return [...made, ...answeredBy(answers, how, days.at(-1) ?? null)];
}

/** The day on which a contact told here brought them what they had asked for; null where none did. */
export function sentOnIn(answers: Answers, today: Day): Day | null {
  const how = textAnswer(answers, 'my-how') ?? '';
  const isOfIt = answers['happened'] === 'me' && answers[`about-${how}`] === 'asked';
  return isOfIt ? (daysIn(textAnswer(answers, 'my-days')).at(-1) ?? today) : null;
}

/** The days of "2026-11-16, 2026-11-24", the first one first; one unknown where none is named. */
function daysIn(text: string | null): (Day | null)[] {
  return text === null ? [null] : text.split(', ').toSorted();
}

function answeredBy(answers: Answers, how: string, on: Day | null): Telling[] {
  if (how === 'called-reached') return saidBy(answers, 'call', { on, channel: 'call' }, false);
  if (how !== 'mailed-answered') return [];
  const replied = dayAnswer(answers, 'reply-on');
  return saidBy(answers, 'mail', { on: replied, channel: 'mail' }, replied !== null);
}

function weMet(answers: Answers): Telling[] {
  const held = dayAnswer(answers, 'met-on');
  if (held !== null) {
    const interview = { kind: 'interview', on: held, state: 'held' } as const;
    return [
      { ...interview, ...given({ with: someOf(answers, 'met-with') }) },
      ...saidBy(answers, 'met', { on: held }, false),
    ];
  }
  return booked(answers) ?? cancelled(answers);
}

/** What they said in an interview that is known already, of the day `room-on`. */
function saidThere(answers: Answers): Telling[] {
  return saidBy(answers, 'room', { on: dayAnswer(answers, 'room-on') }, false);
}

function booked(answers: Answers): Telling[] | null {
  const on = dayAnswer(answers, 'booked-for');
  if (on === null) return null;
  const place = meetingPlace(textAnswer(answers, 'booked-at') ?? '');
  const people = given({ with: someOf(answers, 'booked-with') });
  return [{ kind: 'interview', on, state: 'booked', ...place, ...people }];
}

function cancelled(answers: Answers): Telling[] {
  const off = dayAnswer(answers, 'met-off-day');
  const missed = dayAnswer(answers, 'met-missed-day');
  const noShow = dayAnswer(answers, 'met-no-show-day');
  const saidOn = dayAnswer(answers, 'met-off-on');
  if (off !== null)
    return [{ kind: 'interview', on: off, state: 'called-off', ...given({ saidOn }) }];
  const gone = missed ?? noShow;
  const missedBy = missed === null ? 'they' : 'me';
  return gone === null ? [] : [{ kind: 'interview', on: gone, state: 'missed', missedBy }];
}

function someOf(answers: Answers, id: string) {
  const people = peopleAnswer(answers, id);
  return people.length > 0 ? people : null;
}

function offered(answers: Answers): Telling[] {
  const whose = textAnswer(answers, 'offer-whose');
  if (whose === 'theirs') return [...theirOffer(answers), ...myAnswer(answers, OFFER_IDS)];
  if (whose === 'other') return [otherOffer(answers)];
  return whose === 'mine' ? myAnswer(answers, MINE_IDS) : [];
}

function theirOffer(answers: Answers): Telling[] {
  const on = dayAnswer(answers, 'offer-on');
  const sum = answers['offer-amount'];
  const amount = typeof sum === 'number' ? sum : null;
  const replyBy = dayAnswer(answers, 'offer-reply-by');
  const words = textAnswer(answers, 'offer-words');
  const answerBy = dayAnswer(answers, 'offer-papers-by');
  const offer = { kind: 'offer', on, ...given({ amount, replyBy }) } as const;
  return words === null
    ? [offer]
    : [offer, { kind: 'they-said', on, words, ...given({ answerBy }) }];
}

function otherOffer(answers: Answers): Telling {
  const deadline = dayAnswer(answers, 'other-by');
  const toldThem = dayAnswer(answers, 'other-told-on');
  const on = dayAnswer(answers, 'other-on');
  return { kind: 'other-offer', on, ...given({ deadline, toldThem }) };
}

interface MineIds {
  what: string;
  on: string;
  start: string;
}

const OFFER_IDS: MineIds = { what: 'offer-answer', on: 'offer-answered-on', start: 'offer-start' };
const MINE_IDS: MineIds = { what: 'mine-what', on: 'mine-on', start: 'mine-start' };
const MINE = ['accepted', 'declined', 'withdrew', 'asked-for-time'] as const;

function myAnswer(answers: Answers, ids: MineIds): Telling[] {
  const what = chosenOf(answers, ids.what, MINE);
  const start = dayAnswer(answers, ids.start);
  if (what === null) return [];
  const said: Telling = { kind: 'i-answered', on: dayAnswer(answers, ids.on), what };
  return start === null ? [said] : [said, { kind: 'start', on: start }];
}

function refused(answers: Answers): Telling[] {
  const on = dayAnswer(answers, 'no-on');
  const why = textAnswer(answers, 'no-why');
  if (why === 'cancelled') return [{ kind: 'ended', on, how: 'cancelled' }];
  const feedback = chosenOf(answers, 'no-why', ['invited', 'not-given']);
  const no: Telling = { kind: 'no', on, ...given({ feedback }) };
  if (why !== 'reason') return [no];
  return [no, { kind: 'feedback', on, ...given({ words: textAnswer(answers, 'no-words') }) }];
}

/** Something that came up; a question or news that does not pass its tests is none. */
function cameUp(answers: Answers, today: Day): Telling[] {
  if (answers['came-what'] === 'no') return [{ kind: 'changed-mind', on: today, wants: false }];
  const what = chosenOf(answers, 'came-what', ['question', 'new', 'forgotten', 'wrong']);
  const words = what && textAnswer(answers, `${what}-words`);
  if (what === null || words === null || testsFailed(answers).length > 0) return [];
  return [{ kind: 'came-up', on: today, what, words }];
}

/** The tests that what came up does not pass. */
export function testsFailed(answers: Answers): (FailedTest | 'weak')[] {
  const yesNo = (id: string): boolean | null => {
    const value = answers[id];
    return typeof value === 'boolean' ? value : null;
  };
  const failed = failedTests({
    answered: yesNo('question-answered'),
    findable: yesNo('question-findable'),
    matters: yesNo('question-matters'),
  });
  return yesNo('information-matters') === false ? [...failed, 'weak'] : failed;
}
