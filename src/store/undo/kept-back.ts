import { canonical } from '../../domain/canonical';
import { digest } from '../../domain/digest';
import { folded } from '../../domain/find';

/** One thing of a small file to take back: a setting, one of the people, or an example. */
export interface KeptBack {
  /** `settings.json`, `people.json` or `examples.json`. */
  file: string;
  place: string[];
  /** As it was; left out when it was not there. */
  before?: unknown;
  /** How it stood afterwards, without a word of it. */
  left: string;
}

/** What would take back the difference between two states of a small file. */
export function keptBack(file: string, before: object, after: object): KeptBack[] {
  const [then, now] = [entriesIn(before), entriesIn(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((key) => standing(then.get(key)) !== standing(now.get(key)))
    .map((key) => ({
      file,
      place: placeIn(key),
      ...(then.has(key) && { before: then.get(key) }),
      left: standing(now.get(key)),
    }));
}

/** Whether the place stands as it was left, or as it was before: then nothing else has been written there. */
export function isAsLeft(
  value: object,
  { place, before, left }: KeptBack,
): 'left' | 'back' | 'changed' {
  const now = standing(entriesIn(value).get(keyOf(place)));
  if (now === left) return 'left';
  return now === standing(before) ? 'back' : 'changed';
}

/** The small file with the thing as it was. */
export function withBack<T extends object>(value: T, { place, before }: KeptBack): T {
  const [name = '', key] = place;
  if (key === undefined) return { ...value, [name]: before ?? null };
  const list: unknown = new Map<string, unknown>(Object.entries(value)).get(name);
  const items: unknown[] = Array.isArray(list) ? list : [];
  const at = items.findIndex((item) => nameOf(item) === key);
  const others = items.filter((_item, i) => i !== at);
  if (before === undefined) return { ...value, [name]: others };
  return { ...value, [name]: at < 0 ? [...items, before] : items.with(at, before) };
}

function standing(value: unknown): string {
  return digest(canonical(value));
}

/** Everything in a small file that is changed by itself, by its place. */
function entriesIn(value: object): Map<string, unknown> {
  const entries: [string, unknown][] = Object.entries(value);
  return new Map(
    entries.flatMap(([name, held]): [string, unknown][] =>
      Array.isArray(held)
        ? held.map((item: unknown) => [keyOf([name, nameOf(item)]), item])
        : [[keyOf([name]), held]],
    ),
  );
}

function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'name' in item
    ? folded(String(item.name))
    : '';
}

function keyOf(place: readonly string[]): string {
  return JSON.stringify(place);
}

function placeIn(key: string): string[] {
  const place: unknown = JSON.parse(key);
  return Array.isArray(place) ? place.map(String) : [];
}
