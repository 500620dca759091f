import * as functions from './local-write';
import * as whole from './local-many';

/** What writes, conf above all; loaded at the first write, since reading does without it and starts faster. `many` writes more than one file, or erases them. */
export const WRITER = {
  local: functions,
  many: whole,
};
