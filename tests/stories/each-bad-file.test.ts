import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newStage, type Stage } from '../stage';
import { ordinaryUser } from '../store/children';
import { fileOf, TODAY, WRITTEN } from './afternoon';
import { pipeAt } from './pipe';

/** The program in a place where anybody may read it. */
const place = mkdtempSync(join(tmpdir(), 'coach-program-'));
const PROGRAM = join(place, 'bin/coach.js');
const lived = join(place, 'lived');
const IN = join(place, 'in.json');
const EDITED = '.edit-0b9c1d2e-1f00-4a55-9b11-2c3d4e5f6a7b.md';

beforeAll(() => {
  chmodSync(place, 0o755);
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(import.meta.dirname, '../..', part), join(place, part), { recursive: true });
  mkdirSync(lived);
  handedOver(lived);
  live(lived);
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Milliseconds after which a command has not ended: many times what it takes, whatever the machine. */
const PATIENCE = 20_000;
const TOLD = JSON.stringify({ kind: 'note', on: TODAY, of: 'company', words: 'Ny chef' });

interface Ended {
  code: number | null;
  said: string;
}

/** Runs the built program as somebody whom rights hold back. */
function program(folder: string, argv: readonly string[], input = TOLD): Ended {
  const env = { ...process.env, COACH_LANG: 'sv', COACH_TODAY: TODAY, COACH_DATA_DIR: folder };
  const { uid } = ordinaryUser() ?? {};
  const end = spawnSync(process.execPath, [PROGRAM, ...argv, '--no-input'], {
    env,
    input,
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { code: end.status, said: end.stdout + end.stderr };
}

async function inProcess(stage: Stage, argv: readonly string[]): Promise<Ended> {
  const { code, out, err } = await stage.coach([...argv, '--no-input'], undefined, { stdin: TOLD });
  return { code, said: out + err };
}

/** What may have become of a file, and whether the real program is needed to meet it: a hang stops no test, rights stop no administrator. */
const STATES: [state: string, put: (path: string, kind: string) => void, isReal?: 'real'][] = [
  ['empty', (path) => writeFileSync(path, '')],
  ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, -20))],
  ['no JSON', (path) => writeFileSync(path, Buffer.from('hemligt \u00e5\u0000', 'latin1'))],
  ['of a later version', (path, kind) => writeFileSync(path, `{"schema":"coach.${kind}/99"}`)],
  [
    'of a wrong type',
    (path, kind) =>
      writeFileSync(
        path,
        `{"schema":"coach.${kind}/1","name":7,"steps":7,"contacts":7,"examples":7,"talks":7}`,
      ),
  ],
  ['a folder', (path) => mkdirSync(again(path))],
  ['a link to nothing', (path) => symlinkSync('/nowhere/at/all', again(path))],
  ['a pipe', (path) => pipeAt(again(path)), 'real'],
  ['not to be read', (path) => chmodSync(path, 0), 'real'],
];

function again(path: string): string {
  rmSync(path);
  return path;
}

/** What is done while a file of a kind is bad: the exit code, and whether the file is named. */
const KINDS: [
  kind: string,
  at: (stage: Stage) => string,
  done: [line: string, code: number, named: 'named' | 'silent'][],
][] = [
  [
    'settings',
    ({ folder }) => join(folder, 'settings.json'),
    [
      ['list', 0, 'named'],
      ['show provbolaget', 0, 'named'],
      ['log provbolaget --file -', 0, 'named'],
      ['config name Ada', 4, 'named'],
      ['backup FILE', 4, 'named'],
      ['doctor', 4, 'named'],
    ],
  ],
  [
    'process',
    (stage) => fileOf(stage, 'volvo'),
    [
      ['list', 0, 'named'],
      ['today', 0, 'named'],
      ['search siffrorna', 0, 'named'],
      ['calendar -', 0, 'named'],
      ['export', 0, 'named'],
      ['show provbolaget', 0, 'silent'],
      ['log provbolaget --file -', 0, 'silent'],
      ['show volvo', 4, 'named'],
      ['log volvo --file -', 4, 'named'],
      ['followup volvo', 4, 'named'],
      ['import IN', 0, 'silent'],
      ['backup FILE', 4, 'named'],
      ['doctor', 4, 'named'],
    ],
  ],
  [
    'people',
    ({ folder }) => join(folder, 'people.json'),
    [
      ['today', 0, 'silent'],
      ['search siffrorna', 0, 'named'],
      ['checklist provbolaget', 0, 'named'],
      ['log provbolaget --file -', 0, 'silent'],
      ['people --add Bo --next Ring', 4, 'named'],
      ['references provbolaget', 4, 'named'],
      ['backup FILE', 4, 'named'],
      ['doctor', 4, 'named'],
    ],
  ],
  [
    'examples',
    ({ folder }) => join(folder, 'examples.json'),
    [
      ['today', 0, 'silent'],
      ['search siffrorna', 0, 'named'],
      ['practice', 0, 'named'],
      ['log provbolaget --file -', 0, 'silent'],
      ['examples', 4, 'named'],
      ['examples --add Budget --did Ja', 4, 'named'],
      ['backup FILE', 4, 'named'],
      ['doctor', 4, 'named'],
    ],
  ],
  [
    'unfinished',
    ({ folder }) => join(folder, 'unfinished.json'),
    [
      ['list', 0, 'silent'],
      ['log provbolaget --file -', 0, 'silent'],
      ['people --add Bo --next Ring', 0, 'silent'],
      ['thanks provbolaget --on 2026-11-20', 0, 'silent'],
      ['backup FILE', 4, 'named'],
      ['doctor', 4, 'named'],
    ],
  ],
  [
    'history',
    ({ folder }) => join(folder, 'undo/provbolaget.json'),
    [
      ['list', 0, 'silent'],
      ['log provbolaget --file -', 0, 'silent'],
      ['undo provbolaget', 4, 'named'],
      ['backup FILE', 0, 'silent'],
      ['doctor', 4, 'named'],
    ],
  ],
  [
    'guide',
    ({ folder }) => join(folder, 'guides/sv/debrief.md'),
    [
      ['debrief --questions', 0, 'named'],
      ['list', 0, 'silent'],
      ['log provbolaget --file -', 0, 'silent'],
    ],
  ],
  [
    'text of an editor',
    ({ folder }) => join(folder, EDITED),
    [
      ['list', 0, 'silent'],
      ['log provbolaget --file -', 0, 'silent'],
      ['doctor', 0, 'named'],
    ],
  ],
];

