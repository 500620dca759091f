import type { Coach } from '../../coach';
import { pathOf } from '../../domain/paths';
import type { Hit } from '../../domain/search';
import { questionsOfGuides } from '../../talk/guide-questions';
import type { FoundText } from './page';

/** Each hit with the question that was answered there, where there is one. */
export async function labelled(coach: Coach, hits: Hit[]): Promise<FoundText[]> {
  if (hits.length === 0) return [];
  const questions = await questionsOfGuides(coach);
  return hits.map((hit) => {
    const process = coach.processes.get(hit.process);
    const question = process && questions.at(process, pathOf(hit.where));
    return { ...hit, question: question?.text ?? null };
  });
}
