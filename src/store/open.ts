import * as v from 'valibot';
import { openKept, openProcesses, readyToWrite } from './local';
import type { Kept, Processes } from './processes';
import type { Kind } from './read';
import { NO_SETTINGS } from './settings';
import type { Settings } from './settings';

/** Everything that is kept in one data folder. */
export interface Store {
  processes: Processes;
  settings: Kept<Settings>;
}

const settingsKind: Kind<Settings> = {
  schema: 'coach.settings/1',
  shape: v.looseObject({
    language: v.optional(v.nullable(v.picklist(['sv', 'nb'])), null),
    country: v.optional(v.nullable(v.picklist(['SE', 'NO'])), null),
    houseRule: v.optional(v.nullable(v.picklist(['never-call'])), null),
    plain: v.optional(v.boolean(), false),
    name: v.optional(v.nullable(v.string()), null),
  }),
};

/** Opens a data folder; makes nothing yet. With `read` the writing part is not loaded (30 ms sooner) and every write throws. */
export async function openStore(folder: string, use: 'read' | 'write' = 'write'): Promise<Store> {
  if (use === 'write') await readyToWrite();
  return {
    processes: openProcesses(folder),
    settings: openKept(folder, 'settings.json', settingsKind, NO_SETTINGS),
  };
}
