import type { Coach, Result } from '../../coach';
import { isLongAgo, type Reference } from '../../domain/people';
import { ofKind } from '../../domain/happening';
import { feltGood } from '../../domain/signs';
import type { Process } from '../../domain/process';
import { toldOn } from '../../domain/references';
import { usage } from '../../errors';
import { fill, type Guide, textOf } from '../../guide/guide';
import { type Letter, letterOf } from '../../view/letter';
import { firstName } from '../../domain/first-name';
import { readable } from '../../talk/which';
import { bare, inSentence } from '../../words/sentence';
import { typedIn } from '../../words/typed';

export interface ReferencesFor {
  guide: Guide;
  process: Process | null;
  references: Reference[];
  /** False where their file cannot be read, and nothing is known of them. */
  areRead: boolean;
  letter: boolean;
}

const UNREAD = 4;

/** The list of references for scripts and for the person, with the call to make or the letters to write. Exit 4 where they cannot be read. */
export function referencesResult(coach: Coach, shown: ReferencesFor): Result {
  const { guide, process, references, areRead, letter } = shown;
  const { words, today, look } = coach;
  const untold = references.filter(({ name }) => process && toldOn(process, name) === null);
  const callList = process && !letter ? callLines(coach, guide, process, untold) : [];
  const drafts = letter ? letters(coach, shown) : [];
  const advice = adviceFor(coach, shown, untold);
  return {
    document: {
      schema: 'coach.references/1',
      process: process?.id ?? null,
      references: references.map((one) => ({ ...one, told: toldOf(coach, one) })),
      callList,
      drafts,
    },
    page: async () => {
      const { referencesPage } = await import('./page');
      return referencesPage(
        { references, areRead, process, guide, callList, drafts, advice, words, today },
        look,
      );
    },
    exit: areRead ? 0 : UNREAD,
  };
}

function toldOf(coach: Coach, { name }: Reference): { process: string; on: string }[] {
  return readable(coach).flatMap((process) => {
    const on = toldOn(process, name);
    return on === null ? [] : [{ process: process.id, on }];
  });
}

/** What to say on the phone: the same to all, but what each is reminded of. Nothing when all are told. */
function callLines(coach: Coach, guide: Guide, process: Process, untold: Reference[]): string[] {
  if (untold.length === 0) return [];
  const words = coach.words.references;
  const holes = holesOf(coach, guide, process);
  const line = (id: string, more: Record<string, string> = {}): string =>
    fill(textOf(guide, id).text, { ...holes, ...more });
  const reminders = untold
    .filter(({ remind }) => remind.length > 0)
    .map(({ name, remind }) =>
      words.forName(name, line('call-remind', { remind: remind.map(bare).join(', ') })),
    );
  const asks = untold.some(({ permission }) => permission !== 'yes') ? [line('call-ask')] : [];
  return [line('call-open'), line('call-post'), ...reminders, ...asks, line('call-thanks')];
}

function holesOf(coach: Coach, guide: Guide, process: Process | null): Record<string, string> {
  const me = coach.settings.read().name ?? textOf(guide, 'no-name').text;
  const post = coach.words.thanks.post(inSentence(process?.role ?? ''));
  return { me, post, company: process?.company ?? '' };
}

/** A letter to each: may I name you, or somebody may ring you. Throws `usage` when the second has no process. */
function letters(coach: Coach, { guide, process, references }: ReferencesFor): Letter[] {
  return references.map((one) => {
    const id = one.permission === 'yes' ? 'tell' : 'ask-permission';
    if (id === 'tell' && !process) throw noProcess(coach);
    const holes = {
      ...holesOf(coach, guide, process),
      name: firstName(one.name, typedIn(coach.words).people) ?? one.name,
    };
    const remind = one.remind.map((line) => `- ${line}`);
    const list = remind.length === 0 ? [] : [textOf(guide, 'remind-line').text, ...remind];
    const receivers = [{ name: one.name, mail: one.mail }];
    return { to: one.name, receivers, ...letterOf(textOf(guide, id), { ...holes, remind: list }) };
  });
}

function noProcess(coach: Coach): unknown {
  const words = coach.words.references;
  const hint = words.forWhichHint('coach references … --letter');
  return usage({ is: 'said', text: words.forWhich, hint });
}

/** The few texts that fit: permission before all, the heads-up after a good talk, the long memory where it is needed. */
function adviceFor(
  coach: Coach,
  { process, references }: ReferencesFor,
  untold: Reference[],
): string[] {
  const lacking =
    references.length === 0 || references.some(({ permission }) => permission !== 'yes');
  const good = process !== null && feltGood(process) && untold.length > 0;
  return [
    ...(lacking ? ['permission-first'] : []),
    ...listAdvice(process, references),
    ...(good ? ['heads-up'] : []),
    ...(untold.length > 0 ? ['fresh'] : []),
    ...(untold.some((one) => isLongAgo(one, coach.today)) ? ['long-ago'] : []),
  ].slice(0, 3);
}

/** When the list goes to them: they have it, they wait for it, or it can wait. */
function listAdvice(process: Process | null, references: readonly Reference[]): string[] {
  const asked = ofKind(process?.happenings ?? [], 'they-asked').findLast(
    (one) => one.for === 'references',
  );
  if (asked) return [asked.done ? 'given' : 'wanted'];
  return references.length === 0 ? ['late'] : [];
}
