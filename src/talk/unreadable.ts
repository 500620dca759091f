import type { Coach } from '../coach';
import type { Unreadable } from '../store/processes';

/** Says which file could not be looked into, and that it was passed over. */
export function sayUnreadable(coach: Coach, { path, why }: Unreadable): void {
  coach.note(coach.words.list.unreadable(path, why));
}
