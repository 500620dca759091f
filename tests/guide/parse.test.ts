import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../src/guide/parse';

const HEAD = '---\nguide: small\ntitle: En liten guide\n---\n';

function guide(text: string) {
  const parsed = parseGuide(text, 'sv/small.md', 'sv');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.guide;
}

const question = (words: string, choices = ''): string =>
  `${HEAD}### Hur gick det?\n\`how ${words} own\`\nBerätta fritt.\n${choices}`;

describe('a guide', () => {
  it('is read whole: intro, sections, questions with their facts, texts', () => {
    const read = guide(`---
guide: small
title: En liten guide
rows: [SV-12-00b]
usual: long advice own
---

Skriv medan du minns.

Det räcker med några ord.

## Känslan

### Hur kändes samtalet?
\`feeling choice core required NB-KL-05 SV-12-02c\`
Känslan först.
- \`calm\` Lugnt
- \`tense\` Spänt, och lite
  för långt

### Varför?

\`why only:feeling=tense\`

Börja var du vill.

## Sedan

\`call SV-12-04e\`
- Ring i dag.
- Fråga **en** sak.

### Hej {name}
\`mail letter\`

Hej {name}
`);
    expect(read).toEqual({
      id: 'small',
      language: 'sv',
      title: 'En liten guide',
      intro: 'Skriv medan du minns.\n\nDet räcker med några ord.',
      rows: ['SV-12-00b'],
      items: [
        {
          id: 'feeling',
          kind: 'choice',
          text: 'Hur kändes samtalet?',
          help: 'Känslan först.',
          choices: [
            { value: 'calm', label: 'Lugnt' },
            { value: 'tense', label: 'Spänt, och lite för långt' },
          ],
          rows: ['NB-KL-05', 'SV-12-02c'],
          depth: 'core',
          only: null,
          optional: false,
          section: 'Känslan',
        },
        {
          id: 'why',
          kind: 'long',
          text: 'Varför?',
          help: 'Börja var du vill.',
          choices: [],
          rows: [],
          depth: 'deep',
          only: { id: 'feeling', value: 'tense' },
          optional: true,
          section: 'Känslan',
        },
        {
          id: 'call',
          kind: 'advice',
          title: null,
          text: '- Ring i dag.\n- Fråga **en** sak.',
          rows: ['SV-12-04e'],
          section: 'Sedan',
        },
        {
          id: 'mail',
          kind: 'letter',
          title: 'Hej {name}',
          text: 'Hej {name}',
          rows: [],
          section: 'Sedan',
        },
      ],
    });
  });

  it('may come from Windows, with a byte order mark', () => {
    expect(guide(`\uFEFF${question('text')}`.replaceAll('\n', '\r\n'))).toEqual(
      guide(question('text')),
    );
  });

  it('knows the line each item begins on', () => {
    const text = `${question('text')}\n\`then advice own\`\nText.\n`;
    const parsed = parseGuide(text, 'sv/small.md', 'sv');
    expect(parsed.ok && [...parsed.lines]).toEqual([
      ['', 1],
      ['how', 5],
      ['then', 9],
    ]);
  });

  it('takes the five labels of a scale, or none', () => {
    const labels = ['Inte alls', 'Lite', 'Så där', 'Bra', 'Helt'];
    const lines = labels.map((label, n) => `- \`${n + 1}\` ${label}`).join('\n');
    const choices = labels.map((label, n) => ({ value: String(n + 1), label }));
    const labelled = guide(question('scale', lines));
    expect(labelled.items).toMatchObject([{ choices }]);
    expect(guide(question('scale')).items).toMatchObject([{ choices: [] }]);
  });

  it('says its language when its folder does not', () => {
    const text = question('text').replace('title', 'language: nb\ntitle');
    expect(guide(text).language).toBe('nb');
  });
});

describe('what is usual', () => {
  const read = (usual: string, item: string) =>
    guide(`---\nguide: small\ntitle: Liten\nusual: ${usual}\n---\n\n${item}\nText.\n`).items[0];

  it.each([
    ['long advice own', '### A?\n`a`', { kind: 'long', depth: 'deep', optional: true }],
    ['long advice own', '`a`', { kind: 'advice', title: null }],
    ['advice own', '### A\n`a`', { kind: 'advice', title: 'A' }],
    ['date core required own', '### A?\n`a`', { kind: 'date', depth: 'core', optional: false }],
    ['date core required own', '### A?\n`a text deep optional`', { kind: 'text', depth: 'deep' }],
    ['text', '### A?\n`a NB-KL-05`', { kind: 'text', rows: ['NB-KL-05'] }],
  ])('%s makes of %j', (usual, item, made) => {
    expect(read(usual, item)).toMatchObject(made);
  });
});

describe('whatever stands in the file', () => {
  it.each(['<a ', ' ', '`', '-', '|-', '#', '{'])(
    'of %j many times over is read at once',
    (text) => {
      const start = performance.now();
      parseGuide(`${HEAD}${text.repeat(40_000)}x`, 'x.md', 'sv');
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );

  it('is read or told to be wrong, never thrown', () => {
    assert(
      property(string({ maxLength: 200, unit: 'binary' }), (text) => {
        const parsed = parseGuide(HEAD + text, 'x.md', 'sv');
        expect(parsed.ok || parsed.faults.every(({ line }) => line >= 1)).toBe(true);
      }),
      { seed: 42 },
    );
  });
});
