import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import nodeModules from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../rolldown.config.mjs';
import { compileGuides } from '../src/guide/compile';
import { pty } from './terminal/pty';

const root = join(import.meta.dirname, '..');
const HEAVY = [
  'inquirer',
  '@inquirer/core',
  'conf',
  'marked',
  'marked-terminal',
  'yaml',
  'chalk',
  'age-encryption',
];
const answers = JSON.stringify({ feeling: 'calm', good: 'Lugnt' });

/** Prints which files and which parts of Node have been loaded when the program ends. */
const LISTING = `
  process.on('exit', () => console.error('loaded', ...Object.keys(require.cache), ...process.moduleLoadList));
  require(process.argv[1]);
`;

let folder: string;
let chunks: Map<string, OutputChunk>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'coach-start-'));
  for (const path of ['bin', 'package.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const guide of compileGuides(join(root, 'content')).guides) {
    const place = join(folder, 'dist/guides', guide.language);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${guide.id}.json`), JSON.stringify(guide));
  }
  const build = await rolldown({ ...config, cwd: root });
  const { output } = await build.write({
    ...config.output,
    cleanDir: false,
    dir: join(folder, 'dist'),
  });
  await build.close();
  chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  loaded('debrief', '--new', '--company', 'Provbolaget', '--answers', '-');
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

function listing(argv: readonly string[]): string[] {
  return ['-e', LISTING, join(folder, 'bin/coach.js'), ...argv];
}

function settled(): Record<string, string> {
  return { COACH_DATA_DIR: join(folder, 'data'), COACH_LANG: 'sv', COACH_TODAY: '2026-11-22' };
}

/** The chunks of the bundle that this command line has loaded when it ends. */
function loaded(...argv: string[]): OutputChunk[] {
  return chunksIn(listed(argv, { input: answers }));
}

function listed(argv: readonly string[], io: SpawnSyncOptions): string {
  const { status, stderr } = spawnSync(process.execPath, listing(argv), { ...io, env: settled() });
  if (status !== 0) throw new Error(String(stderr));
  return String(stderr);
}

/** The same at a terminal, stopped as soon as something is on the screen. */
async function loadedAtTerminal(...argv: string[]): Promise<OutputChunk[]> {
  const terminal = pty([process.execPath, ...listing(argv)], { columns: 4000, env: settled() });
  await terminal.until(/\S/);
  terminal.key('ctrl-c');
  await terminal.exit();
  return chunksIn(terminal.screen());
}

function chunksIn(text: string): OutputChunk[] {
  return text.split(/\s+/).flatMap((file) => chunks.get(basename(file)) ?? []);
}

function librariesIn(found: OutputChunk[]): Set<string> {
  const modules = found.flatMap((chunk) => chunk.moduleIds);
  return new Set(modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []));
}

const always = ['env-paths', 'is-safe-filename'];

describe('what a command loads when it starts', () => {
  test('--version: nothing of the bundle', () => {
    expect(loaded('--version')).toEqual([]);
  });

  test.each([
    ['--help', [...always, 'fast-wrap-ansi']],
    ['list --json', [...always, 'commander', 'valibot']],
  ])('%s: of the libraries, just what it needs', (line, libraries) => {
    expect(librariesIn(loaded(...line.split(' ')))).toEqual(new Set(libraries));
  });

  test.each([
    '--help',
    'list --json',
    'list',
    'show provbolaget',
    'today',
    'search lugnt',
    'salary provbolaget --no-input',
    'references',
    'completion bash',
  ])('%s: no prompts, no writing, no parser, no colours', (line) => {
    const libraries = librariesIn(loaded(...line.split(' ')));
    expect(HEAVY.filter((library) => libraries.has(library))).toEqual([]);
  });

  test.each([
    ['--help', 47],
    ['list --json', 163],
    ['search lugnt --json', 113],
    ['show provbolaget', 223],
    ['followup provbolaget --json', 236],
  ])('%s: at most %i KB of JavaScript', (line, most) => {
    const size = loaded(...line.split(' ')).reduce((sum, { code }) => sum + code.length, 0);
    expect(size / 1024).toBeLessThan(most);
  });

  test.each([
    ['--help', 9],
    ['list --json', 6],
    ['show provbolaget', 27],
    ['followup provbolaget --json', 19],
    ['followup provbolaget --log-contact mail', 26],
  ])('%s: out of at most %i files', (line, most) => {
    expect(loaded(...line.split(' ')).length).toBeLessThanOrEqual(most);
  });

  test.each([
    ['config name Prova', 'assert'],
    ['config name Prova', 'crypto'],
    ['followup --facts FACTS --json', 'internal/fs/streams'],
  ])('%s: of Node, no %s', (line, part) => {
    const file = join(folder, 'facts.json');
    writeFileSync(file, JSON.stringify({ interviewedOn: '2026-11-02' }));
    const argv = line.replace('FACTS', file).split(' ');
    const parts = listed(argv, { stdio: ['ignore', 'pipe', 'pipe'] }).split('NativeModule ');
    expect(parts.map((each) => each.trim())).not.toContain(part);
  });

  test.each(['list --json', 'config name Prova', 'followup provbolaget --log-contact mail'])(
    '%s from nobody into a pipe: of Node, no streams',
    (line) => {
      const shell = ['-c', '"$@" 2>&1 </dev/null | cat', 'sh', process.execPath];
      const { stdout } = spawnSync('/bin/sh', [...shell, ...listing(line.split(' '))], {
        env: settled(),
        encoding: 'utf8',
      });
      expect(stdout).toContain('NativeModule fs');
      expect(stdout).not.toContain('NativeModule stream');
    },
  );

  test('no part of Node is copied, property by property', () => {
    const start = ['list --json', 'config name Prova'].flatMap((line) =>
      loaded(...line.split(' ')),
    );
    const copied = start.filter(({ code }) => /let (\w+)=require\("node:\w+"\)[,;]\1=/.test(code));
    expect(copied.map(({ fileName }) => fileName)).toEqual([]);
  });
});

describe('what Node keeps compiled for the next start, from 22.1 on', () => {
  const listedIn = (cache: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'bin/coach.js'), 'list', '--json'],
      { env: { ...settled(), XDG_CACHE_HOME: cache }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  test('is missed by nobody: not yet there, there, damaged, or not to be written', () => {
    const cache = join(folder, 'cache');
    const first = listedIn(cache);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(listedIn(cache)).toEqual(first);
    const kept = existsSync(cache)
      ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).map((name) => join(cache, name))
      : [];
    for (const path of kept.filter((each) => statSync(each).isFile())) writeFileSync(path, 'x');
    expect(listedIn(cache)).toEqual(first);
    expect(listedIn('/dev/null')).toEqual(first);
    expect(kept.length > 0).toBe('enableCompileCache' in nodeModules);
  });
});

/** What each library is for: the one place of ours that takes it in, and an ordinary command that gets there. */
const REQUIRED: [library: string, place: string, line: string, where: 'pipe' | 'terminal'][] = [
  ['commander', 'src/cli/parse.ts', 'list', 'pipe'],
  ['dayjs', 'src/view/days.ts', 'list', 'pipe'],
  ['conf', 'src/store/disk/write.ts', 'config name Prova', 'pipe'],
  ['marked-terminal', 'src/view/markdown.ts', 'checklist provbolaget', 'pipe'],
  ['chalk', 'src/view/style.ts', 'list', 'terminal'],
  ['inquirer', 'src/ask/terminal/prompt.ts', 'debrief --new', 'terminal'],
];

describe('a library the project requires does what it is made for', () => {
  test.each(REQUIRED)('%s in %s, reached by coach %s', async (library, place, line, where) => {
    const argv = line.split(' ');
    const found = where === 'pipe' ? loaded(...argv) : await loadedAtTerminal(...argv);
    expect(librariesIn(found)).toContain(library);
    const ours = found.flatMap((chunk) => chunk.moduleIds).map((id) => relative(root, id));
    expect(ours).toContain(place);
    expect(readFileSync(join(root, place), 'utf8')).toMatch(new RegExp(`'${library}(/.*)?'`));
  });
});
