import type { Words } from '../../words/words';
import type { Activity } from '../../domain/activity';
import type { AnswerValue } from '../../domain/answers';
import type { Process } from '../../domain/process';
import { isQuestion, type Guide, type Question } from '../../guide/guide';
import { csv } from './csv';
import { longDay } from '../../view/days';
import { promiseTexts } from '../../view/promise';
import { answerText } from '../../view/show';

/** The report for the job centre. */
export function activityCsv(activities: readonly Activity[], words: Words): string {
  const { columns, interview } = words.export;
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
export function processesCsv(processes: readonly Process[], words: Words): string {
  const { columns } = words.export;
  const { states } = words.list;
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
  words: Words,
): string {
  const questions = new Map(
    guides
      .flatMap(({ items }) => items.filter(isQuestion))
      .map((question) => [question.id, question]),
  );
  return processes.map((process) => processMarkdown(process, questions, today, words)).join('\n');
}

function processMarkdown(
  process: Process,
  questions: Map<string, Question>,
  today: string,
  words: Words,
): string {
  const said = words.show;
  return [
    `# ${plain([process.company, process.role].filter(Boolean).join(' · '))}`,
    '',
    ...process.rounds.map(
      ({ number, on, people }) =>
        `- ${said.interview(number)}: ${longDay(on, words)}${people.length > 0 ? `, ${said.with} ${plain(people.join(', '))}` : ''}`,
    ),
    ...block(
      said.promised,
      process.promises.flatMap((promise) => promiseTexts(promise, today, words)),
    ),
    ...process.sessions.flatMap(({ look, round, answers }) => {
      const heading = look === 1 ? said.debrief(round) : said.secondLook(round);
      const given = Object.entries(answers).flatMap(([id, value]) =>
        value === null
          ? []
          : [
              `### ${plain(questions.get(id)?.text ?? id)}`,
              '',
              answerMarkdown(value, questions.get(id), words),
              '',
            ],
      );
      return given.length === 0 ? [] : ['', `## ${heading}`, '', ...given];
    }),
    '',
  ].join('\n');
}

/** Several things as a list; a text as it was written. */
function answerMarkdown(value: AnswerValue, question: Question | undefined, words: Words): string {
  const text = answerText(value, question, words);
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
