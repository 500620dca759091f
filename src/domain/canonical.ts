/** A text that is the same for the same content, whatever the order of keys; a key with nothing in it is not there. */
export function canonical(value: unknown): string {
  const text: string | undefined = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? sorted(inner) : inner,
  );
  return text ?? '';
}

function sorted(record: object): object {
  const entries: [string, unknown][] = Object.entries(record);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
