import type { Day } from './day/day';
import type { HouseRule } from './followup/house-rule';
import type { Process } from './process';
import { lastInterview } from './ledger/folds';
import { type State, turnOn } from './ledger/state';
import { stepsOf, type Step } from './steps';

/** A process on one line. */
export interface Summary {
  id: string;
  company: string;
  role: string;
  country: Process['country'];
  state: State;
  lastInterview: Day | null;
  next: Step | null;
}

/** What a list shows of a process on this day, its next step under the person's own rule. */
export function summaryOf(
  process: Process,
  today: Day,
  houseRule: HouseRule | null = null,
): Summary {
  const { id, company, role, country } = process;
  return {
    id,
    company,
    role,
    country,
    state: turnOn(process, today).is,
    lastInterview: lastInterview(process, today)?.on ?? null,
    next: stepsOf(process, today, houseRule)[0] ?? null,
  };
}
