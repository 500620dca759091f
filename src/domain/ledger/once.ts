import type { Day } from '../day/day';
import type { Happening } from '../happening';

/** A fold worked out once for the same happenings on the same day: nearly everything asks for the first ones again. */
export function once<T>(
  fold: (happenings: readonly Happening[], today: Day) => T,
): (happenings: readonly Happening[], today: Day) => T {
  const made = new WeakMap<readonly Happening[], { today: Day; is: T }>();
  return (happenings, today) => {
    const known = made.get(happenings);
    if (known?.today === today) return known.is;
    const is = fold(happenings, today);
    made.set(happenings, { today, is });
    return is;
  };
}
