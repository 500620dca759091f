import * as functions from './local-write';

/** What writes, conf above all; loaded at the first write, since reading does without it and starts faster. */
export const WRITER = {
  local: functions,
};
