import * as v from 'valibot';
import type { Examples } from '../domain/examples';
import type { FileKind } from './disk/read';

const text = v.optional(v.nullable(v.string()), null);

const example = v.looseObject({
  name: v.string(),
  was: text,
  did: text,
  result: text,
  figure: text,
});

/** Several of them. */
export const exampleShapes = v.array(example);

/** The file with what the person can tell of. */
export const exampleKind: FileKind<Examples> = {
  schema: 'coach.examples/1',
  shape: v.looseObject({ examples: v.optional(exampleShapes, []) }),
};
