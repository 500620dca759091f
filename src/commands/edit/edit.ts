import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { orderFault } from '../../domain/day/day-order';
import { differenceOf, fixedChanged } from '../../domain/change/difference';
import { type FieldSpec, fieldOf } from '../../domain/happening';
import { withoutFloor } from '../../domain/floor';
import { canSet, pathOf, valueAt, withValueAt, type Path } from '../../domain/paths';
import type { Process } from '../../domain/process';
import { CoachError, usage } from '../../errors';
import type { Question } from '../../guide/guide';
import { checkedProcess } from '../../store/checked';
import { dayFaultText } from '../../talk/day-faults';
import { wrongAnswer } from './answers';
import { keptBeside } from './meanwhile';
import { factAnswer, type NamedPlace, placeNamed } from './named';
import { typedValue } from './typed';
import { followupChanges } from '../../talk/facts-told';
import { page, prose } from '../../view/page';
import { questionsOfGuides, type Questions } from '../../talk/guide-questions';
import { knownProcess } from '../../talk/which';

/** Corrects any fact or answer: by `--set`, at prompts, or as a document in the editor. Nothing is kept that is not a process. */
export async function run(
  coach: Coach,
  options: OptionsOf<'edit'>,
  [name]: string[],
): Promise<Result> {
  const { set: sets, advert } = options;
  if (sets.length === 0 && advert === null && !coach.ask)
    throw usage({ is: 'no-input', options: ['--set', '--advert'] });
  const known = await knownProcess(coach, name);
  const process = advert === null ? known : await withAdvert(coach, known, advert);
  if (advert !== null && sets.length === 0) return result(coach, process);
  const questions = await questionsOfGuides(coach);
  const keep = (shown: Process, edited: unknown): Promise<Process> =>
    save(coach, shown, edited, questions);
  const edited =
    sets.length > 0
      ? await asSet(
          coach,
          process,
          sets.map((set) => placed(process, set, questions)),
          keep,
        )
      : await (await import('./prompts')).editByHand(coach, process, questions, keep);
  return result(coach, edited);
}

async function withAdvert(coach: Coach, process: Process, from: string | true): Promise<Process> {
  return (await import('./advert')).keepAdvert(coach, process, from);
}

function result({ words, look }: Coach, edited: Process): Result {
  return {
    document: withoutFloor(edited),
    page: () => page([prose(words.edit.saved(edited.id), look)]),
  };
}

/** Keeps what is different from what was shown, and nothing else. Throws `usage` for what cannot be. */
async function save(
  coach: Coach,
  before: Process,
  edited: unknown,
  questions: Questions,
): Promise<Process> {
  const shown = withoutFloor(before);
  const after = checked(coach, shown, edited, questions);
  return keptBeside(coach, before, differenceOf(shown, after, coach.now()));
}

/** The edited record, if it is a process and differs only where a person may change it. Throws `usage`. */
function checked(coach: Coach, shown: Process, edited: unknown, questions: Questions): Process {
  const words = coach.words.edit;
  const refused = (text: string): CoachError =>
    usage({ is: 'said', text, hint: words.nothingChanged });
  const found = checkedProcess(withIds(coach, edited));
  if (!found.ok) throw refused(words.cannotBe(found.where));
  const { process } = found;
  if (process.id !== shown.id) throw refused(words.idStays(shown.id));
  const isSame = valueAt(edited, ['over']) === shown.over;
  const fixed = isSame ? fixedChanged(shown, process) : 'over';
  if (fixed !== null) throw refused(words.cannotBe(fixed));
  if (process.company.trim() === '' && process.company !== shown.company)
    throw refused(words.cannotBe('company'));
  const wrong = wrongAnswer(process, shown, questions);
  if (wrong !== null) throw refused(words.wrongAnswer(wrong.question.text, wrong.most));
  const fault = orderFault(process, shown);
  if (fault) throw refused(dayFaultText(coach, fault));
  return process;
}

/** What was written into the list by hand, told now. */
function withIds(coach: Coach, edited: unknown): unknown {
  const list = valueAt(edited, ['happenings']);
  if (!Array.isArray(list)) return edited;
  const told = list.map((one: unknown) =>
    typeof one !== 'object' || one === null || 'id' in one
      ? one
      : { id: coach.newId(), told: coach.now(), ...one },
  );
  return withValueAt(edited, ['happenings'], told);
}

/** One `--set`: what its name leads to, and the value as it was written. */
interface PlacedSet {
  at: NamedPlace;
  value: string;
  question: Question | null;
}

/** Where a set leads: a path of the record, or what people call it. Throws `usage` and `not-found`. */
function placed(process: Process, set: string, questions: Questions): PlacedSet {
  const at = set.indexOf('=');
  if (at < 0) throw usage({ is: 'bad-value', option: '--set', value: set, want: 'role=…' });
  const [name, value] = [set.slice(0, at), set.slice(at + 1)];
  const path = pathOf(name);
  const record = withoutFloor(process);
  const isPath =
    questions.at(process, path) !== null ||
    fieldAt(process, path) !== null ||
    isThere(record, path);
  const named: NamedPlace | null = isPath
    ? { is: 'path', path }
    : placeNamed(process, questions, name);
  if (!named) throw new CoachError({ kind: 'not-found', what: 'answer', name });
  return {
    at: named,
    value,
    question: named.is === 'path' ? questions.at(process, named.path) : null,
  };
}

/** Puts in place what leads to the record, then tells what is a fact: all of it, or nothing. */
async function asSet(
  coach: Coach,
  process: Process,
  sets: readonly PlacedSet[],
  keep: (shown: Process, edited: unknown) => Promise<Process>,
): Promise<Process> {
  const facts = sets.flatMap(({ at, value }) =>
    at.is === 'fact' ? [factAnswer(coach, at.question, value)] : [],
  );
  const record = sets.reduce<unknown>(
    (before, set) => (set.at.is === 'path' ? withSet(coach, process, before, set) : before),
    withoutFloor(process),
  );
  const after = await keep(process, record);
  if (facts.length === 0) return after;
  const told = Object.assign({}, ...facts);
  return coach.processes.change(process.id, (stored) => followupChanges(coach, stored, told));
}

function withSet(
  coach: Coach,
  process: Process,
  record: unknown,
  { at, value, question }: PlacedSet,
): unknown {
  const path = at.is === 'path' ? at.path : [];
  const whole = path.length > ANSWER_DEPTH ? null : question;
  const key = path.at(-1) ?? '';
  const place = {
    before: valueAt(record, path),
    question: whole,
    field: fieldAt(process, path),
    key,
  };
  return withValueAt(record, path, typedValue(coach, value, place));
}

/** What the field of a happening holds, told of it or not; null when the path leads elsewhere. */
function fieldAt(
  { happenings }: Process,
  [list, index, key = '', ...rest]: Path,
): FieldSpec | null {
  const told = list === 'happenings' ? happenings[Number(index)] : undefined;
  return told && rest.length === 0 ? fieldOf(told.kind, key) : null;
}

/** Names in the path of a whole answer, `sessions.0.answers.good`; a longer one leads into it. */
const ANSWER_DEPTH = 4;

/** Keys that stand for a number or a name of the person's, so that a new one may be set. */
const OPEN = new Set(['points', 'terms']);

function isThere(record: unknown, path: Path): boolean {
  if (!canSet(record, path)) return false;
  const parent = valueAt(record, path.slice(0, -1));
  return (
    Array.isArray(parent) || OPEN.has(path.at(-2) ?? '') || valueAt(record, path) !== undefined
  );
}
