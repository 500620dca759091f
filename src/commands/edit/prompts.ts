import { parse, stringify } from 'yaml';
import type { Coach } from '../../coach';
import { fieldsOf, type FactField } from '../../domain/fields';
import { withoutFloor } from '../../domain/floor';
import { withValueAt } from '../../domain/paths';
import type { Happening } from '../../domain/happening';
import type { Process } from '../../domain/process';
import { CoachError } from '../../errors';
import { programQuestion, type Question } from '../../guide/guide';
import { fieldRow } from './field';
import { pageWidth, prose } from '../../view/page';
import { happeningText, numberedHappenings } from '../../view/happenings';
import { answerText } from '../../view/show';
import { confirmed } from '../../talk/converse';
import { putRightOne } from '../../talk/happened';
import type { Questions } from '../../talk/guide-questions';

/** Keeps the difference between what was shown and what came back. */
type Save = (shown: Process, edited: unknown) => Promise<Process>;

const WHOLE = 'document';
const DONE = 'done';

/** Lets the person choose a fact, answer its question again, and choose another until they are done. */
export async function editByHand(
  coach: Coach,
  process: Process,
  known: Questions,
  save: Save,
): Promise<Process> {
  for (;;) {
    process = coach.processes.get(process.id) ?? process;
    const fields = fieldsOf(withoutFloor(process)).flatMap((field) => {
      const question =
        known.at(process, field.path) ??
        known.of('debrief', field.question) ??
        known.of('salary', field.question);
      return question && field.path[0] !== 'happenings' ? [{ field, question }] : [];
    });
    const chosen = await choose(coach, process, fields);
    if (chosen === DONE) return process;
    process = await putRight(coach, process, chosen, save);
  }
}

function putRight(
  coach: Coach,
  process: Process,
  chosen: AskedField | Happening | typeof WHOLE,
  save: Save,
): Promise<Process> {
  if (chosen === WHOLE) return inEditor(coach, process, save);
  return 'kind' in chosen
    ? putRightOne(coach, process, chosen, 'coach edit')
    : answered(coach, process, chosen, save);
}

/** A fact or answer with the question that asks for it. */
interface AskedField {
  field: FactField;
  question: Question;
}

async function choose(
  coach: Coach,
  process: Process,
  fields: AskedField[],
): Promise<AskedField | Happening | typeof WHOLE | typeof DONE> {
  const words = coach.words.edit;
  const label = ({ field, question }: AskedField): string => {
    const value =
      field.value === null
        ? '–'
        : answerText(field.value, question, coach.words).split('\n').join(', ');
    return fieldRow(question.text, value, pageWidth(coach.look) - 4);
  };
  const list = numberedHappenings(process);
  const choices = [
    { value: DONE, label: words.done },
    ...list.map((told, i) => ({
      value: `told-${i + 1}`,
      label: happeningText(told, process, coach.today, coach.words),
    })),
    ...fields.map((field, i) => ({ value: String(i), label: label(field) })),
    { value: WHOLE, label: words.inEditor },
  ];
  const question = programQuestion({
    id: 'field',
    kind: 'choice',
    text: words.which,
    help: words.whichHelp,
    choices,
  });
  const reply = await coach.ask?.question(question, {
    place: null,
    earlier: null,
    isFirst: true,
    cursor: DONE,
  });
  if (reply?.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  if (reply?.kind !== 'given' || reply.value === DONE) return DONE;
  if (reply.value === WHOLE) return WHOLE;
  const told = list.find((_, i) => reply.value === `told-${i + 1}`);
  return told ?? fields[Number(reply.value)] ?? DONE;
}

async function answered(
  coach: Coach,
  process: Process,
  { field, question }: AskedField,
  save: Save,
): Promise<Process> {
  if (!coach.ask) return process;
  const reply = await coach.ask.question(question, { place: null, earlier: field.value });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  if (reply.kind !== 'given') return process;
  const { value } = reply;
  return saved(coach, process, () =>
    save(process, withValueAt(withoutFloor(process), field.path, value)),
  );
}

/** What the work came to; when the answer cannot be, that is said and the process stays as it was. */
async function saved(
  coach: Coach,
  process: Process,
  work: () => Promise<Process>,
): Promise<Process> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CoachError) || error.fault.kind !== 'usage') throw error;
    const { what } = error.fault;
    if (what.is === 'said') coach.note(prose(`${what.text} ${what.hint}`, coach.look));
    return process;
  }
}

/** The whole record as YAML in the person's editor; a text that cannot be kept is offered again, never thrown away. */
async function inEditor(coach: Coach, process: Process, save: Save): Promise<Process> {
  let text = stringify(withoutFloor(process));
  for (;;) {
    const edited = await coach.edit(text, '.yaml');
    if (edited === null) return process;
    const kept = await attempt(() =>
      save(process, parse(edited, { schema: 'core', maxAliasCount: 0 })),
    );
    if (kept) return kept;
    text = edited;
    const words = coach.words.edit;
    if (!coach.ask || !(await confirmed(coach.ask, words.notTaken, words.notTakenHelp, true)))
      return process;
  }
}

async function attempt(work: () => Promise<Process>): Promise<Process | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CoachError && error.fault.kind !== 'usage') throw error;
    return null;
  }
}
