import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, readTyped, type AnswerReader } from '../../src/ask/read';
import { directionOf } from '../../src/ask/read-day';
import type { AnswerValue } from '../../src/domain/answers';
import { QUESTION_KINDS, type QuestionKind } from '../../src/guide/guide';
import { question } from './questions';
import { WORDS } from '../words';

const SV: AnswerReader = { today: '2026-11-22', words: WORDS.sv, country: 'SE' };
const NB: AnswerReader = { today: '2026-11-22', words: WORDS.nb, country: 'NO' };

const READ: [QuestionKind, string, AnswerValue][] = [
  ['text', '  Provbolaget ', 'Provbolaget'],
  ['text', 'rad ett\nrad två', 'rad ett rad två'],
  ['text', 'A\u030Asa', 'Åsa'],
  ['long', 'en\n\ntvå\n', 'en\n\ntvå'],
  ['choice', '2', 'mixed'],
  ['choice', 'lugnt', 'calm'],
  ['choice', 'tense', 'tense'],
  ['choices', '3 1', ['calm', 'tense']],
  ['choices', '1,2', ['calm', 'mixed']],
  ['scale', '4', 4],
  ['yes-no', 'j', true],
  ['yes-no', 'Ja.', true],
  ['yes-no', 'y', true],
  ['yes-no', 'nej', false],
  ['yes-no', 'NEI', false],
  ['list', '- ett\n• två\n\n  tre ', ['ett', 'två', 'tre']],
  ['list', 'e-post\n-5 grader', ['e-post', '-5 grader']],
  ['people', 'Anna Provsson', [{ name: 'Anna Provsson' }]],
  [
    'people',
    'Anna, chef, anna@prov.example',
    [{ name: 'Anna', role: 'chef', mail: 'anna@prov.example' }],
  ],
  [
    'people',
    'Kari <kari@prov.example>\nPer; leder; HR',
    [
      { name: 'Kari', mail: 'kari@prov.example' },
      { name: 'Per', role: 'leder, HR' },
    ],
  ],
  ['people', 'bara@prov.example', [{ name: 'bara@prov.example' }]],
  ['date', '2026-11-20', '2026-11-20'],
  ['choice', 'b', 'mixed'],
  ['amount', '42 500 kr', 42500],
  ['amount', '650k', 650000],
];

const UNREAD: [QuestionKind, string, object][] = [
  ['text', '   ', { is: 'needed' }],
  ['choice', '4', { is: 'choice', count: 3 }],
  ['choice', 'glatt', { is: 'choice', count: 3 }],
  ['choices', '1 9', { is: 'choices', count: 3 }],
  ['scale', '6', { is: 'scale' }],
  ['scale', '3.5', { is: 'scale' }],
  ['yes-no', 'kanske', { is: 'yes-no' }],
  ['date', 'snart', { is: 'no-day' }],
  ['date', '2027-02-29', { is: 'no-such-day', nearest: 'söndag 28 februari 2027' }],
  [
    'amount',
    'mycket',
    {
      is: 'amount',
      text: 'Beloppet gick inte att läsa. Skriv till exempel 42\u00A0500 eller 42,5 tusen.',
    },
  ],
  ['amount', '0', { is: 'amount', text: 'Beloppet ska vara större än noll.' }],
  [
    'amount',
    '190 kr i timmen',
    {
      is: 'amount',
      text: 'Det är en timlön. Det är ungefär 31\u00A0000\u00A0kr i månaden före skatt. Skriv månadslönen före skatt.',
    },
  ],
];

