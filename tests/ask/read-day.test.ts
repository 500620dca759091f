import { expect, it } from 'vitest';
import { readDayAnswer } from '../../src/ask/read-day';
import type { Question } from '../../src/guide/guide';

const ASKED: Question = {
  id: 'answer-by',
  kind: 'date',
  text: '?',
  help: '?',
  choices: [],
  rows: [],
  depth: 'core',
  only: null,
  optional: true,
  section: '',
};

it.each([
  ['answer-by', 'sv', 'SE', 'nästa vecka', '2026-12-11'],
  ['contact-from', 'sv', 'SE', 'nästa vecka', '2026-12-07'],
  ['answer-by', 'nb', 'NO', 'neste uke', '2026-12-11'],
  ['contact-from', 'nb', 'NO', 'neste uke', '2026-12-07'],
] as const)('%s in %s, %s: %s is %s', (id, language, country, typed, day) => {
  const reader = { today: '2026-12-02', language, country };
  expect(readDayAnswer({ ...ASKED, id }, typed, reader)).toMatchObject({ value: day });
});
