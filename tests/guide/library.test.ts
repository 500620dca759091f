import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Guide } from '../../src/guide/guide';
import { openLibrary } from '../../src/guide/library';
import { parseGuide } from '../../src/guide/parse';
import { WORDS } from '../words';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-guides-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What was told of own guides that are passed over: file, line, sentence. */
let told: string[];

const library = () => {
  told = [];
  return openLibrary({
    shipped: join(folder, 'shipped'),
    own: join(folder, 'own'),
    passedOver: ({ file, line, code, detail }) =>
      told.push(`${relative(folder, file)}:${line} ${WORDS.sv.guides.fault[code](detail)}`),
  });
};

const front = (more = '') => `---\nguide: talk\ntitle: Samtalet\n${more}---\n\n`;
const asked = (id: string, text: string, words = 'long', choices = '') =>
  `### ${text}\n\`${id} ${words} NB-KL-05\`\nHjälp.\n${choices}\n`;

const SHIPPED = `${front()}Början.

## Känslan

${asked('feeling', 'Hur kändes det?', 'choice', '- `calm` Lugnt\n- `tense` Spänt\n')}
## Sedan

${asked('next', 'Och sedan?')}
### Hej {name}
\`greeting letter own\`

Hej {name}
`;

const SHAPE = [
  'Känslan: feeling: Hur kändes det?',
  'Sedan: next: Och sedan?',
  'Sedan: greeting: Hej {name}',
];

const shape = (guide: Guide) =>
  guide.items.map(
    (item) => `${item.section}: ${item.id}: ${'help' in item ? item.text : item.title}`,
  );

/** A guide as it is shipped: compiled. */
function ship(id: string, text: string): void {
  const parsed = parseGuide(text, id, 'sv');
  write(`shipped/sv/${id}.json`, JSON.stringify(parsed.ok && parsed.guide));
}

describe('a shipped guide', () => {
  it('is read as compiled', async () => {
    ship('talk', SHIPPED);
    expect(shape(await library().guide('sv', 'talk'))).toEqual(SHAPE);
  });

  it('that is missing is a fault of the program, not of the person', async () => {
    await expect(library().guide('sv', 'talk')).rejects.toThrow('no guide sv/talk');
  });
});

describe("the person's own guide", () => {
  beforeEach(() => ship('talk', SHIPPED));

  it('takes the place of what has the same id, and adds the rest last in its section', async () => {
    write(
      'own/sv/mine.md',
      `${front()}## Känslan\n\n${asked('body', 'Hur kändes det i kroppen?', 'text only:feeling=tense')}` +
        `## Sedan\n\n${asked('next', 'Vad händer nu?')}## Till sist\n\n${asked('last', 'Något mer?')}`,
    );
    const guide = await library().guide('sv', 'talk');
    expect(shape(guide)).toEqual([
      'Känslan: feeling: Hur kändes det?',
      'Känslan: body: Hur kändes det i kroppen?',
      'Sedan: next: Vad händer nu?',
      'Sedan: greeting: Hej {name}',
      'Till sist: last: Något mer?',
    ]);
    expect(guide.intro).toBe('Början.');
  });

  it('need not name seed rows', async () => {
    write('own/sv/talk.md', `${front()}### Något mer?\n\`last text\`\nHjälp.\n`);
    expect(shape(await library().guide('sv', 'talk'))).toContain(': last: Något mer?');
  });

  it('may be a guide that is not shipped', async () => {
    write('own/sv/other.md', `${front().replace('talk', 'other')}${asked('a', 'A?')}`);
    expect(shape(await library().guide('sv', 'other'))).toEqual([': a: A?']);
  });

  it.each([
    ['own/talk.md', '', 'Vad händer nu?'],
    ['own/talk.md', 'language: sv\n', 'Vad händer nu?'],
    ['own/talk.md', 'language: nb\n', 'Och sedan?'],
    ['own/nb/talk.md', '', 'Och sedan?'],
  ])('in %s saying "%s" asks %s of a Swede', async (file, language, text) => {
    write(file, front(language) + asked('next', 'Vad händer nu?'));
    const guide = await library().guide('sv', 'talk');
    expect(guide.items.find((item) => item.id === 'next')).toMatchObject({ text });
  });

  it.each([
    ['not a guide', 1, /börjar inte med/],
    [front() + asked('next', 'Sedan?').replace('Hjälp.', ''), 6, /hjälptexten saknas/],
    [front() + asked('next', 'Sedan?', 'text'), 6, /sorten skiljer sig.*next: long/],
    [front() + asked('feeling', 'Hur?', 'choice', '- `a` A\n- `b` B\n'), 6, /Behåll calm tense/],
    [front() + asked('next', 'Sedan, {name}?'), 6, /luckan {name} fylls inte/],
    [front() + asked('more', 'Mer?', 'text only:gone'), 6, /only:gone/],
    ['- Vad gör ni?\n- Varför?\n', 1, /listan säger inte/],
    [`${front()}### Mer?\n\n- id: more\n- kind: text\n\nHjälp.\n`, 6, /`more text`/],
    [Buffer.from([0xff, 0xfe, 0x00]), 1, /UTF-8/],
  ])('that is wrong is passed over, and named with file and line: %#', async (text, line, why) => {
    write('own/sv/talk.md', text);
    const one = library();
    expect(shape(await one.guide('sv', 'talk'))).toEqual(SHAPE);
    await one.guide('sv', 'talk');
    expect(told).toEqual([expect.stringMatching(why)]);
    expect(told[0]).toMatch(`own/sv/talk.md:${line} `);
  });

  it('that is no file is passed over too', async () => {
    mkdirSync(join(folder, 'own/sv/talk.md'), { recursive: true });
    expect(shape(await library().guide('sv', 'talk'))).toEqual(SHAPE);
    expect(told).toEqual([expect.stringMatching(/talk.md:1 filen går inte att läsa/)]);
  });

  it('keeps the title of a text that it gives none', async () => {
    write('own/sv/talk.md', `${front()}\`greeting letter\`\n\nHej igen {name}\n`);
    expect(shape(await library().guide('sv', 'talk'))).toEqual(SHAPE);
  });

  it('stands in nobody else’s way when it is broken', async () => {
    write('own/sv/salary.md', 'not a guide');
    write('own/README.md', 'Mina guider');
    expect(shape(await library().guide('sv', 'talk'))).toHaveLength(3);
  });
});

