import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guidesCheck, ownCheck } from '../../src/guide/check';
import { coverage } from '../../src/guide/coverage';
import type { GuideFault } from '../../src/guide/faults';
import type { Language } from '../../src/words/languages';
import { parseGuide } from '../../src/guide/parse';

let folder: string;
let shipped: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-check-'));
  shipped = mkdtempSync(join(tmpdir(), 'coach-shipped-'));
  ship('talk');
});
afterEach(() => {
  for (const one of [folder, shipped]) rmSync(one, { recursive: true });
});

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A guide as it is shipped: compiled. */
function ship(id: string): void {
  for (const language of ['sv', 'nb'] as const) {
    const parsed = parseGuide(talk(), '', language);
    write(shipped, `${language}/${id}.json`, JSON.stringify(parsed.ok && parsed.guide));
  }
}

const item = (id: string, words = 'long', rest = 'Text.') =>
  `### ${id}\n\`${id} ${words} own\`\n${rest}\n\n`;

function talk(items = item('a') + item('b'), head = ''): string {
  return `---\nguide: talk\ntitle: Talk\n${head}---\n\n${items}`;
}

const told = ({ file, line, code, detail }: GuideFault) =>
  `${relative(folder, file)}:${line} ${code} ${detail}`.trim();

/** What a check says of a talk in both languages, rows without a guide left aside. */
async function twins(sv: string, nb: string): Promise<string[]> {
  write(folder, 'sv/talk.md', sv);
  write(folder, 'nb/talk.md', nb);
  const { faults } = guidesCheck(folder, shipped);
  return faults.filter(({ code }) => code !== 'uncovered-row').map(told);
}

describe('guides of both languages', () => {
  it('that are twins have no fault', async () => {
    expect(await twins(talk(), talk(item('a', 'long', 'Andre ord.') + item('b')))).toEqual([]);
  });

  it.each([
    [
      'an item is missing',
      item('a') + item('b') + item('c'),
      item('a') + item('b'),
      ['nb/talk.md:10 missing-item c'],
    ],
    ['the first is missing', item('a') + item('b'), item('b'), ['nb/talk.md:1 missing-item a']],
    [
      'one is named otherwise',
      item('a'),
      item('b'),
      ['nb/talk.md:1 missing-item a', 'sv/talk.md:1 missing-item b'],
    ],
    [
      'the order is another',
      item('a') + item('b'),
      item('b') + item('a'),
      ['nb/talk.md:6 other-order b'],
    ],
    ['the kind is another', item('a'), item('a', 'text'), ['nb/talk.md:6 other-kind a']],
    ['the depth is another', item('a'), item('a', 'long core'), ['nb/talk.md:6 other-depth a']],
    [
      'it may be skipped or not',
      item('a'),
      item('a', 'long required'),
      ['nb/talk.md:6 other-optional a'],
    ],
    [
      'a hole is missing',
      item('a', 'letter', 'Hej {name}'),
      item('a', 'letter', 'Hei'),
      ['nb/talk.md:6 other-holes a'],
    ],
    [
      'one has no title',
      item('a', 'advice'),
      item('a', 'advice').replace('### a\n', ''),
      ['nb/talk.md:6 other-title a'],
    ],
    [
      'it was checked in another month',
      item('a', 'advice checked:2026-11 see:do.se'),
      item('a', 'advice checked:2026-10 see:do.se'),
      ['nb/talk.md:6 other-check a'],
    ],
    [
      'the rows are others',
      item('a'),
      item('a').replace('own', 'NB-KL-05'),
      ['nb/talk.md:6 other-rows a'],
    ],
    [
      'the section is another',
      `${item('a')}## B\n\n${item('b')}`,
      item('a') + item('b'),
      ['nb/talk.md:10 other-section b'],
    ],
    [
      'the choices are others',
      item('a', 'choice', 'Text.\n- `x` X\n- `y` Y'),
      item('a', 'choice', 'Text.\n- `y` Y\n- `x` X'),
      ['nb/talk.md:6 other-choices a'],
    ],
    [
      'the condition is another',
      item('a', 'yes-no') + item('b', 'long only:a=yes'),
      item('a', 'yes-no') + item('b', 'long only:a=no'),
      ['nb/talk.md:10 other-only b'],
    ],
  ])('are told apart when %s', async (_, sv, nb, faults) => {
    expect(await twins(talk(sv), talk(nb))).toEqual(faults);
  });

  it('are told apart when the rows of the guides are others', async () => {
    const nb = talk(undefined, 'rows: [SV-12-00b]\n');
    expect(await twins(talk(), nb)).toEqual(['nb/talk.md:1 other-rows']);
  });

  it('must both be there, even when one cannot be read', async () => {
    write(folder, 'sv/alone.md', talk().replace('talk', 'alone'));
    expect(await twins(talk(), 'broken')).toEqual([
      'nb/alone.md:1 missing-guide alone',
      'nb/talk.md:1 no-front-matter',
    ]);
  });

  it('have the name of their file', async () => {
    write(folder, 'sv/chat.md', talk());
    write(folder, 'nb/chat.md', talk());
    expect(await twins(talk(), talk())).toEqual([
      'nb/chat.md:1 other-name talk',
      'sv/chat.md:1 other-name talk',
    ]);
  });
});

