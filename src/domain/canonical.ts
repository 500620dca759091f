/** A text that is the same for the same content, whatever the order of keys; a key with nothing in it is not there. */
export function canonical(value: unknown): string {
  const text: string | undefined = JSON.stringify(value, inKeyOrder);
  return text ?? '';
}

/** For `JSON.stringify`: the keys of each record in the order of the alphabet. */
export function inKeyOrder(_key: string, inner: unknown): unknown {
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? sorted(inner)
    : inner;
}

function sorted(record: object): object {
  const entries: [string, unknown][] = Object.entries(record);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
