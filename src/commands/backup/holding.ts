import { tellsFloor } from '../../domain/floor';
import type { Contents } from '../../store/processes';
import type { Holding } from '../../words/backup';

/** How much a copy holds of each kind. */
export function holdingOf({ processes, files, guides }: Contents): Holding {
  return {
    processes: processes.length,
    people: listedIn(files['people.json']),
    examples: listedIn(files['examples.json']),
    guides: guides.length,
    floor: processes.some(tellsFloor),
  };
}

function listedIn(file: object = {}): number {
  return Object.values(file).reduce(
    (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
    0,
  );
}
