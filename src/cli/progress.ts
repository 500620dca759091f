import { grouped } from '../view/amounts';
import type { OnProgress } from '../store/processes';
import type { Words } from '../words/words';
import type { World } from './world';

/** Milliseconds before a line is worth while, and between two states of it. */
const FIRST = 1000;
const EVERY = 200;
const ANEW = '\r\u001B[K';

/** One line on stderr from the first second on, gone when the work is done; at a terminal alone. */
export function progressOn(
  { stderr, clock }: Pick<World, 'stderr' | 'clock'>,
  { files }: Words,
): OnProgress {
  const begun = clock();
  let last = begun;
  return (done, of) => {
    const now = clock();
    const isOver = done >= of;
    if (stderr.isTTY !== true || now - begun < FIRST || (now - last < EVERY && !isOver)) return;
    last = now;
    stderr.write(isOver ? ANEW : `${ANEW}  ${files.progress(grouped(done), grouped(of))}`);
  };
}
