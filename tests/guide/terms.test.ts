import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isQuestion, textOf, type Guide } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import { parseGuide } from '../../src/guide/parse';

function guideOf(language: Language, id: string): Guide {
  const file = join(import.meta.dirname, '../../content', language, `${id}.md`);
  const parsed = parseGuide(readFileSync(file, 'utf8'), file, language);
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.guide;
}

const FOUR = (['sv', 'nb'] as const).flatMap((language) =>
  ['terms-se', 'terms-no'].map((id) => [language, id] as const),
);

describe.each(FOUR)('%s/%s', (language, id) => {
  const guide = guideOf(language, id);
  const terms = guide.items.filter((item) => !isQuestion(item));

  test.each(['terms-matter', 'terms-settled'])('%s offers every term by its name', (question) => {
    const found = guide.items.filter(isQuestion).find((item) => item.id === question);
    const named = terms.map((term) => ({ value: term.id, label: textOf(guide, term.id).title }));
    expect(found?.choices).toEqual(named);
  });
});

test.each(FOUR)(
  '%s/%s asks for the form of employment first, then for notice and hours',
  (language, id) => {
    const terms = guideOf(language, id).items.filter((item) => !isQuestion(item));
    expect(terms.slice(0, 3).map((term) => term.id)).toEqual(['form', 'notice', 'hours']);
  },
);

describe.each(['sv', 'nb'] as const)('%s/salary', (language) => {
  const guide = guideOf(language, 'salary');

  test('every preparation can be ticked', () => {
    const found = guide.items.filter(isQuestion).find(({ id }) => id === 'prepared');
    const rows = guide.items.filter(({ id }) => id.startsWith('prep-')).map(({ id }) => id);
    expect(found?.choices.map(({ value }) => value)).toEqual(rows);
  });

  test('no letter and no line threatens, or names the floor', () => {
    const said = guide.items.filter(({ kind }) => kind === 'letter' || kind === 'line');
    const texts = said
      .filter(({ id }) => !id.startsWith('objection-'))
      .map(({ id }) => textOf(guide, id).text);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.join('\n')).not.toMatch(
      /annars|ellers|i så fall tackar|annat jobb|annen jobb|lägsta|din gräns|nedre grense|\{floor\}/i,
    );
  });
});
