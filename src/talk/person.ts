import type { Coach } from '../coach';
import { type Answers, sameValue, textAnswer } from '../domain/answers';
import { isMail } from '../domain/mail';
import { usage } from '../errors';
import type { Question } from '../guide/guide';
import { checkOf, refuseUnfit, type Rules } from './check';
import type { WalkOptions } from '../guide/asking';
import { typed } from '../view/shell';
import { converse, stopped } from './converse';
import { openTalk } from './unfinished';

/** How somebody or something with a name is told and kept. */
export interface NamedTelling {
  /** What the answers are held to. */
  rules: Rules;
  /** Where it will stand. */
  kept: { read(): unknown };
  keep(answers: Answers): void;
  /** The command that goes on with it: `coach people --add`. */
  command: string;
}

/**
 * Keeps what is said of one person, or of one example: an answers file, else `--add NAME` with its options, else
 * `--add` and the questions. `details` holds what each option answers. Nothing is kept when nobody is to be added.
 * Throws `usage` where a name is missing and nobody may be asked, `stopped`, and `store`.
 */
export async function tellNamed(
  coach: Coach,
  add: string | true | null,
  questions: Question[],
  details: Answers,
  how: NamedTelling,
): Promise<void> {
  const given = await coach.answersFor(questions);
  if (given) refuseUnfit(coach, how.rules, given);
  const said = { ...givenOnly(details), ...given };
  if (add === null && !given) {
    if (Object.keys(said).length > 0) throw usage({ is: 'no-input', options: ['--add'] });
    return;
  }
  const name = textAnswer(given ?? {}, 'name') ?? (add === true ? '' : (add ?? ''));
  const known: Answers = name === '' ? said : { ...said, name };
  if (given || !coach.ask || (name !== '' && Object.keys(said).length > 0))
    return how.keep(named(known));
  // Where that cannot be read, nobody answers in vain.
  how.kept.read();
  const core = questions.filter(({ depth }) => depth === 'core');
  await asked(coach, core, { answers: known, check: checkOf(how.rules) }, how);
}

/**
 * Keeps what is said anew of one that is known: an answers file, else the options, else every question with what was
 * answered before. Throws `usage` where nobody may be asked, and `stopped`.
 */
export async function tellAnew(
  coach: Coach,
  questions: Question[],
  known: Answers,
  details: Answers,
  how: Pick<NamedTelling, 'keep' | 'command'>,
): Promise<void> {
  const said = { ...givenOnly(details), ...(await coach.answersFor(questions)) };
  if (Object.keys(said).length > 0) return how.keep(said);
  await asked(coach, questions, { answers: known, which: 'all' }, how);
}

/** Asks and keeps, also what was answered before a stop. */
async function asked(
  coach: Coach,
  questions: Question[],
  options: Omit<WalkOptions, 'keep'>,
  { keep, command }: Pick<NamedTelling, 'keep' | 'command'>,
): Promise<void> {
  const known = textAnswer(options.answers, 'name');
  const goesOn = (name: string): string => `${command} ${typed(name)}`;
  const opened = known === null ? command : goesOn(known);
  const talk = await openTalk(coach, { talk: opened, process: null });
  const { answers: again, draft } = talk.now();
  const walked = await converse(coach, questions, {
    ...options,
    again,
    draft: draft ?? undefined,
    half: (half) => talk.half(half),
    keep: (answers) => talk.keep({ ...again, ...answers }),
  });
  const name = textAnswer(walked.answers, 'name');
  if (walked.state === 'stopped' && name === null)
    throw stopped({}, command, talk.stop(walked.draft));
  keep(named(walked.answers));
  if (walked.state !== 'stopped') return talk.end();
  const isHalf = talk.stop(walked.draft);
  const fresh = Object.entries(walked.answers).filter(
    ([id, value]) => !sameValue(value, options.answers[id] ?? null),
  );
  throw stopped(Object.fromEntries(fresh), isHalf ? opened : goesOn(name ?? ''), isHalf);
}

/** A name is one line, without control signs. */
function named(answers: Answers): Answers {
  const name = (textAnswer(answers, 'name') ?? '').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  if (name !== '') return { ...answers, name };
  throw usage({ is: 'no-input', options: ['--add', '--answers'] });
}

function givenOnly(details: Answers): Answers {
  const isGiven = (value: unknown): boolean =>
    value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(details).filter(([, value]) => isGiven(value)));
}

/** What an address is held to. */
export function mailRule({ words }: Coach): Rules[string] {
  return (value) => {
    const mail = textAnswer({ mail: value }, 'mail');
    return mail === null || isMail(mail) ? null : words.answers.badMail(mail);
  };
}
