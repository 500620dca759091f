import type { Words } from '../../words/words';
import { textAnswer, listAnswer } from '../../domain/answers';
import { companyNotes } from '../../domain/ledger/folds';
import { aheadOn } from '../../domain/ledger/timeline';
import type { WithExamples } from '../../domain/examples';
import type { Lesson, Lessons } from '../../domain/lessons';
import type { Acquaintance } from '../../domain/people';
import type { PracticeCard } from '../../domain/practice';
import { isActive, type Process, type Session } from '../../domain/process';
import { isQuestion, type Question, type TitledText } from '../../guide/guide';
import type { PrepareWords } from '../../words/prepare';
import { shortDay } from '../../view/days';
import { advertSection } from '../../view/advert';
import { besideLines } from '../../view/examples';
import { columns, hint, items, type Look, paragraph, prose, title } from '../../view/page';
import { type ScreenPart, screenOf, type Screens } from '../../view/screens';
import { saidLines } from '../salary/page';
import { jobName } from '../../view/job-name';

/** A line of the evening's list. */
export interface Ready {
  item: TitledText;
  done: boolean;
}

/** The days before have time to read and practise, the evening for the list, the morning for the room; `undated` is the evening of an interview whose day is not told, `print` has everything on it. */
export type PrepareForm = 'days' | 'evening' | 'morning' | 'undated' | 'print';

/** What each form has beside the lessons, in the order of its page; the rest of the names are lines within them. */
const PARTS: Record<PrepareForm, readonly string[]> = {
  days: ['keep', 'practise', 'company', 'advice', 'hints', 'write'],
  evening: ['evening', 'hints', 'tick', 'keywords', 'ask', 'pay'],
  morning: ['keep', 'keywords', 'room', 'hints'],
  undated: 'keep evening keywords ask company hints write tick day pay'.split(' '),
  print: 'keep practise ask pay company keywords answers advice evening room'.split(' '),
};

/** Everything there is to take along to the interview to come. */
export interface Prepared {
  process: Process;
  round: number;
  lessons: Lessons;
  roleModels: Acquaintance[];
  practise: WithExamples<PracticeCard>[];
  /** The person's own questions, then those that always stand. */
  ask: string[];
  advice: TitledText[];
  /** Terms of pay that matter to the person and are not settled, with what was noted. */
  toSettle: { title: string; note: string | null }[];
  evening: Ready[];
  room: TitledText[];
  session: Session;
  questions: Question[];
  /** The person's own rules where the advice differs, or how to keep one: on asking how it went, on pay. */
  rules: Readonly<Record<string, string>>;
  form: PrepareForm;
  words: Words;
  today: string;
}

/** The page of what to take along, and which screen of it is wanted. */
export interface PreparePage extends Prepared, Pick<Screens, 'more'> {
  /** The command that shows the rest. */
  command: string;
}

/** The page of what to take along, what was learnt first, pay last; each form has the parts that help then. On paper all of it. */
export function preparePage(shown: PreparePage, look: Look): string {
  const { process, round, words, form, more } = shown;
  const said = words.prepare;
  const ended = isActive(process) ? [] : [prose(said.ended, look)];
  const first = [{ heading: null, texts: ended }, ...partsOf(shown, look)];
  const head = [title(jobName(process), said.forRound(round), look)];
  const command = form === 'print' ? null : shown.command;
  return screenOf({ head, first, rest: [], says: words.followup.more, command, more }, look);
}

function partsOf(shown: Prepared, look: Look): ScreenPart[] {
  const { process, words, form, today } = shown;
  const said = words.prepare;
  const has: Has = (part, lines) => (PARTS[form].includes(part) ? lines : []);
  const under = (heading: string | null, rows: string[]): ScreenPart => ({ heading, texts: rows });
  const parts: Record<string, ScreenPart[]> = {
    practise: [under(said.practise, practiseLines(shown, look))],
    ask: [under(said.ask, [...items(shown.ask, look), ...underAsk(shown, look)])],
    pay: [
      under(said.said, saidLines(process, today, words, look)),
      under(said.settle, settleLines(shown, look)),
    ],
    company: [
      under(null, advertSection(process, form === 'print', words, look).slice(1)),
      under(said.company, companyLines(shown, look)),
    ],
    keywords: [under(said.keywords, items(listAnswer(shown.session.answers, 'keywords'), look))],
    answers: [under(said.answers, answerLines(shown, look))],
    advice: adviceParts(shown, said, look),
    evening: [under(said.evening, eveningLines(shown, look))],
    room: [under(said.room, texts(roomIn(shown), look, shown.rules))],
    hints: [under(null, hints(shown, has, look))],
  };
  return [
    under(null, lessonLines(shown, has, look)),
    ...PARTS[form].flatMap((name) => parts[name] ?? []),
  ];
}

/** Gives the lines of a part where the form has it. */
type Has = <Line>(part: string, lines: Line[]) => Line[];

function lessonLines(shown: Prepared, has: Has, look: Look): string[] {
  const { lessons, roleModels, session, words } = shown;
  const said = words.prepare;
  const own = textAnswer(session.answers, 'differently');
  const change = own ?? lessons.change?.text;
  const from = own === null && lessons.change ? source(lessons.change, shown) : '';
  const borrow = roleModels.flatMap(({ name, borrow: what }) =>
    what ? [said.borrow(name, what)] : [],
  );
  const keep = [...lessons.keep.map(({ text }) => text), ...borrow];
  if (change === undefined && keep.length === 0) return [prose(said.noLessons, look)];
  const changed =
    change === undefined ? [] : [`${look.style.strong(change)}  ${look.style.quiet(from)}`];
  const rows = [
    ...headed(said.change, changed, look),
    ...has('keep', headed(said.keep, keep, look)),
  ];
  return columns(rows, look);
}

