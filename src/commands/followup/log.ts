import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type Answers, dayAnswer, textAnswer } from '../../domain/answers';
import { contactDeeds, type Logged } from '../../domain/followup/log-contact';
import type { Channel, Process } from '../../domain/process';
import { lastInterview, roundsOf } from '../../domain/ledger/folds';
import { usage } from '../../errors';
import { questionsOf } from '../../guide/guide';
import { nearDay } from '../../view/days';
import { paragraph } from '../../view/page';
import { converse, stopped } from '../../talk/converse';
import { followupResult } from './result';
import { notToCome } from '../../talk/past';
import { deedChanges } from '../../talk/tell';
import { knownProcess } from '../../talk/which';

const CHANNELS: readonly Channel[] = ['call', 'mail', 'other'];

/** Keeps a contact the person has made, with what came of it, and weighs the process anew. */
export async function logResult(
  coach: Coach,
  options: OptionsOf<'followup'>,
  name: string | undefined,
): Promise<Result> {
  const { channel, on } = await contactOf(coach, options);
  const by = options.promisedBy;
  if (options.new || (options.company !== null && name === undefined))
    throw usage({ is: 'clash', options: ['--log-contact', '--new'] });
  const process = await knownProcess(coach, name);
  inOrder(coach, process, on, by);
  const logged = await detailsOf(coach, options, { on, channel, promisedBy: by });
  const words = coach.words.followup;
  const day = nearDay(on, coach.today, coach.words);
  const [first] = contactDeeds(process, logged);
  const changed = coach.processes.change(process.id, (stored) =>
    deedChanges(coach, stored, contactDeeds(stored, logged)),
  );
  const say = first?.do === 'correct' ? words.logAnswered : words.logged;
  const said = first ? say(channel, words.theDay(day)) : words.loggedBefore(day);
  coach.note(paragraph(said, coach.look));
  return followupResult(coach, options, changed);
}

/** The way and the day: from the flags, else asked where `--log-contact` stands alone. */
async function contactOf(
  coach: Coach,
  options: OptionsOf<'followup'>,
): Promise<{ channel: Channel; on: string }> {
  const on = notToCome(coach, options.on, '--on');
  const { logContact } = options;
  if (logContact !== true && logContact !== null)
    return { channel: logContact, on: on ?? coach.today };
  if (!coach.ask) throw usage({ is: 'missing-value', name: '--log-contact' });
  const answers = await asked(coach, on === null ? {} : { 'log-on': on }, FIRST);
  const channel = CHANNELS.find((one) => one === answers['log-channel']) ?? 'other';
  return { channel, on: notToCome(coach, dayAnswer(answers, 'log-on'), '--on') ?? coach.today };
}

function inOrder(coach: Coach, process: Process, on: string, by: string | null): void {
  const first = lastInterview(process, coach.today)?.on ?? roundsOf(process)[0]?.on;
  if (first !== undefined && on < first)
    throw usage({ is: 'day-order', first, then: on, option: '--on' });
  if (by !== null && by < on)
    throw usage({ is: 'day-order', first: on, then: by, option: '--promised-by' });
}

/** What came of it: from the flags, else asked. */
async function detailsOf(
  coach: Coach,
  options: OptionsOf<'followup'>,
  known: Pick<Logged, 'on' | 'channel' | 'promisedBy'>,
): Promise<Logged> {
  const flags: Answers = {
    ...(options.answered || known.promisedBy ? { 'log-answered': true } : {}),
    ...(options.note === null ? {} : { 'log-note': options.note }),
    ...(known.promisedBy === null ? {} : { 'log-promised-by': known.promisedBy }),
  };
  const answers = coach.ask ? await asked(coach, flags, DETAILS) : flags;
  const { 'log-answered': answered, 'log-agreement': agreement } = answers;
  return {
    ...known,
    promisedBy: known.promisedBy ?? dayAnswer(answers, 'log-promised-by'),
    answered: typeof answered === 'boolean' ? answered : coach.ask ? null : false,
    note: textAnswer(answers, 'log-note'),
    agreement: agreement === 'ok' || agreement === 'do-not' ? agreement : 'none',
  };
}

const FIRST = ['log-channel', 'log-on'];
const DETAILS = ['log-answered', 'log-note', 'log-promised-by', 'log-agreement'];

async function asked(coach: Coach, flags: Answers, ids: readonly string[]): Promise<Answers> {
  const guide = await coach.guide('followup');
  const questions = questionsOf(guide).filter(({ id }) => ids.includes(id));
  const walked = await converse(coach, questions, {
    answers: flags,
    places: 'uncounted',
    keep: () => undefined,
  });
  if (walked.state === 'stopped') throw stopped({}, 'coach followup --log-contact');
  return walked.answers;
}
