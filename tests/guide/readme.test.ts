import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUESTION_KINDS, TEXT_KINDS } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import { parseGuide } from '../../src/guide/parse';
import { guidesRead, twinFaults } from '../../src/guide/twins';

const README = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

const all = [...README.matchAll(/```markdown\n([\s\S]*?)```/g)].map((found) => found[1] ?? '');
const examples = all.filter((text) => text.startsWith('---'));
const lists = all.filter((text) => text.startsWith('use:'));
const languages: Language[] = ['sv', 'nb'];
const files = languages.map((language, n) => ({
  file: language,
  name: 'example',
  parsed: parseGuide(examples[n] ?? '', language, language),
}));

describe('the page for those who write guides', () => {
  it('has an example in each language that can be read, and they are twins', () => {
    expect(files.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults))).toEqual([]);
    const [sv, nb] = guidesRead(files);
    expect(sv && nb && twinFaults(sv, nb)).toEqual([]);
  });

  it('has a plain list of questions in each language that can be read', () => {
    const read = lists.map((text, n) => parseGuide(text, 'mine.md', languages[n] ?? 'sv', 'own'));
    expect(read.map((one) => one.ok && one.guide.id)).toEqual(['practice', 'practice']);
  });

  it.each([...QUESTION_KINDS, ...TEXT_KINDS])('tells of the kind %s, once a language', (kind) => {
    const told = README.split('\n').filter((line) => /^- (?:Sorter|Typer) /.test(line));
    expect(told.filter((line) => line.includes(`\`${kind}\``))).toHaveLength(2);
  });
});
