import type { Ask } from '../ask/ask';
import type { Coach } from '../coach';
import type { Answers } from '../domain/answers';
import { dayFault, type DayFault } from '../domain/day/day-order';
import { CoachError, usage } from '../errors';
import { weekdayDay } from '../view/days';
import { prose } from '../view/page';
import { debriefWords } from '../words/debrief';

/** What is wrong with a day, as a sentence. */
export function dayFaultText({ language, today }: Coach, fault: DayFault): string {
  const words = debriefWords[language];
  const written = (day: string): string => weekdayDay(day, today, language);
  return fault.is === 'in-future'
    ? words.inFuture(written(fault.day))
    : words.dayOrder(written(fault.first), written(fault.then));
}

/** The same person, asked once more for a day that cannot be beside what is known. */
export function checkingDays(coach: Coach, ask: Ask, known: () => Answers): Ask {
  return {
    async question(question, asked) {
      for (;;) {
        const reply = await ask.question(question, asked);
        if (question.kind !== 'date' || reply.kind !== 'given') return reply;
        const fault = dayFault(known(), { [question.id]: reply.value }, coach.today);
        if (!fault) return reply;
        coach.note(prose(dayFaultText(coach, fault), coach.look));
      }
    },
  };
}

/** Throws `input` for a day in an answers file that cannot be beside the others or beside what is known. */
export function refuseDays(coach: Coach, file: string, known: Answers, given: Answers): void {
  const fault = dayFault(known, given, coach.today);
  if (!fault) return;
  const why = { is: 'said', text: dayFaultText(coach, fault) } as const;
  throw new CoachError({ kind: 'input', file, where: fault.id, why });
}

/** Throws `usage` for the day of an interview, named by an option, that cannot be beside what is known. */
export function refuseDay(coach: Coach, option: string, known: Answers, on: string): void {
  const fault = dayFault(known, { 'interviewed-on': on }, coach.today);
  if (fault?.is === 'day-order')
    throw usage({ is: 'day-order', first: fault.first, then: fault.then, option });
}
