import { spawn } from 'node:child_process';
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, unwatchFile, watchFile, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { accessSync, constants, statSync } from 'node:fs';

/** What came of opening the person's editor. */
export type Edited =
  | { kind: 'edited'; text: string }
  /** Left as it was, or the editor said that it failed (exit code other than 0); `isAtOnce`: nobody can have written in it. */
  | { kind: 'unchanged'; isAtOnce: boolean }
  /** None of these could be started. */
  | { kind: 'no-editor'; tried: string[] };

/** Opens a text in it; hears what is saved meanwhile, and what is not there. */
export type OpenEditor = (
  text: string,
  saved: (text: string) => void,
  missing: (program: string) => void,
) => Promise<Edited>;

type Env = Record<string, string | undefined>;

export interface EditorSetup {
  /** Where the text lies while it is open: the data folder, never a shared temporary one. */
  folder: string;
  world: {
    env: Env;
    /** Runs an editor while signals are heard. */
    meanwhile<T>(what: 'an editor', work: () => Promise<T>): Promise<T>;
  };
  /** Ending of the file name, `.md` or `.json`, for the editor's own colours. */
  suffix: string;
  /** Hears what is saved while the editor is open. */
  saved?: (text: string) => void;
  /** Hears of an editor that the person has chosen and that is not there, before another is opened. */
  missing?: (program: string) => void;
}

/** In less than this nobody writes anything: the editor has a window of its own and did not wait for it. Milliseconds. */
const AT_ONCE = 700;

/** How often it is looked for what was saved meanwhile. Milliseconds. */
const LOOKS = 250;

/**
 * Opens a text in the person's editor: the first of COACH_EDITOR, VISUAL, EDITOR, sensible-editor, nano and
 * vi that can be started, without a shell. The file is theirs alone (0600), UTF-8, and removed afterwards; a
 * byte order mark and CRLF are taken away, and what an editor has saved in another encoding is read in that. Throws what the file system throws when it cannot be written.
 */
export async function edit(text: string, setup: EditorSetup): Promise<Edited> {
  const { folder, world, suffix, saved } = setup;
  const file = join(folder, `.edit-${randomUUID()}${suffix}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  // A size of 0: emptied, or away for a moment while it is written anew.
  if (saved)
    watchFile(file, { interval: LOOKS }, ({ size }) => {
      const now = size > 0 ? textIn(file) : null;
      if (now !== null) saved(now);
    });
  try {
    return await world.meanwhile('an editor', () => editFile(file, text, setup));
  } finally {
    unwatchFile(file);
    rmSync(file, { force: true, recursive: true });
    // Left behind by nano and vi beside the file they edit.
    for (const trace of [`${file}~`, `${file}.save`]) rmSync(trace, { force: true });
  }
}

async function editFile(
  file: string,
  before: string,
  { world: { env }, missing }: EditorSetup,
): Promise<Edited> {
  const tried: string[] = [];
  for (const command of commandsOf(env)) {
    const [program = '', ...args] = commandWords(command);
    tried.push(program);
    if (!isThere(program, env)) continue;
    for (const other of tried.slice(0, -1)) if (!OTHERS.includes(other)) missing?.(other);
    const begun = performance.now();
    const code = await started(program, [...args, file], env);
    if (code === 'not-started') continue;
    const after = code === 0 ? (textIn(file) ?? before) : before;
    if (after.trimEnd() !== before.trimEnd()) return { kind: 'edited', text: after };
    return { kind: 'unchanged', isAtOnce: code === 0 && performance.now() - begun < AT_ONCE };
  }
  return { kind: 'no-editor', tried };
}

/** What stands in the file; null where the editor has taken it away. */
function textIn(file: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  return decoded(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** As the bytes say it is written: UTF-16 with its mark, UTF-8, else as Windows writes Nordic letters. */
function decoded(bytes: Buffer): string {
  const isWide = bytes.length % 2 === 0 && bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = isWide ? 'utf-16le' : isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return new TextDecoder(encoding).decode(bytes);
}

/** What is opened where the person has chosen none. */
const OTHERS = ['sensible-editor', 'nano', 'vi'];

function commandsOf(env: Env): string[] {
  const own = [env['COACH_EDITOR'], env['VISUAL'], env['EDITOR']];
  return [...own, ...OTHERS].filter(
    (command): command is string => command !== undefined && command.trim() !== '',
  );
}

/** Program and arguments as written: split at blanks, `"…"` and `'…'` keep theirs. Nothing else is special. */
export function commandWords(command: string): string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

function isThere(program: string, env: Env): boolean {
  if (isAbsolute(program) || program.includes('/')) return isExecutable(program);
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function started(program: string, args: string[], env: Env): Promise<number | 'not-started'> {
  // Not stdout, which may be a file: the terminal is where the questions are.
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: [0, 2, 2], env });
    // Not left alone with the terminal when the program is ended.
    const end = (): void => void child.kill();
    process.once('exit', end);
    const over = (code: number | 'not-started'): void => {
      process.removeListener('exit', end);
      resolve(code);
    };
    child.on('error', () => over('not-started'));
    child.on('close', (code) => over(code ?? 1));
  });
}
