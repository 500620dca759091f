import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { usage } from '../../errors';
import { whichOf } from '../../talk/several';
import type { History, Reached, StepIn, UndoResult, UndoWish } from '../../store/undo/port';
import { knownProcess } from '../../talk/which';
import { stepName, thingsIn, type Undone } from './told';

/** Takes back the last thing that was written down, as a change of its own; lists what can be taken back, or empties it. */
export async function run(
  coach: Coach,
  options: OptionsOf<'undo'>,
  [name]: string[],
): Promise<Result> {
  if (options.list && options.clear) throw usage({ is: 'clash', options: ['--list', '--clear'] });
  const process = name === undefined ? undefined : (await knownProcess(coach, name)).id;
  const history = await coach.history();
  if (options.clear) history.clear(process);
  const taken =
    options.list || options.clear ? null : await takenBack(coach, history, options, process);
  return result(coach, history.steps(process), { process, taken, isCleared: options.clear });
}

/** Takes it back, after asking where something was changed since. Throws `usage` where nobody can be asked. */
async function takenBack(
  coach: Coach,
  history: History,
  options: OptionsOf<'undo'>,
  process: string | undefined,
): Promise<UndoResult> {
  const wanted: UndoWish = {
    process,
    changed: options.yes ? 'take back' : 'ask',
    now: coach.now(),
  };
  const first = history.takeBack(wanted);
  if (first.state !== 'ask' || first.run === null) return first;
  const changed = await changedTo(coach, first);
  return changed === 'nothing' ? first : history.takeBack({ ...wanted, changed, run: first.run });
}

/** What the person wants of things that were changed since. The cursor stands where nothing is done. */
async function changedTo(
  coach: Coach,
  { reached }: UndoResult,
): Promise<'leave' | 'take back' | 'nothing'> {
  const words = coach.words.undo;
  const things = reached.flatMap((one) => thingsIn(coach, { ...one, ...one.changed }));
  const text = words.changed(things.join('; '));
  if (!coach.ask) throw usage({ is: 'said', text, hint: words.changedHint });
  const isRest = reached.some(
    ({ parts, kept, gone }) => parts.length + kept.length + gone.length > 0,
  );
  const choices = [
    { value: 'nothing', label: words.nothing },
    ...(isRest ? [{ value: 'leave', label: words.leave }] : []),
    { value: 'take back', label: words.all },
  ];
  const question = { id: 'undo-changed', text, help: words.changedHelp, choices };
  const value = await whichOf(coach.ask, question, 'nothing');
  return value === 'leave' || value === 'take back' ? value : 'nothing';
}

function result(coach: Coach, left: StepIn[], undone: Undone): Result {
  const { process, taken } = undone;
  const done = taken?.state === 'done' ? taken.reached : [];
  return {
    document: {
      schema: 'coach.undo/1',
      process: process ?? onlyOf(done),
      undone: done[0] ? listed(coach, done) : null,
      left: left.map((one) => listed(coach, [withNothing(coach, one)])),
    },
    page: async () =>
      (await import('./page')).undoPage(
        coach,
        undone,
        left.map((one) => withNothing(coach, one)),
      ),
  };
}

function onlyOf([first, ...more]: readonly Reached[]): string | null {
  return first && more.length === 0 ? first.process : null;
}

/** A step that is only looked at. */
function withNothing(coach: Coach, one: StepIn): Reached {
  const { process, step } = one;
  const before = process === null ? null : readOf(coach, process);
  const added = (step.added ?? []).map(({ id }) => id);
  return {
    ...one,
    before,
    parts: step.parts,
    kept: step.kept ?? [],
    gone: step.begun && process !== null ? [process, ...added] : added,
    changed: { parts: [], kept: [], gone: [] },
  };
}

function readOf(coach: Coach, id: string): Reached['before'] {
  try {
    return coach.processes.get(id);
  } catch {
    // A process that cannot be read is named by its id alone.
    return null;
  }
}

function listed(coach: Coach, steps: Reached[]): { what: string; on: string } {
  const [first] = steps;
  const name = first ? stepName(coach.words, first) : '';
  const things = steps.flatMap((one) => thingsIn(coach, one));
  return { what: [name, things.join('; ')].filter(Boolean).join(': '), on: first?.step.on ?? '' };
}
