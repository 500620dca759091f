import type { Answers } from './answers';
import { folded } from './find';
import { type Happening, isOfKind, ofKind } from './happening';
import type { Process, Sitting } from './process';

/** What took place between the person and the employer; what was thought, noted or said of pay is for no adviser. */
const SHOWN = [
  'applied',
  'interview',
  'they-said',
  'they-asked',
  'i-contacted',
  'i-thanked',
  'offer',
  'i-answered',
  'start',
  'no',
  'feedback',
  'ended',
] as const;

/** Fields that hold somebody's words, a name, an address or a sum. */
const OWN = ['words', 'with', 'who', 'to', 'where', 'link', 'amount', 'kept', 'rivals'];

/** The only answers of a debrief that an adviser sees, line by line, where they are plain. */
const LESSONS = ['keep', 'change', 'change-again', 'hard-questions', 'unprepared'];

/**
 * The processes as an adviser may see them: days and what took place on them, and those lessons that name nobody
 * and no figure; of the names known none. Nothing else is carried over, so that no page made of them can tell more.
 */
export function forAdviser(processes: readonly Process[], names: readonly string[]): Process[] {
  const employers = processes.map(({ company }) => company);
  const known = new Set(names.flatMap(wordsIn));
  return processes.map((process) => ({
    ...process,
    role: wordsIn(process.role).some((word) => known.has(word)) ? '' : process.role,
    place: null,
    link: null,
    address: null,
    advert: null,
    happenings: process.happenings.flatMap(plainHappening),
    people: [],
    salary: { bids: [], arguments: [], market: [], terms: {}, prepared: [], rehearsals: [] },
    hardQuestions: [],
    sessions: process.sessions.flatMap((one) => plainSitting(one, known, employers)),
    kept: {},
  }));
}

function plainHappening(what: Happening): Happening[] {
  if (!isOfKind(what, ...SHOWN)) return [];
  const plain = { ...what };
  for (const field of OWN) Reflect.deleteProperty(plain, field);
  return [plain];
}

function plainSitting(
  sitting: Sitting,
  known: ReadonlySet<string>,
  employers: readonly string[],
): Sitting[] {
  if (sitting.kind !== 'debrief') return [];
  const isPlain = (text: string): boolean => namesNobody(text, known, employers);
  const answers: Answers = {};
  for (const id of LESSONS) {
    const value = sitting.answers[id];
    if (typeof value === 'string' && isPlain(value)) answers[id] = value;
    if (Array.isArray(value))
      answers[id] = value.filter((one): one is string => typeof one === 'string' && isPlain(one));
  }
  const { draft: _, times: __, ...rest } = sitting;
  return [{ ...rest, answers }];
}

/** A sum in words, whatever the digits. */
const SUM =
  /\d|\p{Sc}|(?<!\p{L})(?:kr|kronor|kroner|lön\p{L}*|lønn\p{L}*|\p{L}*(?:tusen|hundra|hundre)\p{L}*)(?!\p{L})/iu;

/** A word with a capital that does not begin a sentence: a name, as both languages write them. An abbreviation is none. */
const NAME = /(?<=[^\s.!?:–-]["”»']?\s+["”«']?)\p{Lu}\p{Ll}/u;

/** Whether a text has no figure in it, no name that is known and nothing written as one; the employers may be named. */
function namesNobody(
  text: string,
  known: ReadonlySet<string>,
  employers: readonly string[],
): boolean {
  const rest = employers.reduce((left, name) => left.replaceAll(name, ' … '), text);
  return !SUM.test(rest) && !NAME.test(rest) && !wordsIn(rest).some((word) => known.has(word));
}

function wordsIn(text: string): string[] {
  return folded(text).match(/\p{L}{2,}/gu) ?? [];
}

/** Everybody who is named in a process. */
export function namesIn({ people, happenings }: Pick<Process, 'people' | 'happenings'>): string[] {
  return [
    ...people.map(({ name }) => name),
    ...ofKind(happenings, 'interview').flatMap((one) => (one.with ?? []).map(({ name }) => name)),
    ...ofKind(happenings, 'they-said').flatMap(({ who }) => who ?? []),
    ...ofKind(happenings, 'i-contacted', 'i-thanked', 'said-figure').flatMap(({ to }) => to ?? []),
    ...ofKind(happenings, 'reference-told').flatMap(({ name }) => name ?? []),
  ];
}
