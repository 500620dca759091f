import type { Coach, Options } from '../coach';
import { type Answers, textAnswer } from '../domain/answers';
import { usage } from '../errors';
import type { Question } from '../guide/guide';
import { converse, stopped } from './converse';

/**
 * What is said of one person: an answers file, else `--add NAME` with its options, else `--add` and
 * the questions. `details` names the question each option answers. Null when nobody is to be added.
 * Throws `usage` where a name is missing and nobody may be asked, and `stopped`.
 */
export async function personAnswers(
  coach: Coach,
  options: Options,
  questions: Question[],
  details: Record<string, string>,
): Promise<Answers | null> {
  const add = options['add'];
  const given = await coach.answersFor(questions);
  const said = { ...optionAnswers(options, details), ...given };
  if (add === undefined && !given) {
    if (Object.keys(said).length > 0) throw usage({ is: 'no-input', options: ['--add'] });
    return null;
  }
  const name = textAnswer(given ?? {}, 'name') ?? (typeof add === 'string' ? add.trim() : '');
  const known: Answers = name === '' ? said : { ...said, name };
  if (given || !coach.ask || (name !== '' && Object.keys(said).length > 0)) return named(known);
  return asked(coach, questions, known);
}

async function asked(coach: Coach, questions: Question[], known: Answers): Promise<Answers> {
  const core = questions.filter(({ depth }) => depth === 'core');
  const walked = await converse(coach, core, { answers: known, keep: () => {} });
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

function optionAnswers(options: Options, details: Record<string, string>): Answers {
  const pairs = Object.entries(details).flatMap(([option, id]) => {
    const value = options[option];
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [[id, value] as const];
  });
  return Object.fromEntries(pairs);
}
