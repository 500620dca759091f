import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { listAnswer } from '../../domain/answers';
import { addDays, type Day } from '../../domain/day/day';
import { companyNotes } from '../../domain/ledger/folds';
import { turnOn } from '../../domain/ledger/state';
import { aheadOn } from '../../domain/ledger/timeline';
import { lessonsOf, ownQuestions } from '../../domain/lessons';
import { withFitting } from '../../domain/examples';
import { cardsOf, dueCards } from '../../domain/practice';
import type { Process } from '../../domain/process';
import { unitOf } from '../../domain/salary/amount';
import { openTerms } from '../../domain/salary/salary';
import { saidIn } from '../../domain/salary/figures';
import { type Guide, type Text, isQuestion, isTitled, type TitledText } from '../../guide/guide';
import type { Prepared, PrepareForm } from './page';
import { eveningItems, type Preparing, questionsFor, whereNext } from './questions';
import { employerReading } from '../../talk/employer';
import { examplesOrNone, peopleOrNobody } from '../../talk/people-read';
import { ownRule } from '../../talk/own-rule';
import { readable, readableIn } from '../../talk/which';
import { typedIn } from '../../words/typed';

/** As many jobs are looked through for what earlier debriefs taught, beside those that go on or left hard questions. */
const RECENT = 30;

/** Hard questions shown on the page; the rest wait in `coach practice`. */
const MOST_PRACTISED = 5;

/** The advice of each form, for a first interview and for a later one; everything is on the printed page. */
const SHORT: Record<Exclude<PrepareForm, 'print'>, Record<'first' | 'later', readonly string[]>> = {
  days: {
    first: [
      'carry-over',
      'invited',
      'nervous',
      'predictable',
      'first-round',
      'respect-time',
      'company-follow',
    ],
    later: [
      'carry-over',
      'second-invited',
      'second-not-yet',
      'second-the-job',
      'second-tests',
      'second-organisation',
    ],
  },
  evening: { first: ['ask-plan', 'ask-how-it-went'], later: ['ask-plan'] },
  morning: { first: ['role-model'], later: ['role-model'] },
  undated: { first: ['ask-plan'], later: ['ask-plan'] },
};

/** Advice that is only for a first interview. */
const ONLY_FIRST = /^(first-round|invited|conduct-pay|ask-second-round)$/;

/** What has a place of its own on the page. */
const ELSEWHERE = /^(list|conduct)-/;

/** What there is to take along, for scripts and for the person. */
export async function prepared(
  coach: Coach,
  options: OptionsOf<'prepare'>,
  at: Preparing,
): Promise<Result> {
  const shown = await shownOf(coach, at, formFor(at.process, coach.today, options));
  return {
    document: documentOf(at, shown),
    page: async () => {
      const { preparePage } = await import('./page');
      const round = options.round === null ? '' : ` --round ${options.round}`;
      const command = `coach prepare ${at.process.id}${round}`;
      return preparePage({ ...shown, command, more: options.more }, coach.look);
    },
  };
}

/** By the day of the interview that is booked. */
function formFor(
  { happenings }: Process,
  today: Day,
  { print, tick }: OptionsOf<'prepare'>,
): PrepareForm {
  if (print) return 'print';
  const [next] = aheadOn(happenings, today);
  if (next === undefined) return 'undated';
  if (next.on === today) return 'morning';
  return tick || next.on === addDays(today, 1) ? 'evening' : 'days';
}

async function shownOf(coach: Coach, at: Preparing, form: PrepareForm): Promise<Prepared> {
  const { guide, process, session } = at;
  const { words, today } = coach;
  const asked = [...readableIn(coach, await coach.everything.having('hardQuestions'))];
  const cards = cardsOf([process, ...asked.filter(({ id }) => id !== process.id)], today);
  const due = dueCards(cards, today);
  const rest = cards.filter((card) => !due.includes(card));
  const done = listAnswer(session.answers, 'evening');
  const newest = readable(coach, RECENT);
  const older = asked.filter(({ id }) => newest.every((one) => one.id !== id));
  const lessons = lessonsOf([...newest, ...older]);
  const roleModels = peopleOrNobody(coach).contacts.filter(({ roleModel }) => roleModel);
  const reading = await employerReading(coach, process);
  const isGrounded = ({ id }: Text): boolean =>
    (id !== 'carry-over' || lessons.change !== null || lessons.keep.length > 0) &&
    (id !== 'role-model' || roleModels.length > 0);
  return {
    process,
    session,
    round: session.round,
    lessons,
    roleModels,
    practise: withFitting(
      [...due, ...rest].slice(0, MOST_PRACTISED),
      examplesOrNone(coach),
      typedIn(words).reasons,
    ),
    evening: eveningItems(guide, whereNext(process, today)).map((item) => ({
      item,
      done: done.includes(item.id),
    })),
    ask: [...ownQuestions(process), ...linesOf(guide, session.round).map(({ text }) => text)],
    advice: withReading(adviceFor(at, form, today).filter(isGrounded), reading, form),
    toSettle: toSettle(at).map(({ title, note }) => ({ title, note })),
    room: roomFor(guide, session.round),
    questions: questionsFor(guide, session.round, 'deep'),
    rules: {
      'ask-how-it-went': ownRule(coach, 'ask-rule'),
      'conduct-pay': ownRule(coach, 'pay-rule'),
    },
    form,
    words,
    today,
  };
}

