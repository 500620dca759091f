import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newStage } from '../stage';
import { debriefed, TODAY } from './afternoon';

test('doctor --mend leaves the rights of what is not ours', async () => {
  const stage = newStage({ today: TODAY });
  const other = join(stage.folder, 'public');
  mkdirSync(other);
  chmodSync(stage.folder, 0o755);
  chmodSync(other, 0o755);
  await stage.coach(['doctor', '--mend']);
  expect([stage.folder, other].map((path) => statSync(path).mode & 0o777)).toEqual([0o755, 0o755]);
  await debriefed(stage);
  await stage.coach(['doctor', '--mend']);
  expect([stage.folder, other].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o755]);
});

test('nor of what lies among our own files under another name', async () => {
  const stage = newStage({ today: TODAY });
  const at = (...names: string[]): string => join(stage.folder, ...names);
  const folders = [['processes'], ['processes', 'mine'], ['undo'], ['undo', 'old'], ['guides']];
  for (const names of folders) mkdirSync(at(...names), { mode: 0o755 });
  const theirs = [at('processes', 'mine', 'x.txt'), at('undo', 'u.txt'), at('guides', 'g.txt')];
  for (const path of theirs) writeFileSync(path, 'x', { mode: 0o644 });
  const foreign = [...theirs, at('processes', 'mine'), at('undo', 'old')];
  const rights = (): number[] => foreign.map((path) => statSync(path).mode & 0o777);
  const before = rights();
  await stage.coach(['doctor', '--mend']);
  expect(statSync(at('guides')).mode & 0o777).toBe(0o755);
  await debriefed(stage);
  await stage.coach(['doctor', '--mend']);
  expect(rights()).toEqual(before);
  expect(statSync(at('guides')).mode & 0o777).toBe(0o700);
});
