import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, WORDS as SAID } from '../src/words/languages';

const ROOT = join(import.meta.dirname, '..');

interface File {
  path: string;
  /** The folder below `src`; a file of `src` itself stands for itself. */
  room: string;
  text: string;
  imports: Import[];
}

interface Import {
  /** A package, or a path below `src` for our own. */
  from: string;
  /** Gone when the program is built. */
  isType: boolean;
}

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map(read);

function read(path: string): File {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8');
  return { path, room: path.split('/')[0] ?? '', text, imports: importsIn(text, dirname(path)) };
}

function importsIn(text: string, room: string): Import[] {
  const stated = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?([^;'"]*?\sfrom\s+)?'([^']+)'/gm),
  ];
  const loaded = [...text.matchAll(/\bimport\('([^']+)'\)/g)];
  return [
    ...stated.map(([, type, names, from]) => ({
      from: placeOf(from ?? '', room),
      isType: type !== undefined || onlyTypes(names ?? ''),
    })),
    ...loaded.map(([, from]) => ({ from: placeOf(from ?? '', room), isType: false })),
  ];
}

function placeOf(from: string, room: string): string {
  return from.startsWith('.') ? `src/${normalize(join(room, from))}` : from;
}

/** `{ type A, type B }` is gone when the program is built, too. */
function onlyTypes(names: string): boolean {
  const inside = /\{([^}]*)\}/.exec(names)?.[1] ?? '';
  const all = inside.split(',').map((name) => name.trim());
  return all.every((name) => name === '' || name.startsWith('type ')) && inside.trim() !== '';
}

/** The room a file of ours lies in: `src/domain/day` is `domain`, `src/errors` is `errors`. */
function roomOf(place: string): string | null {
  return place.startsWith('src/') ? (place.split('/')[1] ?? null) : null;
}

/** Which rooms a room may use when the program runs, and which it may know the types of besides. */
const ROOMS: [room: string, may: string[], types: string[]][] = [
  ['domain', [], []],
  ['guide', ['domain', 'words', 'errors'], ['ask']],
  ['ask', ['domain', 'view', 'words', 'errors'], ['guide']],
  ['store', ['domain', 'words', 'errors'], ['guide']],
  ['words', ['domain'], ['ask', 'guide', 'errors', 'cli']],
  ['view', ['domain', 'guide', 'words'], ['store']],
  ['talk', ['domain', 'guide', 'view', 'words', 'errors'], ['ask', 'coach', 'store']],
  [
    'commands',
    ['domain', 'guide', 'view', 'words', 'errors', 'talk', 'store', 'ask', 'cli'],
    ['coach'],
  ],
  [
    'cli',
    ['domain', 'guide', 'view', 'words', 'errors', 'store', 'ask', 'talk', 'commands'],
    ['coach'],
  ],
];

/** Single files that may use more than their room, or of a room only these. */
const ONLY: [room: string, target: string, files: string[], why: string][] = [
  [
    'commands',
    'src/ask/',
    ['file/check', 'file/data', 'ask', 'read'],
    'answers are read and checked, nobody is asked past the port',
  ],
  [
    'commands',
    'src/store/',
    [
      'backup',
      'checked',
      'health',
      'mend',
      'salvage/set-aside',
      'disk/untrusted',
      'processes',
      'settings',
    ],
    'records are checked, the disk is looked over',
  ],
  [
    'commands',
    'src/cli/',
    ['completion/completion', 'completion/shell-tree', 'config', 'man/roff'],
    'a shell completes and a manual prints the list of commands, settings are read as options are',
  ],
  ['store', 'src/words/', ['languages'], 'the language settled is one there is'],
  ['cli', 'src/commands/', ['commands', 'upkeep'], 'verbs are known by their list alone'],
];

/** Packages and the only files that may load them. */
const PACKAGES: [name: RegExp, files: RegExp][] = [
  [/^(inquirer|@inquirer\/)/, /^ask\/terminal\//],
  [/^conf$/, /^store\/(local[a-z-]*|disk\/write)$/],
  [/^chalk$/, /^view\/style$/],
  [/^marked-terminal$/, /^view\/markdown$/],
  [/^marked$/, /^view\/markdown$/],
  [/^commander$/, /^cli\/(parse|misread)$/],
  [/^age-encryption$/, /^store\/locked$/],
  [/^jsonc-parser$/, /^store\/salvage\/loosely$/],
  [/^dayjs/, /^(domain\/|view\/|words\/\w+\/days$)/],
  [/^node:fs/, /^(cli\/(main|outlet|version)|ask\/editor|guide\/|store\/)/],
  [/^node:child_process$/, /^(ask\/editor|cli\/pager)$/],
  [/^(node:)?(http|https|http2|net|tls|dgram|dns)(\/|$)/, /^$/],
];

describe('a room uses the rooms it may', () => {
  test.each(ROOMS)('%s', (room, may, types) => {
    const strays = FILES.filter((file) => file.room === room).flatMap(({ path, imports }) =>
      imports
        .filter(({ from, isType }) => {
          const other = roomOf(from);
          if (other === null || other === room || may.includes(other)) return false;
          return !(isType && types.includes(other));
        })
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(strays).toEqual([]);
  });

  test.each(ONLY)('%s and %s meet in few places', (room, target, files) => {
    const strays = FILES.filter((file) => file.room === room).flatMap(({ path, imports }) =>
      imports
        .filter(({ from, isType }) => !isType && from.startsWith(target))
        .filter(({ from }) => {
          const [other, here] = [from.slice(target.length), path.slice(room.length + 1, -3)];
          return !files.includes(other) && !files.includes(here);
        })
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(strays).toEqual([]);
  });

  test('the domain knows nothing but itself and the calendar', () => {
    const strays = FILES.filter(({ room }) => room === 'domain').flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => roomOf(from) !== 'domain' && !from.startsWith('dayjs'))
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('a package is loaded in its own place', () => {
  test.each(PACKAGES)('%s only in %s', (name, places) => {
    const strays = FILES.filter(({ path }) => !places.test(path.slice(0, -3))).flatMap(
      ({ path, imports }) =>
        imports
          .filter(({ from, isType }) => name.test(from) && !isType)
          .map(({ from }) => `${path}: ${from}`),
    );
    expect(strays).toEqual([]);
  });
});

/** English words, too. */
const OURS = ['median', 'average', 'status', 'mine'];

/** What people type, in all languages, but for what is a value of our own as well. */
function typedWords(): string[] {
  const all = Object.values(SAID).flatMap(({ typed }) => wordsIn(typed));
  return all.filter((word) => /^[^.]{4,}$/u.test(word) && !OURS.includes(word));
}

function wordsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (part instanceof Map) return [...part.keys()];
  return part instanceof RegExp ? [] : Object.values(part ?? {}).flatMap(wordsIn);
}

/** Words of the code and the only files that may hold them. */
const WORDS: [what: string, word: RegExp, files: RegExp][] = [
  ['the clock', /\bnew Date\(\)|\bDate\.now\(|\bdayjs\(\)/, /^cli\/main\.ts$/],
  ['the end of the process', /\bprocess\.exit\(/, /^cli\/main\.ts$/],
  [
    'the process',
    /(?<![\w.])process\.(env|argv|std(?:in|out|err)|cwd|platform|exitCode)\b/,
    // conf is told by an environment variable that it need not flush each file.
    /^(cli\/main|guide\/compile|store\/disk\/write)\.ts$/,
  ],
  ['the network', /(?<![\w.])fetch\(|\bXMLHttpRequest\b|\bnew WebSocket\(/, /^$/],
  ['console', /(?<![\w.])console\./, /^$/],
  // A fifth of a page's time goes to load how the letters of a language are ordered; the build has it.
  // A pattern that knows every letter in any case takes milliseconds to make: the text is made small instead.
  ['all letters in any case', /\\p\{.*\/(?:iu|ui)\b/, /^$/],
  ['an order of letters', /\.localeCompare\(|\bIntl\.Collator\b/, /^guide\/check\.ts$/],
  // The spoken words of all languages are understood in each; the build tells of its faults in one.
  [
    'a language by its code',
    new RegExp(`['/](?:${LANGUAGES.join('|')})['/]`),
    /^(words\/(?:\w+\/|(?:languages|spoken|typed)\.ts)|guide\/compile\.ts$)/,
  ],
  ['something for each language', /\bRecord<Language\b/, /^words\/(languages|spoken|typed)\.ts$/],
  // Letters are folded for ids and for finding; a language's own name is in the list of languages.
  [
    'a letter of a language',
    /[åäöæø]/iu,
    /^(words\/(?:\w+\/|languages\.ts)|store\/disk\/ids|guide\/list|domain\/find)/,
  ],
  [
    'a word that people type',
    new RegExp(`['"](?:${typedWords().join('|')})['"]`, 'iu'),
    /^words\/(?:\w+\/|languages\.ts)/,
  ],
];

describe('what only some files may do', () => {
  test.each(WORDS)('%s', (_what, word, places) => {
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const strays = FILES.filter(({ path, text }) => word.test(code(text)) && !places.test(path));
    expect(strays.map(({ path }) => path)).toEqual([]);
  });
});

describe('the size of a file', () => {
  const lines = FILES.map(({ path, text }) => ({ path, count: text.split('\n').length - 1 }));

  test('none over 250 lines', () => {
    expect(lines.filter(({ count }) => count > 250)).toEqual([]);
  });

  test('the median under 90', () => {
    const counts = lines.map(({ count }) => count).toSorted((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(90);
  });
});

test('a command never runs another one', () => {
  const runs = FILES.filter(
    ({ room, text }) => room === 'commands' && /export async function run\(/.test(text),
  );
  const names = new Set(runs.map(({ path }) => `src/${path.slice(0, -3)}`));
  const strays = FILES.filter(({ room }) => room === 'commands').flatMap(({ path, imports }) =>
    imports.filter(({ from }) => names.has(from)).map(({ from }) => `${path}: ${from}`),
  );
  expect(strays).toEqual([]);
});

test('nothing happens on import: no file of src has a statement of its own', () => {
  const bare = FILES.filter(({ text }) => /^(?:await |void |[a-z]\w*\(|if |for )/m.test(text));
  expect(bare.map(({ path }) => path)).toEqual([]);
});

describe('one noun, one type, one file', () => {
  /** What every command has: it is run, and has questions. */
  const OF_EVERY_COMMAND = ['run', 'questions'];
  const isLanguage = ({ path }: File): boolean => /^words\/\w\w\//.test(path);

  test.each([
    ['a type', /^(?:export )?(?:interface|type) (\w+)/gm],
    ['what others may use', /^export (?:async )?(?:function\*?|const) (\w+)/gm],
  ])('%s has a name of its own', (_, named) => {
    const places = new Map<string, string[]>();
    for (const { path, text } of FILES.filter((file) => !isLanguage(file)))
      for (const [, name = ''] of text.matchAll(named))
        places.set(name, [...(places.get(name) ?? []), path]);
    const shared = [...places].filter(
      ([name, at]) => at.length > 1 && !OF_EVERY_COMMAND.includes(name),
    );
    expect(shared).toEqual([]);
  });
});
