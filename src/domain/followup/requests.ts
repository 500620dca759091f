import type { Day } from '../day/day';
import type { Happening } from '../happening';
import type { Process } from '../process';
import { openRequests } from './rows-contact';
import { viewOf } from './view';

/** What they asked for and have not got; nothing before any interview is told. */
export function requestsLeft(process: Process, today: Day): Happening<'they-asked'>[] {
  const view = viewOf(process, today);
  return view ? openRequests(view).map(({ what }) => what) : [];
}
