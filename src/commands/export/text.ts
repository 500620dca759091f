import type { Words } from '../../words/words';
import type { AnswerValue } from '../../domain/answers';
import { answersOf } from '../../domain/fields';
import type { Example } from '../../domain/examples';
import type { Process, Session } from '../../domain/process';
import type { Question } from '../../guide/guide';
import type { Questions } from '../../talk/guide-questions';
import { csv, type Dialect } from './csv';
import { markdownLine, markdownText } from './markdown';
import { roundsOf } from '../../domain/ledger/folds';
import { turnOn } from '../../domain/ledger/state';
import { exampleTexts } from '../../view/examples';
import { happeningText, numberedHappenings } from '../../view/happenings';
import { answerText } from '../../view/show';
import { jobName } from '../../view/job-name';

/** One line a process, without anything the person wrote about it. */
export function processesCsv(
  processes: readonly Process[],
  today: string,
  words: Words,
  dialect: Dialect,
): string {
  const { columns, sector, recruiter } = words.export;
  const { states } = words.list;
  const head = [
    columns.id,
    columns.employer,
    columns.role,
    columns.place,
    columns.country,
    columns.state,
    columns.lastInterview,
    columns.sector,
    columns.recruiter,
  ];
  return csv(
    [
      head,
      ...processes.map((one) => [
        one.id,
        one.company,
        one.role,
        one.place,
        one.country,
        states[turnOn(one, today).is],
        roundsOf(one)
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? null,
        one.sector ? sector[one.sector] : null,
        one.recruiter ? recruiter[one.recruiter] : null,
      ]),
    ],
    dialect,
  );
}

/** Everything written, as a document for people. */
export function processesMarkdown(
  processes: readonly Process[],
  questions: Questions,
  today: string,
  words: Words,
): string {
  return processes.map((process) => processMarkdown(process, questions, today, words)).join('\n');
}

/** What the person can tell of, as a chapter of its own; nothing where there is none. */
export function examplesMarkdown(examples: readonly Example[], words: Words): string[] {
  if (examples.length === 0) return [];
  const told = examples.flatMap((one) => block(markdownLine(one.name), exampleTexts(one, words)));
  return [`# ${words.examples.title}`, ...told, ''];
}

function processMarkdown(
  process: Process,
  questions: Questions,
  today: string,
  words: Words,
): string {
  return [
    `# ${markdownLine(jobName(process))}`,
    ...block(
      words.happenings.title,
      numberedHappenings(process).map((what) => happeningText(what, process, today, words)),
    ),
    ...(process.advert
      ? ['', `## ${words.advert.title}`, '', markdownText(process.advert.text)]
      : []),
    ...process.sessions.flatMap((session) => sittingMarkdown(session, questions, words)),
    '',
  ].join('\n');
}

/** What was answered in a sitting; what became happenings stands in their list. */
function sittingMarkdown(session: Session, questions: Questions, words: Words): string[] {
  const given = answersOf(session).flatMap((id) => {
    const value = session.answers[id] ?? null;
    const question = questions.of(session.kind, id);
    if (value === null) return [];
    return [
      `### ${markdownLine(question?.text ?? id)}`,
      '',
      answerMarkdown(value, question, words),
      '',
    ];
  });
  return given.length === 0 ? [] : ['', `## ${headingOf(session, words)}`, '', ...given];
}

function headingOf({ kind, look, round }: Session, { show }: Words): string {
  if (kind !== 'debrief') return show.sitting[kind];
  return look === 1 ? show.debrief(round) : show.secondLook(round);
}

/** Several things as a list; a text as it was written. */
function answerMarkdown(value: AnswerValue, question: Question | null, words: Words): string {
  const said = (one: AnswerValue): string => answerText(one, question ?? undefined, words);
  if (!Array.isArray(value)) return markdownText(said(value));
  return value
    .map((one) => `- ${markdownLine(typeof one === 'string' ? said(one) : one.name)}`)
    .join('\n');
}

function block(heading: string, lines: string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `## ${heading}`, '', ...lines.map((line) => `- ${markdownLine(line)}`)];
}
