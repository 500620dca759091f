import { type FileKind, largest, valueIn } from './read';
import { jsonText, ownObjectIn } from './text';

/** The text a value is kept as, if it could be read again: its shape, its depth, its keys and its size; else null. */
export function keepableText<T>(value: object, kind: FileKind<T>): string | null {
  try {
    const text = jsonText(value);
    const object = Buffer.byteLength(text) > largest ? null : ownObjectIn(text);
    return object && valueIn(object, kind).ok ? text : null;
  } catch {
    // JSON.stringify gives up on what is nested some thousand levels deep.
    return null;
  }
}

/** Whether a value, once written, could be read again. */
export function isKeepable<T>(value: object, kind: FileKind<T>): boolean {
  return keepableText(value, kind) !== null;
}
