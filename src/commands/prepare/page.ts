import type { Words } from '../../words/words';
import { textAnswer, listAnswer } from '../../domain/answers';
import { companyNotes } from '../../domain/ledger/folds';
import type { Lesson, Lessons } from '../../domain/lessons';
import type { Acquaintance } from '../../domain/people';
import type { PracticeCard } from '../../domain/practice';
import { isActive, type Process, type Session } from '../../domain/process';
import { isQuestion, type Question, type TitledText } from '../../guide/guide';
import type { PrepareWords } from '../../words/prepare';
import { shortDay } from '../../view/days';
import { hint, paragraph } from '../../view/inline';
import type { Look } from '../../view/look';
import { items, page, prose, section, title } from '../../view/page';
import { saidLines } from '../salary/page';

/** A line of the evening's list. */
export interface Ready {
  item: TitledText;
  done: boolean;
}

/** Everything there is to take along to the interview to come. */
export interface PreparePage {
  process: Process;
  round: number;
  lessons: Lessons;
  roleModels: Acquaintance[];
  practise: PracticeCard[];
  /** The person's own questions, then those that always stand. */
  ask: string[];
  advice: TitledText[];
  /** Terms of pay that matter to the person and are not settled, with what was noted. */
  toSettle: { title: string; note: string | null }[];
  evening: Ready[];
  room: TitledText[];
  session: Session;
  questions: Question[];
  /** `print` has everything on it, the short page only what the evening needs. */
  form: 'short' | 'print';
  words: Words;
  today: string;
}

/** The page for the evening before: what was learnt, what to practise, what to ask, what to have ready. */
export function preparePage(shown: PreparePage, look: Look): string {
  const { process, round, words, form, today } = shown;
  const said = words.prepare;
  const whole = form === 'print';
  return page([
    title([process.company, process.role].filter(Boolean).join(' · '), said.forRound(round), look),
    ...(isActive(process) ? [] : ['', prose(said.ended, look)]),
    ...lessonLines(shown, said, look),
    ...section(said.practise, practiseLines(shown, look), look),
    ...section(said.ask, items(shown.ask, look), look),
    ...section(said.said, saidLines(process, today, words, look), look),
    ...section(said.settle, settleLines(shown, look), look),
    ...section(said.company, companyLines(shown, look), look),
    ...section(said.keywords, items(listAnswer(shown.session.answers, 'keywords'), look), look),
    ...(whole ? section(said.answers, answerLines(shown, look), look) : []),
    ...adviceLines(shown, said, look),
    ...section(said.evening, eveningLines(shown, look), look),
    ...(whole ? section(said.room, texts(shown.room, look), look) : []),
    ...(whole ? [] : ['', ...hints(shown, said, look)]),
  ]);
}

function lessonLines(shown: PreparePage, said: PrepareWords, look: Look): string[] {
  const { lessons, roleModels, session } = shown;
  const own = textAnswer(session.answers, 'differently');
  const change = own ?? lessons.change?.text;
  const from = own === null && lessons.change ? [source(lessons.change, shown, said, look)] : [];
  const borrow = roleModels.flatMap(({ name, borrow: what }) =>
    what ? [said.borrow(name, what)] : [],
  );
  if (change === undefined && lessons.keep.length === 0 && borrow.length === 0) {
    return ['', prose(said.noLessons, look)];
  }
  return [
    ...(change === undefined
      ? []
      : section(said.change, [...items([look.style.strong(change)], look), ...from], look)),
    ...section(said.keep, items([...lessons.keep.map(({ text }) => text), ...borrow], look), look),
  ];
}

function source(
  lesson: Lesson,
  { today, words }: PreparePage,
  said: PrepareWords,
  look: Look,
): string {
  const day = shortDay(lesson.on, today, words);
  return prose(look.style.quiet(said.lessonFrom(lesson.company, day)), look, 4);
}

function practiseLines({ practise }: PreparePage, look: Look): string[] {
  return practise.flatMap(({ question, answer }) => [
    prose(question, look, 4),
    ...(answer === null ? [] : [prose(look.style.quiet(answer), look, 6)]),
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

/** On the short page in one place; on the printed one under the headings of the guide. */
function adviceLines({ advice, form }: PreparePage, words: PrepareWords, look: Look): string[] {
  if (form === 'short') return section(words.worth, texts(advice, look), look);
  const sections = [...new Set(advice.map((one) => one.section))];
  return sections.flatMap((name) => {
    const under = advice.filter((one) => one.section === name);
    return section(name, texts(under, look), look);
  });
}

function texts(list: readonly TitledText[], look: Look): string[] {
  return list.map(({ title: name, text }) =>
    paragraph(`**${name}.** ${text}`.replace('?.**', '?**'), look, 4),
  );
}

function eveningLines({ evening, form }: PreparePage, look: Look): string[] {
  return evening.flatMap(({ item, done }) => [
    prose(`${done ? '[x]' : '[ ]'} ${item.title}`, look, 4),
    ...(form === 'print' ? [paragraph(item.text, look, 8)] : []),
  ]);
}

function hints({ process, practise }: PreparePage, words: PrepareWords, look: Look): string[] {
  const command = `coach prepare ${process.id}`;
  const lines = [
    ...(practise.length > 0 ? [words.practice('coach practice')] : []),
    words.write(`${command} --write`),
    words.fact(`${command} --write`),
    words.tick(`${command} --tick`),
    words.print(`${command} --print`),
  ];
  return lines.map((line) => hint(line, look));
}
