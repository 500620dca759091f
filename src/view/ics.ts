import type { Words } from '../words/words';
import ICAL from 'ical.js';
import type { Day } from '../domain/day/day';

/** Hour of the reminder on the day itself: before the calling hours. */
const REMINDER = 'PT9H';

/** ical.js folds one octet too late; this keeps lines within the 75 of RFC 5545. */
ICAL.foldLength = 74;

/** One day to keep in a calendar. */
export interface CalendarEntry {
  uid: string;
  on: Day;
  stampedOn: Day;
  title: string;
  text: string;
}

/** An entry for the whole day with a reminder, as an iCalendar text. */
export function calendarEntry(
  { uid, on, stampedOn, title, text }: CalendarEntry,
  { language }: Words,
): string {
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('prodid', `-//coach//${language.toUpperCase()}`);
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${stampedOn}T00:00:00Z`));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(on));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', text);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addSubcomponent(reminder(title));
  root.addSubcomponent(event);
  return `${root.toString()}\r\n`;
}

function reminder(title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(REMINDER));
  return alarm;
}
