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

const question = (words: string, choices = ''): string =>
  `${HEAD}### Hur gick det?\n\`how ${words} own\`\nBerätta fritt.\n${choices}`;

describe('what is wrong is told with its line', () => {
  const item = (words: string, rest = 'Text.') => `${HEAD}### Rubrik\n\`${words}\`\n${rest}\n`;
  const rows: [code: GuideFaultCode, line: number, detail: string, text: string][] = [
    ['no-front-matter', 1, '', '# Gå igenom\n'],
    ['no-front-matter', 1, '', ''],
    ['no-front-matter', 1, '', '---\nguide: small\n'],
    ['bad-front', 3, '', '---\nguide: small\nEn liten guide\n---\n'],
    ['bad-front', 2, '', '---\n- guide\n---\n'],
    ['doubled-fact', 3, 'guide', '---\nguide: small\nguide: large\ntitle: Liten\n---\n'],
    ['unknown-fact', 2, 'guid', '---\nguid: small\n---\n'],
    ['no-guide-id', 1, '', '---\ntitle: Liten\n---\n'],
    ['bad-id', 2, 'Små ord', '---\nguide: Små ord\ntitle: Liten\n---\n'],
    ['no-title', 1, '', '---\nguide: small\n---\n'],
    ['unknown-language', 4, 'en', '---\nguide: small\ntitle: Liten\nlanguage: en\n---\n'],
    ['unknown-fact', 3, 'titel', '---\nguide: small\ntitel: Liten\ntitle: Liten\n---\n'],
    ['unknown-row', 4, 'SV-12-99', '---\nguide: small\ntitle: Liten\nrows: [SV-12-99]\n---\n'],
    ['heading-level', 5, '# Liten', `${HEAD}# Liten\n`],
    ['heading-level', 7, '#### Liten', `${HEAD}\n\n#### Liten\n`],
    ['heading-level', 7, '# Liten', question('text').replace('Berätta', '> # Liten\n\nBerätta')],
    ['setext-heading', 5, '', `${HEAD}Liten\n---\n`],
    ['stray-text', 7, '', `${HEAD}## Avsnitt\n\nText.\n`],
    ['html', 5, '<b>', `${HEAD}Text <b>här</b>\n`],
    ['table', 5, '', `${HEAD}| a | b |\n|---|---|\n| 1 | 2 |\n`],
    ['empty-heading', 5, '', `${HEAD}## \n`],
    ['no-id', 5, '', `${HEAD}### Rubrik\n\nText.\n`],
    ['no-id', 6, '', item('')],
    ['no-id', 5, '', `${HEAD}### Rubrik\n\nText.\n\n\`a advice own\`\nText.\n`],
    [
      'old-form',
      5,
      'a text core only:b=yes NB-KL-05 NB-KL-06',
      `${HEAD}### Rubrik?\n\n- id: a\n- kind: text\n- depth: core\n- only: b = yes\n- rows: NB-KL-05, NB-KL-06\n\nText.\n`,
    ],
    ['old-form', 5, 'a date required', `${HEAD}### B?\n\n- kind: date\n- id: a\n- optional: no\n`],
    ['bad-id', 6, 'Ring', item('Ring advice own')],
    ['no-kind', 6, '', item('a own')],
    ['unknown-fact', 6, 'chioce', item('a chioce own')],
    ['unknown-fact', 6, 'short', question('text short')],
    ['unknown-fact', 6, 'optional:', question('text optional: no')],
    ['unknown-fact', 4, 'deeper', '---\nguide: small\ntitle: Liten\nusual: deeper\n---\n'],
    ['doubled-fact', 6, 'choice', question('text choice')],
    ['doubled-fact', 6, 'text', question('text text')],
    ['doubled-fact', 6, 'advice', item('a text advice own')],
    ['doubled-fact', 6, 'deep', question('text core deep')],
    ['doubled-fact', 6, 'only:b', question('text only:a only:b')],
    ['doubled-fact', 6, 'NB-KL-05', question('text NB-KL-05 NB-KL-05')],
    ['doubled-fact', 4, 'line', '---\nguide: small\ntitle: Liten\nusual: advice line\n---\n'],
    ['misplaced-fact', 6, 'core', item('a advice core own')],
    ['misplaced-fact', 6, 'required', item('a advice required own')],
    ['misplaced-fact', 6, 'only', item('a advice only:b own')],
    ['no-rows', 6, '', item('a advice')],
    ['unknown-row', 6, 'SV-12-4', item('a advice SV-12-4 SV-12-04e')],
    ['no-text', 5, '', item('a advice own', '')],
    ['no-subject', 5, '', `${HEAD}\`a letter own\`\nHej\n`],
    ['no-question', 5, 'a', `${HEAD}\`a text own\`\nHjälp.\n`],
    ['bad-check', 6, 'checked:2026-13', item('a advice own checked:2026-13 see:do.se')],
    ['bad-check', 6, 'see:facket', item('a advice own checked:2026-11 see:facket')],
    [
      'doubled-fact',
      6,
      'checked:2025-11',
      item('a advice own checked:2026-11 checked:2025-11 see:do.se'),
    ],
    ['misplaced-fact', 6, 'checked', question('text checked:2026-11 see:do.se')],
    ['unchecked', 6, 'a', item('a advice own checked:2026-11')],
    ['unchecked', 6, 'a', item('a advice own see:do.se')],
    ['unchecked', 5, 'a', item('a advice own').replace('guide: small', 'guide: facts-small')],
    ['hole', 7, '{Namn}', item('a letter own', 'Hej {Namn}')],
    ['hole', 7, '{ namn', item('a letter own', '{namn} { namn')],
    ['no-help', 5, '', item('a text own', '')],
    ['no-choices', 5, '', question('choice')],
    ['no-choices', 8, '', question('choice', '- `a` A')],
    ['misplaced-fact', 8, 'choices', question('text', '- `a` A\n- `b` B')],
    ['bad-choice', 9, 'Ja', question('choice', '- `a` A\n- `Ja` Ja')],
    ['bad-choice', 9, 'b', question('choice', '- `a` A\n- `b`')],
    ['doubled-choice', 10, 'a', question('choice', '- `a` A\n- `b` B\n- `a` C')],
    ['scale-choices', 8, '', question('scale', '- `1` A\n- `5` B')],
    ['only-unknown', 5, 'what', question('text only:what')],
    ['only-unknown', 6, '=b', question('text only:=b')],
    ['only-unknown', 5, 'how', question('text only:how')],
  ];

  it.each(rows)('%s in line %i: %s', (code, line, detail, text) => {
    const found = faults(text);
    expect(found).toContain(`${line} ${code} ${detail}`.trim());
  });

  const after = (kind: string, only: string) =>
    `${question(kind)}\n### Sedan?\n\`then text only:${only} own\`\nHjälp.\n`;
  it.each([
    ['yes-no', 'how', []],
    ['yes-no', 'how=yes', []],
    ['yes-no', 'how=true', ['9 only-value true']],
    ['scale', 'how=5', []],
    ['scale', 'how=6', ['9 only-value 6']],
    ['text', 'how', []],
    ['text', 'how=fine', ['9 only-value fine']],
  ])('after a question of "%s", only:%s gives %j', (kind, only, found) => {
    expect(faults(after(kind, only))).toEqual(found);
  });

  it('a doubled id, at the second of the two', () => {
    expect(faults(`${question('text')}\n${question('text').slice(HEAD.length)}`)).toEqual([
      '9 doubled-id how',
    ]);
  });

  it('all faults of a file at once, in the order of the lines', () => {
    const text = `${HEAD}### A\n\`a b own\`\nText.\n\n### B\n\`Ö text X-1\`\n`;
    expect(faults(text)).toEqual([
      '6 unknown-fact b',
      '9 no-help',
      '10 unknown-row X-1',
      '10 bad-id Ö',
    ]);
  });

  it('without a line when it is about a folder', () => {
    expect(nb.faultLine({ file: 'guides', line: 0, code: 'table', detail: '' })).toMatch(
      /^guides: Tabeller/,
    );
  });

  it('in a sentence of either language', () => {
    for (const { fault } of [sv, nb]) {
      for (const sentence of Object.values(fault)) {
        expect(sentence('a')).toMatch(/^[^A-ZÅÄÖÆØ].*[.)]$|^HTML .*\.$/);
      }
    }
    expect(sv.faultLine({ file: 'sv/debrief.md', line: 14, code: 'no-help', detail: 'a' })).toBe(
      'sv/debrief.md, rad 14: hjälptexten saknas. Skriv varför frågan ställs, under raden med id.',
    );
  });
});
