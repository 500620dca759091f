import type { Day } from '../domain/day/day';
import { type Kind, ofKind } from '../domain/happening';
import { CARRIED } from '../domain/ledger/answers-told';
import { hasOffer } from '../domain/ledger/offer-open';
import { turnOn } from '../domain/ledger/state';
import { requestsLeft } from '../domain/followup/requests';
import { forgottenIn } from '../domain/interview';
import type { Process } from '../domain/process';
import { type Condition, type Guide, type Question, questionsOf } from '../guide/guide';
import type { Coach } from '../coach';
import { typedIn } from '../words/typed';
import type { Words } from '../words/words';

/** The questions about what they said, which stand under each way they can have said it. */
const SAID: readonly string[] = [
  'words',
  'said',
  'answer-by',
  'contact-from',
  'silence-by',
  'invited-for',
  'off-day',
  'asked-for',
  'sent-on',
  'reply-by',
  'why',
  'start-day',
];

/** What can come out of an interview itself. */
const IN_ROOM: readonly string[] = ['day', 'ok', 'wait', 'silence', 'invited', 'asked'];

/** What came up and is told in a sentence. */
const CAME_UP = ['question', 'new', 'forgotten', 'wrong'] as const;

/** The tests of the follow-up's guide that a reason is held to, by what it is. */
const TESTS: readonly { of: string; tests: readonly string[] }[] = [
  { of: 'question', tests: ['question-answered', 'question-findable', 'question-matters'] },
  { of: 'new', tests: ['information-matters'] },
];

/** Everything that is asked in one round, each under the choice it belongs to. */
export function roundQuestions(
  guide: Guide,
  followup: Guide,
  process: Process | null,
  { today, words }: Pick<Coach, 'today' | 'words'>,
): Question[] {
  const all = questionsOf(guide);
  const tests = questionsOf(followup);
  const own = all.filter(({ id }) => !isShared(id));
  const sentence = all.filter(({ id }) => id === 'came-words');
  const said = all.filter(({ id }) => SAID.includes(id)).map((one) => saidOf(one, process, today));
  const about = all.find(({ id }) => id === 'about');
  return [
    ...own.map((one) => (one.id === 'happened' ? firstOf(one, process, words) : one)),
    ...(about && hasBusiness(process, today)
      ? CARRIED.map((how) => aboutOf(withBusiness(about, process, today), how))
      : []),
    ...under('they', { id: 'happened', value: 'they' }, said),
    ...under('call', { id: 'my-how', value: 'called-reached' }, said),
    ...under('mail', { id: 'my-how', value: 'mailed-answered' }, said),
    ...under('met', { id: 'met-words', value: null }, inRoom(said)),
    ...all.filter(({ id }) => id === 'met-words').map(wordsOfRoom),
    ...under('room', { id: 'room-words', value: null }, inRoom(said)),
    ...CAME_UP.flatMap((what) => sentence.map((one) => sentenceOf(one, what))),
    ...TESTS.flatMap(({ of, tests: ids }) =>
      tests
        .filter(({ id }) => ids.includes(id))
        .map((one) => ({ ...one, only: { id: `${of}-words`, value: null } })),
    ),
  ];
}

function isShared(id: string): boolean {
  return [...SAID, 'about', 'came-words'].includes(id) || id.startsWith('right-');
}

/** The same questions, to be asked under another. */
function under(of: string, root: Condition, questions: readonly Question[]): Question[] {
  return questions.map((one) => ({
    ...one,
    id: `${of}-${one.id}`,
    only: one.only ? { ...one.only, id: `${of}-${one.only.id}` } : root,
  }));
}

/** What they said in an interview that is known already. */
function wordsOfRoom(question: Question): Question {
  return { ...question, id: 'room-words', only: { id: 'happened', value: 'room' } };
}

function aboutOf(question: Question, how: string): Question {
  return { ...question, id: `about-${how}`, only: { id: 'my-how', value: how } };
}

function sentenceOf(question: Question, what: string): Question {
  return { ...question, id: `${what}-words`, only: { id: 'came-what', value: what } };
}

function inRoom(said: readonly Question[]): Question[] {
  return said
    .filter(({ id, only }) => id !== 'words' && IN_ROOM.includes(only?.value ?? 'day'))
    .map((one) => (one.id === 'said' ? withChoices(one, (tick) => IN_ROOM.includes(tick)) : one));
}

/** A first day of work can be moved only after a yes, and a no explained only after a no; and where an offer stands, what is new of it is the day to answer. */
function saidOf(question: Question, process: Process | null, today: Day): Question {
  const { id, choices } = question;
  if (id !== 'said') return question;
  const isAccepted = ofKind(process?.happenings ?? [], 'i-answered').some(
    ({ what }) => what === 'accepted',
  );
  const all = process?.happenings ?? [];
  const isNo = process !== null && turnOn(process, today).is === 'rejected';
  const moreTime = choices.find(({ value }) => value === MORE_TIME);
  const left = choices.filter(
    ({ value }) =>
      value !== MORE_TIME &&
      (value !== 'start' || isAccepted) &&
      (isNo ? AFTER_NO.includes(value) : value !== 'told-why'),
  );
  const label = moreTime && hasOffer(all) ? moreTime.label : null;
  const named = left.map((one) => (one.value === 'offer' && label ? { ...one, label } : one));
  return { ...question, choices: named };
}

const MORE_TIME = 'more-time';
/** What can still be said after a no. */
const AFTER_NO: readonly string[] = ['invited', 'asked', 'offer', 'told-why'];

/** Nothing can be wrong where nothing is told. */
function firstOf(question: Question, process: Process | null, words: Words): Question {
  const hasAny = (process?.happenings ?? []).length > 0;
  const forgotten = process && forgottenIn(process, typedIn(words).reasons);
  const isMet = roomOn(process) !== null;
  const asked = withChoices(
    question,
    (choice) =>
      (choice !== 'wrong' || hasAny) &&
      (choice !== 'room' || isMet) &&
      (choice !== 'forgotten' || forgotten !== null),
  );
  const choices = asked.choices.map((one) =>
    one.value === 'forgotten' ? { ...one, label: `${one.label}: ${forgotten}` } : one,
  );
  return { ...asked, choices };
}

/** The day of the latest interview that was held, if nothing said in it is told. */
export function roomOn(process: Process | null): Day | null {
  const all = process?.happenings ?? [];
  const held = ofKind(all, 'interview').filter(({ state }) => state === 'held');
  const on =
    held
      .map((one) => one.on)
      .toSorted()
      .at(-1) ?? null;
  return ofKind(all, 'they-said').some((said) => said.on === on) ? null : on;
}

function withChoices(question: Question, keeps: (value: string) => boolean): Question {
  return { ...question, choices: question.choices.filter(({ value }) => keeps(value)) };
}

/** Without what nothing was told of: another offer, a request of theirs, a no. */
function withBusiness(about: Question, process: Process | null, today: Day): Question {
  const isTold: Readonly<Record<string, boolean>> = {
    offer: has(process, 'other-offer'),
    asked: process !== null && requestsLeft(process, today).length > 0,
    feedback: has(process, 'no'),
  };
  return withChoices(about, (what) => isTold[what] ?? true);
}

/** Whether there is something a call or a mail may have been about. */
function hasBusiness(process: Process | null, today: Day): boolean {
  const isWaitedFor = process !== null && requestsLeft(process, today).length > 0;
  return isWaitedFor || has(process, 'came-up', 'other-offer', 'no');
}

function has(process: Process | null, ...kinds: Kind[]): boolean {
  return process?.happenings.some(({ kind }) => kinds.includes(kind)) ?? false;
}
