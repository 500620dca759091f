import type { FileKind } from './disk/read';
import { KEPT } from './people-kept';
import { settingsKind } from './settings';
import { unfinishedKind } from './unfinished';

/** The small files beside the processes, by name; most writes need no more than the names. */
export const keptKinds: Record<string, FileKind<object>> = {
  'settings.json': settingsKind,
  get 'people.json'() {
    return KEPT.people;
  },
  get 'examples.json'() {
    return KEPT.examples;
  },
  'unfinished.json': unfinishedKind,
};
