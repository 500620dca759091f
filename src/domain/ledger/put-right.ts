import { type Answers, asAnswer, sameValue } from '../answers';
import { type Happening, type Kind, ofKind } from '../happening';

/** A question of the guide and the field of a happening that its answer puts right. */
type AskedAgain = readonly [question: string, field: string];

/** What is asked of each kind beside its day and its words. */
const MAIN: Partial<Record<Kind, readonly AskedAgain[]>> = {
  interview: [
    ['right-state', 'state'],
    ['right-with', 'with'],
  ],
  'they-said': [
    ['right-answer-by', 'answerBy'],
    ['right-contact', 'contact'],
    ['right-contact-from', 'contactFrom'],
  ],
  'they-asked': [['right-sent-on', 'done']],
  'i-contacted': [['right-reached', 'reached']],
  offer: [
    ['right-amount', 'amount'],
    ['right-reply-by', 'replyBy'],
  ],
  'other-offer': [
    ['right-reply-by', 'deadline'],
    ['right-told-them', 'toldThem'],
  ],
  'i-answered': [['right-what', 'what']],
  no: [['right-feedback', 'feedback']],
  'reference-told': [['right-name', 'name']],
};

/** Kinds of which the words are the main thing. */
const WORDED: readonly Kind[] = ['they-said', 'came-up', 'feedback', 'note'];

function askedOf(what: Happening): AskedAgain[] {
  const isAhead = what.kind === 'start' || (what.kind === 'interview' && what.state === 'booked');
  const hasWords = WORDED.includes(what.kind) || what.words != null;
  return [
    [isAhead ? 'right-day' : 'right-on', 'on'],
    ...(MAIN[what.kind] ?? []),
    ...(hasWords ? ([['right-words', 'words']] as const) : []),
  ];
}

/** The questions that put a happening right, each with what is told of it; null where nothing is. */
export function toldOf(what: Happening): Answers {
  const told = new Map<string, unknown>(Object.entries(what));
  return Object.fromEntries(
    askedOf(what).map(([question, field]) => [question, spoken(field, told.get(field))]),
  );
}

/** The fields that these answers put right: those that are not as they were. */
export function rightOf(what: Happening, answers: Answers): Record<string, unknown> {
  const before = toldOf(what);
  const changed = askedOf(what).filter(
    ([question]) => answers[question] != null && !sameValue(answers[question], before[question]),
  );
  return Object.fromEntries(
    changed.map(([question, field]) => [field, meant(field, answers[question])]),
  );
}

/** What was said in an interview itself, and so goes with it to another day, and thanks of its own day, which no earlier one can have; nothing where another was held on its day. */
export function goingAlong(
  all: readonly Happening[],
  interview: Happening,
  to: unknown,
): Happening[] {
  const sameDay = all.filter(({ id, on }) => on === interview.on && id !== interview.id);
  if (interview.kind !== 'interview' || ofKind(sameDay, 'interview').length > 0) return [];
  const isLater = typeof to === 'string' && to > interview.on;
  return [
    ...ofKind(sameDay, 'they-said').filter(({ channel }) => channel == null),
    ...(isLater ? ofKind(sameDay, 'i-thanked') : []),
  ];
}

function spoken(field: string, value: unknown): Answers[string] {
  if (field !== 'reached' || typeof value !== 'boolean') return asAnswer(value);
  return value ? 'yes' : 'no';
}

function meant(field: string, value: unknown): unknown {
  if (field !== 'reached' || value === 'voicemail') return value;
  return value === 'yes';
}
