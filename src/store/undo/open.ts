import { clear, undoSteps } from './history';
import type { History } from './port';
import { takeBack } from './take-back';

/** What can be taken back in a data folder. */
export function openHistory(folder: string): History {
  return {
    steps: (process) => undoSteps(folder, process),
    takeBack: (wanted) => takeBack(folder, wanted),
    clear: (process) => clear(folder, process),
  };
}
