import type { Coach } from '../coach';
import type { Answers, AnswerValue } from '../domain/answers';
import type { Check } from '../guide/asking';

/** The rules of a command's answers: by question what is wrong with its answer beside the others, as a sentence, or null. */
export type Rules = Readonly<
  Record<string, (value: AnswerValue | null, answers: Answers, id: string) => string | null>
>;

/** The rules as the check of a walk. */
export function checkOf(rules: Rules): Check {
  return (id, value, answers) => rules[id]?.(value, answers, id) ?? null;
}

/** Holds the answers of a file to the rules of the prompts. Throws `input` naming the key, and the line where the format tells. */
export function refuseUnfit(coach: Coach, rules: Rules, given: Answers, known: Answers = {}): void {
  const check = checkOf(rules);
  const all = { ...known, ...given };
  for (const id of Object.keys(rules)) {
    const refused = check(id, given[id] ?? null, all);
    if (refused !== null) throw coach.unfit(id, refused);
  }
}
