import * as v from 'valibot';
import type { Telling } from '../domain/happening';
import { byKind, kindShapes } from './process-shape';

/** What a person may tell of each kind; a field nobody knows is a fault. */
export const tellingShape: v.GenericSchema<unknown, Telling> = v.pipe(
  v.lazy(byKind((kind) => v.strictObject(kindShapes(kind)))),
  v.guard((_value: unknown): _value is Telling => true),
);
