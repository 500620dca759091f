import { describe, expect, it } from 'vitest';
import type { GuideFaultCode } from '../../src/guide/faults';
import { parseGuide } from '../../src/guide/parse';
import { WORDS } from '../words';

const [sv, nb] = [WORDS.sv.guides, WORDS.nb.guides];

const HEAD = '---\nguide: small\ntitle: En liten guide\n---\n';

/** The faults of a text, as `line code detail`. */
function faults(text: string): string[] {
  const parsed = parseGuide(text, 'sv/small.md', 'sv');
  if (parsed.ok) return [];
  return parsed.faults.map(({ line, code, detail }) => `${line} ${code} ${detail}`.trim());
}

const question = (facts: string): string =>
  `${HEAD}### Hur gick det?\n\n- id: how\n- rows: own\n${facts}\n\nBerätta fritt.\n`;

describe('what is wrong is told with its line', () => {
  const item = (facts: string, rest = '\n\nText.') => `${HEAD}### Rubrik\n\n${facts}${rest}\n`;
  const rows: [code: GuideFaultCode, line: number, detail: string, text: string][] = [
    ['no-front-matter', 1, '', '# Gå igenom\n'],
    ['no-front-matter', 1, '', ''],
    ['no-front-matter', 1, '', '---\nguide: small\n'],
    ['bad-yaml', 3, '', '---\nguide: [small\n---\n'],
    ['bad-yaml', 2, '', '---\nguide: !!js/function "x"\ntitle: x\n---\n'],
    ['bad-yaml', 2, '', '---\n- guide\n---\n'],
    ['bad-yaml', 2, '', '---\nguide: &a x\ntitle: *a\n---\n'],
    ['no-guide-id', 1, '', '---\ntitle: Liten\n---\n'],
    ['bad-id', 2, 'Små ord', '---\nguide: Små ord\ntitle: Liten\n---\n'],
    ['no-title', 1, '', '---\nguide: small\n---\n'],
    ['unknown-language', 4, '"en"', '---\nguide: small\ntitle: Liten\nlanguage: en\n---\n'],
    ['unknown-fact', 3, 'titel', '---\nguide: small\ntitel: Liten\ntitle: Liten\n---\n'],
    ['unknown-row', 4, 'SV-12-99', '---\nguide: small\ntitle: Liten\nrows: [SV-12-99]\n---\n'],
    ['heading-level', 5, '# Liten', `${HEAD}# Liten\n`],
    ['heading-level', 7, '#### Liten', `${HEAD}\n\n#### Liten\n`],
    [
      'heading-level',
      11,
      '# Liten',
      question('- kind: text').replace('Berätta', '> # Liten\n\nBerätta'),
    ],
    ['setext-heading', 5, '', `${HEAD}Liten\n---\n`],
    ['stray-text', 7, '', `${HEAD}## Avsnitt\n\nText.\n`],
    ['html', 5, '<b>', `${HEAD}Text <b>här</b>\n`],
    ['table', 5, '', `${HEAD}| a | b |\n|---|---|\n| 1 | 2 |\n`],
    ['empty-heading', 5, '', `${HEAD}## \n`],
    ['no-id', 5, '', item('- kind: advice\n- rows: own')],
    ['no-id', 7, '', item('- id:\n- kind: advice\n- rows: own')],
    ['bad-id', 7, 'Ring', item('- id: Ring\n- kind: advice\n- rows: own')],
    ['no-kind', 5, '', item('- id: a\n- rows: own')],
    ['unknown-kind', 8, 'chioce', item('- id: a\n- kind: chioce\n- rows: own')],
    ['fact-syntax', 8, 'kind advice', item('- id: a\nkind advice\n- kind: advice\n- rows: own')],
    ['late-fact', 10, 'rows', item('- id: a\n- kind: advice', '\n\n- rows: own\n')],
    ['unknown-fact', 9, 'row', item('- id: a\n- kind: advice\n- row: own\n- rows: own')],
    ['doubled-fact', 8, 'id', item('- id: a\n- id: b\n- kind: advice\n- rows: own')],
    ['misplaced-fact', 9, 'depth', item('- id: a\n- kind: advice\n- depth: core\n- rows: own')],
    ['no-rows', 5, '', item('- id: a\n- kind: advice')],
    ['unknown-row', 9, 'SV-12-4', item('- id: a\n- kind: advice\n- rows: SV-12-4, SV-12-04e')],
    ['no-text', 5, '', item('- id: a\n- kind: advice\n- rows: own', '')],
    ['hole', 11, '{Namn}', item('- id: a\n- kind: letter\n- rows: own', '\n\nHej {Namn}')],
    ['hole', 11, '{ namn', item('- id: a\n- kind: letter\n- rows: own', '\n\n{namn} { namn')],
    ['no-help', 5, '', item('- id: a\n- kind: text\n- rows: own', '')],
    ['bad-value', 10, 'depth: short', question('- kind: text\n- depth: short')],
    [
      'bad-value',
      9,
      'optional: false',
      question('- depth: core\n- optional: false\n- kind: text').replace('- depth: core\n', ''),
    ],
    ['no-choices', 5, '', question('- kind: choice')],
    ['no-choices', 10, '', question('- kind: choice\n- choices:\n  - a: A')],
    ['misplaced-fact', 10, 'choices', question('- kind: text\n- choices:\n  - a: A\n  - b: B')],
    ['bad-choice', 12, 'Ja', question('- kind: choice\n- choices:\n  - a: A\n  - Ja: Ja')],
    ['bad-choice', 12, 'b', question('- kind: choice\n- choices:\n  - a: A\n  - b:')],
    [
      'doubled-choice',
      13,
      'a',
      question('- kind: choice\n- choices:\n  - a: A\n  - b: B\n  - a: C'),
    ],
    ['scale-choices', 10, '', question('- kind: scale\n- choices:\n  - 1: A\n  - 5: B')],
    ['only-unknown', 5, 'what', question('- kind: text\n- only: what')],
    ['only-unknown', 10, 'a b c', question('- kind: text\n- only: a b c')],
    ['only-unknown', 5, 'how', question('- kind: text\n- only: how')],
  ];

  it.each(rows)('%s in line %i: %s', (code, line, detail, text) => {
    const found = faults(text);
    expect(found).toContain(`${line} ${code} ${detail}`.trim());
  });

  const after = (kind: string, only: string) =>
    `${question(kind)}\n### Sedan?\n\n- id: then\n- kind: text\n- rows: own\n- only: ${only}\n\nHjälp.\n`;
  it.each([
    ['- kind: yes-no', 'how', []],
    ['- kind: yes-no', 'how = yes', []],
    ['- kind: yes-no', 'how = true', ['13 only-value true']],
    ['- kind: scale', 'how = 5', []],
    ['- kind: scale', 'how = 6', ['13 only-value 6']],
    ['- kind: text', 'how', []],
    ['- kind: text', 'how = fine', ['13 only-value fine']],
  ])('after a question of "%s", only: %s gives %j', (kind, only, found) => {
    expect(faults(after(kind, only))).toEqual(found);
  });

  it('a doubled id, at the second of the two', () => {
    expect(faults(question('- kind: text') + question('- kind: text').slice(HEAD.length))).toEqual([
      '12 doubled-id how',
    ]);
  });

  it('all faults of a file at once, in the order of the lines', () => {
    const text = `${HEAD}### A\n\n- id: a\n- kind: b\n- rows: own\n\nText.\n\n### B\n\n- kind: text\n- rows: X-1\n`;
    expect(faults(text)).toEqual([
      '8 unknown-kind b',
      '13 no-id',
      '13 no-help',
      '16 unknown-row X-1',
    ]);
  });

  it('without a line when it is about a folder', () => {
    expect(nb.faultLine('guides', 0, 'tom.')).toBe('guides: tom.');
  });

  it('in a sentence of either language', () => {
    for (const { fault } of [sv, nb]) {
      for (const sentence of Object.values(fault)) {
        expect(sentence('a')).toMatch(/^[^A-ZÅÄÖÆØ].*[.)]$|^HTML .*\.$/);
      }
    }
    expect(sv.faultLine('sv/debrief.md', 14, sv.fault['no-help']('a'))).toBe(
      'sv/debrief.md, rad 14: hjälptexten saknas. Skriv varför frågan ställs, efter en tom rad.',
    );
  });
});
