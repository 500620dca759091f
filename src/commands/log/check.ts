import type { Kind } from '../../domain/happening';
import { weekdayDay } from '../../view/days';
import { below, type FilePlace, refused } from './place';

type Said = Readonly<Record<string, unknown>> & { kind: Kind };

/** The fields without which nobody can tell what a happening of a kind was. */
const NEEDED: Partial<Record<Kind, readonly string[]>> = {
  'came-up': ['what', 'words'],
  'i-answered': ['what'],
  ended: ['how'],
  feedback: ['words'],
  note: ['words'],
  'reference-told': ['name'],
  'said-figure': ['amount'],
};

/** Days that have been when they are told. */
const PAST = ['on', 'saidOn', 'done', 'settled', 'toldThem', 'gone'];

/** Days that lie after the day they were said on. */
const AFTER = ['answerBy', 'contactFrom', 'replyBy', 'deadline'];

/**
 * Refuses what cannot have happened, or says nothing: `what` is the whole happening, `isTold` whether a field of it is
 * told now. Throws `input`, named by its place.
 */
export function refuseUntrue(
  place: FilePlace,
  what: Said,
  isTold: (field: string) => boolean,
): void {
  const { cannot } = place.coach.words.happenings;
  const refuse = (field: string, text: string): never => {
    throw refused(below(place, field), { is: 'said', text });
  };
  for (const field of NEEDED[what.kind] ?? [])
    if (isTold(field) && isEmpty(what[field])) refuse(field, cannot.missing);
  for (const field of PAST) {
    const day = what[field];
    if (!isTold(field) && !(field === 'on' && isTold('state'))) continue;
    if (typeof day === 'string' && day > place.coach.today && !mayLieAhead(what, field))
      refuse(field, cannot.ahead(written(place, day)));
  }
  for (const field of AFTER) {
    const [on, day] = [what['on'], what[field]];
    if (typeof on !== 'string' || typeof day !== 'string' || day >= on) continue;
    if (isTold(field) || isTold('on')) refuse(field, cannot.before(written(place, on)));
  }
  const isBoth = what['contact'] === 'do-not' && !isEmpty(what['contactFrom']);
  if (isBoth && (isTold('contact') || isTold('contactFrom')))
    refuse('contactFrom', cannot.both('contact: do-not'));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

/** A booking and the first day of work lie ahead, and so may an interview that was called off before its day. */
function mayLieAhead({ kind, state }: Said, field: string): boolean {
  if (field !== 'on') return false;
  return kind === 'start' || (kind === 'interview' && state !== 'held' && state !== 'missed');
}

function written({ coach: { words, today } }: FilePlace, day: string): string {
  return weekdayDay(day, today, words);
}
