import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Language } from '../../src/words/languages';
import { newStage, type Stage } from '../stage';
import { TODAY } from './afternoon';

export const OWN_GUIDE = '---\nguide: thanks\ntitle: Tack\n---\n';

/** Two processes, one with a floor, one of the network, a setting and an own guide. */
export async function lived(language: Language = 'sv'): Promise<Stage> {
  const stage = newStage({ today: TODAY, language });
  const floor = { stdin: 'dream: 48000\nrealistic: 44000\nfloor: 41234\n' };
  const named = (company: string) => [
    '--new',
    '--company',
    company,
    '--country',
    'SE',
    '--answers',
    '-',
  ];
  await stage.coach(['salary', ...named('Provbolaget')], undefined, floor);
  await stage.coach(['salary', ...named('Åre Fjäll')], undefined, { stdin: 'dream: 50000\n' });
  await stage.coach(['people', '--add', 'Anna Ek']);
  await stage.coach(['config', 'name', 'Kim']);
  mkdirSync(join(stage.folder, 'guides/sv'), { recursive: true });
  writeFileSync(join(stage.folder, 'guides/sv/thanks.md'), OWN_GUIDE);
  return stage;
}

/** Every file below a folder but what can be taken back, which stands in no copy. */
export const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile() && !name.startsWith('undo/'))
    .toSorted();
/** What every file below a folder holds. */
export const state = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    files(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [name, name.endsWith('.json') ? JSON.parse(text) : text];
    }),
  );
/** A place for a file, in a folder that is gone when the test ends. */
export const freshFile = (): string => join(newStage({ today: TODAY }).folder, 'coach.json');

/** A backup of all that is kept. */
export async function backedUp(stage: Stage): Promise<string> {
  const file = freshFile();
  expect((await stage.coach(['backup', file])).code).toBe(0);
  return file;
}
