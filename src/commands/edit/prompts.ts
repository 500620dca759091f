import { parse, stringify } from 'yaml';
import type { Coach } from '../../coach';
import { sameValue } from '../../domain/answers';
import { fieldsOf } from '../../domain/fields';
import { withoutFloor } from '../../domain/floor';
import { withValueAt } from '../../domain/paths';
import type { Process } from '../../domain/process';
import { CoachError } from '../../errors';
import { programQuestion } from '../../guide/guide';
import { prose } from '../../view/page';
import { happeningText, numberedHappenings } from '../../view/happenings';
import { confirmed } from '../../talk/converse';
import { putRightOne } from '../../talk/happened-right';
import type { Questions } from '../../talk/guide-questions';
import { advertRow } from './advert';
import { cardRows } from './cards';
import { markRows } from './marks';
import { answerLabel, askedAgain, type Keep, type Row } from './row';

/** Keeps the difference between what was shown and what came back. */
type Save = (shown: Process, edited: unknown) => Promise<Process>;

const DONE = 'done';

/** Lets the person choose a line of all that was told, put it right, and choose another until they are done. */
export async function editByHand(
  coach: Coach,
  process: Process,
  known: Questions,
  save: Save,
): Promise<Process> {
  let put = 0;
  for (;;) {
    const shown = coach.processes.get(process.id) ?? process;
    const rows = await rowsOf(coach, shown, known, save);
    const chosen = await counting(put, () => choose(coach, rows));
    if (chosen === null) return shown;
    process = await counting(put, chosen.putRight);
    if (!sameValue(process, shown)) put += 1;
  }
}

/** A stop in this work says that so many corrections before it are kept. */
async function counting<T>(before: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CoachError) || error.fault.kind !== 'stopped') throw error;
    throw new CoachError({ ...error.fault, kept: error.fault.kept + before });
  }
}

/** A line for each thing that can be put right. */
async function rowsOf(coach: Coach, shown: Process, known: Questions, save: Save): Promise<Row[]> {
  const keep: Keep = (edited) => saved(coach, shown, () => save(shown, edited));
  return [
    ...happeningRows(coach, shown),
    ...fieldRows(coach, shown, known, keep),
    ...(await markRows(coach, shown, keep)),
    ...(await cardRows(coach, shown, keep)),
    advertRow(coach, shown),
    {
      value: 'document',
      label: coach.words.edit.inEditor,
      putRight: () => inEditor(coach, shown, save),
    },
  ];
}

function happeningRows(coach: Coach, process: Process): Row[] {
  return numberedHappenings(process).map((told, i) => ({
    value: `told-${i + 1}`,
    label: happeningText(told, process, coach.today, coach.words),
    putRight: () => putRightOne(coach, process, told, 'coach edit'),
  }));
}

/** The facts and answers that a question asks for; those of a happening are put right with it. */
function fieldRows(coach: Coach, process: Process, known: Questions, keep: Keep): Row[] {
  const fields = fieldsOf(withoutFloor(process)).flatMap((field) => {
    const question =
      known.at(process, field.path) ??
      known.of('debrief', field.question) ??
      known.of('salary', field.question);
    return question && field.path[0] !== 'happenings' ? [{ field, question }] : [];
  });
  return fields.map(({ field, question }, i) => ({
    value: String(i),
    label: answerLabel(coach, question.text, question, field.value),
    putRight: () => {
      const asked = { name: field.path.join('.'), question, earlier: field.value };
      return askedAgain(coach, process, asked, (value) =>
        keep(withValueAt(withoutFloor(process), field.path, value)),
      );
    },
  }));
}

async function choose(coach: Coach, rows: readonly Row[]): Promise<Row | null> {
  const words = coach.words.edit;
  const question = programQuestion({
    id: 'field',
    kind: 'choice',
    text: words.which,
    help: words.whichHelp,
    choices: [{ value: DONE, label: words.done }, ...rows],
  });
  const reply = await coach.ask?.question(question, {
    place: null,
    earlier: null,
    isFirst: true,
    cursor: DONE,
  });
  if (reply?.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return (reply?.kind === 'given' && rows.find(({ value }) => value === reply.value)) || null;
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
