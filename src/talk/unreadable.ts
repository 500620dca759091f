import type { Coach } from '../coach';
import type { Unread } from '../store/processes';

/** Says which file could not be looked into, and that it was passed over. */
export function sayUnreadable(coach: Coach, { path, why }: Unread): void {
  coach.note(coach.words.list.unreadable(path, why));
}
