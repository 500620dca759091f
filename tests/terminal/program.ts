import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, afterEach, beforeAll, onTestFinished } from 'vitest';
import type { Language } from '../../src/words/languages';
import config from '../../rolldown.config.mjs';
import { endAll, pty, type Pty } from './pty';

const root = join(import.meta.dirname, '../..');

/** The whole program as for release, with its guides, in a folder of its own. */
export interface Program {
  folder: string;
}

/** Builds the program before the tests of a file and removes it after them; ends every terminal after each test. */
export function programOfTheFile(): Program {
  const program: Program = { folder: '' };
  beforeAll(async () => {
    program.folder = await built();
  }, 60_000);
  afterEach(endAll);
  afterAll(() => rmSync(program.folder, { recursive: true, force: true }));
  return program;
}

async function built(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-program-'));
  const build = await rolldown({ ...config, cwd: root });
  await build.write({ ...config.output, dir: join(folder, 'dist') });
  await build.close();
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  cpSync(join(root, 'dist/guides'), join(folder, 'dist/guides'), { recursive: true });
  return folder;
}

/** A data folder that is gone when the test ends. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'coach-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the program at a terminal, on a fixed day and in a fixed language. */
export function coachAt(
  program: Program,
  argv: readonly string[],
  setup: { folder: string; language: Language; columns?: number; env?: Record<string, string> },
): Pty {
  const env = {
    COACH_DATA_DIR: setup.folder,
    COACH_LANG: setup.language,
    COACH_TODAY: '2026-11-22',
    NO_COLOR: '1',
    ...setup.env,
  };
  const command = [process.execPath, join(program.folder, 'bin/coach.js'), ...argv];
  return pty(command, { columns: setup.columns ?? 80, rows: 40, env, cwd: setup.folder });
}

/** What comes on the screen, and what is typed then. */
export type Turn = readonly [shown: RegExp, keys: string];

/** Waits for each screen in turn and answers it. Throws with the screen that does not come. */
export async function talk(at: Pty, turns: readonly Turn[]): Promise<void> {
  for (const [shown, keys] of turns) {
    await at.until(shown);
    at.type(keys);
  }
}
