import type { Words } from '../../words/words';
import type { Day } from '../../domain/day/day';
import type { Process } from '../../domain/process';
import { calendarEntry } from '../../view/ics';
import type { Answered } from './page';

/** The day of an answer as a calendar entry for the whole day, with a reminder. The same process always has the same UID. */
export async function followupEntry(
  answer: Answered,
  process: Process,
  { words, today }: { words: Words; today: Day },
): Promise<string> {
  const said = words.followup;
  const { rule, verdict } = answer.receipt;
  const what = said.calendar.event[rule] ?? said.calendar.what[verdict];
  const entry = {
    uid: `followup-${process.id}@coach`,
    on: answer.receipt.on,
    stampedOn: today,
    title: said.calendar.title(what, process.company),
    text: `${answer.why.text}\ncoach followup ${process.id}`,
  };
  return calendarEntry(entry, words);
}
