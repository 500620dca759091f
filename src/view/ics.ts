import type { Words } from '../words/words';
import ICAL from 'ical.js';
import type { Day } from '../domain/day/day';
import { clean, cleanLine } from './clean';

/** Hour of the reminder on the day itself: before the calling hours. */
const REMINDER = 'PT9H';
/** Before what has a time of day. */
const REMINDER_BEFORE = '-PT2H';
/** How long an interview is taken to be (this project's number). */
const LENGTH = 'PT1H';
/** Seconds since 1970 of 1 January 2020: what is written counts its versions from there. */
const FIRST = 1_577_836_800;

/** ical.js folds one octet too late; this keeps lines within the 75 of RFC 5545. */
ICAL.foldLength = 74;

/** One day to keep in a calendar. */
export interface CalendarEntry {
  uid: string;
  on: Day;
  /** `HH:MM` where it is known: of the place the person is in. */
  at?: string | null | undefined;
  place?: string | null | undefined;
  isCalledOff?: boolean;
  title: string;
  text: string;
}

/** When the entries are written: what is written later takes the place of what is in the calendar. */
export interface Stamp {
  today: Day;
  clock(): number;
}

/** Entries for whole days, or for an hour where the time is known, with a reminder each, as an iCalendar text. */
export function calendarOf(
  entries: readonly CalendarEntry[],
  stamp: Stamp,
  { language }: Words,
): string {
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('prodid', `-//coach//${language.toUpperCase()}`);
  for (const entry of entries) root.addSubcomponent(eventOf(entry, stamp));
  return `${root.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry, stamp: Stamp): ICAL.Component {
  const { uid, on, at, place, isCalledOff } = entry;
  const title = cleanLine(entry.title);
  const text = clean(entry.text.replaceAll(/\r\n?/g, '\n'));
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${stamp.today}T00:00:00Z`));
  event.addPropertyWithValue('sequence', Math.max(0, Math.floor(stamp.clock() / 1000) - FIRST));
  event.addPropertyWithValue('dtstart', startOf(on, at));
  if (at) event.addPropertyWithValue('duration', ICAL.Duration.fromString(LENGTH));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', text);
  if (place) event.addPropertyWithValue('location', cleanLine(place));
  if (isCalledOff) event.addPropertyWithValue('status', 'CANCELLED');
  event.addPropertyWithValue('transp', at && !isCalledOff ? 'OPAQUE' : 'TRANSPARENT');
  if (!isCalledOff) event.addSubcomponent(reminder(title, at ? REMINDER_BEFORE : REMINDER));
  return event;
}

function startOf(on: Day, at: CalendarEntry['at']): ICAL.Time {
  return at ? ICAL.Time.fromDateTimeString(`${on}T${at}:00`) : ICAL.Time.fromDateString(on);
}

function reminder(title: string, when: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(when));
  return alarm;
}
