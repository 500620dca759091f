import { exampleKind } from './examples';
import { peopleKind } from './people';

/** The shapes of the files with people and with examples, each loaded when it is first read: most commands do without. */
export const KEPT = {
  people: peopleKind,
  examples: exampleKind,
};
