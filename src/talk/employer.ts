import type { Coach } from '../coach';
import type { Change } from '../domain/change/change';
import { type Doing, employerSaying, sectorInName } from '../domain/employer';
import { type Process, RECRUITERS, type Sector, SECTORS } from '../domain/process';
import { questionIn, titledOf, type TitledText } from '../guide/guide';
import { typedIn } from '../words/typed';
import { fact } from './country-facts';
import { converse, stopped } from './converse';

type Fact = 'sector' | 'recruiter';

/** Whose the employer is: as told, else as it stands plainly in the name; null where neither says. */
export function sectorOf({ words }: Coach, { sector, company }: Process): Sector | null {
  return sector ?? sectorInName(company, typedIn(words).employers);
}

/** Asks at a terminal for what of these nobody has told, each once for a process. Throws `stopped`, with the command that goes on. */
export async function askEmployer(
  coach: Coach,
  process: Process,
  facts: readonly Fact[],
  command: string,
): Promise<Process> {
  const isOpen = (of: Fact): boolean =>
    process[of] === undefined && (of !== 'sector' || sectorOf(coach, process) === null);
  const open = facts.filter(isOpen);
  if (!coach.ask || open.length === 0) return process;
  const guide = await coach.guide('employer');
  const questions = open.map((of) => questionIn(guide, of));
  let current = process;
  const { state, answers } = await converse(coach, questions, {
    answers: {},
    places: 'uncounted',
    keep: (given, id) => {
      const change = told(id, given[id], coach.now());
      current = coach.processes.change(process.id, () => [change]);
    },
  });
  if (state === 'stopped') throw stopped(answers, command);
  return current;
}

/** What was answered; a skip is kept too, so that it is not asked again. */
function told(id: string, value: unknown, at: string): Change {
  if (id === 'sector')
    return { do: 'set', field: id, value: SECTORS.find((one) => one === value) ?? null, at };
  const recruiter = RECRUITERS.find((one) => one === value) ?? null;
  return { do: 'set', field: 'recruiter', value: recruiter, at };
}

/** What to know of this employer before these things are done, in words. */
export async function employerLines(
  coach: Coach,
  process: Process,
  doing: readonly Doing[],
): Promise<string[]> {
  const sector = sectorOf(coach, process);
  const ids = doing.flatMap((one) => employerSaying(process, sector, one, coach.today) ?? []);
  if (ids.length === 0) return [];
  const guide = await coach.guide('employer');
  return ids.map((id) => fact(coach, guide, id));
}

/** What to read before an interview with a public employer; nothing of another, or where the sector is not known. */
export async function employerReading(coach: Coach, process: Process): Promise<TitledText[]> {
  const id = employerSaying(process, sectorOf(coach, process), 'read', coach.today);
  return id === null ? [] : [titledOf(await coach.guide('employer'), id)];
}
