import type { Day } from './day';
import { lastInterview, type OutcomeState, type Process } from './process';
import { stepsOf, type Step } from './steps';

/** A process on one line. */
export interface Summary {
  id: string;
  company: string;
  role: string;
  country: Process['country'];
  state: OutcomeState;
  lastInterview: Day | null;
  next: Step | null;
}

/** What a list shows of a process on this day. */
export function summaryOf(process: Process, today: Day): Summary {
  const { id, company, role, country, outcome } = process;
  return {
    id,
    company,
    role,
    country,
    state: outcome.state,
    lastInterview: lastInterview(process, today)?.on ?? null,
    next: stepsOf(process, today)[0] ?? null,
  };
}