describe('what is typed', () => {
  it.each(READ)('%s: %j is read', (kind, text, value) => {
    expect(readTyped(question(kind), text, SV)).toMatchObject({ value });
  });

  it.each(UNREAD)('%s: %j is not', (kind, text, fault) => {
    expect(readTyped(question(kind), text, SV)).toEqual({ fault });
  });

  it.each([
    ['date', SV, '2026-11-22', 'söndag 22 november 2026'],
    ['date', NB, '2026-11-22', 'søndag 22. november 2026'],
    ['amount', SV, '42,5 tkr', '42\u00A0500\u00A0kr'],
    ['amount', NB, '650 000 kr i året', '650\u00A0000\u00A0kr i året'],
    ['amount', SV, '540000 nok per år', '540\u00A0000\u00A0NOK om året'],
  ] as const)('%s is read back', (kind, reader, text, shown) => {
    expect(readTyped(question(kind), text, reader)).toMatchObject({ shown });
  });

  it.each([
    ['interviewed-on', '2026-11-20'],
    ['last-met', '2026-11-20'],
    ['answer-by', '2026-11-27'],
    ['contact-from', '2026-11-27'],
    ['notice-on', '2026-11-27'],
  ])('a Friday for %s is %s, seen from Sunday 22 November', (id, value) => {
    expect(readTyped(question('date', { id }), 'fredag', SV)).toMatchObject({ value });
  });

  it.each([
    // The words were said on Wednesday the 11th; it is Sunday the 22nd, and the call was on the 18th.
    ['they-answer-by', 'fredag', '2026-11-13', 'fredag 13 november 2026, räknat från onsdag 11'],
    ['they-contact-from', 'efter fredag', '2026-11-16', 'räknat från onsdag 11 november'],
    ['they-contact-from', 'etter 27/11', '2026-11-30', 'måndag 30 november 2026'],
    ['they-answer-by', 'om två veckor', '2026-11-25', 'räknat från onsdag 11 november'],
    ['they-answer-by', '27/11', '2026-11-27', 'fredag 27 november 2026'],
    ['they-answer-by', 'i morgon', '2026-11-23', 'måndag 23 november 2026'],
    ['they-invited-for', 'dagen efter', '2026-11-19', 'torsdag 19 november 2026'],
    ['they-sent-on', 'kvällen innan', '2026-11-17', 'tisdag 17 november 2026'],
    ['they-answer-by', 'i måndags', '2026-11-16', 'måndag 16 november 2026'],
    ['they-sent-on', 'samma dag', '2026-11-18', 'onsdag 18 november 2026'],
    ['they-sent-on', 'fredag', '2026-11-20', 'fredag 20 november 2026'],
  ])('of %s, "%s" after other days: %s', (id, text, value, shown) => {
    const from = { last: '2026-11-18', said: id.endsWith('-on') ? null : '2026-11-11' };
    const read = readTyped(question('date', { id }), text, { ...SV, from });
    expect(read).toMatchObject({ value, shown: expect.stringContaining(shown) });
  });

  it.each([
    'igår skulle vi ha haft intervju',
    'jeg har ikke vært på intervju',
    'den 24:e, inställd',
  ])('takes no interview that was not held for one that was: %s', (text) => {
    const asked = question('date', { id: 'interviewed-on' });
    expect(readTyped(asked, text, SV)).toEqual({ fault: { is: 'not-held' } });
  });

  it('counts from today what cannot have come after their words', () => {
    const from = { last: null, said: '2026-11-20' };
    const asked = question('date', { id: 'answer-by' });
    const read = readTyped(asked, 'i mitten av den här veckan', {
      ...SV,
      today: '2026-11-27',
      from,
    });
    expect(read).toMatchObject({ value: '2026-11-25', shown: 'onsdag 25 november 2026' });
  });

  it.each([
    ['samma dag', 'beside'],
    ['en vecka till', 'vague'],
  ])('leaves open what is counted from nobody knows where: %s', (text, is) => {
    expect(readTyped(question('date'), text, SV)).toEqual({ fault: { is } });
  });

  it('looks back for what has been and ahead for the rest', () => {
    expect(directionOf({ id: 'on' })).toBe('past');
    expect(directionOf({ id: 'next-date' })).toBe('future');
  });

  it('never fails, whatever is pasted', () => {
    const kinds = fc.constantFrom(...QUESTION_KINDS);
    fc.assert(
      fc.property(kinds, fc.string({ unit: 'binary' }), (kind, text) => {
        const read = readTyped(question(kind), text, NB);
        expect('value' in read || 'fault' in read).toBe(true);
      }),
      { seed: 42 },
    );
  });
});

describe('an earlier answer offered again', () => {
  it.each([
    ['text', 'Provbolaget'],
    ['date', '2026-11-20'],
    ['amount', 42500],
    ['list', ['ett', 'två']],
    ['people', [{ name: 'Anna', role: 'chef', mail: 'a@b.example' }, { name: 'Per' }]],
  ] as [QuestionKind, AnswerValue][])('%s comes back the same', (kind, value) => {
    expect(readTyped(question(kind), asTyped(value), SV)).toMatchObject({ value });
  });
});
