import type { Coach } from '../../coach';
import type { Answers, AnswerValue } from '../../domain/answers';
import { dayFault } from '../../domain/day/day-order';
import { isTooManyChanges, MOST_CHANGES } from '../../domain/debrief';
import type { Rules } from '../../talk/check';
import { dayFaultText } from '../../talk/day-faults';
import { capital } from '../../words/sentence';

/** What the answers of a debrief are held to, at the prompts and in a file; `known` are the days the process holds. */
export function debriefRules(coach: Coach, known: () => Answers): Rules {
  const day = (value: AnswerValue | null, answers: Answers, id: string): string | null => {
    const fault = dayFault({ ...known(), ...answers }, { [id]: value }, coach.today);
    return fault && dayFaultText(coach, fault);
  };
  return {
    // Of two days that do not fit, a file is told of the later.
    'contact-from': day,
    'answer-by': day,
    'interviewed-on': day,
    'applied-on': day,
    change: (value) => tooManyChanges(coach, value),
  };
}

/** More things to change than can be kept in mind. */
function tooManyChanges(coach: Coach, value: AnswerValue | null): string | null {
  if (!isTooManyChanges(value)) return null;
  const words = coach.words.debrief;
  return `${capital(words.mostChanges(MOST_CHANGES))}. ${words.tooMany}`;
}
