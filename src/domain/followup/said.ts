import { type Answers, dayAnswer } from '../answers';
import type { Day } from '../day/day';
import { lastInterview, type Process, type Promised } from '../process';

/** What was agreed on contact, as answered; anything else is nothing. */
function agreementOf(value: unknown): Promised['agreement'] {
  return value === 'ok' || value === 'do-not' ? value : 'none';
}

/**
 * The promises with what the answers say was promised. What the same day's sitting said before gives way to it, so
 * that a misread day can be taken back; what holds already is not written twice.
 */
export function withSaid(
  process: Process,
  answers: Answers,
  interviewedOn: Day,
  today: Day,
): Promised[] {
  const by = dayAnswer(answers, 'answer-by');
  const contactFrom = dayAnswer(answers, 'contact-from');
  const agreement = contactFrom === null ? agreementOf(answers['agreement']) : 'ok';
  if (by === null && agreement === 'none') return process.promises;
  const others = withoutToday(process, interviewedOn, today);
  const isFirst = others.every(({ saidOn }) => saidOn < interviewedOn);
  const round = lastInterview(process, today)?.number ?? 1;
  const saidOn = isFirst ? interviewedOn : today;
  const said: Promised = { saidOn, round, who: null, words: null, by, agreement, contactFrom };
  return holds(others, said, interviewedOn) ? others : [...others, said];
}

/** Whether what was said before already says it. */
function holds(promises: readonly Promised[], said: Promised, interviewedOn: Day): boolean {
  const since = inOrderSaid(promises.filter(({ saidOn }) => saidOn >= interviewedOn));
  const day = since.findLast(({ by }) => by !== null);
  const agreed = since.findLast(({ agreement }) => agreement !== 'none');
  const sameDay = said.by === null || day?.by === said.by;
  const sameWord = agreed?.agreement === said.agreement && agreed.contactFrom === said.contactFrom;
  return sameDay && (said.agreement === 'none' || sameWord);
}

/** Promises by the day they were said; of one day, as they were told. The last one holds. */
export function inOrderSaid(promises: readonly Promised[]): Promised[] {
  return promises.toSorted((one, other) =>
    one.saidOn < other.saidOn ? -1 : Number(one.saidOn > other.saidOn),
  );
}

/** Without what today's sitting has put in: of today, or of the interview when nothing was known before. */
function withoutToday(process: Process, interviewedOn: Day, today: Day): Promised[] {
  const isBare = ({ who, words }: Promised): boolean => who === null && words === null;
  const of = (day: Day): Promised[] =>
    process.promises.filter((one) => one.saidOn === day && isBare(one));
  const ofToday = of(today);
  const mine =
    ofToday.length > 0 ? ofToday : isOnlySitting(process, today) ? of(interviewedOn) : [];
  return process.promises.filter((one) => !mine.includes(one));
}

/** Whether all that was told of what comes next was told in a follow-up finished today. */
function isOnlySitting({ sessions }: Process, today: Day): boolean {
  const told = sessions.filter(({ kind }) => kind === 'followup' || kind === 'debrief');
  return told.some(({ kind }) => kind === 'followup') && told.every(isOf(today));
}

function isOf(today: Day): (session: Process['sessions'][number]) => boolean {
  return ({ kind, finishedOn }) => kind === 'followup' && finishedOn === today;
}
