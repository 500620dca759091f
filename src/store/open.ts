import { lstatSync } from 'node:fs';
import type { Examples } from '../domain/examples';
import type { People } from '../domain/people';
import { ifThere } from './disk/faults';
import { openKept, openProcesses, openSettings } from './local';
import type { Everything, KeptFile, Processes } from './processes';
import type { History } from './undo/port';
import type { UnfinishedTalks } from '../domain/unfinished';
import type { Scribe } from './undo/scribe';
import { restorePath } from './disk/names';
import { KEPT } from './people-kept';
import { WRITER } from './writer';
import type { KeptSettings } from './settings';

/** Everything that is kept in one data folder. */
export interface Store {
  processes: Processes;
  settings: KeptSettings;
  people: KeptFile<People>;
  examples: KeptFile<Examples>;
  unfinished(): Promise<KeptFile<UnfinishedTalks>>;
  everything: Everything;
  history(): Promise<History>;
}

/** Nobody yet. */
export const NO_PEOPLE: People = { references: [], contacts: [] };

/** Opens a data folder; makes nothing yet. What is written with a scribe can be taken back. */
export function openStore(folder: string, scribe: Scribe | null = null): Store {
  return {
    processes: openProcesses(folder, scribe),
    settings: openSettings(folder, scribe),
    people: openKept(folder, 'people.json', () => KEPT.people, NO_PEOPLE, scribe),
    examples: openKept(folder, 'examples.json', () => KEPT.examples, { examples: [] }, scribe),
    everything: openEverything(folder),
    unfinished: async () => (await import('./unfinished-file')).openUnfinished(folder),
    history: async () => (await import('./undo/open')).openHistory(folder),
  };
}

function openEverything(folder: string): Everything {
  const looked = async (): Promise<typeof import('./contents')> => import('./contents');
  return {
    contents: async () => (await looked()).contentsOf(folder),
    holding: async (words) => (await import('./searched')).holding(folder, words),
    having: async (...parts) => (await import('./searched')).having(folder, parts),
    begunFor: async (company) => (await import('./begun-for')).begunFor(folder, company),
    called: async (isCalled) => (await import('./searched')).calledBy(folder, isCalled),
    conflicts: async () => {
      const copies = (await import('./copies')).allCopies(folder);
      return copies.length === 0 ? [] : (await import('./conflicts')).conflictsAmong(copies);
    },
    holds: async () => (await looked()).holdsIn(folder),
    replace: (contents, today) => WRITER.many.replaceAll(folder, contents, today),
  };
}

/** To be awaited before the first read: a restore whose program was killed half way is brought to its end. Throws `store`. */
export function settleStore(folder: string): void {
  const pending = restorePath(folder);
  if (ifThere(pending, () => lstatSync(pending)) === null) return;
  WRITER.local.bringToEnd(folder);
}
