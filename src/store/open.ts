import { lstatSync } from 'node:fs';
import type { People } from '../domain/people';
import { ifThere } from './disk/faults';
import { openKept, openProcesses, openSettings } from './local';
import type { Everything, KeptFile, Processes } from './processes';
import { restorePath } from './disk/names';
import { NO_PEOPLE, peopleKind } from './people';
import { WRITER } from './writer';
import type { KeptSettings } from './settings';

/** Everything that is kept in one data folder. */
export interface Store {
  processes: Processes;
  settings: KeptSettings;
  people: KeptFile<People>;
  everything: Everything;
}

/** Opens a data folder; makes nothing yet. */
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
    replace: (contents, today) => WRITER.local.replaceAll(folder, contents, today),
  };
}

/** To be awaited before the first read: a restore whose program was killed half way is brought to its end. Throws `store`. */
export function settleStore(folder: string): void {
  const pending = restorePath(folder);
  if (ifThere(pending, () => lstatSync(pending)) === null) return;
  WRITER.local.settle(folder);
}
