import type { Coach, Options, Result } from '../coach';
import { orderFault } from '../domain/day-order';
import { withFloorOf, withoutFloor } from '../domain/floor';
import { canSet, pathOf, valueAt, withValueAt } from '../domain/paths';
import type { Process } from '../domain/process';
import { CoachError, usage } from '../errors';
import { checkedProcess } from '../store/checked';
import { editWords } from '../words/edit';
import { dayFaultText } from './days-told';
import { processOf } from './which';

/** Corrects any fact or answer: by `--set`, at prompts, or as a document in the editor. Nothing is kept that is not a process. */
export async function run(coach: Coach, options: Options, [name]: string[]): Promise<Result> {
  const sets = Array.isArray(options['set']) ? options['set'] : [];
  if (sets.length === 0 && !coach.ask) throw usage({ is: 'no-input', options: ['--set'] });
  const process = await processOf(coach, {}, name);
  const edited =
    sets.length > 0 ? save(coach, process, withSets(process, sets)) : await byHand(coach, process);
  const words = editWords[coach.language];
  return {
    document: withoutFloor(edited),
    page: () => `\n  ${words.saved(edited.id)}\n\n`,
  };
}

async function byHand(coach: Coach, process: Process): Promise<Process> {
  const { editByHand } = await import('./edit-prompts');
  return editByHand(coach, process, (edited) => save(coach, process, edited));
}

/** Keeps the corrected record; what is not shown in it, the floor, is put back. */
function save(coach: Coach, before: Process, edited: unknown): Process {
  const checked = checkedProcess(edited);
  const words = editWords[coach.language];
  if (!checked.ok)
    throw usage({ is: 'said', text: words.cannotBe(checked.where), hint: words.nothingChanged });
  const { process } = checked;
  if (process.id !== before.id)
    throw usage({ is: 'said', text: words.idStays(before.id), hint: words.nothingChanged });
  const fault = orderFault(process);
  if (fault)
    throw usage({ is: 'said', text: dayFaultText(coach, fault), hint: words.nothingChanged });
  return coach.processes.change(before.id, (stored) => withFloorOf(process, stored));
}

function withSets(process: Process, sets: string[]): unknown {
  return sets.reduce<unknown>((record, set) => {
    const at = set.indexOf('=');
    const name = at < 0 ? set : set.slice(0, at);
    const path = pathOf(name);
    if (at < 0) throw usage({ is: 'bad-value', option: '--set', value: set, want: 'role=…' });
    if (!canSet(record, path)) throw new CoachError({ kind: 'not-found', what: 'answer', name });
    return withValueAt(record, path, typed(set.slice(at + 1), valueAt(record, path)));
  }, process);
}

/** The written value, as the kind of value that was there; a text stays a text. */
function typed(text: string, before: unknown): unknown {
  if (text === 'null') return null;
  if (typeof before === 'string' || before === null || before === undefined)
    return asBefore(text, before);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function asBefore(text: string, before: unknown): unknown {
  if (before === null && (text === 'true' || text === 'false')) return text === 'true';
  return text.normalize('NFC');
}
