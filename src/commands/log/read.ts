import type { Coach } from '../../coach';
import {
  type Happening,
  isKind,
  type Kind,
  KIND_NAMES,
  type Telling,
} from '../../domain/happening';
import { readData } from '../../ask/file/data';
import { CoachError } from '../../errors';
import { refuseUntrue } from './check';
import { fieldIn } from './field';
import { below, type FilePlace, refused, wrong } from './place';

/** Longest text of happenings, in characters, and most of them: many times a life of applying. */
const LONGEST = 2_000_000;
const MOST = 5000;

/** The happenings told in a file, one or an array, JSON or YAML, days as people write them. Throws `input`, named by its place. */
export async function tellingsIn(coach: Coach, file: string): Promise<Telling[]> {
  const whole = { coach, file, at: '' };
  const value = await dataIn(whole);
  if (!Array.isArray(value)) return [telling(whole, value)];
  if (value.length === 0) throw refused(whole, wrong(coach.words.happenings.wants.happenings));
  if (value.length > MOST) throw refused(whole, { is: 'too-big' });
  return value.map((one, i) => telling({ ...whole, at: `[${i}]` }, one));
}

/** The fields in a file with which a happening is put right. Throws `input`. */
export async function fieldsIn(
  coach: Coach,
  file: string,
  seen: Happening,
): Promise<Record<string, unknown>> {
  const place = { coach, file, at: '' };
  const map = mapIn(place, await dataIn(place));
  const { kind = seen.kind, ...told } = map;
  if (kind !== seen.kind)
    throw refused(below(place, 'kind'), wrong(coach.words.happenings.wants.oneOf([seen.kind])));
  const fields = fieldsOf(place, seen.kind, told, seen);
  refuseUntrue(place, { ...seen, ...fields }, (field) => Object.hasOwn(fields, field));
  return fields;
}

async function dataIn(place: FilePlace): Promise<unknown> {
  const { coach, file } = place;
  const text = await coach.readFile(file);
  if (text.trim() === '') throw refused(place, { is: 'empty' });
  if (text.length > LONGEST) throw refused(place, { is: 'too-big' });
  const data = await readData(text);
  if (data.ok) return data.value;
  const line = data.line === null ? {} : { line: data.line };
  throw new CoachError({ kind: 'input', file, where: '', why: { is: 'syntax' }, ...line });
}

function mapIn(place: FilePlace, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused(place, wrong(place.coach.words.happenings.wants.happenings));
  return { ...value };
}

function telling(place: FilePlace, value: unknown): Telling {
  const { kind, on = null, ...rest } = mapIn(place, value);
  const { oneOf } = place.coach.words.happenings.wants;
  if (typeof kind !== 'string' || !isKind(kind))
    throw refused(below(place, 'kind'), wrong(oneOf(KIND_NAMES)));
  const fields = fieldsOf(place, kind, { on, ...rest }, {});
  refuseUntrue(place, { kind, ...fields }, () => true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was read by the table of its kind
  return { kind, ...fields } as Telling;
}

/** What is said field by field, beside what is `known`: the day first, since days in somebody's words count from it. */
function fieldsOf(
  place: FilePlace,
  kind: Kind,
  said: Record<string, unknown>,
  known: { on?: string | null; state?: unknown },
): Record<string, unknown> {
  const state = said['state'] ?? known.state;
  const read = (key: string, from: string): unknown =>
    fieldIn(below(place, key), { kind, key, from, isBooked: state === 'booked' }, said[key]);
  const { today } = place.coach;
  const on = Object.hasOwn(said, 'on') ? read('on', today) : known.on;
  const from = typeof on === 'string' ? on : today;
  const rest = Object.keys(said).filter((key) => key !== 'on');
  return {
    ...(Object.hasOwn(said, 'on') && { on }),
    ...Object.fromEntries(rest.map((key) => [key, read(key, from)])),
  };
}
