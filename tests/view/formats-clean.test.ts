import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { words as sv } from '../../src/words/sv';
import { emlOf } from '../../src/view/eml';
import { calendarOf } from '../../src/view/ics';
import { cleanLine } from '../../src/view/clean';
import { mailLink } from '../../src/view/letter';
import { HOSTILE } from '../stories/hostile-names';

const HEADERS = [
  'Content-Transfer-Encoding',
  'Content-Type',
  'MIME-Version',
  'Subject',
  'To',
  'X-Unsent',
];
const STEERING = /(?![\n\r\t])\p{Cc}|[\u200B-\u200F\u2028-\u202E\p{Surrogate}]|\r(?!\n)/u;

describe.each(HOSTILE)('a name of another hand, %j', (name) => {
  test('makes no second entry in a calendar, and nothing raw', () => {
    const entry = { uid: 'u@coach', on: '2026-11-27', title: name, text: name, place: name };
    const text = calendarOf([entry], { today: '2026-11-27', clock: () => 0 }, sv);
    expect(text).not.toMatch(STEERING);
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/^ATTENDEE/m);
    const [event, ...more] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect([more, event?.getFirstPropertyValue('summary')]).toEqual([[], cleanLine(name)]);
  });

  test('goes into a mail and into its link without what steers', async () => {
    const receivers = [{ name, mail: 'a@b.se' }];
    const letter = { to: name, receivers, subject: name, body: name };
    const link = new URL(mailLink(letter));
    expect(decodeURIComponent(link.href)).not.toMatch(STEERING);
    expect([link.pathname, [...link.searchParams.keys()]]).toEqual(['a@b.se', ['subject', 'body']]);
    const mail = await emlOf(letter);
    expect(mail).not.toMatch(STEERING);
    const [head = ''] = mail.split('\r\n\r\n');
    const names = head.match(/^[\w-]+(?=:)/gm);
    expect(names?.toSorted()).toEqual(HEADERS);
  });
});
