import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type Case, checkFactsFile } from '../../domain/followup/facts-check';
import { rowIds } from '../../domain/followup/rule';
import { RULES, verdict } from '../../domain/followup/verdict';
import type { FactFault } from '../../domain/followup/facts-document';
import { CoachError, usage } from '../../errors';
import { saidOf } from '../../words/errors';
import { textOf, titledOf } from '../../guide/guide';
import { sourceOf } from '../../words/sources';
import { nearest } from '../../words/nearest';
import { weekdayDay } from '../../view/days';
import { answered } from './answer';
import { followupDocument } from './document';

/** The whole table, to be read or as a document. */
export async function rulesResult(coach: Coach): Promise<Result> {
  const guide = await coach.guide('followup');
  const words = coach.words.rules;
  const shown = RULES.map(({ rule, group, rows, verdict: kind }) => {
    const title = titledOf(guide, rule.toLowerCase()).title;
    const sources = rowIds(rows)
      .map((row) => sourceOf(row, coach.words.sources))
      .filter(Boolean);
    const answer = kind === 'wait' ? words.waits : title.replace(' {day}', '');
    return { rule, group, answer, sources: [...new Set(sources)] };
  });
  const views = ['school-ring', 'school-thank', 'school-wait', 'view-contact', 'school-ours'];
  const rules = RULES.map(({ rule, group, verdict: kind, purpose, rows, alternatives }) => {
    return {
      rule,
      group,
      when: words.when[rule],
      verdict: kind,
      purpose,
      alternatives,
      sources: rowIds(rows),
    };
  });
  return {
    document: { schema: 'coach.rules/1', rules },
    page: async () => {
      const { rulesPage } = await import('./rules-page');
      const texts = views.map((id) => textOf(guide, id).text);
      return rulesPage(shown, texts, coach.words, coach.look);
    },
  };
}

/** Verdicts for a facts document or a list of them; nothing is kept. */
export async function factsResult(
  coach: Coach,
  options: OptionsOf<'followup'>,
  name: string | undefined,
): Promise<Result> {
  const others = [
    ...(name === undefined ? [] : [name]),
    ...(options.logContact === null ? [] : ['--log-contact']),
    ...(options.answers === null ? [] : ['--answers']),
  ];
  if (others.length > 0) throw usage({ is: 'clash', options: ['--facts', ...others] });
  const { many, cases } = await readCases(coach, String(options.facts), options.strict);
  const answers = await Promise.all(cases.map((one) => answerTo(coach, one)));
  const documents = answers.map(({ document }) => document);
  return {
    document: many ? documents : documents[0],
    page: async () => {
      const pages = await Promise.all(answers.map(async (answer) => answer.page()));
      return pages.join('');
    },
  };
}

/** Facts alone belong to no process to go on with. */
const NO_HINTS = { now: [], later: [] };

/** The answer to one document, or in its place what is wrong with it. */
async function answerTo(coach: Coach, one: Case | CoachError): Promise<Result> {
  if (one instanceof CoachError) return faultIn(coach, one);
  const { facts, today } = one;
  const answer = await answered(coach, verdict(facts, today), null);
  return {
    document: followupDocument(answer, null, today),
    page: async () => {
      const { followupPage } = await import('./page');
      const { words, look } = coach;
      const name = answer.receipt.rule;
      const shown = { answered: answer, name, today, words, acts: [], hints: NO_HINTS };
      return followupPage({ ...shown, mail: 'always', command: null, more: null }, look);
    },
  };
}

function faultIn(coach: Coach, { fault }: CoachError): Result {
  const said = saidOf(coach.words.errors, fault);
  return {
    document: { error: { code: fault.kind, ...said } },
    page: async () => {
      const { page, prose } = await import('../../view/page');
      return page([prose([said.message, said.hint].filter(Boolean).join(' '), coach.look)]);
    },
  };
}

/** The documents of a file; one of a list that cannot be taken is left as its fault, unless `strict`. Throws `input`. */
async function readCases(
  coach: Coach,
  file: string,
  strict: boolean,
): Promise<{ many: boolean; cases: (Case | CoachError)[] }> {
  const raw = await parsed(await coach.readFile(file), file);
  const checked = checkFactsFile(raw, { today: coach.today, country: coach.country });
  if (!checked.ok) throw refused(coach, file, checked.faults);
  const { many } = checked.value;
  const cases = checked.value.cases.map((one) => {
    if (one.ok) return one.value;
    const fault = refused(coach, file, one.faults);
    if (strict || !many) throw fault;
    return fault;
  });
  return { many, cases };
}

function refused(coach: Coach, file: string, [fault]: FactFault[]): CoachError {
  const day = (value: string): string => weekdayDay(value, coach.today, coach.words);
  const text = fault ? coach.words.facts(meant(fault), day) : '';
  const why = { is: 'said', text } as const;
  return new CoachError({ kind: 'input', file, where: fault?.key ?? '', why });
}

/** For a key nobody knows, the one that was probably meant instead of all there are. */
function meant(fault: FactFault): FactFault {
  if (fault.kind !== 'unknown-key') return fault;
  const key = fault.key.split('.').at(-1) ?? '';
  return { ...fault, want: nearest(key, fault.want.split('|')) ?? '' };
}

async function parsed(text: string, file: string): Promise<unknown> {
  if (text.trim() === '') {
    throw new CoachError({ kind: 'input', file, where: '', why: { is: 'empty' } });
  }
  const { readData } = await import('../../ask/file/data');
  const read = await readData(text);
  if (read.ok) return read.value;
  const where = read.line === null ? '' : String(read.line);
  throw new CoachError({ kind: 'input', file, where, why: { is: 'syntax' } });
}
