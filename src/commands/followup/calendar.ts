import type { Coach } from '../../coach';
import type { Process } from '../../domain/process';
import { calendarOf } from '../../view/ics';
import type { Answered } from './page';

/** The day of an answer as a calendar entry for the whole day, with a reminder. The same process always has the same UID. */
export async function followupEntry(
  answer: Answered,
  process: Process,
  coach: Coach,
): Promise<string> {
  const said = coach.words.followup;
  const { rule, verdict } = answer.receipt;
  const what = said.calendar.event[rule] ?? said.calendar.what[verdict];
  const entry = {
    uid: `followup-${process.id}@coach`,
    on: answer.receipt.on,
    title: said.calendar.title(what, process.company),
    text: `${answer.why.text}\ncoach followup ${process.id}`,
  };
  return calendarOf([entry], coach, coach.words);
}
