import * as v from 'valibot';
import { NO_PEOPLE, type People } from '../domain/people';
import { openKept, openProcesses } from './local';
import type { Kept, Processes } from './processes';
import type { Kind } from './read';
import { peopleKind } from './people';
import { NO_SETTINGS } from './settings';
import type { Settings } from './settings';

/** Everything that is kept in one data folder. */
export interface Store {
  processes: Processes;
  settings: Kept<Settings>;
  people: Kept<People>;
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
  };
}
