import * as v from 'valibot';
import type { UnfinishedTalks } from '../domain/unfinished';
import type { FileKind } from './disk/read';
import { answers, draft } from './shape';

const unfinished = v.looseObject({
  talk: v.string(),
  process: v.nullable(v.string()),
  answers,
  draft: v.nullable(draft),
  told: v.array(v.string()),
});

/** The file with talks that were broken off before what was told could be kept. */
export const unfinishedKind: FileKind<UnfinishedTalks> = {
  schema: 'coach.unfinished/1',
  shape: v.looseObject({ talks: v.array(unfinished) }),
};