describe('a plain list of questions', () => {
  const practice = front().replace('talk', 'practice');
  beforeEach(() => {
    ship('practice', practice + asked('answer', 'Hur vill du svara?'));
    ship('talk', SHIPPED);
  });

  it.each([
    ['use: practice\n\n- Vad gör företaget?\n- Var är ni om fem år?\n'],
    ['use: practice\n* Vad gör företaget?\n\n2. Var är ni om fem år?'],
    [
      '---\nuse: practice\ntitle: Mina\n---\n# Mina\n\n- Vad gör företaget?\n- Var är ni om fem år?\n',
    ],
  ])('is laid over the guide that uses it, each id out of the words: %j', async (text) => {
    write('own/sv/mine.md', text);
    const guide = await library().guide('sv', 'practice');
    expect(guide.items.map(({ id }) => id)).toEqual([
      'answer',
      'own-vad-gor-foretaget',
      'own-var-ar-ni-om-fem-ar',
    ]);
    expect(guide.title).toBe(text.includes('title') ? 'Mina' : 'Samtalet');
    expect(told).toEqual([]);
  });

  it('takes what stands further in as help', async () => {
    write('own/sv/mine.md', 'use: practice\n- Varför?\n  Svara kort.\n  Le.\n- Hur?\n');
    expect((await library().guide('sv', 'practice')).items.slice(1)).toMatchObject([
      { text: 'Varför?', help: 'Svara kort. Le.', kind: 'long', depth: 'core' },
      { text: 'Hur?', help: '', kind: 'long' },
    ]);
  });

  it('takes a sentence that goes on with the question, and leaves prose aside', async () => {
    const text =
      'use: practice\n\nAtt tänka på.\n\n- Vad gör ni när\n  det brinner?\n\nOch sedan.\n- Hur?\n';
    write('own/sv/mine.md', text);
    const { items } = await library().guide('sv', 'practice');
    expect(items.slice(1).map((item) => item.text)).toEqual([
      'Vad gör ni när det brinner?',
      'Hur?',
    ]);
  });

  it.each([
    ['- Varför?\n', 'mine.md:1 listan säger inte'],
    ['use: lunch\n- Varför?\n', 'mine.md:1 ”use: lunch” finns inte'],
    ['use: practice\n\n', 'mine.md:2 listan är tom'],
    ['use: practice\n- Varför?\n- Hur?\n- Varför?\n', 'mine.md:4 id ”own-varfor” finns redan'],
  ])('with a fault is passed over where it may belong: %j', async (text, sentence) => {
    write('own/sv/mine.md', text);
    const one = library();
    expect((await one.guide('sv', 'practice')).items).toHaveLength(1);
    await one.guide('sv', 'talk');
    expect(told).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('the reader of guides', () => {
  it('is loaded only where there is a guide to read', async () => {
    const bundle = await bundled('src/guide/library.ts');
    const statically = (name: string): string[] => {
      const chunk = bundle.find((one) => one.fileName === name);
      return [name, ...(chunk?.imports ?? []).flatMap(statically)];
    };
    const loaded = bundle.filter(({ fileName }) => statically('library.js').includes(fileName));
    const modules = loaded.flatMap((chunk) => chunk.moduleIds.map((id) => basename(id)));
    expect(modules).toContain('library.ts');
    for (const late of ['parse.ts', 'own.ts']) {
      expect(modules).not.toContain(late);
      expect(bundle.flatMap((chunk) => chunk.moduleIds).some((id) => id.endsWith(late))).toBe(true);
    }
  });
});

/** The chunks a bundle of the file comes to. */
async function bundled(input: string) {
  const build = await rolldown({ input, platform: 'node' });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return output.filter((one) => one.type === 'chunk');
}
