import type { Words } from '../words/words';
import type { AnswerValue } from '../domain/answers';
import { answersOf } from '../domain/fields';
import { lastInterview } from '../domain/ledger/folds';
import { turnOn } from '../domain/ledger/state';
import type { BidLevel, Process, Session } from '../domain/process';
import { figuresOf } from '../domain/salary/bids';
import type { Step } from '../domain/steps';
import { timeLineOf } from '../domain/time-line';
import { isQuestion, type Guide, type Question } from '../guide/guide';
import { money } from './amounts';
import { weekdayDay } from './days';
import { happeningLines } from './happenings';
import { stepRow, stepRows } from './step-rows';
import { hint, items, type Look, page, prose, section, title } from './page';
import { standingText } from './standing';
import { timeLineLines } from './time-line';
import { jobName } from './job-name';

const LEVELS: readonly BidLevel[] = ['dream', 'realistic', 'floor'];

export interface ShowPage {
  process: Process;
  steps: Step[];
  /** The guides whose questions the answers belong to. */
  guides: Guide[];
  today: string;
  words: Words;
}

/** Everything known of a process: what happened, numbered, then what was thought of it. */
export function showPage(shown: ShowPage, look: Look): string {
  const { process, today, words } = shown;
  const said = words.show;
  const standing = {
    state: turnOn(process, today).is,
    next: shown.steps[0] ?? null,
    isMet: lastInterview(process, today) !== null,
  };
  return page([
    title(jobName(process), standingText(standing, words), look),
    ...employerLines(shown, look),
    ...(process.advert
      ? [hint(words.advert.whole(`coach prepare ${process.id} --print`), look)]
      : []),
    ...section(words.timeLine.title, lineOf(process, today, words, look), look),
    ...section(words.happenings.title, happeningLines(process, today, words, look), look),
    ...section(said.pay, items(levelTexts(process, words), look), look),
    ...process.sessions.flatMap((session) => sessionLines(session, shown, look)),
    ...section(
      said.hard,
      items(
        process.hardQuestions.map(({ question }) => question),
        look,
      ),
      look,
    ),
    ...section(said.next, nextLines(shown, look), look),
  ]);
}

/** Where it is, whose the employer is and who recruits, as far as told. */
function employerLines({ process, guides, words }: ShowPage, look: Look): string[] {
  const { place, sector, recruiter } = process;
  const told = Object.entries({ sector, recruiter }).flatMap(([id, value]) =>
    value ? [answerText(value, questionIn(guides, id), words)] : [],
  );
  const line = [...(place === null ? [] : [place]), ...told].join(' · ');
  return line === '' ? [] : [prose(look.style.quiet(line), look)];
}

function questionIn(guides: readonly Guide[], id: string): Question | undefined {
  return guides
    .flatMap((guide) => guide.items)
    .find((item): item is Question => item.id === id && isQuestion(item));
}

/** The time line, where there is more than one day to see. */
function lineOf(process: Process, today: string, words: Words, look: Look): string[] {
  const line = timeLineOf(process, today);
  return line && line.stops.length > 1 ? timeLineLines(line, today, words, look) : [];
}

/** The levels that hold, a line each. */
function levelTexts({ salary, country }: Process, words: Words): string[] {
  const figures = figuresOf(salary.bids);
  return LEVELS.flatMap((level) => {
    const amount = figures[level];
    return amount === null ? [] : `${words.salary.level[level]}: ${money(amount, country, words)}`;
  });
}

function sessionLines(session: Session, shown: ShowPage, look: Look): string[] {
  const said = shown.words.show;
  if (session.kind !== 'debrief') return [];
  const name = session.look === 1 ? said.debrief(session.round) : said.secondLook(session.round);
  const heading = session.state === 'finished' ? name : `${name} (${said.unfinished})`;
  const lines = answersOf(session).flatMap((id) =>
    answerLines(id, session.answers[id] ?? null, shown, look),
  );
  return section(heading, lines, look);
}

function answerLines(
  id: string,
  value: AnswerValue | null,
  { guides, words }: ShowPage,
  look: Look,
): string[] {
  const question = questionIn(guides, id);
  if (value === null) return [];
  return [
    prose(look.style.quiet(question?.text ?? id), look, 4),
    prose(answerText(value, question, words), look, 6),
  ];
}

/** An answer in words: labels for choices, days written out, lists line by line. */
export function answerText(
  value: AnswerValue,
  question: Question | undefined,
  words: Words,
): string {
  const label = (one: string): string =>
    question?.choices.find((choice) => choice.value === one)?.label ?? one;
  if (typeof value === 'boolean') return value ? words.show.yes : words.show.no;
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? label(one) : one.name)).join('\n');
  if (question?.kind === 'date') return weekdayDay(String(value), '', words);
  return label(String(value));
}

function nextLines({ steps, today, words }: ShowPage, look: Look): string[] {
  if (steps.length === 0) return items([words.show.nothing], look);
  return stepRows(
    steps.map((step) => stepRow(step, today, words)),
    look,
    4,
  );
}
