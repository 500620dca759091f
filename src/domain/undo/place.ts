import { canonical } from '../canonical';
import type { Change } from '../change/change';
import { NUMBERED, PARTS } from '../change/parts';
import { digest } from '../digest';
import type { Process } from '../process';

/** The place in a process that a change is of, from the widest name to the narrowest. */
export type ChangePlace = readonly string[];

/** The place of a change that is made to this process, one field at a time. */
export function changePlace({ happenings }: Process, change: Change): ChangePlace {
  switch (change.do) {
    case 'tell':
      return ['happenings', change.happening.id];
    case 'take-back':
      return ['happenings', change.id];
    case 'correct': {
      const { id } = change.seen;
      const [field] = [...Object.keys(change.set), ...(change.drop ?? [])];
      const isThere = happenings.some((one) => one.id === id);
      return isThere && field !== undefined ? ['happenings', id, field] : ['happenings', id];
    }
    case 'set':
      return ['fields', change.field];
    case 'put':
    case 'remove':
      return placeOfPart(change);
    case 'begin':
      return ['sessions', change.sitting.id];
    case 'drop':
      return ['sessions', change.sitting];
    case 'answer':
    case 'unanswer':
      return ['sessions', change.sitting, 'answers', change.question];
    case 'draft':
    case 'pause':
    case 'finish':
    case 'deepen':
    case 'revert':
      return ['sessions', change.sitting, 'state'];
  }
}

/** A list in which things go by number stands as a whole: each holds its place only beside the others. */
function placeOfPart(change: Extract<Change, { do: 'put' | 'remove' }>): ChangePlace {
  const { part, key } = change;
  if (NUMBERED.has(part)) return ['parts', part];
  const fields = change.do === 'put' ? [...Object.keys(change.set), ...(change.drop ?? [])] : [];
  const [field, ...more] = fields;
  const isOne = field !== undefined && more.length === 0;
  return isOne ? ['parts', part, key, field] : ['parts', part, key];
}

/** Whether a place is the other, or lies within it. */
export function isWithin(place: ChangePlace, outer: ChangePlace): boolean {
  return outer.every((name, i) => place[i] === name);
}

/** How a place stands, as a short name from which no word can be read. */
export function standingAt(process: Process, place: ChangePlace): string {
  return digest(canonical(valueAt(process, place)));
}

/** As `standingAt`, for many places of one process. */
export function standingsIn(process: Process): (place: ChangePlace) => string {
  const byId = new Map(process.happenings.map((one) => [one.id, one]));
  return (place) => {
    const [of, id = ''] = place;
    const happening = of === 'happenings' ? byId.get(id) : undefined;
    return standingAt(happening ? { ...process, happenings: [happening] } : process, place);
  };
}

function valueAt(process: Process, [of, name = '', ...rest]: ChangePlace): unknown {
  if (of === 'fields') return new Map<string, unknown>(Object.entries(process)).get(name) ?? null;
  if (of === 'happenings') return happeningAt(process, name, rest[0]);
  if (of === 'sessions') return sittingAt(process, name, rest);
  return partAt(process, name, rest);
}

function happeningAt({ happenings }: Process, id: string, field: string | undefined): unknown {
  const found = happenings.find((one) => one.id === id);
  if (!found) return undefined;
  const { corrected: _times, rivals: _rivals, ...said } = found;
  return field === undefined ? said : new Map<string, unknown>(Object.entries(said)).get(field);
}

function sittingAt({ sessions }: Process, id: string, [of, question = '']: ChangePlace): unknown {
  const found = sessions.find((one) => one.id === id);
  if (!found) return undefined;
  const { times: _times, draft: _draft, ...sitting } = found;
  if (of === 'answers') return found.answers[question];
  return of === 'state' ? [found.state, found.finishedOn] : sitting;
}

function partAt(process: Process, part: string, [key, field]: ChangePlace): unknown {
  const shelf = Object.entries(PARTS).find(([name]) => name === part)?.[1];
  const items = shelf?.read(process) ?? [];
  if (key === undefined) return items;
  const item = items.find(([name]) => name === key)?.[1];
  if (item === undefined || field === undefined) return item;
  return new Map<string, unknown>(Object.entries(item)).get(field) ?? null;
}
