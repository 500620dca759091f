import type { Coach } from '../coach';
import type { Change, HappeningChange } from '../domain/change/change';
import type { Deed } from '../domain/followup/fact-row';
import type { Happening, Telling } from '../domain/happening';
import { goingAlong } from '../domain/ledger/put-right';
import type { Process } from '../domain/process';

/** The change that tells something now. */
export function tell(coach: Coach, telling: Telling): HappeningChange {
  return { do: 'tell', happening: { ...telling, id: coach.newId(), told: coach.told() } };
}

/** The change that puts fields of a happening right. */
export function correct(
  coach: Coach,
  seen: Happening,
  set: Record<string, unknown>,
): HappeningChange {
  return { do: 'correct', seen, set, at: coach.now() };
}

/** The changes that put a happening of a process right; an interview takes along to another day what was said in it. */
export function putRightIn(
  coach: Coach,
  process: Process,
  seen: Happening,
  set: Record<string, unknown>,
): HappeningChange[] {
  const { on } = set;
  const along = on === undefined || on === seen.on ? [] : goingAlong(process.happenings, seen, on);
  return [correct(coach, seen, set), ...along.map((one) => correct(coach, one, { on }))];
}

/** What deeds come to in a process: told, or put right and taken back where it is still there. */
export function deedChanges(coach: Coach, process: Process, deeds: readonly Deed[]): Change[] {
  return deeds.flatMap((deed): Change[] => {
    if (deed.do === 'tell') return [tell(coach, deed.telling)];
    const seen = process.happenings.find(({ id }) => id === deed.id);
    if (!seen) return [];
    if (deed.do === 'take-back') return [{ do: 'take-back', id: seen.id, at: coach.now() }];
    return putRightIn(coach, process, seen, deed.set);
  });
}
