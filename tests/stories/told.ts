import type { Day } from '../../src/domain/day/day';
import type { Line } from '../scripted-ask';

/** Nothing more has happened. */
export const DONE: Line = ['happened', 'done'];

/** What the person did, on one day or several. */
export function did(how: string, days: string | null, ...after: Line[]): Line[] {
  return [['happened', 'me'], ['my-how', how], ['my-days', days], ...after];
}

/** What they said of their own accord, with the lines ticked of it. */
export function they(how: string, on: Day, words: string | null, ticked: string[] | null): Line[] {
  return [
    ['happened', 'they'],
    ['they-how', how],
    ['they-on', on],
    ['they-words', words],
    ['they-said', ticked],
  ];
}
