/** An option, with what it does in the reader's language. */
export interface ShellFlag {
  name: string;
  about: string;
}

/** Where a value stands: after an option (`export --format`; `* --lang` in every command) or as the n-th word (`show 1`). */
export interface ValuePlace {
  at: string;
  /** Words, or `@processes`, `@files`, `@folders`; nothing where anything may stand. */
  holds: string[];
}

/** What a shell can complete. */
export interface ShellTree {
  commands: { name: string; about: string; flags: ShellFlag[] }[];
  /** Before a command. */
  global: ShellFlag[];
  places: ValuePlace[];
}

/** What the scripts call to learn the names of the processes; never asks. */
export const IDS = 'command coach completion ids --no-input 2>/dev/null </dev/null';

/** Places that hold the same, together. */
export function gathered(places: ValuePlace[]): { keys: string[]; holds: string }[] {
  const groups = new Map<string, string[]>();
  for (const { at, holds } of places)
    groups.set(holds.join(' '), [...(groups.get(holds.join(' ')) ?? []), at]);
  return [...groups].map(([holds, keys]) => ({ keys, holds }));
}

/** A path as it is typed on a command line. */
export function typed(path: string): string {
  return /^[\p{L}\d_./~:@%+-]+$/u.test(path) ? path : shellQuoted(path);
}

/** A text in single quotes, for bash and zsh. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
