import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type Case, checkFactsFile } from '../../domain/followup/facts-check';
import { RULES, verdict } from '../../domain/followup/verdict';
import type { FactFault } from '../../domain/followup/sheet';
import { CoachError, usage } from '../../errors';
import { textOf } from '../../guide/guide';
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
    const title = textOf(guide, rule.toLowerCase()).title;
    const sources = rows.map((row) => sourceOf(row, coach.words.sources)).filter(Boolean);
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
      sources: rows,
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
  const file = String(options.facts);
  const { many, cases } = await readCases(coach, file);
  const answers = await Promise.all(
    cases.map(async ({ facts, today }) => {
      const answer = await answered(coach, verdict(facts, today), null);
      return { answer, today, document: followupDocument(answer, null, today) };
    }),
  );
  const documents = answers.map(({ document }) => document);
  return {
    document: many ? documents : documents[0],
    page: async () => {
      const { followupPage } = await import('./page');
      const { words, look } = coach;
      const pages = answers.map(({ answer, today }) =>
        followupPage(
          {
            answered: answer,
            name: answer.receipt.rule,
            today,
            words,
            acts: [],
            hints: [],
            mail: 'always',
          },
          look,
        ),
      );
      return pages.join('');
    },
  };
}

async function readCases(coach: Coach, file: string): Promise<{ many: boolean; cases: Case[] }> {
  const raw = await parsed(await coach.readFile(file), file);
  const checked = checkFactsFile(raw, { today: coach.today, country: coach.country });
  if (checked.ok) return checked.value;
  const [fault] = checked.faults;
  const day = (value: string): string => weekdayDay(value, coach.today, coach.words);
  const text = fault ? coach.words.facts(meant(fault), day) : '';
  throw new CoachError({ kind: 'input', file, where: fault?.key ?? '', why: { is: 'said', text } });
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
