import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { words as sv } from '../../src/words/sv';
import { emlOf } from '../../src/view/eml';
import { calendarOf } from '../../src/view/ics';
import { mailLink } from '../../src/view/letter';

const EVIL = 'Bolag\rATTENDEE:mailto:e@e.se\rEND:VEVENT\u001B]0;x\u0007\u0000\u202E\u009B\uD800';
const STEERING = /(?![\n\r\t])\p{Cc}|[\u202E\p{Surrogate}]|\r(?!\n)/u;

describe('text of another hand', () => {
  test('makes no second entry in a calendar, and nothing raw', () => {
    const entry = { uid: 'u@coach', on: '2026-11-27', title: EVIL, text: EVIL, place: EVIL };
    const text = calendarOf([entry], { today: '2026-11-27', clock: () => 0 }, sv);
    expect(text).not.toMatch(STEERING);
    expect(text).not.toMatch(/^ATTENDEE/m);
    const [event, ...more] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect([more, event?.getFirstPropertyValue('summary')]).toEqual([
      [],
      expect.stringContaining('Bolag ATTENDEE'),
    ]);
  });

  test('goes into a mail and into its link without what steers', async () => {
    const receivers = [{ name: EVIL, mail: 'a@b.se' }];
    const letter = { to: EVIL, receivers, subject: EVIL, body: EVIL };
    expect(decodeURIComponent(mailLink(letter))).not.toMatch(STEERING);
    const mail = await emlOf(letter);
    expect(mail).not.toMatch(STEERING);
    expect(mail).not.toMatch(/^(ATTENDEE|END)/m);
  });
});
