import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type AnswerValue, listAnswer } from '../../domain/answers';
import { putIn } from '../../domain/change/change';
import { turnOn } from '../../domain/ledger/state';
import { type Around, type Remark, remarkOf, POINTS, pointsOf } from '../../domain/points';
import type { PointState, Process } from '../../domain/process';
import { CoachError, usage } from '../../errors';
import {
  type Guide,
  programQuestion,
  type Question,
  textOf,
  isTitled,
  titledOf,
  type TitledText,
} from '../../guide/guide';
import type { ShownPoint } from './page';
import { booked } from '../../talk/interview-day';
import { peopleOrNobody } from '../../talk/people-read';
import { sourceOf } from '../../words/sources';
import { goingOn, processOf } from '../../talk/which';

const MARKS = [
  ['tick', '--tick', 'ticked'],
  ['untick', '--untick', 'open'],
  ['notForMe', '--not-for-me', 'not-for-me'],
] as const;

/** How many texts of what always holds the help of the question shows; the rest is a flag away. */
const GLIMPSES = 3;

type More = OptionsOf<'checklist'>['more'];

interface Marks {
  states: { state: PointState; marked: number[] }[];
  /** A word among the numbers: the process, when it comes last on the line. */
  word: string | undefined;
}

/** The twelve points of a process; what the coach has seen done is ticked already. */
export async function run(
  coach: Coach,
  options: OptionsOf<'checklist'>,
  [name]: string[],
): Promise<Result> {
  const guide = await coach.guide('checklist');
  if (options.always) return alwaysResult(coach, guide, options.more);
  const { states, word } = marksIn(coach, options);
  const given = await coach.answersFor([questionOf(coach, guide)]);
  let process = booked(coach, await processOf(coach, options, name ?? word), options.on);
  for (const { state, marked } of states) process = kept(coach, process, marked, state);
  if (given) process = taken(coach, process, given['points'] ?? null);
  if (!given && states.length === 0 && !options.json && options.more === null)
    process = await asked(coach, guide, process);
  return result(coach, guide, process, options.more);
}

/** The one question: which points are done. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: [questionOf(coach, await coach.guide('checklist'))] };
}

function questionOf(coach: Coach, guide: Guide): Question {
  const { whichDone, always } = coach.words.points;
  return programQuestion({
    id: 'points',
    kind: 'choices',
    text: whichDone,
    help: [...glimpses(coach, guide), always('coach checklist --always')].join('\n\n'),
    choices: numbers().map((number) => ({
      value: String(number),
      label: `${String(number).padStart(2)}  ${titledOf(guide, `point-${number}`).title}`,
    })),
    rows: [...new Set(numbers().flatMap((number) => textOf(guide, `point-${number}`).rows))],
    optional: true,
  });
}

/** A few texts of what always holds, other ones each day. */
function glimpses(coach: Coach, guide: Guide): string[] {
  const texts = alwaysTexts(guide);
  const first = Number(coach.today.slice(-2)) * GLIMPSES;
  const turn = Array.from({ length: GLIMPSES }, (_, at) => texts[(first + at) % texts.length]);
  return turn.flatMap((one) => (one ? [`${one.title}. ${one.text}`] : []));
}

function alwaysTexts(guide: Guide): TitledText[] {
  return guide.items.filter(isTitled).filter(({ id }) => id.startsWith('always-'));
}

function numbers(): number[] {
  return Array.from({ length: POINTS }, (_, at) => at + 1);
}

/** Where somebody may be asked: which points are done, those known ticked beforehand. */
async function asked(coach: Coach, guide: Guide, process: Process): Promise<Process> {
  if (!coach.ask) return process;
  const earlier = tickedIn(coach, process);
  const reply = await coach.ask.question(questionOf(coach, guide), { place: null, earlier });
  if (reply.kind === 'stopped') throw new CoachError({ kind: 'stopped', kept: 0, command: null });
  return reply.kind === 'given' ? taken(coach, process, reply.value) : process;
}

