import type { StepKind } from '../domain/steps';

export interface TodayWords {
  nothing: string;
  /** Where nothing is kept yet. */
  begin: string;
  noMore: string;
  left: (count: number) => string;
  why: Record<StepKind, string>;
}
