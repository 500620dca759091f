import type { AnswerValue } from '../domain/answers';
import { answersOf } from '../domain/fields';
import type { Process, Round, Session } from '../domain/process';
import type { Step } from '../domain/steps';
import { isQuestion, type Guide, type Language, type Question } from '../guide/guide';
import { listWords } from '../words/list';
import { showWords } from '../words/show';
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
  language: Language;
}

/** Everything known of a process, in the order it happened. */
export function showPage(shown: ShowPage, look: Look): string {
  const { process, today, language } = shown;
  const words = showWords[language];
  return page([
    title(
      [process.company, process.role].filter(Boolean).join(' · '),
      listWords[language].states[process.outcome.state],
      look,
    ),
    ...facts(shown, look),
    ...process.rounds.map((round) => prose(roundText(round, shown), look)),
    ...section(
      words.promised,
      items(
        process.promises.flatMap((one) => promiseTexts(one, today, language)),
        look,
      ),
      look,
    ),
    ...section(words.contacts, items(contactTexts(shown), look), look),
    ...section(words.outcome, items(outcomeTexts(process, today, language), look), look),
    ...section(words.told, items(toldTexts(process, today, language), look), look),
    ...section(words.pay, items(payTexts(process, today, language), look), look),
    ...process.sessions.flatMap((session) => sessionLines(session, shown, look)),
    ...section(
      words.hard,
      items(
        process.hardQuestions.map(({ question }) => question),
        look,
      ),
      look,
    ),
    ...section(
      words.company,
      items(
        process.companyNotes.map(({ text }) => text),
        look,
      ),
      look,
    ),
    ...section(words.next, nextLines(shown, look), look),
  ]);
}

function facts({ process, today, language }: ShowPage, look: Look): string[] {
  const words = showWords[language];
  const applied =
    process.appliedOn === null ? null : words.applied(shortDay(process.appliedOn, today, language));
  const line = [process.place, applied].filter(Boolean).join(', ');
  return line === '' ? [] : [prose(look.style.quiet(line), look)];
}

function roundText({ number, on, people }: Round, { language }: ShowPage): string {
  const words = showWords[language];
  const day = weekdayDay(on, '', language);
  return [
    `${words.interview(number)}: ${day}`,
    ...(people.length > 0 ? [`${words.with} ${people.join(', ')}`] : []),
  ].join(', ');
}

function contactTexts({ process, today, language }: ShowPage): string[] {
  const words = showWords[language];
  const contacts = process.contacts.map(({ on, channel, answered, reason, note }) => {
    const came = answered ? words.answered : words.notAnswered;
    return [`${shortDay(on, today, language)}: ${words.channel[channel]}, ${came}`, reason, note]
      .filter(Boolean)
      .join('. ');
  });
  return [...contacts, ...thanksTexts(process, today, language)];
}

function sessionLines(session: Session, shown: ShowPage, look: Look): string[] {
  const words = showWords[shown.language];
  if (session.kind !== 'debrief') return [];
  const name = session.look === 1 ? words.debrief(session.round) : words.secondLook(session.round);
  const heading = session.state === 'finished' ? name : `${name} (${words.unfinished})`;
  const lines = answersOf(session).flatMap((id) =>
    answerLines(id, session.answers[id] ?? null, shown, look),
  );
  return section(heading, lines, look);
}

function answerLines(
  id: string,
  value: AnswerValue | null,
  { guides, language }: ShowPage,
  look: Look,
): string[] {
  const question = guides
    .flatMap((guide) => guide.items)
    .find((item): item is Question => item.id === id && isQuestion(item));
  if (value === null) return [];
  return [
    prose(look.style.quiet(question?.text ?? id), look, 4),
    prose(answerText(value, question, language), look, 6),
  ];
}

/** An answer in words: labels for choices, days written out, lists line by line. */
export function answerText(
  value: AnswerValue,
  question: Question | undefined,
  language: Language,
): string {
  const label = (one: string): string =>
    question?.choices.find((choice) => choice.value === one)?.label ?? one;
  if (typeof value === 'boolean') return value ? showWords[language].yes : showWords[language].no;
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? label(one) : one.name)).join('\n');
  if (question?.kind === 'date') return weekdayDay(String(value), '', language);
  return label(String(value));
}

function nextLines({ steps, today, language }: ShowPage, look: Look): string[] {
  if (steps.length === 0) return items([showWords[language].nothing], look);
  return stepRows(
    steps.map((step) => stepRow(step, today, language)),
    look,
    4,
  );
}