/** What was chosen, where it differs from what stood there before. */
function taken(coach: Coach, process: Process, value: AnswerValue | null): Process {
  if (value === null) return process;
  const now = listAnswer({ points: value }, 'points');
  const before = tickedIn(coach, process);
  const fresh = now.filter((number) => !before.includes(number)).map(Number);
  const gone = before.filter((number) => !now.includes(number)).map(Number);
  return kept(coach, kept(coach, process, fresh, 'ticked'), gone, 'open');
}

function tickedIn(coach: Coach, process: Process): string[] {
  const points = pointsOf(around(coach, process));
  return points.filter(({ state }) => state === 'ticked').map(({ number }) => String(number));
}

function kept(coach: Coach, process: Process, marked: number[], state: PointState): Process {
  if (marked.length === 0) return process;
  return coach.processes.change(process.id, () =>
    marked.map((number) => putIn('points', String(number), { state }, coach.now())),
  );
}

/** `--tick 3 5`, `--tick 3,5`; throws `usage` for anything but 1 to 12. */
function marksIn(coach: Coach, options: OptionsOf<'checklist'>): Marks {
  let word: string | undefined;
  const states = MARKS.flatMap(([flag, option, state]) => {
    const words = options[flag].flatMap((one) => one.split(','));
    if (words.length === 0) return [];
    if (words.length > 1 && /^\p{L}/u.test(words.at(-1) ?? '')) word = words.pop();
    return [{ state, marked: words.map((one) => numberOf(coach, option, one)) }];
  });
  refuseTwice(states);
  return { states, word };
}

/** One point cannot be marked in two ways at once. Throws `usage`. */
function refuseTwice(states: Marks['states']): void {
  const all = states.flatMap(({ marked }) => [...new Set(marked)]);
  if (new Set(all).size === all.length) return;
  throw usage({ is: 'clash', options: ['--tick', '--untick', '--not-for-me'] });
}

function numberOf(coach: Coach, option: string, text: string): number {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= POINTS) return number;
  const want = coach.words.points.wantNumber;
  throw usage({ is: 'bad-value', option, value: text, want });
}

function around(coach: Coach, process: Process): Around {
  const others = goingOn(coach).filter(({ id }) => id !== process.id);
  return { process, others, people: peopleOrNobody(coach) };
}

function result(coach: Coach, guide: Guide, process: Process, more: More): Result {
  const view = around(coach, process);
  const isNo = turnOn(process, coach.today).is === 'rejected';
  const notice = isNo ? 'after-no' : remarkOf(process, () => view.others, coach.today);
  const points = pointsOf(view).map((point) => {
    const { title, text, rows } = titledOf(guide, `point-${point.number}`);
    return { ...point, title, advice: noticed(guide, point.number, notice) ?? text, sources: rows };
  });
  const shown = points.map((point): ShownPoint => {
    return { ...point, isNoticed: noticed(guide, point.number, notice) !== null };
  });
  const { words, today, look } = coach;
  const { intro, rows } = guide;
  const source = sourceOf(rows[0] ?? '', words.sources);
  return {
    document: { schema: 'coach.checklist/1', process: process.id, points },
    page: async () => {
      const { pointsPage } = await import('./page');
      return pointsPage({ process, intro, source, points: shown, words, today, more }, look);
    },
  };
}

/** Points 6, 7 and 8 speak of what the coach has noticed, when it has; after a no the employer is left alone (REC-08). */
function noticed(guide: Guide, number: number, notice: Remark | 'after-no' | null): string | null {
  if (number === 6 && notice === 'after-no') return textOf(guide, 'notice-after-no').text;
  if (number === 7 && notice === 'one-active') return textOf(guide, 'notice-one-active').text;
  if (number === 8 && notice === 'several-offers')
    return textOf(guide, 'notice-several-offers').text;
  return null;
}

function alwaysResult(coach: Coach, guide: Guide, more: More): Result {
  const texts = alwaysTexts(guide);
  const shown = texts.map(({ id, title, text, rows }) => ({ id, title, text, sources: rows }));
  const heading = coach.words.points.alwaysTitle;
  return {
    document: { schema: 'coach.checklist-always/1', texts: shown },
    page: async () => {
      const { textsPage } = await import('./page');
      return textsPage({ heading, texts, words: coach.words, more }, coach.look);
    },
  };
}
