import { describe, expect, test } from 'vitest';
import { withContactAnswers } from '../../src/domain/network';
import {
  byName,
  isLongAgo,
  longestSilent,
  newContact,
  newReference,
  withoutPerson,
  withPerson,
} from '../../src/domain/people';
import { toldOn, withReferenceAnswers, yearIn } from '../../src/domain/references';
import { processWith } from '../ledger/told';

const TODAY = '2026-11-23';
const PEOPLE = ['Anna Ek', 'Anna Ekman', 'Åsa Öst', 'Kari Nærø'].map(newContact);
const ALIKE = ['Johanna Al', 'Anna Ek', 'Eva Anna Bo', 'Hanna'].map(newContact);

describe('found by name', () => {
  test.each([
    ['anna ek', ['Anna Ek']],
    ['ekman', ['Anna Ekman']],
    ['anna', ['Anna Ek', 'Anna Ekman']],
    ['asa ost', ['Åsa Öst']],
    ['nærø', ['Kari Nærø']],
    ['Bo', []],
  ])('%s', (name, found) => expect(byName(PEOPLE, name).map((one) => one.name)).toEqual(found));

  test.each([
    ['exact before part', 'hanna', ['Hanna']],
    ['start before part', 'anna', ['Anna Ek', 'Eva Anna Bo']],
    ['start of any word', 'bo', ['Eva Anna Bo']],
    ['part', 'nna', ['Johanna Al', 'Anna Ek', 'Eva Anna Bo', 'Hanna']],
    ['words in any order', 'al johan', ['Johanna Al']],
    ['blanks around it', ' anna ek ', ['Anna Ek']],
  ])('%s', (_how, name, found) =>
    expect(byName(ALIKE, name).map((one) => one.name)).toEqual(found),
  );

  test('the same name in other letters is the same person', () => {
    const changed = withPerson(PEOPLE, { ...newContact('ANNA EK'), mail: 'anna@ek.se' });
    expect(changed.map(({ name }) => name)).toEqual([
      'ANNA EK',
      'Anna Ekman',
      'Åsa Öst',
      'Kari Nærø',
    ]);
    expect(withoutPerson(PEOPLE, 'anna ek')).toHaveLength(3);
  });
});

test('the one not heard of for longest first, before all who has no day', () => {
  const met = (name: string, lastMet: string | null) => ({ ...newContact(name), lastMet });
  const people = [met('nyss', '2026-11-20'), met('aldrig', null), met('länge', '2024-01-01')];
  expect(longestSilent(people, TODAY).map(({ name }) => name)).toEqual(['aldrig', 'länge', 'nyss']);
});

test.each([
  [2023, true],
  [2024, false],
  [null, false],
])('worked together until %s: long ago %s', (workedUntil, long) => {
  expect(isLongAgo({ ...newReference('Anna'), workedUntil }, TODAY)).toBe(long);
});

test.each([
  ['2019', 2019],
  ['våren 2019', 2019],
  ['2027', null],
  ['i fjol', null],
  ['12019', null],
])('the year in "%s" is %s', (text, year) => expect(yearIn(text, TODAY)).toBe(year));

describe('what is answered is filled in', () => {
  test('of a reference: what was not answered stays, an address that is none is left out', () => {
    const before = {
      ...newReference('Anna'),
      from: 'lagret',
      remind: ['flytten'],
      mail: 'a@ek.se',
    };
    const answers = {
      permission: 'yes',
      mail: 'a(at)ek.se',
      from: null,
      remind: ['nattskiftet', 'flytten'],
    };
    expect(withReferenceAnswers(before, 'Anna', answers, TODAY)).toEqual({
      ...before,
      permission: 'yes',
      remind: ['flytten', 'nattskiftet'],
    });
  });

  test('of a contact: a role model may become an ordinary contact again', () => {
    const model = { ...newContact('Anna'), roleModel: true, borrow: 'pausa' };
    expect(withContactAnswers(model, 'Anna', {}).roleModel).toBe(true);
    expect(withContactAnswers(model, 'Anna', { kind: 'contact' })).toEqual({
      ...model,
      roleModel: false,
    });
  });
});

test('a reference is told on the first day it was, or the day that was said', () => {
  const process = processWith(
    { kind: 'reference-told', on: '2026-11-20', name: 'Anna Ek' },
    { kind: 'reference-told', on: TODAY, name: 'anna ek' },
    { kind: 'reference-told', on: null, name: 'Bo', toldOn: TODAY },
  );
  expect([toldOn(process, 'Anna Ek'), toldOn(process, 'Bo'), toldOn(process, 'Carin')]).toEqual([
    '2026-11-20',
    TODAY,
    null,
  ]);
});
