import { dayAnswer, type Answers } from '../answers';
import type { Day } from '../day/day';
import { FACT_ROWS } from './fact-rows';
import { plainFacts, type Facts } from './facts';
import { orderFaults } from './facts-order';
import type { FactFault } from './facts-document';

/** Days in the answers that cannot be, each with the question it came from. */
export function answerFaults(
  answers: Answers,
  interviewedOn: Day,
  today: Day,
): { id: string; fault: FactFault }[] {
  const on = dayAnswer(answers, 'contact-on');
  const facts: Facts = {
    ...plainFacts('SE', dayAnswer(answers, 'interviewed-on') ?? interviewedOn),
    promisedAnswerBy: dayAnswer(answers, 'answer-by'),
    nextDate: dayAnswer(answers, 'next-date'),
    outcome: answers['next-date'] ? 'next' : 'pending',
    contacts: on === null ? [] : [{ on, channel: 'other', answered: false }],
  };
  const faults = [
    ...undatedContact(answers),
    ...orderFaults(facts, today),
    ...passedDeadline(dayAnswer(answers, 'offer-deadline'), today),
  ];
  return faults.map((fault) => ({ id: questionOf(fault.key), fault }));
}

/** A contact without its day could not be kept, so the day is asked for. */
function undatedContact(answers: Answers): FactFault[] {
  const isDated = answers['contacted'] !== true || dayAnswer(answers, 'contact-on') !== null;
  return isDated ? [] : [{ key: 'contacts[0].on', kind: 'missing', want: 'YYYY-MM-DD', is: '' }];
}

/** A deadline that has passed is no offer any more, so it is not taken as one. */
function passedDeadline(day: Day | null, today: Day): FactFault[] {
  if (day === null || day >= today) return [];
  return [{ key: 'competingOffer.deadline', kind: 'deadline-passed', want: today, is: day }];
}

/** The question that asks for the day of a fact, by a key of the facts document. */
function questionOf(key: string): string {
  const fact = /^\w+/u.exec(key)?.[0];
  return FACT_ROWS.find(({ keys }) => keys.some((each) => each === fact))?.dayAsked ?? '';
}
