import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CoachError } from '../errors';
import type { Language } from '../words/languages';
import { type GuideRole, type Parsed, parseGuide } from './parse';

/** A markdown file of a guides folder, read. */
export interface GuideFile {
  file: string;
  /** The file's name without its ending. */
  name: string;
  parsed: Parsed;
}

/** The guides in the markdown files of one folder, by name; none when there is no such folder. Throws `store`. */
export function readGuides(folder: string, language: Language, role: GuideRole): GuideFile[] {
  return markdownIn(folder).map((name) => readGuide(join(folder, name), language, role));
}

/** One guide from its file. A file that is no text becomes a fault. Throws `store` when it may not be read. */
export function readGuide(file: string, language: Language, role: GuideRole): GuideFile {
  const name = basename(file, '.md');
  const text = decoded(bytesOf(file));
  if (text !== null) return { file, name, parsed: parseGuide(text, file, language, role) };
  const fault = { file, line: 1, code: 'not-text' as const, detail: '' };
  return { file, name, parsed: { ok: false, id: null, faults: [fault] } };
}

function markdownIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return names.filter((name) => name !== 'README.md' && !name.startsWith('.')).toSorted();
  } catch (cause) {
    if (isAbsent(cause)) return [];
    throw new CoachError({ kind: 'store', why: 'no-rights', path: folder }, cause);
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CoachError({ kind: 'store', why: 'no-rights', path: file }, cause);
  }
}

function decoded(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isAbsent(cause: unknown): boolean {
  if (!(cause instanceof Error && 'code' in cause)) return false;
  return cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
}
