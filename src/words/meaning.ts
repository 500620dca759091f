/** Words by what they mean: `meaning([1, 'måndag', 'mån'], [2, 'tisdag'])`. */
export function meaning<Value>(
  ...rows: readonly (readonly [Value, ...string[]])[]
): ReadonlyMap<string, Value> {
  return new Map(
    rows.flatMap(([value, ...words]) => words.map((word): [string, Value] => [word, value])),
  );
}
