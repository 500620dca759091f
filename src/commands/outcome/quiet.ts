import type { Coach } from '../../coach';
import type { Doing } from '../../domain/employer';
import type { OutcomeName } from '../../domain/outcome-name';
import type { Process } from '../../domain/process';
import { benefitsLine } from '../../talk/benefits';
import { employerLines, sectorOf } from '../../talk/employer';
import type { Chosen } from './no';

/** What is asked first of those who pay a benefit, before the letter goes. */
const BEFORE: Partial<Record<OutcomeName, 'refusing' | 'resigning'>> = {
  accepted: 'resigning',
  declined: 'refusing',
  withdrawn: 'refusing',
};

/** What to know before the next step is taken: of money that hangs on it, of the employer, of who recruits. */
export async function quietLines(
  coach: Coach,
  known: Process,
  outcome: OutcomeName,
  { draft, question }: Chosen,
): Promise<string[]> {
  // Who recruits may have been asked beside the sitting.
  const process = coach.processes.get(known.id) ?? known;
  const before = BEFORE[outcome];
  const benefits = before ? await benefitsLine(coach, before) : null;
  const doing: Doing[] = [
    ...(outcome === 'accepted' ? ['resign' as const] : []),
    ...(question?.is === 'now' ? ['ask' as const] : []),
    ...(draft && sectorOf(coach, process) !== null ? ['letter' as const] : []),
  ];
  return [
    ...(benefits === null ? [] : [benefits]),
    ...(await employerLines(coach, process, doing)),
  ];
}
