import * as v from 'valibot';
import { fromVersion1 } from './from-1';
import { recordShape1 } from './shape-1';

/** A record of `coach.process/1`, brought up. */
export const version1 = v.pipe(recordShape1, v.transform(fromVersion1));
