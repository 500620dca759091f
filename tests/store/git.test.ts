import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programOfTheFile } from '../terminal/program';
import { temporaryFolder } from './folder';

const program = programOfTheFile();

/** What the README says to set up, beside the history that is each machine's own. */
const ATTRIBUTES = 'processes/** merge=coach\n';
const DRIVER = 'merge %O %A %B';

interface Clone {
  folder: string;
  git: (...argv: string[]) => { code: number | null; said: string };
  coach: (...argv: string[]) => void;
}

const NAME = ['-c', 'user.name=Prova', '-c', 'user.email=prova@example.com'];

function cloneAt(folder: string): Clone {
  const coach = join(program.folder, 'bin/coach.js');
  const env = {
    ...process.env,
    COACH_DATA_DIR: folder,
    COACH_LANG: 'sv',
    COACH_TODAY: '2026-11-22',
  };
  const git = (...argv: string[]): { code: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync('git', [...NAME, ...argv], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { code: status, said: stdout + stderr };
  };
  return {
    folder,
    git,
    coach: (...argv) =>
      void execFileSync(process.execPath, [coach, ...argv, '--no-input'], { env }),
  };
}

/** A store under git, and a clone of it on another machine. */
function twoClones(): [Clone, Clone] {
  const place = temporaryFolder();
  const home = cloneAt(join(place, 'home'));
  mkdirSync(home.folder);
  home.git('init', '-q', '-b', 'main');
  home.coach('followup', '--new', '--company', 'Provbolaget', '--on', '2026-11-16');
  home.coach('followup', 'provbolaget', '--log-contact', 'call', '--on', '2026-11-18');
  writeFileSync(join(home.folder, '.gitattributes'), ATTRIBUTES);
  writeFileSync(join(home.folder, '.gitignore'), 'undo/\n.lock\n');
  home.git('add', '-A');
  home.git('commit', '-qm', 'begun');
  home.git('clone', '-q', home.folder, join(place, 'centre'));
  const centre = cloneAt(join(place, 'centre'));
  for (const { git } of [home, centre])
    git(
      'config',
      'merge.coach.driver',
      `${process.execPath} ${join(program.folder, 'bin/coach.js')} ${DRIVER}`,
    );
  return [home, centre];
}

function processFile({ folder }: Clone): string {
  const bucket = join(folder, 'processes/000000/0000');
  return join(bucket, readdirSync(bucket)[0] ?? '');
}

function contactIn(clone: Clone): string {
  const { happenings } = JSON.parse(readFileSync(processFile(clone), 'utf8'));
  return happenings.find(({ kind }: { kind: string }) => kind === 'i-contacted').id;
}

function commit({ git }: Clone): void {
  git('add', '-A');
  git('commit', '-qm', 'told');
}

describe('two clones of a store', () => {
  test('that both told, corrected and took back are merged both ways to the same file', () => {
    const [home, centre] = twoClones();
    home.coach('outcome', 'provbolaget', 'offer');
    home.coach('edit', 'provbolaget', '--set', 'role=Testledare');
    home.coach('log', 'provbolaget', '--take-back', contactIn(home));
    centre.coach('followup', 'provbolaget', '--log-contact', 'mail');
    centre.coach('edit', 'provbolaget', '--set', 'place=Umeå');
    centre.coach('checklist', 'provbolaget', '--tick', '6');
    for (const clone of [home, centre]) commit(clone);
    home.git('fetch', '-q', centre.folder, 'main:centre');
    centre.git('fetch', '-q', home.folder, 'main:home');
    expect(home.git('merge', '-q', '-m', 'both', 'centre')).toMatchObject({ code: 0 });
    expect(centre.git('merge', '-q', '-m', 'both', 'home')).toMatchObject({ code: 0 });
    const [one, other] = [home, centre].map((clone) => readFileSync(processFile(clone), 'utf8'));
    expect(one).toBe(other);
    expect(JSON.parse(one ?? '')).toMatchObject({
      role: 'Testledare',
      place: 'Umeå',
      points: { 6: 'ticked' },
    });
    const { happenings } = JSON.parse(one ?? '');
    expect(
      happenings.map(({ kind, channel }: { kind: string; channel?: string }) => channel ?? kind),
    ).toEqual(expect.arrayContaining(['offer', 'mail']));
    expect(happenings).toHaveLength(3);
    home.coach('show', 'provbolaget');
  }, 60_000);

  test('a damaged file is left to git as a conflict, both whole', () => {
    const [home, centre] = twoClones();
    home.coach('edit', 'provbolaget', '--set', 'role=Testledare');
    centre.coach('edit', 'provbolaget', '--set', 'role=Chef');
    const half = readFileSync(processFile(centre), 'utf8').slice(0, 200);
    writeFileSync(processFile(centre), half);
    for (const clone of [home, centre]) commit(clone);
    const mine = readFileSync(processFile(home), 'utf8');
    home.git('fetch', '-q', centre.folder, 'main:centre');
    const { code, said } = home.git('merge', '-q', '-m', 'both', 'centre');
    expect(code).toBe(1);
    expect(said).toContain('går inte att läsa');
    expect(readFileSync(processFile(home), 'utf8')).toBe(mine);
    const path = processFile(home).slice(home.folder.length + 1);
    expect(home.git('show', `:3:${path}`).said).toBe(half);
    expect(home.git('show', `:2:${path}`).said).toBe(mine);
  }, 60_000);
});
