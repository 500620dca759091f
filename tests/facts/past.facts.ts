import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPastItsDay } from '../../src/domain/checked';
import { contentCheck } from '../../src/guide/check';

test('no fact was checked more than a year ago', () => {
  const today = new Date().toISOString().slice(0, 10);
  const { guides } = contentCheck(join(import.meta.dirname, '../../content'));
  const past = guides.flatMap(({ language, id: guide, items }) =>
    items.flatMap((item) =>
      'checked' in item && item.checked && isPastItsDay(item.checked.month, today)
        ? [`${language}/${guide} ${item.id}: ${item.checked.month}, ${item.checked.see.join(' ')}`]
        : [],
    ),
  );
  expect(past, 'look these up again, and write the month on their line').toEqual([]);
});
