import type { Coach } from '../../coach';
import type { Answers } from '../../domain/answers';
import type { Process } from '../../domain/process';
import { refuseUnfit } from '../../talk/check';
import { settleAnswer } from './amounts';
import { salaryRules } from './rules';

/** The answers of a file as they can be kept. Throws `input` naming the key; keeps nothing. */
export async function fileAnswers(
  coach: Coach,
  process: Process,
  given: Answers,
): Promise<Answers> {
  const kept: Answers = {};
  for (const [id, value] of Object.entries(given)) {
    const settled =
      value === null ? { value } : await settleAnswer(coach, process.country, id, value);
    if ('refused' in settled) throw coach.unfit(id, settled.refused);
    kept[id] = settled.value;
  }
  refuseUnfit(
    coach,
    salaryRules(coach, () => process),
    kept,
  );
  return kept;
}
