import type { Coach } from '../../coach';
import { folded } from '../../domain/find';
import { type TakeBackSummary, takeBackSummary } from '../../domain/undo/summary';
import type { Reached, StepIn, UndoResult } from '../../store/undo/port';
import { examplesOrNone, peopleOrNobody } from '../../talk/people-read';
import { happeningText } from '../../view/happenings';
import type { UndoWords } from '../../words/undo';
import { jobName } from '../../view/job-name';

/** What became of the command, and of which process; undefined is all of them. */
export interface Undone {
  process: string | undefined;
  taken: UndoResult | null;
  isCleared: boolean;
}

/** Things of a step that are shown one by one; the rest is counted. */
const MOST = 6;

/** What is told of a step. */
type Things = Pick<Reached, 'process' | 'before' | 'parts' | 'kept' | 'gone'>;

/** What a command is called in a sentence. */
export function stepName({ undo }: Coach['words'], { step }: StepIn): string {
  const names: Partial<Record<string, string>> = undo.step;
  return names[step.what] ?? step.what;
}

/** What a step holds, a line each. */
export function thingsIn(coach: Coach, { process, before, parts, kept, gone }: Things): string[] {
  const words = coach.words.undo.holds;
  const isGone = before !== null && gone.includes(before.id);
  const taken = gone.filter((id) => id !== process).length;
  const summary = before && takeBackSummary(before, parts);
  const lines = [
    ...(isGone ? [words.process(jobName(before))] : []),
    ...(taken > 0 ? [words.taken(taken)] : []),
    ...(summary && before ? happenings(coach, before, summary) : []),
    ...(summary ? counted(words, summary) : []),
    ...keptLines(coach, kept),
  ];
  const rest = lines.length - MOST;
  return rest > 1 ? [...lines.slice(0, MOST), words.more(rest)] : lines;
}

function happenings(
  { words, today }: Coach,
  before: NonNullable<Reached['before']>,
  { told, back }: TakeBackSummary,
): string[] {
  const text = (what: TakeBackSummary['told'][number]): string =>
    happeningText(what, before, today, words);
  return [...told.map(text), ...back.map((what) => words.undo.holds.back(text(what)))];
}

function counted(words: UndoWords['holds'], summary: TakeBackSummary): string[] {
  const { corrected, answers, fields, parts } = summary;
  return [
    ...(corrected > 0 ? [words.corrected(corrected)] : []),
    ...(answers > 0 ? [words.answers(answers)] : []),
    ...fields.map((field) => words.field[field]),
    ...parts.map((part) => words.part[part]),
  ];
}

function keptLines(coach: Coach, kept: Reached['kept']): string[] {
  const words = coach.words.undo.holds;
  const settings = kept.flatMap(({ place: [name = '', key] }) => (key === undefined ? [name] : []));
  const named = (isExample: boolean): string[] =>
    kept.flatMap(({ file, place: [, key] }) =>
      key === undefined || (file === 'examples.json') !== isExample ? [] : [nameOf(coach, key)],
    );
  const [people, examples] = [named(false), named(true)];
  return [
    ...(settings.length > 0 ? [words.settings(settings.join(', '))] : []),
    ...(people.length > 0 ? [words.people(people.join(', '))] : []),
    ...(examples.length > 0 ? [words.examples(examples.join(', '))] : []),
  ];
}

/** The name as the person wrote it, where it is still there. */
function nameOf(coach: Coach, key: string): string {
  const { references, contacts } = peopleOrNobody(coach);
  const { examples } = examplesOrNone(coach);
  const all = [...references, ...contacts, ...examples];
  return all.find(({ name }) => folded(name) === key)?.name ?? key;
}
