import type { Ask } from '../ask/ask';
import type { Coach } from '../coach';
import type { Day } from '../domain/day/day';
import { isActive, type NewProcess, type Process } from '../domain/process';
import { jobKey } from '../domain/sheet';
import { jobName } from '../view/job-name';
import { paragraph } from '../view/page';
import { whichOf } from './several';
import { sayUnreadable } from './unreadable';

/** A job that begins, with the day that is told of it. */
export interface BeginningJob extends Pick<NewProcess, 'company' | 'role'> {
  on: Day | null;
  /** The process that it has already. */
  id?: string;
}

/**
 * The process that is meant by a job told as new: the one there is of the same employer and post, where the same day is
 * told of it, or the person says so; else null, and where nobody can be asked it is said that there is one. Throws `stopped`.
 */
export async function twinMeant(coach: Coach, job: BeginningJob): Promise<Process | null> {
  const twins = await twinsOf(coach, job);
  if (twins.length === 0) return null;
  const said = coach.words.which.twin;
  const same = job.on && twins.find(({ happenings }) => happenings.some(({ on }) => on === job.on));
  if (same) {
    coach.note(paragraph(said.known(jobName(same), same.id), coach.look));
    return same;
  }
  const twin = twins.find(isActive);
  if (!twin) return null;
  if (coach.ask) return (await isSame(coach, coach.ask, twin)) ? twin : null;
  coach.note(paragraph(said.another(jobName(twin), twin.id), coach.look));
  return null;
}

async function twinsOf(coach: Coach, { company, role, id }: BeginningJob): Promise<Process[]> {
  const key = jobKey(company, role);
  const twins: Process[] = [];
  for (const found of await coach.everything.begunFor(company)) {
    if (!found.ok) sayUnreadable(coach, found.unreadable);
    else if (found.process.id !== id && jobKey(found.process.company, found.process.role) === key)
      twins.push(found.process);
  }
  return twins;
}

async function isSame(coach: Coach, ask: Ask, twin: Process): Promise<boolean> {
  const { text, help, same, other } = coach.words.which.twin;
  const choices = [
    { value: 'same', label: same },
    { value: 'other', label: other },
  ];
  return (
    (await whichOf(ask, { id: 'same-job', text: text(jobName(twin)), help, choices })) === 'same'
  );
}
