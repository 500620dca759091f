import { tellsFloor } from '../../domain/floor';
import type { Contents } from '../../store/processes';
import type { Holding } from '../../words/backup';

/** How much a copy holds of each kind. */
export function holdingOf({ processes, files, guides }: Contents): Holding {
  const lists = Object.values(files['people.json'] ?? {});
  const people = lists.reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  return {
    processes: processes.length,
    people,
    guides: guides.length,
    floor: processes.some(tellsFloor),
  };
}
