type Writer = typeof import('./local-write');
let loaded: Writer | null = null;

/** Loads what writing needs, conf above all; to be awaited once before the first write. Reading does without it and starts faster. */
export async function readyToWrite(): Promise<void> {
  loaded ??= await import('./local-write');
}

/** What writes. Throws a plain Error before `readyToWrite`. */
export function writer(): Writer {
  if (loaded === null) throw new Error('readyToWrite() has to be awaited before the first write');
  return loaded;
}
