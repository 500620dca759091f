import { parse, stringify } from 'yaml';
import type { Coach } from '../../coach';
import { fieldsOf, type FactField } from '../../domain/fields';
import { withoutFloor } from '../../domain/floor';
import { withValueAt } from '../../domain/paths';
import type { Process } from '../../domain/process';
import { CoachError } from '../../errors';
import { programQuestion, type Question } from '../../guide/guide';
import { fieldRow } from './field';
import { pageWidth, prose } from '../../view/page';
import { answerText } from '../../view/show';
import { confirmed } from '../../talk/converse';
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
      const question = known.at(process, field.path) ?? known.of('debrief', field.question);
      return question ? [{ field, question }] : [];
    });
    const chosen = await choose(coach, fields);
    if (chosen === DONE) return process;
    process =
      chosen === WHOLE
        ? await inEditor(coach, process, save)
        : await answered(coach, process, chosen, save);
  }
}

/** A fact or answer with the question that asks for it. */
interface AskedField {
  field: FactField;
  question: Question;
}

async function choose(
  coach: Coach,
  fields: AskedField[],
): Promise<AskedField | typeof WHOLE | typeof DONE> {
  const words = coach.words.edit;
  const label = ({ field, question }: AskedField): string => {
    const value =
      field.value === null
        ? '–'
        : answerText(field.value, question, coach.words).split('\n').join(', ');
    return fieldRow(question.text, value, pageWidth(coach.look) - 4);
  };
  const choices = [
    { value: DONE, label: words.done },
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
  return reply.value === WHOLE ? WHOLE : (fields[Number(reply.value)] ?? DONE);
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
