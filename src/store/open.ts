import { lstatSync } from 'node:fs';
import * as v from 'valibot';
import { NO_PEOPLE, type People } from '../domain/people';
import { ifThere } from './disk/faults';
import { openKept, openProcesses } from './local';
import type { Everything, Kept, Processes } from './processes';
import { restorePath } from './disk/names';
import type { Kind } from './disk/read';
import { peopleKind } from './people';
import { NO_SETTINGS } from './settings';
import type { Settings } from './settings';

/** Everything that is kept in one data folder. */
export interface Store {
  processes: Processes;
  settings: Kept<Settings>;
  people: Kept<People>;
  everything: Everything;
}

const settingsKind: Kind<Settings> = {
  schema: 'coach.settings/1',
  shape: v.looseObject({
    language: v.optional(v.nullable(v.picklist(['sv', 'nb'])), null),
    country: v.optional(v.nullable(v.picklist(['SE', 'NO'])), null),
    houseRule: v.optional(v.nullable(v.string()), null),
    plain: v.optional(v.boolean(), false),
    name: v.optional(v.nullable(v.string()), null),
  }),
};

/** The small files beside the processes. */
export const keptKinds: Record<string, Kind<object>> = {
  'settings.json': settingsKind,
  'people.json': peopleKind,
};

/** Opens a data folder; makes nothing yet. Before the first write `readyToWrite` has to be awaited. */
export function openStore(folder: string): Store {
  return {
    processes: openProcesses(folder),
    settings: openKept(folder, 'settings.json', settingsKind, NO_SETTINGS),
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
