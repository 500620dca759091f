import type { Mark } from '../domain/time-line';

/** The marks of a time line and what they are called. An interview has its number for a mark. */
export interface TimeLineWords {
  title: string;
  /** One letter or sign each, told apart without colour, within ASCII. */
  sign: Record<Exclude<Mark, 'interview'>, string>;
  /** What a mark stands for, and how many there are. */
  label: Record<Mark, (count: number) => string>;
  today: string;
}
