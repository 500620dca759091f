import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, exported, happening } from './records.mjs';

/** Numbers of processes that the data folders hold. */
export const SIZES = [10, 1000, 10_000];

/** Everything the benchmark reads and writes, in one temporary folder: data folders, answers and facts. */
export function prepare(coach) {
  const home = mkdtempSync(join(tmpdir(), 'coach-bench-'));
  const env = environment(home);
  const core = questionsOf(coach, env, []);
  const deep = questionsOf(coach, env, ['--deep']);
  const data = Object.fromEntries(
    SIZES.map((size) => [size, filled(coach, env, home, size, deep)]),
  );
  const answers = Object.fromEntries(core.map((question, i) => [question.id, answer(question, i)]));
  return {
    home,
    env,
    data: { 0: join(home, 'data-0'), ...data },
    written: Object.fromEntries(SIZES.map((size) => [size, copyOf(data[size])])),
    answers: write(join(home, 'answers.json'), answers),
    happening: (n) => write(join(home, 'happening.json'), happening(n)),
    everything: join(home, 'export.json'),
    facts: write(join(home, 'facts.json'), { interviewedOn: '2026-11-02', interested: true }),
  };
}

/** No `NODE_EXTRA_CA_CERTS`: Node 20 would parse the whole bundle at every start. */
function environment(home) {
  const { PATH } = process.env;
  return { PATH, HOME: home, LC_ALL: 'C', COACH_LANG: 'sv', COACH_TODAY: '2026-11-22' };
}

function questionsOf(coach, env, flags) {
  const args = [coach, 'debrief', ...flags, '--questions', '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' })).questions;
}

function filled(coach, env, home, size, questions) {
  const folder = join(home, `data-${size}`);
  mkdirSync(folder);
  const file = write(join(home, 'export.json'), exported(size, questions));
  execFileSync(process.execPath, [coach, 'import', file, '--data-dir', folder], { env });
  return folder;
}

/** What rows write into is a folder of their own: it grows, and no other row reads it. */
function copyOf(folder) {
  cpSync(folder, `${folder}-written`, { recursive: true });
  return `${folder}-written`;
}

function write(file, value) {
  writeFileSync(file, JSON.stringify(value));
  return file;
}
