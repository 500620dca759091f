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
import {
  columns,
  hint,
  items,
  type Look,
  page,
  paragraph,
  prose,
  section,
  title,
} from '../../view/page';
import { saidLines } from '../salary/page';
import { jobName } from '../../view/job-name';

/** A line of the evening's list. */
export interface Ready {
  item: TitledText;
  done: boolean;
}

/** The days before have time to read and practise, the evening for the list, the morning for the room; `undated` is the evening of an interview whose day is not told, `print` has everything on it. */
export type PrepareForm = 'days' | 'evening' | 'morning' | 'undated' | 'print';

/** The parts of a page that not every form has, each where it helps. */
const PARTS: Record<PrepareForm, readonly string[]> = {
  days: ['keep', 'practise', 'company', 'write'],
  evening: ['ask', 'pay', 'keywords', 'evening', 'tick'],
  morning: ['keep', 'keywords', 'room'],
  undated: ['keep', 'ask', 'pay', 'company', 'keywords', 'evening', 'write', 'tick', 'day'],
  print: ['keep', 'practise', 'ask', 'pay', 'company', 'keywords', 'answers', 'evening', 'room'],
};

/** Everything there is to take along to the interview to come. */
export interface PreparePage {
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

/** The page of what to take along, what was learnt first; each form has the parts that help then. */
export function preparePage(shown: PreparePage, look: Look): string {
  const { process, round, words, form, today } = shown;
  const said = words.prepare;
  const has: Has = (part, lines) => (PARTS[form].includes(part) ? lines : []);
  const keywords = items(listAnswer(shown.session.answers, 'keywords'), look);
  return page([
    title(jobName(process), said.forRound(round), look),
    ...(isActive(process) ? [] : ['', prose(said.ended, look)]),
    ...lessonLines(shown, has, look),
    ...has('practise', section(said.practise, practiseLines(shown, look), look)),
    ...has('ask', section(said.ask, [...items(shown.ask, look), ...underAsk(shown, look)], look)),
    ...has('pay', section(said.said, saidLines(process, today, words, look), look)),
    ...has('pay', section(said.settle, settleLines(shown, look), look)),
    ...has('company', advertSection(process, form === 'print', words, look)),
    ...has('company', section(said.company, companyLines(shown, look), look)),
    ...has('keywords', section(said.keywords, keywords, look)),
    ...has('answers', section(said.answers, answerLines(shown, look), look)),
    ...adviceLines(shown, said, look),
    ...has('evening', section(said.evening, eveningLines(shown, look), look)),
    ...has('room', section(said.room, texts(roomIn(shown), look, shown.rules), look)),
    ...(form === 'print' ? [] : ['', ...hints(shown, has, look)]),
  ]);
}

/** Gives the lines of a part where the form has it. */
type Has = <Line>(part: string, lines: Line[]) => Line[];

function lessonLines(shown: PreparePage, has: Has, look: Look): string[] {
  const { lessons, roleModels, session, words } = shown;
  const said = words.prepare;
  const own = textAnswer(session.answers, 'differently');
  const change = own ?? lessons.change?.text;
  const from = own === null && lessons.change ? source(lessons.change, shown) : '';
  const borrow = roleModels.flatMap(({ name, borrow: what }) =>
    what ? [said.borrow(name, what)] : [],
  );
  const keep = [...lessons.keep.map(({ text }) => text), ...borrow];
  if (change === undefined && keep.length === 0) return ['', prose(said.noLessons, look)];
  const changed =
    change === undefined ? [] : [`${look.style.strong(change)}  ${look.style.quiet(from)}`];
  const rows = [
    ...headed(said.change, changed, look),
    ...has('keep', headed(said.keep, keep, look)),
  ];
  return ['', ...columns(rows, look)];
}

/** Rows of which the first bears the name. */
function headed(name: string, lessons: readonly string[], look: Look): string[][] {
  return lessons.map((text, at) => [at === 0 ? look.style.heading(name) : '', text]);
}

function source({ company, on }: Lesson, { today, words }: PreparePage): string {
  return words.prepare.lessonFrom(company, shortDay(on, today, words));
}

/** Hard questions a short page shows; the rest wait in `coach practice`. */
const MOST_PRACTISED = 3;

function practiseLines({ practise, form, words }: PreparePage, look: Look): string[] {
  const shown = form === 'print' ? practise : practise.slice(0, MOST_PRACTISED);
  return shown.flatMap(({ question, answer, examples }) => [
    prose(question, look, 4),
    ...(answer === null ? besideLines(examples, words, look) : []),
    ...(answer === null || form === 'days' ? [] : [prose(look.style.quiet(answer), look, 6)]),
  ]);
}

/** Each term as a question to them, with what was noted of it. */
function settleLines({ toSettle, words }: PreparePage, look: Look): string[] {
  return toSettle.flatMap(({ title: term, note }) => [
    prose(words.prepare.howIsIt(term), look, 4),
    ...(note === null ? [] : [prose(look.style.quiet(note), look, 6)]),
  ]);
}

function companyLines({ process, today, words }: PreparePage, look: Look): string[] {
  return companyNotes(process).map(({ on, words: fact }) => {
    const day = on === null ? '' : `  ${look.style.quiet(shortDay(on, today, words))}`;
    return prose(`${fact ?? ''}${day}`, look, 4);
  });
}

/** Those of the questions to oneself that were answered in words. */
function answerLines({ questions, session }: PreparePage, look: Look): string[] {
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
function underAsk({ advice, form, rules }: PreparePage, look: Look): string[] {
  return form === 'print' ? [] : texts(advice, look, rules);
}

/** The days before under one heading; on the printed page under those of the guide. */
function adviceLines({ advice, form }: PreparePage, words: PrepareWords, look: Look): string[] {
  if (form === 'days') return section(words.worth, texts(advice, look), look);
  if (form !== 'print') return [];
  const sections = [...new Set(advice.map((one) => one.section))];
  return sections.flatMap((name) => {
    const under = advice.filter((one) => one.section === name);
    return section(name, texts(under, look), look);
  });
}

/** How to be in the room, with the role model one has. */
function roomIn({ room, advice, form }: PreparePage): TitledText[] {
  return form === 'morning' ? [...room, ...advice] : room;
}

function texts(
  list: readonly TitledText[],
  look: Look,
  rules: PreparePage['rules'] = {},
): string[] {
  return list.flatMap(({ id, title: name, text }) => [
    paragraph(`**${name}.** ${text}`.replace('?.**', '?**'), look, 4),
    ...(rules[id] === undefined ? [] : [hint(rules[id], look, 4)]),
  ]);
}

/** The list of the evening, two things a line; on paper each with its words. */
function eveningLines({ evening, form }: PreparePage, look: Look): string[] {
  const named = evening.map(({ item, done }) => `${done ? '[x]' : '[ ]'} ${item.title}`);
  if (form === 'print')
    return evening.flatMap(({ item }, at) => [
      prose(named[at] ?? '', look, 4),
      paragraph(item.text, look, 8),
    ]);
  const half = Math.ceil(named.length / 2);
  return columns(
    named.slice(0, half).map((left, at) => [left, named[half + at] ?? '']),
    look,
    4,
  );
}

function hints(
  { process, practise, words, today, form }: PreparePage,
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
