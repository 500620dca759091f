import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { usage } from '../../errors';
import type { Question } from '../../guide/guide';

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
  return (await import('./weigh')).weigh(coach, options, name);
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
  const { factQuestions } = await import('./asked');
  return { questions: factQuestions(await coach.guide('followup')) };
}
