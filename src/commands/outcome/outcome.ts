import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { dayAnswer, type Answers } from '../../domain/answers';
import { isNewOutcome, noInSilence, outcomeDeeds, outcomeNow } from '../../domain/outcome';
import { OUTCOMES, type OutcomeName } from '../../domain/outcome-name';
import type { Process } from '../../domain/process';
import { lastInterview } from '../../domain/ledger/folds';
import { turnOn } from '../../domain/ledger/state';
import { CoachError, usage } from '../../errors';
import { type Guide, type Question, questionsOf } from '../../guide/guide';
import { meant, wanted } from '../../words/spoken';
import { refuseUnfit } from '../../talk/check';
import { deedChanges } from '../../talk/tell';
import { converse } from '../../talk/converse';
import { answersFor, dayIn, keepFeedback, MOVABLE } from './ask';
import { outcomeRules } from './rules';
import { outcomeSitting } from './sitting';
import { outcomeResult } from './result';
import { checkChoice, keepChoice } from './question';
import { preview, type Target, toldOfJob } from '../../talk/target';
import { targetOf } from '../../talk/which';

/** How a process goes on or ends; after a no the careful way: the feeling, a pause, one question, their words kept. */
export async function run(
  coach: Coach,
  options: OptionsOf<'outcome'>,
  args: string[],
): Promise<Result> {
  const guide = await coach.guide('outcome');
  const given = await coach.answersFor(questionsOf(guide));
  const { name, outcome: typed } = argsOf(coach, args);
  const feedback = await feedbackOption(coach, options, given);
  const target = await targetOf(coach, options, name);
  if (given) refuseUnfit(coach, outcomeRules(coach, guide, preview(target)), given);
  const outcome = typed ?? (await whichOutcome(coach, guide, target, given, options));
  const quiet = outcome === 'rejected' ? noInSilence(preview(target), coach.today) : null;
  const on = options.on ?? dayAnswer(given ?? {}, 'on') ?? quiet;
  check(coach, preview(target), outcome, on, feedback);
  checkChoice(coach, options, preview(target), outcome);
  if (!WRITES.includes(outcome)) refuseMail(coach, options, preview(target));
  const isNews = isNewOutcome(preview(target), outcome, coach.today);
  const before = isNews ? null : outcomeNow(preview(target), coach.today).on;
  const dayOf = (answers: Answers): string =>
    on ?? (isNews ? dayIn(answers) : null) ?? before ?? coach.today;
  const reader = options.more === null || isNews ? coach : { ...coach, ask: null };
  const mayMove = reader.ask !== null && MOVABLE.includes(outcome);
  const tells = isNews || on !== null || given !== null || mayMove;
  const sitting = outcomeSitting(coach, target, {
    name: outcome,
    isNews,
    ends: (stored, answers) => {
      // Told in another window meanwhile, its day holds where none is said here.
      const isFresh = on !== null || isNewOutcome(stored, outcome, coach.today);
      const day = isFresh ? dayOf(answers) : isNews ? dayIn(answers) : null;
      const told = { name: outcome, on: day, answers, today: coach.today };
      return tells ? deedChanges(coach, stored, outcomeDeeds(stored, told)) : [];
    },
  });
  const back = typed === null && given === null ? 'leaves' : 'stays';
  const leaves = quiet === null ? (options.noQuestion ? ['no-feedback'] : []) : OF_A_WORD;
  const answers = await answersFor(reader, guide, sitting, {
    outcome,
    given,
    on,
    isNews,
    leaves,
    back,
  });
  if (answers === null) return run(coach, options, args);
  const day = dayOf(answers);
  check(coach, preview(target), outcome, day, feedback);
  sitting.finish(answers);
  keepChoice(options, sitting);
  if (feedback !== null) await keepFeedback(coach, guide, sitting, feedback, given);
  const isAssumed = isNews && NEWS.includes(outcome) && on === null && dayIn(answers) === null;
  return outcomeResult(coach, guide, options, sitting, { outcome, isNews, day, isAssumed });
}

