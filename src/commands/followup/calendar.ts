import type { Day } from '../../domain/day/day';
import type { Process } from '../../domain/process';
import type { Language } from '../../guide/guide';
import { calendarEntry } from '../../view/ics';
import { followupWords } from '../../words/followup';
import type { Answered } from './page';

/** The day of an answer as a calendar entry for the whole day, with a reminder. The same process always has the same UID. */
export async function followupEntry(
  answer: Answered,
  process: Process,
  reader: { language: Language; today: Day },
): Promise<string> {
  const words = followupWords[reader.language];
  const what = words.calendar.what[answer.receipt.verdict];
  return calendarEntry({
    uid: `followup-${process.id}@coach`,
    on: answer.receipt.on,
    stampedOn: reader.today,
    title: words.calendar.title(what, process.company),
    text: answer.why.text,
    language: reader.language,
  });
}
