import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import type { Answers } from '../../domain/answers';
import { LEVELS } from '../../domain/salary/bids';
import { salaryAnswers } from '../../domain/salary/salary';
import type { Country, Process } from '../../domain/process';
import { usage } from '../../errors';
import { questionsOf, type Question } from '../../guide/guide';
import { prose } from '../../view/page';
import type { Floor } from './page';
import { fileAnswers } from './file';
import { optionAnswers, said, termNotes } from './options';
import { salaryResult } from './result';
import { endedFault, levelOrderFault } from './rules';
import { paySitting } from './sitting';
import { converseAbout, levelQuestions, salaryTalk, warn, type SalaryGuides } from './talk';
import { askBenefits } from '../../talk/benefits';
import { askEmployer } from '../../talk/employer';
import { booked } from '../../talk/interview-day';
import { begin, preview, type Target } from '../../talk/target';
import { targetOf } from '../../talk/which';

const PARTS = ['card', 'terms', 'advice', 'offer', 'letters'] as const;
type SalaryPart = (typeof PARTS)[number];

/** Bids, arguments, terms and what was said; an offer weighed; a card to bring; a rehearsal. */
export async function run(
  coach: Coach,
  options: OptionsOf<'salary'>,
  args: string[],
): Promise<Result> {
  if (args[0] === 'compare') return (await import('./compare')).compareResult(coach, args.slice(1));
  const { part, name } = partOf(args);
  const target = await targetOf(coach, options, name);
  refuseOtherCountry(coach, options, target);
  const before = preview(target);
  const guides = await guidesFor(coach, before.country);
  const floor: Floor = options.showFloor ? 'shown' : 'hidden';
  const { more } = options;
  if (part === 'offer' || part === 'letters')
    return salaryResult(coach, before, guides, { floor, about: part, more });
  if (part) {
    const { partResult } = await import('./parts');
    return partResult(coach, options, { part, process: before, guides, floor });
  }
  const process = await keepGiven(coach, options, target, guides);
  if (options.rehearse) {
    const { rehearse } = await import('./rehearse');
    return rehearse(coach, process, guides.salary);
  }
  const isOffer = options.offer !== null || options.answerBy !== null;
  return salaryResult(coach, process, guides, { floor, about: isOffer ? 'offer' : 'bids', more });
}

/** Every question about pay, and those on the terms of the country. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  const { salary, terms } = await guidesFor(coach, coach.country);
  return { questions: [...questionsOf(salary), ...questionsOf(terms)] };
}

function partOf(args: string[]): { part: SalaryPart | null; name: string | undefined } {
  const part = PARTS.find((one) => one === args[0]) ?? null;
  const rest = part ? args.slice(1) : args;
  if (rest.length > 1) throw usage({ is: 'too-many-arguments' });
  return { part, name: rest[0] };
}

async function guidesFor(coach: Coach, country: Country): Promise<SalaryGuides> {
  const terms = country === 'SE' ? 'terms-se' : 'terms-no';
  const [salary, own] = await Promise.all([coach.guide('salary'), coach.guide(terms)]);
  return { salary, terms: own };
}

function refuseOtherCountry(coach: Coach, options: OptionsOf<'salary'>, target: Target): void {
  if (options.country === null || target.kind === 'new') return;
  const { country } = target.process;
  if (country !== coach.country) throw said(coach.words.salary.otherCountry(country));
}

/** Keeps what the command line, the file or the person gives; checked whole before anything is written. */
async function keepGiven(
  coach: Coach,
  options: OptionsOf<'salary'>,
  target: Target,
  guides: SalaryGuides,
): Promise<Process> {
  const before = preview(target);
  const wanted = wantedOfOffer(options);
  const [missing] = wanted;
  if (missing !== undefined && !coach.ask)
    throw usage({ is: 'missing-value', name: `--${missing.replace('offer-', '')}` });
  const all = [...questionsOf(guides.salary), ...questionsOf(guides.terms)];
  const file = await coach.answersFor(all);
  const notes = termNotes(coach, options, guides.terms);
  const fresh = await optionAnswers(coach, options, before, guides);
  const given = { ...(file && (await fileAnswers(coach, before, file))), ...fresh };
  const ended = await endedFault(coach, before, given);
  if (ended) throw said(ended);
  const disorder = levelOrderFault(coach, before, fresh);
  if (disorder && !coach.ask) throw said(disorder);
  const on = options.on;
  const process = booked(coach, begin(coach, target), on);
  if (disorder) {
    coach.note(prose(disorder.text, coach.look));
    return askLevels(coach, process, guides, { given, notes });
  }
  const isGiven = Object.keys(given).length > 0 || Object.keys(notes).length > 0;
  const written = isGiven ? write(coach, process, given, notes) : process;
  if (wanted.length > 0) return askOffer(coach, written, guides, wanted);
  if (isGiven) return written;
  if (!coach.ask || options.rehearse || options.showFloor || options.more !== null) return process;
  return salaryTalk(coach, process, guides, options.deep ? 'deep' : 'core');
}

/** What is to be asked of an offer: `--offer` or `--answer-by` without a value. */
function wantedOfOffer({ offer, answerBy }: OptionsOf<'salary'>): string[] {
  if (offer === true) return ['offer', 'offer-answer-by'];
  return answerBy === true ? ['offer-answer-by'] : [];
}

async function askOffer(
  coach: Coach,
  process: Process,
  { salary: guide }: SalaryGuides,
  wanted: string[],
): Promise<Process> {
  const asksAmount = wanted.includes('offer');
  const asked = questionsOf(guide).filter(({ id }) => wanted.includes(id));
  const about = {
    guide,
    questions: asksAmount ? asked : asked.map((one) => ({ ...one, only: null })),
  };
  const answers = asksAmount ? {} : salaryAnswers(process, coach.today);
  const command = `coach salary ${process.id} ${asksAmount ? '--offer' : '--answer-by'}`;
  const told = await converseAbout(coach, process, about, { answers, which: 'all', command });
  if (!asksAmount) return told;
  const next = `coach salary offer ${process.id}`;
  await askBenefits(coach, next);
  return askEmployer(coach, told, ['sector'], next);
}

function write(
  coach: Coach,
  process: Process,
  fresh: Answers,
  notes: Record<string, string>,
): Process {
  warn(coach, process, fresh);
  const sitting = paySitting(coach, process, `coach salary ${process.id}`);
  sitting.keep({ answers: fresh, notes });
  return sitting.finish();
}

/** The levels asked again, from the top, when those on the command line do not fit together; the rest is kept. */
function askLevels(
  coach: Coach,
  process: Process,
  guides: SalaryGuides,
  { given, notes }: { given: Answers; notes: Record<string, string> },
): Promise<Process> {
  const isLevel = (id: string): boolean => LEVELS.some((level) => level === id);
  const held = process.salary.bids.map(({ level }) => level);
  const levels = LEVELS.filter((level) => level in given || held.includes(level));
  const rest = Object.fromEntries(Object.entries(given).filter(([id]) => !isLevel(id)));
  const kept = write(coach, process, rest, notes);
  const likely = { ...salaryAnswers(process, coach.today), ...given };
  const about = { guide: guides.salary, questions: levelQuestions(guides.salary, levels) };
  const command = `coach salary ${process.id}`;
  return converseAbout(coach, kept, about, { answers: {}, which: 'all', likely, command });
}
