import type { Coach, Options } from '../coach';
import { listAnswer, type Answers } from '../domain/answers';
import { checkBids, figuresOf, LEVELS } from '../domain/bids';
import { marketLine } from '../domain/market';
import type { Process } from '../domain/process';
import { MOST_ARGUMENTS, salaryAnswers } from '../domain/salary';
import { CoachError, usage } from '../errors';
import { isQuestion, type Guide, type Question } from '../guide/guide';
import { salaryWords, type Said } from '../words/salary';
import { dayOption, textOption } from './options';
import { settleLines, settleSum } from './salary-amounts';

const SUMS = [
  ['dream', '--dream'],
  ['realistic', '--realistic'],
  ['floor', '--floor'],
  ['offer', '--offer'],
  ['said-amount', '--said'],
] as const;

const NAMED: Record<string, string> = { 'said-amount': 'said' };

/** The options of the command line as answers to the guides, every value checked. Throws `usage`, `stopped`. */
export async function optionAnswers(
  coach: Coach,
  options: Options,
  process: Process,
  guides: { salary: Guide; terms: Guide },
): Promise<Answers> {
  const fresh: Answers = {};
  for (const [id, option] of SUMS) {
    const typed = options[NAMED[id] ?? id];
    if (typeof typed !== 'string') continue;
    const settled = await settleSum(coach, process.country, { id, typed, option });
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
export function said({ text, hint }: Said): CoachError {
  return usage({ is: 'said', text, hint });
}

/** Throws `usage` when the bids with these beside them are in the wrong order. */
export function orderFault(coach: Coach, process: Process, fresh: Answers): Said | null {
  const given = LEVELS.flatMap((level) =>
    typeof fresh[level] === 'number' ? [[level, fresh[level]]] : [],
  );
  if (given.length === 0) return null;
  const found = checkBids({ ...figuresOf(process.salary.bids), ...Object.fromEntries(given) });
  return found && salaryWords[coach.language].disorder(found);
}

function saidTo(coach: Coach, options: Options, fresh: Answers): Answers {
  const to = textOption(options['to']);
  if (fresh['said-amount'] === undefined) return {};
  if (to === null) throw said(salaryWords[coach.language].said.needsWho);
  return { 'said-to': to };
}

function answerBy(coach: Coach, options: Options, process: Process): Answers {
  const day = dayOption(coach, options['answerBy'], '--answer-by', 'future');
  if (day === null) return {};
  if (options['offer'] === undefined && process.salary.offers.length === 0) {
    throw said(salaryWords[coach.language].answerByAlone);
  }
  return { 'offer-answer-by': day };
}

function argumentsOf(coach: Coach, options: Options, process: Process): Answers {
  const known = process.salary.arguments.map(({ claim }) => claim);
  const fresh = many(options['argument']).filter((claim) => !known.includes(claim));
  if (known.length + fresh.length > MOST_ARGUMENTS && fresh.length > 0) {
    throw said(salaryWords[coach.language].tooManyArguments(MOST_ARGUMENTS));
  }
  return Object.fromEntries(fresh.map((claim, i) => [`argument-${known.length + i + 1}`, claim]));
}

async function market(coach: Coach, options: Options, process: Process): Promise<Answers> {
  const lines = many(options['market']);
  if (lines.length === 0) return {};
  const words = salaryWords[coach.language];
  const settled = await settleLines(coach, process.country, lines, '--market');
  if ('refused' in settled) throw said(settled.refused);
  const before = process.salary.market.map((figure) => marketLine(figure, words.measure));
  return { market: [...before, ...settled.lines] };
}

function ticks(coach: Coach, options: Options, process: Process, guide: Guide): Answers {
  const known = choiceIds(guide, 'prepared');
  const [on, off] = [many(options['tick']), many(options['untick'])].map((ids) =>
    ids.map((id) => knownId(coach, 'tick', id, known)),
  );
  if (!on?.length && !off?.length) return {};
  const all = new Set([...process.salary.prepared, ...(on ?? [])]);
  return { prepared: known.filter((id) => all.has(id) && !off?.includes(id)) };
}

function terms(coach: Coach, options: Options, process: Process, guide: Guide): Answers {
  const known = choiceIds(guide, 'terms-matter');
  const before = salaryAnswers(process);
  const more = (flag: string, id: string): Answers => {
    const fresh = many(options[flag]).map((term) => knownId(coach, 'term', term, known));
    if (fresh.length === 0) return {};
    return { [id]: [...new Set([...listAnswer(before, id), ...fresh])] };
  };
  return { ...more('matters', 'terms-matter'), ...more('settled', 'terms-settled') };
}

/** Notes on terms, `id: text`, by id. Throws `usage`. */
export function termNotes(coach: Coach, options: Options, guide: Guide): Record<string, string> {
  const known = choiceIds(guide, 'terms-matter');
  return Object.fromEntries(
    many(options['term']).map((text) => {
      const parts = /^([^:=]+)[:=]\s*(\S.*)$/s.exec(text);
      if (!parts) throw said(salaryWords[coach.language].termNote);
      return [knownId(coach, 'term', parts[1]?.trim() ?? '', known), parts[2] ?? ''];
    }),
  );
}

function knownId(coach: Coach, what: 'tick' | 'term', name: string, known: string[]): string {
  const id = known.find((one) => one === name || one === `prep-${name}`);
  if (id) return id;
  throw said(
    salaryWords[coach.language].unknown(
      what,
      name,
      known.map((one) => one.replace(/^prep-/, '')).join(', '),
    ),
  );
}

function choiceIds(guide: Guide, question: string): string[] {
  const found = guide.items.find(
    (item): item is Question => item.id === question && isQuestion(item),
  );
  return found?.choices.map(({ value }) => value) ?? [];
}

function many(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((one) => textOption(one) ?? []) : [];
}