/** Two processes, somebody of the network, a setting, an own guide and a text of an editor. */
function live(folder: string): void {
  for (const company of ['Volvo', 'Provbolaget'])
    expect(
      program(
        folder,
        ['debrief', '--new', '--company', company, '--answers', '-'],
        JSON.stringify({ ...WRITTEN, company }),
      ).code,
    ).toBe(0);
  program(folder, ['people', '--add', 'Anna Ek', '--next', 'Ring']);
  program(folder, ['config', 'name', 'Kim']);
  program(folder, ['examples', '--add', 'Flytten', '--did', 'Jag ledde den']);
  writeFileSync(join(folder, 'unfinished.json'), '{"schema":"coach.unfinished/1","talks":[]}');
  mkdirSync(join(folder, 'guides/sv'), { recursive: true });
  writeFileSync(join(folder, 'guides/sv/debrief.md'), '---\nguide: debrief\n---\n\n## Ny\n');
  const third = readFileSync(fileOf({ folder }, 'provbolaget'), 'utf8').replace(/"uid": "/, '$&x');
  writeFileSync(IN, `{"schema":"coach.export/1","processes":[${third}]}`);
  writeFileSync(join(folder, EDITED), 'Mina ord i redigeraren');
}

/** What a path is, to the last byte. */
function standing(path: string): unknown {
  const { mode, size } = lstatSync(path);
  return [mode, size, (mode & 0o170000) === 0o100000 && readFileSync(path)];
}

/** Somebody whom rights hold back gets the folder. */
function handedOver(folder: string): void {
  const { uid } = ordinaryUser() ?? {};
  if (uid === undefined) return;
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of ['.', ...below]) {
    const path = join(folder, name);
    if (!lstatSync(path).isSymbolicLink()) chownSync(path, uid, uid);
  }
}

describe.each(KINDS)('a bad file: %s', (kind, at, done) => {
  test.each(STATES)(
    'that is %s costs itself, is named where it is missed, and is left',
    async (_state, put, real) => {
      const stage = newStage({ today: TODAY });
      cpSync(lived, stage.folder, { recursive: true });
      const path = at(stage);
      put(path, kind);
      const before = standing(path);
      const copies = mkdtempSync(join(place, 'copy-'));
      chmodSync(copies, 0o777);
      if (real) handedOver(stage.folder);
      for (const [line, code, named] of done) {
        const argv = line
          .split(' ')
          .map((word) => ({ FILE: join(copies, 'c.json'), IN })[word] ?? word);
        const end = real ? program(stage.folder, argv) : await inProcess(stage, argv);
        const isNamed = end.said.replaceAll(/\s+/g, '').includes(path) ? 'named' : 'silent';
        expect([line, end.code, isNamed]).toEqual([line, code, named]);
      }
      expect(standing(path)).toEqual(before);
    },
    120_000,
  );
});

test.each(['debrief', 'salary', 'prepare', 'outcome', 'thanks'])(
  'nobody is asked in vain: coach %s of a process whose file is bad',
  async (talk) => {
    const stage = newStage({ today: TODAY });
    cpSync(lived, stage.folder, { recursive: true });
    writeFileSync(fileOf(stage, 'volvo'), '{');
    const { code, asked } = await stage.coach([talk, 'volvo'], []);
    expect([code, asked]).toEqual([4, []]);
  },
);

test.each(KINDS.slice(0, 5).map(([kind, at]) => [kind, at] as const))(
  'a restore puts a bad file aside with the rest, to the last byte: %s',
  async (kind, at) => {
    const stage = newStage({ today: TODAY });
    cpSync(lived, stage.folder, { recursive: true });
    const copy = join(mkdtempSync(join(place, 'copy-')), 'c.json');
    await stage.coach(['backup', copy]);
    const path = at(stage);
    for (const [, put] of STATES.slice(0, 7)) {
      put(path, kind);
      const before = standing(path);
      const { code, out } = await stage.coach(['restore', copy, '--yes', '--json']);
      const { aside } = JSON.parse(out);
      expect([code, standing(join(aside, path.slice(stage.folder.length)))]).toEqual([0, before]);
      expect((await stage.coach(['doctor'])).code).toBe(0);
    }
  },
  60_000,
);

test('a list of which nothing may be read is no empty one', () => {
  const folder = mkdtempSync(join(place, 'closed-'));
  cpSync(lived, folder, { recursive: true });
  const files = ['provbolaget', 'volvo'].map((id) => fileOf({ folder }, id));
  for (const file of files) chmodSync(file, 0);
  handedOver(folder);
  const { code, said } = program(folder, ['list']);
  expect([code, said]).toEqual([4, expect.stringContaining(files[0] ?? '')]);
});
