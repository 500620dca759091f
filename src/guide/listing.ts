import type { Question } from './guide';

/** The questions of a command as `--questions` lists them, so that an answers file can be written from the program alone. */
export function questionsDocument(lists: Record<string, Question[]>): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, questions]) => [name, questions.map(listed)]),
  );
}

function listed({
  id,
  kind,
  text,
  help,
  choices,
  optional,
  rows,
  only,
}: Question): Record<string, unknown> {
  return {
    id,
    kind,
    text,
    help,
    ...(choices.length > 0 && { choices }),
    ...(only && { only }),
    optional,
    sources: rows,
  };
}
