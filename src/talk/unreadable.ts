import type { Coach } from '../coach';
import type { Unread } from '../store/processes';

const told = new WeakMap<Coach, Set<string>>();

/** Says which file could not be looked into, and that it was passed over. */
export function sayUnreadable(coach: Coach, { path, why }: Unread): void {
  sayOnce(coach, path, coach.words.list.unreadable(path, why));
}

/** Says what is the matter with a file, once however often it is passed over. */
export function sayOnce(coach: Coach, path: string, sentence: string): void {
  const paths = told.get(coach) ?? new Set();
  if (!paths.has(path)) coach.note(sentence);
  told.set(coach, paths.add(path));
}
