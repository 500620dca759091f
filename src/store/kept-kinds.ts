import type { FileKind } from './disk/read';
import { exampleKind } from './examples';
import { peopleKind } from './people';
import { settingsKind } from './settings';
import { unfinishedKind } from './unfinished';

/** The small files beside the processes. */
export const keptKinds: Record<string, FileKind<object>> = {
  'settings.json': settingsKind,
  'people.json': peopleKind,
  'examples.json': exampleKind,
  'unfinished.json': unfinishedKind,
};
