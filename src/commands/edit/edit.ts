import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { orderFault } from '../../domain/day/day-order';
import { withFloorOf, withoutFloor } from '../../domain/floor';
import { canSet, pathOf, valueAt, withValueAt, type Path } from '../../domain/paths';
import type { Process } from '../../domain/process';
import { CoachError, usage } from '../../errors';
import { checkedProcess } from '../../store/checked';
import { dayFaultText } from '../../talk/days-told';
import { wrongAnswer } from './answers';
import { typedValue } from './typed';
import { questionsOfGuides, type Questions } from '../../talk/guide-questions';
import { knownProcess } from '../../talk/which';

/** Corrects any fact or answer: by `--set`, at prompts, or as a document in the editor. Nothing is kept that is not a process. */
export async function run(
  coach: Coach,
  options: OptionsOf<'edit'>,
  [name]: string[],
): Promise<Result> {
  const sets = options.set;
  if (sets.length === 0 && !coach.ask) throw usage({ is: 'no-input', options: ['--set'] });
  const process = await knownProcess(coach, name);
  const questions = await questionsOfGuides(coach);
  const keep = (edited: unknown): Process => save(coach, process, edited, questions);
  const edited =
    sets.length > 0
      ? keep(withSets(coach, process, sets, questions))
      : await (await import('./prompts')).editByHand(coach, process, questions, keep);
  const words = coach.words.edit;
  return {
    document: withoutFloor(edited),
    page: () => `\n  ${words.saved(edited.id)}\n\n`,
  };
}

/** Keeps the corrected record; what is not shown in it, the floor, is put back. */
function save(coach: Coach, before: Process, edited: unknown, questions: Questions): Process {
  const words = coach.words.edit;
  const refused = (text: string): CoachError =>
    usage({ is: 'said', text, hint: words.nothingChanged });
  const checked = checkedProcess(edited);
  if (!checked.ok) throw refused(words.cannotBe(checked.where));
  const { process } = checked;
  if (process.id !== before.id) throw refused(words.idStays(before.id));
  if (process.company.trim() === '' && process.company !== before.company)
    throw refused(words.cannotBe('company'));
  const wrong = wrongAnswer(process, before, questions);
  if (wrong !== null) throw refused(words.wrongAnswer(wrong.question.text, wrong.most));
  const fault = orderFault(process, before);
  if (fault) throw refused(dayFaultText(coach, fault));
  return coach.processes.change(before.id, (stored) => withFloorOf(process, stored));
}

function withSets(coach: Coach, process: Process, sets: string[], questions: Questions): unknown {
  return sets.reduce<unknown>((record, set) => {
    const at = set.indexOf('=');
    const name = at < 0 ? set : set.slice(0, at);
    const path = pathOf(name);
    const question = questions.at(process, path);
    if (at < 0) throw usage({ is: 'bad-value', option: '--set', value: set, want: 'role=…' });
    if (!question && !isThere(record, path))
      throw new CoachError({ kind: 'not-found', what: 'answer', name });
    const whole = path.length > ANSWER_DEPTH ? null : question;
    const place = { before: valueAt(record, path), question: whole, key: path.at(-1) ?? '' };
    return withValueAt(record, path, typedValue(coach, set.slice(at + 1), place));
  }, process);
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
