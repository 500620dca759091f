import type { Process, Sitting } from '../process';
import type { Moment } from '../moment';
import {
  type Change,
  type ProcessField,
  type FieldChange,
  type Fields,
  type PartChange,
  putIn,
} from './change';
import { PARTS } from './parts';

/** The changes that take one back, to be made at a later time, from the process as it was before it. */
export function inverseOf(before: Process, change: Change, at: Moment): Change[] {
  switch (change.do) {
    case 'tell':
    case 'correct':
    case 'take-back':
      return happeningBack(before, change, at);
    case 'set':
      return [fieldBack(before, change, at)];
    case 'put':
    case 'remove':
      return partBack(before, change, at);
    case 'begin':
      return sittingIn(before, change.sitting.id)
        ? []
        : [{ do: 'drop', sitting: change.sitting.id, at }];
    case 'drop':
      return broughtBack(sittingIn(before, change.sitting), at);
    case 'answer':
    case 'unanswer':
      return answerBack(sittingIn(before, change.sitting), change.question, at);
    case 'draft':
    case 'pause':
    case 'finish':
    case 'revert':
      return stateBack(sittingIn(before, change.sitting), at);
    case 'deepen':
      return [];
  }
}

function sittingIn({ sessions }: Process, id: string): Sitting | undefined {
  return sessions.find((one) => one.id === id);
}

function happeningBack(
  before: Process,
  change: Extract<Change, { do: 'tell' | 'correct' | 'take-back' }>,
  at: Moment,
): Change[] {
  const id = idOf(change);
  const seen = before.happenings.find((one) => one.id === id);
  if (change.do === 'tell') return seen ? [] : [{ do: 'take-back', id, at }];
  if (!seen) return change.do === 'correct' ? [{ do: 'take-back', id, at }] : [];
  if (change.do === 'take-back') return [{ do: 'correct', seen, set: { on: seen.on }, at }];
  const fields = [...Object.keys(change.set), ...(change.drop ?? [])];
  const entries = Object.entries(seen).filter(([field]) => fields.includes(field));
  const drop = fields.filter((field) => !Object.hasOwn(seen, field));
  return [{ do: 'correct', seen, set: Object.fromEntries(entries), drop, at }];
}

function idOf(change: Extract<Change, { do: 'tell' | 'correct' | 'take-back' }>): string {
  if (change.do === 'tell') return change.happening.id;
  return change.do === 'correct' ? change.seen.id : change.id;
}

function fieldBack(before: Process, { field }: FieldChange, at: Moment): FieldChange {
  const { link = null, address = null, advert = null, sector = null, recruiter = null } = before;
  return setting(field, { ...before, link, address, advert, sector, recruiter }, at);
}

function setting(field: ProcessField, fields: Fields, at: Moment): FieldChange {
  const all: { [Each in ProcessField]: FieldChange } = {
    company: { do: 'set', field: 'company', value: fields.company, at },
    role: { do: 'set', field: 'role', value: fields.role, at },
    place: { do: 'set', field: 'place', value: fields.place, at },
    country: { do: 'set', field: 'country', value: fields.country, at },
    startedOn: { do: 'set', field: 'startedOn', value: fields.startedOn, at },
    link: { do: 'set', field: 'link', value: fields.link, at },
    address: { do: 'set', field: 'address', value: fields.address, at },
    advert: { do: 'set', field: 'advert', value: fields.advert, at },
    sector: { do: 'set', field: 'sector', value: fields.sector, at },
    recruiter: { do: 'set', field: 'recruiter', value: fields.recruiter, at },
  };
  return all[field];
}

function partBack(before: Process, { part, key }: PartChange, at: Moment): Change[] {
  const known = PARTS[part].read(before).find(([name]) => name === key)?.[1];
  return [known === undefined ? { do: 'remove', part, key, at } : putIn(part, key, known, at)];
}

function answerBack(sitting: Sitting | undefined, question: string, at: Moment): Change[] {
  if (!sitting) return [];
  const { id } = sitting;
  if (!Object.hasOwn(sitting.answers, question))
    return [{ do: 'unanswer', sitting: id, question, at }];
  return [{ do: 'answer', sitting: id, question, value: sitting.answers[question] ?? null, at }];
}

function stateBack(sitting: Sitting | undefined, at: Moment): Change[] {
  if (!sitting) return [];
  const { id, state, finishedOn, draft = null } = sitting;
  return [
    { do: 'revert', sitting: id, state, finishedOn, at },
    { do: 'draft', sitting: id, draft, at },
  ];
}

function broughtBack(sitting: Sitting | undefined, at: Moment): Change[] {
  if (!sitting) return [];
  const { id } = sitting;
  const answers = Object.entries(sitting.answers).map(
    ([question, value]): Change => ({ do: 'answer', sitting: id, question, value, at }),
  );
  return [{ do: 'begin', sitting, at }, ...answers, ...stateBack(sitting, at)];
}
