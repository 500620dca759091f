import type { Words } from '../words/words';
import type { AnswerValue } from '../domain/answers';
import { answersOf } from '../domain/fields';
import type { Process, Round, Session } from '../domain/process';
import type { Step } from '../domain/steps';
import { isQuestion, type Guide, type Question } from '../guide/guide';
import { shortDay, weekdayDay } from './days';
import { promiseTexts } from './promise';
import { stepRow } from './step-rows';
import type { Look } from './look';
import { items, page, prose, section, title } from './page';
import { outcomeTexts, payTexts, thanksTexts, toldTexts } from './show-facts';
import { stepRows } from './step-rows';

export interface ShowPage {
  process: Process;
  steps: Step[];
  /** The guides whose questions the answers belong to. */
  guides: Guide[];
  today: string;
  words: Words;
}

/** Everything known of a process, in the order it happened. */
export function showPage(shown: ShowPage, look: Look): string {
  const { process, today, words } = shown;
  const said = words.show;
  return page([
    title(
      [process.company, process.role].filter(Boolean).join(' · '),
      words.list.states[process.outcome.state],
      look,
    ),
    ...facts(shown, look),
    ...process.rounds.map((round) => prose(roundText(round, shown), look)),
    ...section(
      said.promised,
      items(
        process.promises.flatMap((one) => promiseTexts(one, today, words)),
        look,
      ),
      look,
    ),
    ...section(said.contacts, items(contactTexts(shown), look), look),
    ...section(said.outcome, items(outcomeTexts(process, today, words), look), look),
    ...section(said.told, items(toldTexts(process, today, words), look), look),
    ...section(said.pay, items(payTexts(process, today, words), look), look),
    ...process.sessions.flatMap((session) => sessionLines(session, shown, look)),
    ...section(
      said.hard,
      items(
        process.hardQuestions.map(({ question }) => question),
        look,
      ),
      look,
    ),
    ...section(
      said.company,
      items(
        process.companyNotes.map(({ text }) => text),
        look,
      ),
      look,
    ),
    ...section(said.next, nextLines(shown, look), look),
  ]);
}

function facts({ process, today, words }: ShowPage, look: Look): string[] {
  const said = words.show;
  const applied =
    process.appliedOn === null ? null : said.applied(shortDay(process.appliedOn, today, words));
  const line = [process.place, applied].filter(Boolean).join(', ');
  return line === '' ? [] : [prose(look.style.quiet(line), look)];
}

function roundText({ number, on, people }: Round, { words }: ShowPage): string {
  const said = words.show;
  const day = weekdayDay(on, '', words);
  return [
    `${said.interview(number)}: ${day}`,
    ...(people.length > 0 ? [`${said.with} ${people.join(', ')}`] : []),
  ].join(', ');
}

function contactTexts({ process, today, words }: ShowPage): string[] {
  const said = words.show;
  const contacts = process.contacts.map(({ on, channel, answered, reason, note }) => {
    const came = answered ? said.answered : said.notAnswered;
    return [`${shortDay(on, today, words)}: ${said.channel[channel]}, ${came}`, reason, note]
      .filter(Boolean)
      .join('. ');
  });
  return [...contacts, ...thanksTexts(process, today, words)];
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
  const question = guides
    .flatMap((guide) => guide.items)
    .find((item): item is Question => item.id === id && isQuestion(item));
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
