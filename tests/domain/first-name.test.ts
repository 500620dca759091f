import { expect, test } from 'vitest';
import { firstName } from '../../src/domain/first-name';
import { typedIn } from '../../src/words/typed';

test.each([
  ['Anna Ek', 'Anna'],
  ['Åsa', 'Åsa'],
  ['Jan-Erik Öst', 'Jan-Erik'],
  ['von Prov', 'von'],
  ['Berg, HR', 'Berg'],
])('%s is greeted as %s', (name, first) => {
  expect(firstName(name, typedIn({ language: 'sv' }).people)).toBe(first);
});

test.each([
  'hon från HR',
  'Hon från HR',
  'chefen',
  'Chefen',
  'han som intervjuade',
  'Rekryteraren',
  'HR',
  'HR-chefen',
  'Kvinnan på HR',
  'sjefen',
  'hun fra HR',
  'Mannen med skjegget',
  '',
])('%s is a description, and no name', (name) => {
  expect(firstName(name, typedIn({ language: 'sv' }).people)).toBe(null);
});