/** Rows of which the first bears the name. */
function headed(name: string, lessons: readonly string[], look: Look): string[][] {
  return lessons.map((text, at) => [at === 0 ? look.style.heading(name) : '', text]);
}

function source({ company, on }: Lesson, { today, words }: Prepared): string {
  return words.prepare.lessonFrom(company, shortDay(on, today, words));
}

/** Hard questions a short page shows; the rest wait in `coach practice`. */
const MOST_PRACTISED = 3;

function practiseLines({ practise, form, words }: Prepared, look: Look): string[] {
  const shown = form === 'print' ? practise : practise.slice(0, MOST_PRACTISED);
  return shown.flatMap(({ question, answer, examples }) => [
    prose(question, look, 4),
    ...(answer === null ? besideLines(examples, words, look) : []),
    ...(answer === null || form === 'days' ? [] : [prose(look.style.quiet(answer), look, 6)]),
  ]);
}

/** Each term as a question to them, with what was noted of it. */
function settleLines({ toSettle, words }: Prepared, look: Look): string[] {
  return toSettle.flatMap(({ title: term, note }) => [
    prose(words.prepare.howIsIt(term), look, 4),
    ...(note === null ? [] : [prose(look.style.quiet(note), look, 6)]),
  ]);
}

function companyLines({ process, today, words }: Prepared, look: Look): string[] {
  return companyNotes(process).map(({ on, words: fact }) => {
    const day = on === null ? '' : `  ${look.style.quiet(shortDay(on, today, words))}`;
    return prose(`${fact ?? ''}${day}`, look, 4);
  });
}

/** Those of the questions to oneself that were answered in words. */
function answerLines({ questions, session }: Prepared, look: Look): string[] {
  const shownElsewhere = ['keywords', 'differently', 'ask-more', 'company-facts'];
  return questions.filter(isQuestion).flatMap(({ id, text }) => {
    if (shownElsewhere.includes(id)) return [];
    const single = textAnswer(session.answers, id);
    const lines = single === null ? listAnswer(session.answers, id) : [single];
    return lines.length === 0
      ? []
      : [prose(text, look, 4), ...lines.map((line) => prose(line, look, 6))];
  });
}

/** The advice on asking, with the questions of the evening. */
function underAsk({ advice, form, rules }: Prepared, look: Look): string[] {
  return form === 'print' ? [] : texts(advice, look, rules);
}

/** The days before under one heading; on the printed page under those of the guide. */
function adviceParts({ advice, form }: Prepared, words: PrepareWords, look: Look): ScreenPart[] {
  if (form === 'days') return [{ heading: words.worth, texts: texts(advice, look) }];
  const sections = [...new Set(advice.map((one) => one.section))];
  return sections.map((heading) => ({
    heading,
    texts: texts(
      advice.filter((one) => one.section === heading),
      look,
    ),
  }));
}

/** How to be in the room, with the role model one has. */
function roomIn({ room, advice, form }: Prepared): TitledText[] {
  return form === 'morning' ? [...room, ...advice] : room;
}

function texts(list: readonly TitledText[], look: Look, rules: Prepared['rules'] = {}): string[] {
  return list.flatMap(({ id, title: name, text }) => [
    paragraph(`**${name}.** ${text}`.replace('?.**', '?**'), look, 4),
    ...(rules[id] === undefined ? [] : [hint(rules[id], look, 4)]),
  ]);
}

/** Columns of a window from which the evening's list stands in two columns. */
const BESIDE = 70;

/** The list of the evening, two things a line where there is room; on paper each with its words. */
function eveningLines({ evening, form }: Prepared, look: Look): string[] {
  const named = evening.map(({ item, done }) => `${done ? '[x]' : '[ ]'} ${item.title}`);
  if (form === 'print')
    return evening.flatMap(({ item }, at) => [
      prose(named[at] ?? '', look, 4),
      paragraph(item.text, look, 8),
    ]);
  if (look.width < BESIDE) return named.map((line) => prose(line, look, 4));
  const half = Math.ceil(named.length / 2);
  return columns(
    named.slice(0, half).map((left, at) => [left, named[half + at] ?? '']),
    look,
    4,
  );
}

function hints(
  { process, practise, words, today, form }: Prepared,
  has: Has,
  look: Look,
): string[] {
  const said = words.prepare;
  const [next] = aheadOn(process.happenings, today);
  const asksWhere = form === 'evening' && next?.form == null && next?.link == null;
  const command = `coach prepare ${process.id}`;
  const lines = [
    ...has('write', practise.length > 0 ? [said.practice('coach practice')] : []),
    ...has('write', [said.write(`${command} --write`)]),
    ...has('write', process.advert ? [] : [words.advert.keep(`coach edit ${process.id} --advert`)]),
    ...has('tick', [said.tick(`${command} --tick`)]),
    ...has('day', [said.day(`${command} --on`)]),
    asksWhere ? said.screen(`${command} --screen`) : said.print(`${command} --print`),
  ];
  return lines.map((line) => hint(line, look));
}
