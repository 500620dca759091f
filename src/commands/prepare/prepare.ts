import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { answerState, listAnswer } from '../../domain/answers';
import type { Change } from '../../domain/change/change';
import { comingRound, freshFacts } from '../../domain/lessons';
import { aheadOn } from '../../domain/ledger/timeline';
import type { Process, Session } from '../../domain/process';
import { CoachError, usage } from '../../errors';
import type { Guide, Question } from '../../guide/guide';
import { booked } from '../../talk/interview-day';
import { page } from '../../view/page';
import { advertSection } from '../../view/advert';
import { sayExamples } from '../../talk/examples';
import { converse } from '../../talk/converse';
import { openSitting, type OpenSitting } from '../../talk/sitting';
import { correct, tell } from '../../talk/tell';
import { begin } from '../../talk/target';
import { targetOf } from '../../talk/which';
import { eveningQuestion, everyQuestion, questionsFor, whereNext } from './questions';
import { prepared } from './result';

/** Before the next interview: what was learnt, what to practise, what to ask, what to have ready. */
export async function run(
  coach: Coach,
  options: OptionsOf<'prepare'>,
  [name]: string[],
): Promise<Result> {
  const guide = await coach.guide('prepare');
  const given = await coach.answersFor(everyQuestion(coach, guide));
  if ((options.write || options.tick) && !coach.ask) {
    throw usage({ is: 'no-input', options: ['--answers'] });
  }
  const target = await targetOf(coach, options, name);
  const dated = booked(coach, begin(coach, target), options.on);
  const placed = options.screen ? onScreen(coach, dated) : dated;
  const process = keptFacts(coach, placed, options.fact);
  const round = options.round === null ? comingRound(process, coach.today) : Number(options.round);
  const terms = await coach.guide(process.country === 'SE' ? 'terms-se' : 'terms-no');
  const sitting = sittingFor(coach, process, round);
  if (given) sitting.finish(given);
  else if (options.tick)
    await tick(coach, sitting, eveningQuestion(coach, guide, whereNext(process, coach.today)));
  else if (options.write)
    await write(coach, sitting, { process, guide }, options.deep ? 'deep' : 'core');
  const now = { process: sitting.process() ?? process, session: sitting.session() };
  return prepared(coach, options, { guide, terms, ...now });
}

/** The next interview told to be on a screen. Throws `usage` where none is booked. */
function onScreen(coach: Coach, process: Process): Process {
  const [next] = aheadOn(process.happenings, coach.today);
  const hint = `coach prepare ${process.id} --screen --on`;
  if (!next) throw usage({ is: 'said', text: coach.words.prepare.noneBooked, hint });
  return coach.processes.change(process.id, () => [correct(coach, next, { form: 'video' })]);
}

/** The questions to oneself, and the evening's list. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: everyQuestion(coach, await coach.guide('prepare')) };
}

/** Facts about the company go to the process, where the next interview finds them. */
function sittingFor(coach: Coach, process: Process, round: number): OpenSitting {
  const known = process.sessions.find((one) => one.kind === 'prepare' && one.round === round);
  return openSitting(coach, {
    process,
    session: known ?? newPreparation(round, coach.today),
    start: () => null,
    becomes: (stored, fresh) => factsTold(coach, stored, listAnswer(fresh, 'company-facts')),
    again: () => `coach prepare ${process.id} --write`,
  });
}

function newPreparation(round: number, startedOn: string): Session {
  return {
    id: `prepare-${round}`,
    kind: 'prepare',
    round,
    look: 1,
    depth: 'core',
    state: 'begun',
    startedOn,
    finishedOn: null,
    answers: {},
  };
}

/** Goes on where it was stopped; once all is answered, everything is asked again with the answers there. Throws `stopped`. */
async function write(
  coach: Coach,
  sitting: OpenSitting,
  { process, guide }: { process: Process; guide: Guide },
  depth: Session['depth'],
): Promise<void> {
  const { answers, draft, round } = sitting.session();
  const list = questionsFor(guide, round, depth);
  const isBegun = list.some(({ id }) => answerState(answers, id) === 'open');
  const which = isBegun ? 'open' : 'all';
  const { keep, half } = sitting;
  const before = (id: string): void => help(coach, process, list, id);
  const walked = await converse(coach, list, { answers, draft, which, half, before, keep });
  if (walked.state === 'stopped') throw sitting.pause(walked.draft);
  sitting.finish();
}

/** Questions that an example answers best (NB-KL-35, NB-KL-33). */
const BY_EXAMPLE = ['why-me', 'strengths'];

/** What the advert asks for, and what the person can tell of, before the questions that need them. */
function help(coach: Coach, process: Process, list: Question[], id: string): void {
  const asked = id === 'why-me' ? advertSection(process, false, coach.words, coach.look) : [];
  if (asked.length > 0) coach.note(page(asked).trimEnd());
  if (!BY_EXAMPLE.includes(id)) return;
  sayExamples(coach, list.find((one) => one.id === id)?.text ?? '');
}

/** The list of the evening before. Throws `stopped`. */
async function tick(coach: Coach, sitting: OpenSitting, question: Question): Promise<void> {
  const { answers } = sitting.session();
  const earlier = listAnswer(answers, 'evening');
  const reply = await coach.ask?.question(question, { place: null, earlier });
  if (reply?.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  if (reply?.kind === 'given') sitting.keep({ ...answers, evening: reply.value });
}

function keptFacts(coach: Coach, { id }: Process, facts: readonly string[]): Process {
  return coach.processes.change(id, (stored) => factsTold(coach, stored, facts));
}

function factsTold(coach: Coach, stored: Process, facts: readonly string[]): Change[] {
  return freshFacts(stored, facts).map((words) =>
    tell(coach, { kind: 'note', of: 'company', on: coach.today, words }),
  );
}
