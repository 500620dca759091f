import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Answers } from '../../src/domain/answers';
import type { Question } from '../../src/guide/guide';
import type { Language } from '../../src/words/languages';
import type { Walked } from '../../src/guide/walk';
import { type Pty, pty } from './pty';
import type { TalkPlan } from './talk';

/** A program that only asks, built once, to be started in terminals. */
export interface Talking {
  folder: string;
  script: string;
  remove(): void;
}

/** Builds the program of `talk.ts` into a folder of its own. */
export async function buildTalk(): Promise<Talking> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-talk-'));
  const script = join(folder, 'talk.mjs');
  const bundle = await rolldown({ input: 'tests/terminal/talk.ts', platform: 'node' });
  await bundle.write({ file: script, format: 'es', codeSplitting: false });
  await bundle.close();
  return { folder, script, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface TalkOptions {
  questions: Question[];
  language?: Language;
  answers?: Answers;
  byLine?: boolean;
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
}

/** The command that asks these questions. */
export function talkCommand({ script, folder }: Talking, options: TalkOptions): string[] {
  const { questions, language = 'sv', answers = {}, byLine = false } = options;
  const plan: TalkPlan = {
    questions,
    language,
    answers,
    byLine,
    folder: join(folder, 'data'),
    result: join(folder, 'result.json'),
  };
  return [process.execPath, script, JSON.stringify(plan)];
}

/** Starts asking these questions in a terminal. */
export function talkIn(talking: Talking, options: TalkOptions): Pty {
  const { columns = 80, rows = 24, env = {} } = options;
  const calm = { LANG: 'sv_SE.UTF-8', NO_COLOR: '1', ...env };
  return pty(talkCommand(talking, options), { columns, rows, env: calm });
}

/** What the talk came to, once it is over. Read from a file: a terminal may lose the last it is sent. */
export async function resultOf(
  { folder }: Talking,
  terminal: Pty,
): Promise<Walked & { code: number }> {
  const { code } = await terminal.exit();
  const path = join(folder, 'result.json');
  const result: Walked = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return { ...result, code };
}
