import { folded, type Findable } from './find';

/** The id most like a name that fits none, itself or by its first word or its company's, or null. */
export function likelyId(
  name: string,
  known: readonly Findable[],
  nearest: (word: string, candidates: readonly string[]) => string | null,
): string | null {
  const callings = known.flatMap(({ id, company }) =>
    [id, id.split('-')[0] ?? id, folded(company), folded(company).split(/\s/)[0] ?? ''].map(
      (calling): [string, string] => [calling, id],
    ),
  );
  const best = nearest(
    folded(name),
    callings.map(([calling]) => calling),
  );
  return callings.find(([calling]) => calling === best)?.[1] ?? null;
}
