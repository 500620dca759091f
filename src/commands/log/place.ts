import type { Coach } from '../../coach';
import { CoachError, type InputFault } from '../../errors';

/** Where in a file something is, for its fault: `[1].on`. */
export interface FilePlace {
  coach: Coach;
  file: string;
  at: string;
}

/** The fault of what stands at a place, ready to throw. */
export function refused({ file, at }: FilePlace, why: InputFault): CoachError {
  return new CoachError({ kind: 'input', file, where: at, why });
}

/** Something else was wanted there. */
export function wrong(want: string): InputFault {
  return { is: 'wrong-type', want };
}

/** The place of a field of what stands at a place. */
export function below(place: FilePlace, key: string): FilePlace {
  return { ...place, at: place.at === '' ? key : `${place.at}.${key}` };
}