/** What is read of a public employer. */
const isReading = ({ id }: Text): boolean => id.startsWith('read-');

/** What is to be read, in an evening instead of the last advice: the page stays on one screen. */
function withReading(advice: TitledText[], reading: TitledText[], form: PrepareForm): TitledText[] {
  const isEvening = form === 'evening' || form === 'undated';
  return [...(isEvening && reading.length > 0 ? advice.slice(0, -1) : advice), ...reading];
}

function documentOf(
  at: Preparing,
  { lessons, roleModels, practise, evening, advice, today }: Prepared,
): unknown {
  const { guide, process, session } = at;
  const own = ownQuestions(process).map((text) => ({ text, by: 'user', sources: [] }));
  const lines = linesOf(guide, session.round);
  return {
    schema: 'coach.prepare/1',
    process: process.id,
    round: session.round,
    lessons: [
      ...(lessons.change ? [{ kind: 'change', ...lessons.change }] : []),
      ...lessons.keep.map((one) => ({ kind: 'keep', ...one })),
      ...roleModels.map(({ name, borrow }) => ({ kind: 'borrow', text: borrow, name })),
    ],
    practise: practise.map(({ question, answer, process: from, examples }) => ({
      question,
      answer,
      process: from,
      examples,
    })),
    ask: [...own, ...lines.map(({ text, rows }) => ({ text, by: 'coach', sources: rows }))],
    checklist: evening.map(({ item, done }) => ({ ...listed(item), done })),
    advert: process.advert ?? null,
    company: companyNotes(process).map(({ on, words: text }) => ({ on, text })),
    answers: session.answers,
    pay: { ...unitOf(process.country), said: saidIn(process), toSettle: toSettle(at) },
    advice: [...adviceFor(at, 'print', today), ...advice.filter(isReading)].map(listed),
  };
}

/** The terms of pay that matter and are not settled, in the order of their guide. */
function toSettle({
  terms,
  process,
}: Preparing): { id: string; title: string; note: string | null }[] {
  const open = openTerms(process.salary);
  return terms.items.flatMap((item) =>
    isTitled(item) && open.includes(item.id)
      ? [{ id: item.id, title: item.title, note: process.salary.terms[item.id]?.note ?? null }]
      : [],
  );
}

/** A text as scripts see it. */
function listed({ id, title, text, rows }: Text): object {
  return { id, title, text, sources: rows };
}

/** What to ask them before one leaves (SV-12-01a to SV-12-01e, SV-FU-31 to SV-FU-34); of a second round only in the first. */
function linesOf(guide: Guide, round: number): Text[] {
  return guide.items
    .filter((one): one is Text => !isQuestion(one))
    .filter(({ id, kind }) => kind === 'line' && id.startsWith('ask-'))
    .filter(({ id }) => round === 1 || !ONLY_FIRST.test(id));
}

/** How to be in the room; pay is expected from the second interview on (REC-04). */
function roomFor(guide: Guide, round: number): TitledText[] {
  const room = guide.items.filter(isTitled).filter(({ id }) => id.startsWith('conduct-'));
  return room.filter(({ id }) => round === 1 || !ONLY_FIRST.test(id));
}

/** The advice of the round; after a no none that follows the employer (REC-08). */
function adviceFor(
  { guide, process, session }: Preparing,
  form: PrepareForm,
  today: Day,
): TitledText[] {
  const advice = guide.items.filter(isTitled).filter(({ kind }) => kind === 'advice');
  const isSecond = session.round > 1;
  const isOver = turnOn(process, today).is === 'rejected';
  const fits = advice.filter(({ id }) => !(isOver && id === 'company-follow'));
  if (form !== 'print') {
    const wanted = SHORT[form][isSecond ? 'later' : 'first'];
    return fits.filter(({ id }) => wanted.includes(id));
  }
  const unfit = isSecond ? ONLY_FIRST : /^second-/;
  return fits.filter(({ id }) => !ELSEWHERE.test(id) && !unfit.test(id));
}
