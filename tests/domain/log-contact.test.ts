import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day/day';
import { factsIn } from '../../src/domain/followup/fact-rows';
import { contactDeeds, type Logged } from '../../src/domain/followup/log-contact';
import { verdict } from '../../src/domain/followup/verdict';
import { ofKind } from '../../src/domain/happening';
import type { Process } from '../../src/domain/process';
import { type Line, processWith, withDeeds } from '../ledger/told';
import { said } from './cases';

const HELD: Line = { kind: 'interview', on: '2026-09-07', state: 'held' };
const THANKS: Line = { kind: 'i-thanked', on: '2026-09-07' };
const PROMISE: Line = { kind: 'they-said', on: '2026-09-07', answerBy: '2026-09-11' };
const QUESTION: Line = {
  kind: 'came-up',
  on: '2026-09-07',
  what: 'question',
  words: 'Ingår jour?',
};
const NEWS: Line = { kind: 'came-up', on: '2026-09-07', what: 'new', words: 'Ett intyg.' };
const OFFER: Line = { kind: 'offer', on: '2026-09-11' };
const NO: Line = { kind: 'no', on: '2026-09-11' };

function made(on: Day, change: Partial<Logged> = {}): Logged {
  return {
    on,
    channel: 'mail',
    answered: false,
    note: null,
    promisedBy: null,
    agreement: 'none',
    ...change,
  };
}
const rang = (on: Day, answered = false): Logged => made(on, { channel: 'call', answered });

function log(process: Process, logged: Logged): Process {
  return withDeeds(process, contactDeeds(process, logged), logged.on);
}

function ask(process: Process, today: Day): string {
  const facts = factsIn(process, today);
  return facts ? said(verdict(facts, today)) : '';
}

