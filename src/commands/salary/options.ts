import type { OptionsOf } from '../../cli/flags';
import type { Coach } from '../../coach';
import { listAnswer, type Answers } from '../../domain/answers';
import { marketLine } from '../../domain/salary/market';
import type { Process } from '../../domain/process';
import { MOST_ARGUMENTS, salaryAnswers } from '../../domain/salary/salary';
import { offersOf } from '../../domain/ledger/folds';
import { CoachError, usage } from '../../errors';
import { isQuestion, type Choice, type Guide, type Question } from '../../guide/guide';
import type { Refusal } from '../../words/salary';
import { settleLines } from './amounts';
import { answerDayFault, claimFault } from './rules';
import { settleSum } from './sum';

const SUMS = [
  ['dream', 'dream'],
  ['realistic', 'realistic'],
  ['floor', 'floor'],
  ['offer', 'offer'],
  ['said-amount', 'said'],
] as const;

/** The options of the command line as answers to the guides, every value checked. Throws `usage`, `stopped`. */
export async function optionAnswers(
  coach: Coach,
  options: OptionsOf<'salary'>,
  process: Process,
  guides: { salary: Guide; terms: Guide },
): Promise<Answers> {
  const fresh: Answers = {};
  for (const [id, flag] of SUMS) {
    const typed = options[flag];
    if (typed === null || typed === true) continue;
    const settled = await settleSum(coach, process.country, { id, typed, option: `--${flag}` });
    if ('refused' in settled) throw said(settled.refused);
    fresh[id] = settled.amount;
  }
  Object.assign(fresh, saidTo(coach, options, fresh), answerBy(coach, options, process));
  Object.assign(fresh, argumentsOf(coach, options, process), await market(coach, options, process));
  Object.assign(
    fresh,
    ticks(coach, options, process, guides.salary),
    terms(coach, options, process, guides.terms),
  );
  return fresh;
}

/** A rule of this command as a fault to throw. */
export function said({ text, hint }: Refusal): CoachError {
  return usage({ is: 'said', text, hint });
}

function saidTo(coach: Coach, options: OptionsOf<'salary'>, fresh: Answers): Answers {
  const to = options.to;
  if (fresh['said-amount'] === undefined) return {};
  if (to === null) throw said(coach.words.salary.said.needsWho);
  return { 'said-to': to };
}

function answerBy(
  coach: Coach,
  { answerBy: day, offer }: OptionsOf<'salary'>,
  process: Process,
): Answers {
  if (day === null) return {};
  const past = day === true ? null : answerDayFault(coach, day);
  if (past) throw said(past);
  if (offer === null && offersOf(process, coach.today).length === 0) {
    throw said(coach.words.salary.answerByAlone);
  }
  return day === true ? {} : { 'offer-answer-by': day };
}

function argumentsOf(coach: Coach, options: OptionsOf<'salary'>, process: Process): Answers {
  const known = process.salary.arguments.map(({ claim }) => claim);
  const fresh = options.argument.filter((claim) => !known.includes(claim));
  const fault = fresh.map((claim) => claimFault(coach, claim)).find(Boolean);
  if (fault) throw said(fault);
  if (known.length + fresh.length > MOST_ARGUMENTS && fresh.length > 0) {
    throw said(coach.words.salary.tooManyArguments(MOST_ARGUMENTS));
  }
  return Object.fromEntries(fresh.map((claim, i) => [`argument-${known.length + i + 1}`, claim]));
}

async function market(
  coach: Coach,
  options: OptionsOf<'salary'>,
  process: Process,
): Promise<Answers> {
  const lines = options.market;
  if (lines.length === 0) return {};
  const words = coach.words.salary;
  const settled = await settleLines(coach, process.country, lines, '--market');
  if ('refused' in settled) throw said(settled.refused);
  const before = process.salary.market.map((figure) => marketLine(figure, words.measure));
  return { market: [...before, ...settled.lines] };
}

function ticks(
  coach: Coach,
  options: OptionsOf<'salary'>,
  process: Process,
  guide: Guide,
): Answers {
  const known = choicesOf(guide, 'prepared');
  const [on, off] = [options.tick, options.untick].map((ids) =>
    ids.map((id) => knownId(coach, 'tick', id, known)),
  );
  if (!on?.length && !off?.length) return {};
  const all = new Set([...process.salary.prepared, ...(on ?? [])]);
  const kept = known.map(({ value }) => value).filter((id) => all.has(id) && !off?.includes(id));
  return { prepared: kept };
}

function terms(
  coach: Coach,
  options: OptionsOf<'salary'>,
  process: Process,
  guide: Guide,
): Answers {
  const known = choicesOf(guide, 'terms-matter');
  const before = salaryAnswers(process, coach.today);
  const more = (typed: string[], id: string): Answers => {
    const fresh = typed.map((term) => knownId(coach, 'term', term, known));
    if (fresh.length === 0) return {};
    return { [id]: [...new Set([...listAnswer(before, id), ...fresh])] };
  };
  return { ...more(options.matters, 'terms-matter'), ...more(options.settled, 'terms-settled') };
}

/** Notes on terms, `id: text`, by id. Throws `usage`. */
export function termNotes(
  coach: Coach,
  options: OptionsOf<'salary'>,
  guide: Guide,
): Record<string, string> {
  const known = choicesOf(guide, 'terms-matter');
  return Object.fromEntries(
    options.term.map((text) => {
      const parts = /^([^:=]+)[:=]\s*(\S.*)$/s.exec(text);
      if (!parts) throw said(coach.words.salary.termNote);
      return [knownId(coach, 'term', parts[1]?.trim() ?? '', known), parts[2] ?? ''];
    }),
  );
}

/** The value of the choice that is named: by its id, or by its words or the beginning of them. Throws `usage`. */
function knownId(coach: Coach, what: 'tick' | 'term', name: string, known: Choice[]): string {
  const wanted = name.toLowerCase();
  const begins = known.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  const exact = known.find(({ value }) => value === name || value === `prep-${name}`);
  const found = exact ?? (begins.length === 1 ? begins[0] : undefined);
  if (found) return found.value;
  const names = known.map(({ value }) => value.replace(/^prep-/, '')).join(', ');
  throw said(coach.words.salary.unknown(what, name, names));
}

function choicesOf(guide: Guide, question: string): Choice[] {
  const found = guide.items.find(
    (item): item is Question => item.id === question && isQuestion(item),
  );
  return found?.choices ?? [];
}