describe('seed rows', () => {
  const guide = (id: string, rows: string) => {
    const parsed = parseGuide(talk(item('a').replace('own', rows)).replace('talk', id), '', 'sv');
    if (!parsed.ok) throw new Error('broken');
    return parsed.guide;
  };
  const left = (command: string, ...guides: ReturnType<typeof guide>[]) =>
    coverage(guides).find((one) => one.command === command)?.rows ?? [];

  it('that no guide of their command names are listed', () => {
    expect(left('references')).toEqual([
      'SV-12-05a',
      'SV-12-05b',
      'SV-12-05c',
      'SV-12-05d',
      'SV-12-05e',
    ]);
    expect(left('references', guide('references', 'SV-12-05a, SV-12-05c'))).toEqual([
      'SV-12-05b',
      'SV-12-05d',
      'SV-12-05e',
    ]);
  });

  it('count only where their command is met', () => {
    expect(left('debrief', guide('thanks', 'NB-KL-20'))).toContain('NB-KL-20');
    expect(left('debrief', guide('interview', 'NB-KL-20'))).not.toContain('NB-KL-20');
    expect(left('checklist', guide('people', 'SV-12-10a'))).not.toContain('SV-12-10a');
  });

  it('are asked of a folder that is whole, in each language', async () => {
    const named = talk(item('a').replace('own', 'SV-12-05a')).replace('talk', 'references');
    write(folder, 'sv/references.md', named);
    write(folder, 'nb/references.md', named.replace('SV-12-05a', 'own'));
    write(folder, 'sv/talk.md', talk());
    write(folder, 'nb/talk.md', talk());
    const { faults } = guidesCheck(folder, shipped);
    const references = faults.map(told).filter((text) => text.includes('SV-12-05a'));
    expect(references).toEqual(['nb/references.md:1 uncovered-row SV-12-05a']);
  });
});

it('rows of a guide that cannot be read are not told one by one', async () => {
  for (const path of ['sv/talk.md', 'nb/talk.md']) write(folder, path, talk());
  write(folder, 'sv/references.md', 'broken');
  const { faults } = guidesCheck(folder, shipped);
  expect(faults.map(told)).toEqual([
    'nb/references.md:1 missing-guide references',
    'sv/references.md:1 no-front-matter',
  ]);
});

describe('a folder of one’s own', () => {
  const own = async (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) write(folder, path, text);
    return ownCheck(folder, shipped).faults.map(told);
  };

  it('may have one language and leave rows out', async () => {
    expect(await own({ 'sv/mine.md': talk(item('a').replace(' own`', '`')) })).toEqual([]);
  });

  it('is checked as it lies over the shipped guide', async () => {
    const faults = await own({
      'sv/a.md': talk(item('a', 'text')),
      'nb/b.md': talk(item('c', 'text only:b')),
      'c.md': talk('### b\n`b lnog`\nText.\n', 'language: nb\n'),
    });
    expect(faults).toEqual(['c.md:8 unknown-fact lnog', 'sv/a.md:6 own-kind a: long']);
  });

  it('may have lists of its own in each language', async () => {
    ship('debrief');
    write(folder, 'sv/fragor.md', 'use: debrief\n- Varför?\n');
    write(folder, 'nb/sporsmal.md', 'use: debrief\n- Hvorfor?\n');
    expect(guidesCheck(folder, shipped).faults.map(told)).toEqual([]);
  });

  it('is told of what no command would read', async () => {
    const faults = await own({
      'sv/mine.md': talk().replace('talk', 'mine'),
      'sv/list.txt': '- Varför?',
      'sv/list.md': '- Varför?',
    });
    expect(faults).toEqual([
      'sv/list.md:1 no-use',
      'sv/list.txt:0 other-ending',
      'sv/mine.md:1 never-asked mine',
    ]);
  });

  it('with nothing in it is told to be empty', async () => {
    expect(await own({})).toEqual([':0 no-guides']);
  });

  it('with both languages is asked for twins when it is checked by name', async () => {
    ship('other');
    write(folder, 'sv/talk.md', talk(item('c')));
    write(folder, 'nb/talk.md', talk(item('d')));
    const { faults, guides } = guidesCheck(folder, shipped);
    expect(faults.map(told)).toEqual([
      'nb/talk.md:1 missing-item c',
      'sv/talk.md:1 missing-item d',
    ]);
    expect(guides.map(({ language }): Language => language)).toEqual(['sv', 'nb']);
  });
});
