import type { Coach, Options } from '../../coach';
import { listAnswer, textAnswer, type Answers } from '../../domain/answers';
import type { Process } from '../../domain/process';
import { CoachError } from '../../errors';
import { salaryWords, type Said } from '../../words/salary';
import { settleLines } from './amounts';
import { answersFault } from './checks';
import { orderFault } from './options';
import { settleSum } from './sum';

const SUMS = ['dream', 'realistic', 'floor', 'offer', 'said-amount'];

/** The answers of a file with their sums and lines checked. Throws `input` naming the key; keeps nothing. */
export async function fileAnswers(
  coach: Coach,
  options: Options,
  process: Process,
  given: Answers,
): Promise<Answers> {
  const refuse = (where: string, { text }: Said): CoachError =>
    new CoachError({
      kind: 'input',
      file: String(options['answers']),
      where,
      why: { is: 'said', text },
    });
  for (const id of SUMS) {
    const typed = given[id];
    if (typeof typed !== 'number') continue;
    const settled = await settleSum(coach, process.country, { id, typed, option: id });
    if ('refused' in settled) throw refuse(id, settled.refused);
  }
  if (typeof given['said-amount'] === 'number' && textAnswer(given, 'said-to') === null) {
    throw refuse('said-to', salaryWords[coach.language].said.needsWho);
  }
  const unfit = answersFault(coach, given);
  if (unfit) throw refuse(unfit.id, unfit.is);
  const disorder = orderFault(coach, process, given);
  if (disorder) throw refuse(SUMS.find((id) => typeof given[id] === 'number') ?? '', disorder);
  if (!('market' in given)) return given;
  const settled = await settleLines(coach, process.country, listAnswer(given, 'market'), 'market');
  if ('refused' in settled) throw refuse('market', settled.refused);
  return { ...given, market: settled.lines };
}
