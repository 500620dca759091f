import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../src/guide/parse';

const HEAD = '---\nguide: small\ntitle: En liten guide\n---\n';

function guide(text: string) {
  const parsed = parseGuide(text, 'sv/small.md', 'sv');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.guide;
}

const question = (facts: string): string =>
  `${HEAD}### Hur gick det?\n\n- id: how\n- rows: own\n${facts}\n\nBerätta fritt.\n`;

describe('a guide', () => {
  it('is read whole: intro, sections, questions with their facts, texts', () => {
    const read = guide(`---
guide: small
title: En liten guide
rows: [SV-12-00b]
---

Skriv medan du minns.

Det räcker med några ord.

## Känslan

### Hur kändes samtalet?

- id: feeling
- kind: choice
- depth: core
- rows: NB-KL-05, SV-12-02c
- optional: no
- choices:
  - calm: Lugnt
  - tense: Spänt, och lite
    för långt

Känslan först.

### Varför?

- id: why
- kind: long
- only: feeling = tense
- rows: own

Börja var du vill.

## Sedan

### Ring {name}

- id: ring
- kind: advice
- rows: SV-12-04e

- Ring i dag.
- Fråga **en** sak.
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
          id: 'ring',
          kind: 'advice',
          title: 'Ring {name}',
          text: '- Ring i dag.\n- Fråga **en** sak.',
          rows: ['SV-12-04e'],
          section: 'Sedan',
        },
      ],
    });
  });

  it('may come from Windows, with a byte order mark', () => {
    expect(guide(`\uFEFF${question('- kind: text')}`.replaceAll('\n', '\r\n'))).toEqual(
      guide(question('- kind: text')),
    );
  });

  it('knows the line of each heading', () => {
    const parsed = parseGuide(question('- kind: text'), 'sv/small.md', 'sv');
    expect(parsed.ok && [...parsed.lines]).toEqual([
      ['', 1],
      ['how', 5],
    ]);
  });

  it('takes the five labels of a scale, or none', () => {
    const labels = ['Inte alls', 'Lite', 'Så där', 'Bra', 'Helt'];
    const lines = labels.map((label, n) => `  - ${n + 1}: ${label}`).join('\n');
    const choices = labels.map((label, n) => ({ value: String(n + 1), label }));
    const labelled = guide(question(`- kind: scale\n- choices:\n${lines}`));
    expect(labelled.items).toMatchObject([{ choices }]);
    expect(guide(question('- kind: scale')).items).toMatchObject([{ choices: [] }]);
  });

  it('says its language when its folder does not', () => {
    const text = question('- kind: text').replace('title', 'language: nb\ntitle');
    expect(guide(text).language).toBe('nb');
  });
});

describe('whatever stands in the file', () => {
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
