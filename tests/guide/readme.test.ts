import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUESTION_KINDS, TEXT_KINDS } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import { parseGuide } from '../../src/guide/parse';
import { readable, twinFaults } from '../../src/guide/twins';

const README = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

const examples = [...README.matchAll(/```markdown\n([\s\S]*?)```/g)].map((found) => found[1] ?? '');
const languages: Language[] = ['sv', 'nb'];
const files = languages.map((language, n) => ({
  file: language,
  name: 'example',
  parsed: parseGuide(examples[n] ?? '', language, language),
}));

describe('the page for those who write guides', () => {
  it('has an example in each language that can be read, and they are twins', () => {
    expect(files.flatMap(({ parsed }) => (parsed.ok ? [] : parsed.faults))).toEqual([]);
    const [sv, nb] = readable(files);
    expect(sv && nb && twinFaults(sv, nb)).toEqual([]);
  });

  it.each([...QUESTION_KINDS, ...TEXT_KINDS])('tells of the kind %s, once a language', (kind) => {
    const told = README.split('\n').filter((line) => line.startsWith('- `kind`'));
    expect(told.filter((line) => line.includes(`\`${kind}\``))).toHaveLength(2);
  });
});
