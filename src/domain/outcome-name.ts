/** How a process goes on or ends, as a person names it; `reopened` takes an ending back. */
export const OUTCOMES = [
  'next',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'silence',
  'cancelled',
  'reopened',
] as const;
export type OutcomeName = (typeof OUTCOMES)[number];
