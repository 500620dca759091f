import { existsSync } from 'node:fs';
import type { Guide } from './guide';
import type { PassedOver } from './own';
import { shippedText } from './shipped';
import type { Language } from '../words/languages';

/** The guides a person meets: the shipped ones, with the person's own laid over them. */
export interface Library {
  /**
   * The guide, read when first asked for; an own one with a fault is passed over. Throws a plain
   * Error when there is no such guide.
   */
  guide(language: Language, id: string): Promise<Guide>;
}

export interface LibraryFolders {
  /** `LANGUAGE/ID.json`, as compiled at build time. */
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
  const guide = shippedGuide(shipped, language, id);
  const laid =
    own !== null && existsSync(own)
      ? (await import('./own')).withOwn(guide, own, id, { language, passedOver })
      : guide;
  if (!laid) throw new Error(`there is no guide ${language}/${id} in ${shipped}`);
  return laid;
}

/** A shipped guide as it is, without anybody's own; null when there is none. */
export function shippedGuide(folder: string, language: Language, id: string): Guide | null {
  const compiled = shippedText(folder, language, id);
  return compiled === null ? null : JSON.parse(compiled);
}
