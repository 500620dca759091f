import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from './guide';
import type { PassedOver } from './own';
import { shippedText } from './shipped';
import type { Language } from '../words/languages';

/** The guides a person meets: the shipped ones, with the person's own laid over them. */
export interface Library {
  /**
   * The guide, read when first asked for; an own one with a fault is passed over. Throws a plain
   * Error when there is no such guide or a shipped one is broken.
   */
  guide(language: Language, id: string): Promise<Guide>;
}

export interface LibraryFolders {
  /** `LANGUAGE/ID.json` as compiled at build time, or else `LANGUAGE/ID.md`. */
  shipped: string;
  /** The person's own markdown, or null. Need not exist. */
  own: string | null;
  /** Told once of each own guide that is passed over. */
  passedOver: PassedOver;
}

/** Opens nothing yet; the reader of guides is loaded only where there is one to read. */
export function openLibrary(folders: LibraryFolders): Library {
  const told = new Set<string>();
  const passedOver: PassedOver = (fault) => {
    if (!told.has(fault.file)) folders.passedOver(fault);
    told.add(fault.file);
  };
  const read = new Map<string, Promise<Guide>>();
  return {
    guide(language, id) {
      const name = `${language}/${id}`;
      const found = read.get(name) ?? find({ ...folders, passedOver }, language, id);
      read.set(name, found);
      return found;
    },
  };
}

async function find(
  { shipped, own, passedOver }: LibraryFolders,
  language: Language,
  id: string,
): Promise<Guide> {
  const guide = await shippedGuide(shipped, language, id);
  const laid =
    own !== null && existsSync(own)
      ? (await import('./own')).withOwn(guide, own, id, { language, passedOver })
      : guide;
  if (!laid) throw new Error(`there is no guide ${language}/${id} in ${shipped}`);
  return laid;
}

/** A shipped guide as it is, without anybody's own; null when there is none. Throws a plain Error when it is broken. */
export async function shippedGuide(
  folder: string,
  language: Language,
  id: string,
): Promise<Guide | null> {
  const compiled = shippedText(folder, language, id);
  if (compiled !== null) return JSON.parse(compiled);
  const file = join(folder, language, `${id}.md`);
  return existsSync(file) ? await parsed(file, language) : null;
}

async function parsed(file: string, language: Language): Promise<Guide> {
  const { readGuide } = await import('./files');
  const found = readGuide(file, language, 'shipped').parsed;
  if (found.ok) return found.guide;
  const [fault] = found.faults;
  throw new Error(`${file}:${fault?.line}: ${fault?.code} ${fault?.detail}`);
}
