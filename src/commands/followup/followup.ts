import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Answers } from '../../domain/answers';
import { factsIn } from '../../domain/followup/fact-rows';
import { isOtherOfferOver, unsaidInterview } from '../../domain/followup/unsettled';
import type { Process } from '../../domain/process';
import { usage } from '../../errors';
import type { Question } from '../../guide/guide';
import { openInterview } from './missing';
import { followupResult } from './result';
import { followupRules } from './rules';
import { followupSitting, isAnsweredToday } from './sitting';
import { factQuestions, talk, tellExpired } from './talk';
import { withAnswers } from './told';
import { refuseUnfit } from '../../talk/check';
import { preview, type Target, targetOf } from '../../talk/which';

/** Should I get in touch? A verdict with its receipt, from the process, from questions or from a facts file. */
export async function run(
  coach: Coach,
  options: OptionsOf<'followup'>,
  [name]: string[],
): Promise<Result> {
  refuseStray(options);
  if (options.rules) return (await import('./tables')).rulesResult(coach);
  if (options.facts !== null) {
    return (await import('./tables')).factsResult(coach, options, name);
  }
  if (options.logContact !== null) {
    return (await import('./log')).logResult(coach, options, name);
  }
  return weigh(coach, options, name);
}

/** Options that belong to another one, and would else be silently left. Throws `usage`. */
function refuseStray(options: OptionsOf<'followup'>): void {
  const given = (flags: Record<string, unknown>): string[] =>
    Object.keys(flags).filter((flag) => flags[flag] !== null && flags[flag] !== false);
  const { answered, note, promisedBy, ics, eml, mailto, facts, rules } = options;
  const details = given({ '--answered': answered, '--note': note, '--promised-by': promisedBy });
  if (details.length > 0 && options.logContact === null) {
    throw usage({ is: 'no-input', options: ['--log-contact'] });
  }
  if (options.strict && facts === null) throw usage({ is: 'no-input', options: ['--facts'] });
  const files = given({ '--ics': ics, '--eml': eml, '--mailto': mailto, '--new': options.new });
  const alone = given({ '--facts': facts, '--rules': rules });
  const [first] = alone;
  const clashing = [...alone.slice(1), ...files];
  if (first !== undefined && clashing.length > 0) {
    throw usage({ is: 'clash', options: [first, ...clashing] });
  }
}

/** The questions for facts that a process may not hold, and those about a contact just made. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  const guide = await coach.guide('followup');
  return { questions: factQuestions(guide) };
}

async function weigh(
  coach: Coach,
  options: OptionsOf<'followup'>,
  name: string | undefined,
): Promise<Result> {
  const guide = await coach.guide('followup');
  const file = await coach.answersFor(factQuestions(guide));
  const on = options.on;
  const given = on === null && !file ? null : { ...(on && { 'interviewed-on': on }), ...file };
  const target = await targetOf(coach, options, name);
  if (given) check(coach, preview(target), given);
  const told = withAnswers(coach, preview(target), given ?? {});
  const unsaid = coach.ask ? unsaidInterview(told, coach.today) : null;
  if (unsaid) await openInterview(coach, target, unsaid);
  if (given && (file || !coach.ask))
    return followupResult(coach, options, followupSitting(coach, target).finish(given));
  const process = preview(target);
  if (!coach.ask) {
    if (isOtherOfferOver(process, coach.today)) tellExpired(coach, guide);
    return followupResult(coach, options, process);
  }
  if (!given && !options.again && isAnsweredToday(coach, process))
    return followupResult(coach, options, process);
  return asked(coach, options, target, given);
}

/** Asks what is open, and weighs what was answered. */
async function asked(
  coach: Coach,
  options: OptionsOf<'followup'>,
  target: Target,
  given: Answers | null,
): Promise<Result> {
  const sitting = followupSitting(coach, target);
  if (given) sitting.keep({ ...sitting.session().answers, ...given });
  const walked = await talk(coach, {
    guide: await coach.guide('followup'),
    process: sitting.process() ?? preview(target),
    session: sitting.session(),
    keep: (answers) => sitting.keep(answers),
    which: options.again ? 'all' : 'open',
  });
  if (walked.state === 'stopped') throw sitting.pause();
  return followupResult(coach, options, sitting.finish(walked.answers));
}

/** Refuses days that cannot be, before anything is kept. Throws `input` with the question's id. */
function check(coach: Coach, process: Process, answers: Answers): void {
  const words = coach.words.followup;
  refuseUnfit(coach, followupRules(coach, process), answers);
  if (factsIn(withAnswers(coach, process, answers), coach.today) === null) {
    throw usage({ is: 'said', text: words.noInterview, hint: words.noInterviewHint });
  }
}
