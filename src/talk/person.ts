import type { Coach } from '../coach';
import { type Answers, textAnswer } from '../domain/answers';
import { isMail } from '../domain/mail';
import { usage } from '../errors';
import type { Question } from '../guide/guide';
import { checkOf, refuseUnfit, type Rules } from './check';
import { converse, stopped } from './converse';

/**
 * What is said of one person, or of one example: an answers file, else `--add NAME` with its options, else `--add` and
 * the questions. `details` holds what each option answers, `rules` what the answers are held to,
 * `kept` where it will stand. Null when nobody is to be added.
 * Throws `usage` where a name is missing and nobody may be asked, `stopped`, and `store`.
 */
export async function personAnswers(
  coach: Coach,
  add: string | true | null,
  questions: Question[],
  details: Answers,
  { rules, kept }: { rules: Rules; kept: { read(): unknown } },
): Promise<Answers | null> {
  const given = await coach.answersFor(questions);
  if (given) refuseUnfit(coach, rules, given);
  const said = { ...givenOnly(details), ...given };
  if (add === null && !given) {
    if (Object.keys(said).length > 0) throw usage({ is: 'no-input', options: ['--add'] });
    return null;
  }
  const name = textAnswer(given ?? {}, 'name') ?? (add === true ? '' : (add ?? ''));
  const known: Answers = name === '' ? said : { ...said, name };
  if (given || !coach.ask || (name !== '' && Object.keys(said).length > 0)) return named(known);
  // Where that cannot be read, nobody answers in vain.
  kept.read();
  return asked(coach, questions, known, rules);
}

/**
 * What is said anew of one that is known: an answers file, else the options, else every question with what was answered
 * before. Throws `usage` where nobody may be asked.
 */
export async function editedAnswers(
  coach: Coach,
  questions: Question[],
  known: Answers,
  details: Answers,
): Promise<Answers> {
  const said = { ...givenOnly(details), ...(await coach.answersFor(questions)) };
  if (Object.keys(said).length > 0) return said;
  const walked = await converse(coach, questions, { answers: known, which: 'all', keep: () => {} });
  return named(walked.answers);
}

async function asked(
  coach: Coach,
  questions: Question[],
  known: Answers,
  rules: Rules,
): Promise<Answers> {
  const core = questions.filter(({ depth }) => depth === 'core');
  const check = checkOf(rules);
  const walked = await converse(coach, core, { answers: known, check, keep: () => {} });
  if (walked.state === 'stopped' && textAnswer(walked.answers, 'name') === null) {
    throw stopped({}, '');
  }
  return named(walked.answers);
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
