import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentCheck } from '../src/guide/check';
import { coverage } from '../src/guide/coverage';
import { LANGUAGES } from '../src/words/languages';
import { ROW_COMMANDS } from '../src/guide/rows';
import { guidesWords } from '../src/words/sv/guides';

const CONTENT = join(import.meta.dirname, '../content');

/** The guides the commands ask for, by file. A new guide gets its line here; one that nothing asks for has none. */
const GUIDES = [
  'benefits',
  'checklist',
  'debrief',
  'employer',
  'examples',
  'facts-no',
  'facts-se',
  'followup',
  'interview',
  'log',
  'outcome',
  'people',
  'practice',
  'prepare',
  'references',
  'salary',
  'second-look',
  'terms-no',
  'terms-se',
  'thanks',
];

const { faults, guides } = contentCheck(CONTENT);

describe('content', () => {
  it.each(LANGUAGES)('%s has every guide the commands ask for, and no other file', (language) => {
    const wanted = GUIDES.map((name) => `${name}.md`);
    expect(readdirSync(join(CONTENT, language)).toSorted()).toEqual(wanted);
  });

  it('has no fault: every guide can be read, and Swedish and Norwegian are twins', () => {
    const told = faults
      .filter(({ code }) => code !== 'uncovered-row')
      .map((fault) => guidesWords.faultLine({ ...fault, file: relative(CONTENT, fault.file) }));
    expect(told).toEqual([]);
  });

  const homes = LANGUAGES.flatMap((language) =>
    ROW_COMMANDS.map((command) => ({ language, command })),
  );
  it.each(homes)('$language: every seed row of $command has a home', ({ language, command }) => {
    const left = coverage(guides.filter((guide) => guide.language === language));
    const rows = left.find((one) => one.command === command)?.rows ?? [];
    expect(rows, `write these in content/${language}, or name them under rows`).toEqual([]);
  });

  it('has a title and an intro or an item in every guide', () => {
    const empty = guides.filter(({ intro, items }) => intro === '' && items.length === 0);
    expect(empty.map(({ language, id }) => `${language}/${id}`)).toEqual([]);
  });

  it('asks at most nine questions in a quick debrief', () => {
    for (const guide of guides.filter(({ id }) => id === 'debrief')) {
      const core = guide.items.filter((item) => 'depth' in item && item.depth === 'core');
      expect(core.length).toBeGreaterThan(0);
      expect(core.length).toBeLessThanOrEqual(9);
    }
  });
});
