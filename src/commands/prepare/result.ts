import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { listAnswer } from '../../domain/answers';
import type { Day } from '../../domain/day/day';
import { companyNotes } from '../../domain/ledger/folds';
import { turnOn } from '../../domain/ledger/state';
import { lessonsOf, ownQuestions } from '../../domain/lessons';
import { cardsOf, dueCards } from '../../domain/practice';
import { unitOf } from '../../domain/salary/amount';
import { openTerms } from '../../domain/salary/salary';
import { saidIn } from '../../domain/salary/figures';
import { type Guide, type Text, isQuestion, isTitled, type TitledText } from '../../guide/guide';
import type { PreparePage } from './page';
import { eveningItems, type Preparing, questionsFor } from './questions';
import { peopleOrNobody } from '../../talk/people-read';
import { readable } from '../../talk/which';

/** Hard questions shown on the page; the rest wait in `coach practice`. */
const MOST_PRACTISED = 5;

/** Short advice for each round; everything else is on the printed page. */
const SHORT: Record<'first' | 'second', string[]> = {
  first: ['first-round', 'predictable', 'ask-late'],
  second: ['second-the-job', 'second-tests', 'second-organisation'],
};

/** The questions to them that always stand, the three of time and contact first (SV-FU-31, SV-FU-32, SV-FU-09). */
const ALWAYS_ASKED = ['ask-next-step', 'ask-when', 'ask-contact', 'ask-clear'];

/** Advice that is only for one of the rounds. */
const ONLY_FIRST = /^first-round$/;

/** What has a place of its own on the page. */
const ELSEWHERE = /^(list|conduct)-/;

/** What there is to take along, for scripts and for the person. */
export function prepared(coach: Coach, options: OptionsOf<'prepare'>, at: Preparing): Result {
  const shown = shownOf(coach, at, options.print ? 'print' : 'short');
  return {
    document: documentOf(at, shown),
    page: async () => (await import('./page')).preparePage(shown, coach.look),
  };
}

function shownOf(coach: Coach, at: Preparing, form: PreparePage['form']): PreparePage {
  const { guide, process, session } = at;
  const { words, today } = coach;
  const all = readable(coach);
  const cards = cardsOf([process, ...all.filter(({ id }) => id !== process.id)], today);
  const due = dueCards(cards, today);
  const rest = cards.filter((card) => !due.includes(card));
  const done = listAnswer(session.answers, 'evening');
  return {
    process,
    session,
    round: session.round,
    lessons: lessonsOf(all),
    roleModels: peopleOrNobody(coach).contacts.filter(({ roleModel }) => roleModel),
    practise: [...due, ...rest].slice(0, MOST_PRACTISED),
    evening: eveningItems(guide).map((item) => ({ item, done: done.includes(item.id) })),
    ask: [...ownQuestions(process), ...linesOf(guide, form).map(({ text }) => text)],
    advice: adviceFor(at, form, today),
    toSettle: toSettle(at).map(({ title, note }) => ({ title, note })),
    room: guide.items.filter(isTitled).filter(({ id }) => id.startsWith('conduct-')),
    questions: questionsFor(guide, session.round, 'deep'),
    form,
    words,
    today,
  };
}

function documentOf(
  at: Preparing,
  { lessons, roleModels, practise, evening, today }: PreparePage,
): unknown {
  const { guide, process, session } = at;
  const own = ownQuestions(process).map((text) => ({ text, by: 'user', sources: [] }));
  const lines = linesOf(guide, 'print');
  return {
    schema: 'coach.prepare/1',
    process: process.id,
    round: session.round,
    lessons: [
      ...(lessons.change ? [{ kind: 'change', ...lessons.change }] : []),
      ...lessons.keep.map((one) => ({ kind: 'keep', ...one })),
      ...roleModels.map(({ name, borrow }) => ({ kind: 'borrow', text: borrow, name })),
    ],
    practise: practise.map(({ question, answer, process: from }) => ({
      question,
      answer,
      process: from,
    })),
    ask: [...own, ...lines.map(({ text, rows }) => ({ text, by: 'coach', sources: rows }))],
    checklist: evening.map(({ item, done }) => ({ ...listed(item), done })),
    company: companyNotes(process).map(({ on, words: text }) => ({ on, text })),
    answers: session.answers,
    pay: { ...unitOf(process.country), said: saidIn(process), toSettle: toSettle(at) },
    advice: adviceFor(at, 'print', today).map(listed),
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

/** What to ask them: four lines, or on the printed page all. */
function linesOf(guide: Guide, form: 'short' | 'print'): Text[] {
  const lines = guide.items
    .filter((one): one is Text => !isQuestion(one))
    .filter(({ id, kind }) => kind === 'line' && id.startsWith('ask-'));
  return form === 'print' ? lines : lines.filter(({ id }) => ALWAYS_ASKED.includes(id));
}

/** The advice of the round; after a no none that follows the employer (REC-08). */
function adviceFor(
  { guide, process, session }: Preparing,
  form: 'short' | 'print',
  today: Day,
): TitledText[] {
  const advice = guide.items.filter(isTitled).filter(({ kind }) => kind === 'advice');
  const isSecond = session.round > 1;
  if (form === 'short') {
    const wanted = SHORT[isSecond ? 'second' : 'first'];
    return advice.filter(({ id }) => wanted.includes(id));
  }
  const unfit = isSecond ? ONLY_FIRST : /^second-/;
  const isOver = turnOn(process, today).is === 'rejected';
  return advice.filter(
    ({ id }) => !ELSEWHERE.test(id) && !unfit.test(id) && !(isOver && id === 'company-follow'),
  );
}
