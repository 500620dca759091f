import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../words/languages';
import { type GuideRole, type Parsed, parseGuide } from './parse';

/** Largest guide that is read, in bytes: some five times the longest of ours, and read within a second. */
const LARGEST = 250_000;

/** A markdown file of a guides folder, read. */
export interface GuideFile {
  file: string;
  /** The file's name without its ending. */
  name: string;
  parsed: Parsed;
}

/** The guides in the markdown files of one folder, by name; none when there is no such folder. */
export function readGuides(folder: string, language: Language, role: GuideRole): GuideFile[] {
  const names = namesIn(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.map((name) => readGuide(join(folder, name), language, role));
}

/** One guide from its file. A file that is no text, or may not be read, becomes a fault. */
function readGuide(file: string, language: Language, role: GuideRole): GuideFile {
  const name = basename(file, '.md');
  const bytes = bytesOf(file);
  const text = typeof bytes === 'string' ? null : decoded(bytes);
  if (text !== null) return { file, name, parsed: parseGuide(text, file, language, role) };
  const code = typeof bytes === 'string' ? bytes : 'not-text';
  const fault = { file, line: 1, code, detail: `${LARGEST / 1000} kB` } as const;
  return { file, name, parsed: { ok: false, id: null, faults: [fault] } };
}

/** Texts that lie among the guides and are not read, for the ending of their name. */
export function otherEndings(folder: string): string[] {
  const names = namesIn(folder).filter((name) => /\.(?:md|markdown|txt|text)$/i.test(name));
  return names.filter((name) => !name.endsWith('.md')).map((name) => join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch {
    return [];
  }
}

/** Only plain files are opened: a pipe would be waited for. */
function bytesOf(file: string): Buffer | 'unreadable' | 'too-big' {
  try {
    const facts = statSync(file);
    if (facts.size > LARGEST) return 'too-big';
    return facts.isFile() ? readFileSync(file) : 'unreadable';
  } catch {
    return 'unreadable';
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
