import type { Activity } from '../../domain/activity';
import type { AnswerValue } from '../../domain/answers';
import type { Process } from '../../domain/process';
import { isQuestion, type Guide, type Language, type Question } from '../../guide/guide';
import { exportWords } from '../../words/export';
import { listWords } from '../../words/list';
import { showWords } from '../../words/show';
import { csv } from './csv';
import { longDay } from '../../view/days';
import { promiseTexts } from '../../view/promise';
import { answerText } from '../../view/show';

/** The report for the job centre. */
export function activityCsv(activities: readonly Activity[], language: Language): string {
  const { columns, interview } = exportWords[language];
  const head = [columns.employer, columns.role, columns.place, columns.date, columns.kind];
  return csv([
    head,
    ...activities.map(({ employer, role, place, date }) => [
      employer,
      role,
      place,
      date,
      interview,
    ]),
  ]);
}

/** One line a process, without anything the person wrote about it. */
export function processesCsv(processes: readonly Process[], language: Language): string {
  const { columns } = exportWords[language];
  const { states } = listWords[language];
  const head = [
    columns.id,
    columns.employer,
    columns.role,
    columns.place,
    columns.country,
    columns.state,
    columns.date,
  ];
  return csv([
    head,
    ...processes.map((one) => [
      one.id,
      one.company,
      one.role,
      one.place,
      one.country,
      states[one.outcome.state],
      one.rounds
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    ]),
  ]);
}

/** Everything written, as a document for people. */
export function processesMarkdown(
  processes: readonly Process[],
  guides: readonly Guide[],
  today: string,
  language: Language,
): string {
  const questions = new Map(
    guides
      .flatMap(({ items }) => items.filter(isQuestion))
      .map((question) => [question.id, question]),
  );
  return processes
    .map((process) => processMarkdown(process, questions, today, language))
    .join('\n');
}

function processMarkdown(
  process: Process,
  questions: Map<string, Question>,
  today: string,
  language: Language,
): string {
  const words = showWords[language];
  return [
    `# ${plain([process.company, process.role].filter(Boolean).join(' · '))}`,
    '',
    ...process.rounds.map(
      ({ number, on, people }) =>
        `- ${words.interview(number)}: ${longDay(on, language)}${people.length > 0 ? `, ${words.with} ${plain(people.join(', '))}` : ''}`,
    ),
    ...block(
      words.promised,
      process.promises.flatMap((promise) => promiseTexts(promise, today, language)),
    ),
    ...process.sessions.flatMap(({ look, round, answers }) => {
      const heading = look === 1 ? words.debrief(round) : words.secondLook(round);
      const given = Object.entries(answers).flatMap(([id, value]) =>
        value === null
          ? []
          : [
              `### ${plain(questions.get(id)?.text ?? id)}`,
              '',
              answerMarkdown(value, questions.get(id), language),
              '',
            ],
      );
      return given.length === 0 ? [] : ['', `## ${heading}`, '', ...given];
    }),
    '',
  ].join('\n');
}

/** Several things as a list; a text as it was written. */
function answerMarkdown(
  value: AnswerValue,
  question: Question | undefined,
  language: Language,
): string {
  const text = answerText(value, question, language);
  if (!Array.isArray(value)) return plain(text);
  return text
    .split('\n')
    .map((line) => `- ${plain(line)}`)
    .join('\n');
}

function block(heading: string, lines: string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `## ${heading}`, '', ...lines.map((line) => `- ${plain(line)}`)];
}

/** The person's text, unable to become markup: no tags, no headings, no links of its own. */
function plain(text: string): string {
  return text.replace(/[<>[\]`*_]/g, '\\$&').replace(/^(\s*)([#\-+>=])/gm, '$1\\$2');
}
