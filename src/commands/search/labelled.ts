import type { Coach } from '../../coach';
import { type Path, pathOf } from '../../domain/paths';
import type { Process } from '../../domain/process';
import type { Hit } from '../../domain/search';
import { questionsOfGuides } from '../../talk/guide-questions';
import type { Words } from '../../words/words';
import type { FoundText } from './page';

/** Each hit with what stands over it: the question that was answered there, or what it is part of. */
export async function labelled(coach: Coach, hits: Hit[]): Promise<FoundText[]> {
  if (hits.length === 0) return [];
  const questions = await questionsOfGuides(coach);
  return hits.map((hit) => {
    const process = hit.process === null ? null : coach.processes.get(hit.process);
    const path = pathOf(hit.where);
    const question = process && questions.at(process, path);
    return { ...hit, under: question?.text ?? (process && partOf(process, path, coach.words)) };
  });
}

/** What a text that answers no question is part of, in words. */
function partOf({ happenings }: Process, [list = '', key = '']: Path, words: Words): string | null {
  const { field, part } = words.undo.holds;
  const told = list === 'happenings' ? happenings[Number(key)] : undefined;
  if (told) return words.happenings.kind[told.kind];
  const names: Partial<Record<string, string>> = { ...field, ...part };
  return names[list === 'salary' ? key : list] ?? null;
}
