import type { StepKind } from '../domain/steps';

/** What each step is called on a page: a verb first. */
export type StepWords = Record<StepKind, string>;
