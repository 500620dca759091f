import type { Day } from '../day/day';
import type { Facts } from './facts';
import type { FactFault, FactFaultKind } from './facts-document';

/** What in otherwise readable facts cannot be on that day: days in the wrong order, and facts that exclude each other. */
export function orderFaults(facts: Facts, today: Day): FactFault[] {
  const { interviewedOn, contacts, decidedOn, feedbackAskedOn } = facts;
  return [
    ...before('promisedAnswerBy', facts.promisedAnswerBy, 'before-interview', interviewedOn),
    ...contacts.flatMap(({ on }, index) => [
      ...before(`contacts[${index}].on`, on, 'before-interview', interviewedOn),
      ...after(`contacts[${index}].on`, on, today),
    ]),
    ...(facts.outcome === 'next' ? before('nextDate', facts.nextDate, 'in-past', today) : []),
    ...before('decidedOn', decidedOn, 'before-interview', interviewedOn),
    ...after('decidedOn', decidedOn, today),
    ...before('feedbackAskedOn', feedbackAskedOn, 'before-decision', decidedOn),
    ...after('feedbackAskedOn', feedbackAskedOn, today),
    ...after('offeredOn', facts.offeredOn, today),
    ...after('stepCancelledOn', facts.stepCancelledOn, today),
    ...after('theirWordOn', facts.theirWordOn, today),
    ...after('promisedOn', facts.promisedOn, today),
    ...clashes(facts),
  ];
}

function before(key: string, day: Day | null, kind: FactFaultKind, limit: Day | null): FactFault[] {
  return day !== null && limit !== null && day < limit ? [{ key, kind, want: limit, is: day }] : [];
}

function after(key: string, day: Day | null, today: Day): FactFault[] {
  return day !== null && day > today ? [{ key, kind: 'in-future', want: today, is: day }] : [];
}

function clashes({ agreement, mayContactAgreed }: Facts): FactFault[] {
  if (agreement !== 'do-not' || mayContactAgreed === null) return [];
  return [{ key: 'mayContactAgreed', kind: 'clash', want: 'agreement', is: mayContactAgreed }];
}