describe('a contact made uses up the reason for it', () => {
  test.each<[string, Line[], Logged, string, string]>([
    [
      'a question asked and answered',
      [THANKS, QUESTION],
      rang('2026-09-10', true),
      'F24 call 2026-09-10',
      'F27 wait 2026-09-24',
    ],
    [
      'a question nobody lifted for',
      [THANKS, QUESTION],
      rang('2026-09-10'),
      'F24 call 2026-09-10',
      'F26 wait 2026-09-15',
    ],
    [
      'a question and news in one call',
      [THANKS, QUESTION, NEWS],
      rang('2026-09-10', true),
      'F24 call 2026-09-10',
      'F27 wait 2026-09-24',
    ],
    ['news told', [THANKS, NEWS], made('2026-09-10'), 'F25 mail 2026-09-10', 'F27 wait 2026-09-21'],
    [
      'thanks with a question',
      [QUESTION],
      made('2026-09-08'),
      'F22 mail 2026-09-08',
      'F27 wait 2026-09-21',
    ],
    ['thanks with news', [NEWS], made('2026-09-08'), 'F22 mail 2026-09-08', 'F27 wait 2026-09-21'],
    [
      'another offer told',
      [THANKS, { kind: 'other-offer', on: '2026-09-09', deadline: '2026-09-17' }],
      rang('2026-09-14', true),
      'F14 call 2026-09-14',
      'F27 wait 2026-09-16',
    ],
    [
      'rang after their date, and no answer',
      [THANKS, PROMISE],
      rang('2026-09-15'),
      'F29 call 2026-09-15',
      'F27 wait 2026-09-22',
    ],
    [
      'rang after their date, answered without a new one',
      [THANKS, PROMISE],
      rang('2026-09-15', true),
      'F29 call 2026-09-15',
      'F27 wait 2026-09-29',
    ],
    [
      'rang as agreed, and answered',
      [THANKS, { kind: 'they-said', on: '2026-09-07', contact: 'ok', contactFrom: '2026-09-14' }],
      rang('2026-09-14', true),
      'F28 call 2026-09-14',
      'F27 wait 2026-09-23',
    ],
    [
      'an offer answered',
      [THANKS, OFFER, { kind: 'they-asked', on: '2026-09-11', for: 'reply' }],
      made('2026-09-14'),
      'F10 mail 2026-09-14',
      'F12 wait 2026-09-21',
    ],
    [
      'an offer answered on the day agreed',
      [THANKS, { ...OFFER, replyBy: '2026-09-14' }],
      made('2026-09-14'),
      'F10 mail 2026-09-14',
      'F12 wait 2026-09-17',
    ],
    [
      'papers sent',
      [THANKS, { kind: 'they-asked', on: '2026-09-11', for: 'document' }],
      made('2026-09-14'),
      'F10 mail 2026-09-14',
      'F27 wait 2026-09-28',
    ],
    [
      'withdrawn',
      [THANKS, { kind: 'changed-mind', on: '2026-09-13', wants: false }],
      made('2026-09-14'),
      'F09 mail 2026-09-14',
      'F01 let-go 2026-09-15',
    ],
    [
      'feedback asked for',
      [THANKS, NO],
      made('2026-09-14'),
      'F07 ask-feedback 2026-09-14',
      'F03 wait 2026-09-28',
    ],
    [
      'feedback given at once',
      [THANKS, NO],
      { ...rang('2026-09-14', true), note: 'Mer siffror.' },
      'F07 ask-feedback 2026-09-14',
      'F02 let-go 2026-09-15',
    ],
  ])('%s', (_, known, contact, before, after) => {
    const process = processWith(HELD, ...known);
    expect(ask(process, contact.on)).toBe(before);
    expect(ask(log(process, contact), addDays(contact.on, 1))).toBe(after);
  });

  test('a question is saved when they asked not to be contacted', () => {
    const left: Line = { kind: 'they-said', on: '2026-09-07', contact: 'do-not' };
    const process = processWith(HELD, THANKS, left, QUESTION, NEWS);
    expect(factsIn(log(process, made('2026-09-10')), '2026-09-11')).toMatchObject({
      openQuestion: true,
      newInformation: false,
    });
  });

  test('a no to them is one, when it was an offer', () => {
    const unwanted: Line = { kind: 'changed-mind', on: '2026-09-12', wants: false };
    const { happenings } = log(processWith(HELD, OFFER, unwanted), made('2026-09-14'));
    expect(happenings.at(-1)).toMatchObject({ kind: 'i-answered', what: 'declined' });
  });
});

describe('what came of a contact', () => {
  const process = processWith(HELD, THANKS, PROMISE);
  const told = { answered: true, note: 'Chefen är bortrest', promisedBy: '2026-09-25' };

  test('is their word of that day, and rewrites nothing', () => {
    const { happenings } = log(process, { ...rang('2026-09-15'), ...told });
    expect(happenings.slice(0, 3)).toEqual(process.happenings);
    expect(happenings.slice(3)).toMatchObject([
      { kind: 'i-contacted', on: '2026-09-15', channel: 'call', reached: true, about: 'ask' },
      {
        kind: 'they-said',
        on: '2026-09-15',
        channel: 'call',
        answerBy: '2026-09-25',
        words: 'Chefen är bortrest',
      },
    ]);
  });

  test('is put right when the same contact is told again as answered', () => {
    const once = log(process, rang('2026-09-15'));
    const again = log(once, { ...rang('2026-09-15'), ...told });
    expect(ofKind(again.happenings, 'i-contacted')).toMatchObject([
      { reached: true, about: 'ask' },
    ]);
    expect(contactDeeds(again, { ...rang('2026-09-15'), answered: true })).toEqual([]);
    expect(contactDeeds(once, rang('2026-09-15'))).toEqual([]);
  });

  test('after a no comes late', () => {
    const asked = log(processWith(HELD, NO), made('2026-09-14'));
    const answered = log(asked, made('2026-09-14', { answered: true, note: 'Mer siffror.' }));
    expect(factsIn(answered, '2026-09-16')).toMatchObject({
      feedback: 'received',
      feedbackAskedOn: '2026-09-14',
    });
    expect(ofKind(answered.happenings, 'i-contacted')).toHaveLength(1);
  });
});
