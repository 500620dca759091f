import type { OptionsOf } from '../cli/flags';
import type { Coach, Result } from '../coach';
import type { Process } from '../domain/process';
import { CoachError, usage } from '../errors';
import { page, prose } from '../view/page';
import { confirmed } from '../talk/converse';
import { SHOWN } from '../talk/several';
import { knownProcess, readable, toldApart } from '../talk/which';
import { jobName } from '../view/job-name';

/** Erases a process with everything it left behind, after asking, and says what it cannot reach. */
export async function run(
  coach: Coach,
  options: OptionsOf<'forget'>,
  [name]: string[],
): Promise<Result> {
  const words = coach.words.forget;
  if (name === undefined && !coach.ask)
    throw usage({
      is: 'which-process',
      ids: readable(coach, SHOWN).map((one) => toldApart(coach, one)),
    });
  if (!options.yes && !coach.ask) throw usage({ is: 'no-input', options: ['--yes'] });
  const process = await toForget(coach, name);
  const sure = options.yes || (await isSure(coach, process));
  const asides = sure ? coach.processes.remove(process.id) : [];
  const lines = sure
    ? [words.gone(process.company), ...asideLines(coach, asides), '', words.beyond]
    : [words.kept];
  return {
    document: { schema: 'coach.forget/1', process: process.id, forgotten: sure },
    page: () => page(lines.map((line) => prose(line, coach.look))),
  };
}

/** What a question before erasing has to name. */
type ToForget = Pick<Process, 'id' | 'company' | 'role'>;

/** The process; by its whole id also one whose file cannot be read, as erasing is the person's right. */
async function toForget(coach: Coach, name: string | undefined): Promise<ToForget> {
  try {
    return await knownProcess(coach, name);
  } catch (error) {
    const unread = error instanceof CoachError && error.fault.kind === 'store';
    if (!unread || name === undefined || !coach.processes.ids().includes(name)) throw error;
    return { id: name, company: name, role: '' };
  }
}

/** Where it was erased beside the store itself: in what was put aside. */
function asideLines(coach: Coach, folders: string[]): string[] {
  return folders.length === 0 ? [] : ['', coach.words.forget.aside(folders.join(', '))];
}

async function isSure(coach: Coach, forgotten: ToForget): Promise<boolean> {
  const words = coach.words.forget;
  if (!coach.ask) return false;
  return confirmed(coach.ask, words.sure(jobName(forgotten)), words.sureHelp(forgotten.id), false);
}
