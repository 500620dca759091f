import { folded } from './find';
import { fieldOf, type Happening, isOfKind, ofKind } from './happening';
import { newProcess, type Process } from './process';

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

/** What no words, no name and no sum can stand in. */
const PLAIN: readonly string[] = ['day', 'time', 'count', 'yes-no', 'choice'];

/**
 * The processes as an adviser may see them: employers, posts, days and what took place on them. Each is put together
 * anew of fields that can hold nothing written freely, so that no page made of them can tell more; a post in which
 * somebody may be named is left out.
 */
export function forAdviser(processes: readonly Process[], names: readonly string[]): Process[] {
  const known = new Set(names.flatMap(wordsIn));
  return processes.map(({ id, uid, company, role, country, startedOn, over, happenings }) => ({
    ...newProcess(id, uid, {
      company,
      role: mayName(role, known) ? '' : role,
      country,
      startedOn,
    }),
    over,
    happenings: happenings.filter((one) => isOfKind(one, ...SHOWN)).map(plain),
  }));
}

/** Whether somebody may be named in a post: with a name known, or a word in the middle that begins as a name does. */
function mayName(role: string, known: ReadonlySet<string>): boolean {
  return /\s\p{Lu}\p{Ll}/u.test(role) || wordsIn(role).some((word) => known.has(word));
}

function plain(what: Happening): Happening {
  const { id, kind, on, told } = what;
  const fields = Object.entries(what).filter(([name]) =>
    PLAIN.includes(fieldOf(kind, name)?.is ?? ''),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields of the very kind, each with its own value
  return { ...Object.fromEntries(fields), id, kind, on, told } as Happening;
}

function wordsIn(text: string): string[] {
  return folded(text).match(/\p{L}{2,}/gu) ?? [];
}

/** Everybody who is named in a process. */
export function namedInProcess({
  people,
  happenings,
}: Pick<Process, 'people' | 'happenings'>): string[] {
  return [
    ...people.map(({ name }) => name),
    ...ofKind(happenings, 'interview').flatMap((one) => (one.with ?? []).map(({ name }) => name)),
    ...ofKind(happenings, 'they-said').flatMap(({ who }) => who ?? []),
    ...ofKind(happenings, 'i-contacted', 'i-thanked', 'said-figure').flatMap(({ to }) => to ?? []),
    ...ofKind(happenings, 'reference-told').flatMap(({ name }) => name ?? []),
  ];
}
