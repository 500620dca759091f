import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { accessSync, constants, statSync } from 'node:fs';

/** What came of opening the person's editor. */
export type Edited =
  | { kind: 'edited'; text: string }
  /** Left as it was, or the editor said that it failed (exit code other than 0). */
  | { kind: 'unchanged' }
  /** None of these could be started. */
  | { kind: 'no-editor'; tried: string[] };

export interface EditorSetup {
  /** Where the text lies while it is open: the data folder, never a shared temporary one. */
  folder: string;
  env: Record<string, string | undefined>;
  /** Ending of the file name, `.md` or `.json`, for the editor's own colours. */
  suffix: string;
}

/**
 * Opens a text in the person's editor: the first of COACH_EDITOR, VISUAL, EDITOR, sensible-editor, nano and
 * vi that can be started, without a shell. The file is theirs alone (0600), UTF-8, and removed afterwards; a
 * byte order mark and CRLF are taken away. Throws what the file system throws when it cannot be written.
 */
export async function edit(text: string, { folder, env, suffix }: EditorSetup): Promise<Edited> {
  const file = join(folder, `.edit-${randomUUID()}${suffix}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  try {
    return await editFile(file, text, env);
  } finally {
    rmSync(file, { force: true });
    // Left behind by nano and vi beside the file they edit.
    for (const trace of [`${file}~`, `${file}.save`]) rmSync(trace, { force: true });
  }
}

async function editFile(file: string, before: string, env: EditorSetup['env']): Promise<Edited> {
  const tried: string[] = [];
  for (const command of commandsOf(env)) {
    const [program = '', ...args] = wordsOf(command);
    tried.push(program);
    if (!isThere(program, env)) continue;
    const code = await started(program, [...args, file], env);
    if (code === 'not-started') continue;
    return code === 0 ? compared(before, textIn(file)) : { kind: 'unchanged' };
  }
  return { kind: 'no-editor', tried };
}

function compared(before: string, after: string): Edited {
  return after === before || after.trimEnd() === before.trimEnd()
    ? { kind: 'unchanged' }
    : { kind: 'edited', text: after };
}

function textIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

function commandsOf(env: EditorSetup['env']): string[] {
  const own = [env['COACH_EDITOR'], env['VISUAL'], env['EDITOR']];
  return [...own, 'sensible-editor', 'nano', 'vi'].filter(
    (command): command is string => command !== undefined && command.trim() !== '',
  );
}

/** Program and arguments as written: split at blanks, `"…"` and `'…'` keep theirs. Nothing else is special. */
export function wordsOf(command: string): string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

function isThere(program: string, env: EditorSetup['env']): boolean {
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

function started(
  program: string,
  args: string[],
  env: EditorSetup['env'],
): Promise<number | 'not-started'> {
  // Not stdout, which may be a file: the terminal is where the questions are.
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: [0, 2, 2], env });
    child.on('error', () => resolve('not-started'));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
