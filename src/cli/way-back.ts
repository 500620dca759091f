import type { Coach } from '../coach';
import type { Scribe } from '../store/undo/scribe';
import { hint } from '../view/page';

/** One quiet line: how to take back what a command has written. */
export function wayBack({ words, look }: Coach, { wrote }: Scribe): string {
  const [process, ...more] = wrote;
  const name = more.length > 0 || process === null ? '' : ` ${process}`;
  return `${hint(words.undo.wayBack(`coach undo${name}`), look)}\n`;
}
