import type { Ask } from './ask';
import type { Reader } from './read';
import type { Streams } from './terminal-run';

export interface PlainSetup extends Streams {
  reader: Reader;
}

export function plainAsk(_setup: PlainSetup): Ask {
  return { question: () => Promise.resolve({ kind: 'stopped' }) };
}
