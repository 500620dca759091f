import type { Coach } from '../coach';
import { textAnswer } from '../domain/answers';
import type { Day } from '../domain/day/day';
import type { NewProcess } from '../domain/process';
import { type CoachError, usage } from '../errors';
import { questionsOf } from '../guide/guide';
import type { Walked } from '../guide/walk';
import { converse, stopped } from './converse';
import type { NewTarget, Target } from './target';
import type { OpenTalk } from './unfinished';

/** What the command line says of a process to begin. */
export interface StartOptions {
  new: boolean;
  company: string | null;
  role: string | null;
  /** The day that is told of it. */
  on?: Day | null;
}

/** A job to begin, as the command line says or as the person answers; the process there is, where that is meant. Throws `usage`, `stopped`. */
export async function newTarget(coach: Coach, options: StartOptions): Promise<Target> {
  const isTold = options.company !== null || options.role !== null;
  const left = [...(options.company === null ? ['company'] : []), ...(isTold ? [] : ['role'])];
  const told = await answered(coach, left, null);
  const company = options.company ?? told.company;
  if (company === null) throw usage({ is: 'no-input', options: ['--company'] });
  const role = options.role ?? told.role ?? '';
  const start = { company, role, country: coach.country, startedOn: coach.today };
  return unlessKnown(coach, { kind: 'new', start, asked: left }, options.on ?? null);
}

/** The process there is of this job, where that is meant by it. Throws `stopped`. */
async function unlessKnown(coach: Coach, target: NewTarget, on: Day | null): Promise<Target> {
  const { twinMeant } = await import('./twin');
  const process = await twinMeant(coach, { ...target.start, on });
  if (!process) return target;
  (await openJobTalk(coach, 'again')).end();
  return { kind: 'known', process };
}

/** Whether the first question of a talk leads back to one before it; where that is which job it is about, only until something is kept. */
export type Back = 'stays' | 'leaves' | 'leaves while new';

/** The same, as it is now. */
export function backFrom(back: Back, { kind }: Target): 'stays' | 'leaves' {
  return back === 'leaves while new' ? (kind === 'new' ? 'leaves' : 'stays') : back;
}

/** Whether one may go back from the first question of a talk to which job it is about: while nothing of it is kept. */
export function mayAskJobAgain(target: Target): boolean {
  return target.kind === 'new' && target.asked.length > 0;
}

/** Asks again which job it is about, from the last of what was asked. Throws `stopped`. */
export async function askJobAgain(coach: Coach, target: Target): Promise<Target> {
  if (target.kind === 'known') return target;
  const { start, asked } = target;
  const told = await answered(coach, asked, start);
  const [company, role] = [told.company ?? start.company, told.role ?? ''];
  const now = { ...start, company, role: asked.includes('role') ? role : start.role };
  const isSame = now.company === start.company && now.role === start.role;
  const after = { ...target, start: now };
  return isSame ? after : unlessKnown(coach, after, null);
}

/** The talk about which job begins, kept while it is typed until the process is written; goes on where it was broken off, and says so unless it never was. */
export async function openJobTalk(
  coach: Coach,
  is: 'begun' | 'again' = 'begun',
): Promise<OpenTalk> {
  const { openTalk } = await import('./unfinished');
  return openTalk(coach, { talk: 'coach --new', process: null }, is);
}

/** The fault of a stop while it is asked which job begins: what was told or half written of it is kept. */
export function stopJobTalk(
  { begins }: Coach,
  talk: OpenTalk,
  { answers, draft }: Walked,
): CoachError {
  if (draft) talk.half(draft);
  return stopped(answers, begins, draft !== undefined);
}

/** Company and role as the person answers, from the last question where they did before; null where nobody can be asked, or when it is skipped. Throws `stopped`. */
async function answered(
  coach: Coach,
  ids: readonly string[],
  before: Pick<NewProcess, 'company' | 'role'> | null,
): Promise<Record<'company' | 'role', string | null>> {
  if (!coach.ask || ids.length === 0) return { company: null, role: null };
  const questions = questionsOf(await coach.guide('interview'));
  const talk = await openJobTalk(coach, before ? 'again' : 'begun');
  const { answers: again, draft } = talk.now();
  const walked = await converse(
    coach,
    questions.filter(({ id }) => ids.includes(id)),
    {
      answers: before ? { company: before.company, role: before.role || null } : {},
      again: before ? {} : again,
      draft: draft ?? undefined,
      half: (half) => talk.half(half),
      which: 'all',
      begin: before ? 'at the last' : 'at what is open',
      places: 'uncounted',
      keep: (answers) => talk.keep({ ...again, ...answers }),
    },
  );
  if (walked.state === 'stopped') throw stopJobTalk(coach, talk, walked);
  const { answers } = walked;
  return { company: textAnswer(answers, 'company'), role: textAnswer(answers, 'role') };
}
