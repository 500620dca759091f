import { lstatSync } from 'node:fs';
import { NO_PEOPLE, type People } from '../domain/people';
import { ifThere } from './disk/faults';
import { openKept, openProcesses } from './local';
import type { Everything, KeptFile, Processes } from './processes';
import { restorePath } from './disk/names';
import type { FileKind } from './disk/read';
import { peopleKind } from './people';
import { openSettings, type KeptSettings, settingsKind } from './settings';

/** Everything that is kept in one data folder. */
export interface Store {
  processes: Processes;
  settings: KeptSettings;
  people: KeptFile<People>;
  everything: Everything;
}

/** The small files beside the processes. */
export const keptKinds: Record<string, FileKind<object>> = {
  'settings.json': settingsKind,
  'people.json': peopleKind,
};

/** Opens a data folder; makes nothing yet. Before the first write `readyToWrite` has to be awaited. */
export function openStore(folder: string): Store {
  return {
    processes: openProcesses(folder),
    settings: openSettings(folder),
    people: openKept(folder, 'people.json', peopleKind, NO_PEOPLE),
    everything: openEverything(folder),
  };
}

function openEverything(folder: string): Everything {
  return {
    contents: async () => (await import('./contents')).contentsOf(folder),
    holds: async () => (await import('./contents')).holdsIn(folder),
    replace: async (contents, today) =>
      (await import('./local-write')).replaceAll(folder, contents, today),
  };
}

/** To be awaited before the first read: a restore whose program was killed half way is brought to its end. Throws `store`. */
export async function settleStore(folder: string): Promise<void> {
  const pending = restorePath(folder);
  if (ifThere(pending, () => lstatSync(pending)) === null) return;
  (await import('./local-write')).settle(folder);
}
