import { peopleKind } from './people';

/** The shape of the file with people, loaded when it is first read: most commands do without. */
export const KEPT = {
  people: peopleKind,
};