/** Every question of the ending; which are asked depends on it. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: questionsOf(await coach.guide('outcome')) };
}

function argsOf(
  { words }: Coach,
  args: string[],
): { name: string | undefined; outcome: OutcomeName | null } {
  const [first, second] = args;
  const asOutcome = (word: string | undefined): OutcomeName | null =>
    meant(({ outcome }) => outcome, word);
  if (second === undefined && asOutcome(first))
    return { name: undefined, outcome: asOutcome(first) };
  if (second === undefined || asOutcome(second)) return { name: first, outcome: asOutcome(second) };
  throw usage({
    is: 'bad-value',
    option: 'coach outcome',
    value: second,
    want: wanted('outcome', words.spoken),
  });
}

async function feedbackOption(
  coach: Coach,
  options: OptionsOf<'outcome'>,
  given: Answers | null,
): Promise<string | null> {
  const option = options.feedback;
  if (option === null) {
    const answer = given?.['feedback'];
    return typeof answer === 'string' ? answer : null;
  }
  const words = coach.words.outcome;
  const text = option === '-' ? (await coach.readFile('-')).replace(/\r?\n$/u, '') : option;
  if (text.trim() !== '') return text.normalize('NFC');
  throw usage({ is: 'said', text: words.emptyFeedback, hint: words.emptyFeedbackHint });
}

async function whichOutcome(
  coach: Coach,
  guide: Guide,
  target: Target,
  given: Answers | null,
  options: OptionsOf<'outcome'>,
): Promise<OutcomeName> {
  const known = turnOn(preview(target), coach.today).is;
  const answer = OUTCOMES.find((one) => one === given?.['outcome']);
  if (answer) return answer;
  const asks = options.ask || options.noQuestion || options.mail;
  const about = options.feedback !== null || asks || given?.['feedback'];
  if (known === 'rejected' && about) return 'rejected';
  if (about) throw notRejected(coach, preview(target));
  const words = coach.words.outcome;
  if (!coach.ask) {
    throw usage({
      is: 'said',
      text: words.noState,
      hint: words.noStateHint(wanted('outcome', coach.words.spoken)),
    });
  }
  const asked = questionsOf(guide).filter(({ id }) => id === 'outcome');
  const told = OUTCOMES.find((one) => one === known);
  const walked = await converse(coach, asked, {
    answers: told ? { outcome: told } : {},
    which: 'all',
    places: 'uncounted',
    keep: () => undefined,
  });
  const chosen = OUTCOMES.find((one) => one === walked.answers['outcome']);
  if (walked.state === 'stopped' || !chosen) {
    const kept = toldOfJob(target);
    throw new CoachError({ kind: 'stopped', kept, command: coach.begins });
  }
  return chosen;
}

/** Refuses a day before the interview, and feedback where no no has come. */
function check(
  coach: Coach,
  process: Process,
  outcome: OutcomeName,
  on: string | null,
  feedback: string | null,
): void {
  const held = lastInterview(process, coach.today)?.on ?? null;
  if (on !== null && held !== null && on < held) {
    throw usage({ is: 'day-order', first: held, then: on, option: '--on' });
  }
  if (feedback !== null && outcome !== 'rejected') throw notRejected(coach, process);
}

/** What comes from them, on a day that matters later. */
const NEWS: readonly OutcomeName[] = ['next', 'offer', 'rejected'];

/** What is asked of a no that was said or written, and of none that their silence is. */
const OF_A_WORD = ['no-channel', 'no-feedback'];

/** The endings that have a letter. */
const WRITES: readonly OutcomeName[] = ['rejected', 'accepted', 'declined', 'withdrawn'];

function refuseMail(coach: Coach, options: OptionsOf<'outcome'>, { id }: Process): void {
  if (options.eml === null && !options.mailto) return;
  const text = coach.words.outcome.noDraft;
  throw usage({ is: 'said', text, hint: `coach outcome ${id}` });
}

function notRejected(coach: Coach, process: Process): Error {
  const words = coach.words.outcome;
  const hint = words.notRejectedHint(`coach outcome ${process.id} rejected`);
  return usage({ is: 'said', text: words.notRejected(process.company), hint });
}
