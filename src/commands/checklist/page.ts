import type { Words } from '../../words/words';
import type { Point } from '../../domain/points';
import { isActive, type Process } from '../../domain/process';
import type { TitledText } from '../../guide/guide';
import { shortDay } from '../../view/days';
import { columns, hint, type Look, prose, title } from '../../view/page';
import { markdown } from '../../view/markdown';
import { screenOf, type Screens } from '../../view/screens';
import { jobName } from '../../view/job-name';

/** A point with its words. */
export interface ShownPoint extends Point {
  title: string;
  advice: string;
  /** Whether the advice speaks of what the coach has noticed. */
  isNoticed: boolean;
}

export interface PointsPage {
  process: Process;
  /** Whose list it is, with its source. */
  intro: string;
  source: string;
  points: ShownPoint[];
  words: Words;
  today: string;
  /** Which screen is wanted. */
  more: Screens['more'];
}

/** The twelve points in three groups: what is left, what is done with how it is known, what is laid aside; then the advice on each that is left. */
export async function pointsPage(shown: PointsPage, look: Look): Promise<string> {
  const { process, points, words, more } = shown;
  const said = words.points;
  const of = (state: Point['state']): ShownPoint[] => points.filter((one) => one.state === state);
  const open = of('open');
  const noticed = open.filter(({ isNoticed }) => isNoticed);
  const told = noticed.length > 0 ? noticed : open.slice(0, 1);
  const full = async (one: ShownPoint): Promise<string> =>
    `${line(one, look)}\n${await markdown(one.advice, look, 8)}`;
  const left = open.map(async (one) => (told.includes(one) ? full(one) : line(one, look)));
  const rest = open.filter((one) => !told.includes(one)).map(full);
  const done = of('ticked').map((one) => [padded(one), how(one, words, shown.today, look)]);
  const [tick, ...others] = hints(process.id, open[0] ?? null, words, look);
  return screenOf(
    {
      head: [title(jobName(process), '', look)],
      first: [
        { heading: null, texts: opening(shown, look) },
        { heading: null, texts: open.length > 0 ? [] : [prose(said.allDone, look)] },
        { heading: said.open, texts: await Promise.all(left) },
        { heading: said.done, texts: columns(done, look, 4) },
        { heading: said.notForMe, texts: of('not-for-me').map((one) => line(one, look)) },
        { heading: null, texts: tick === undefined ? [] : [tick] },
      ],
      rest: [
        { heading: said.open, texts: await Promise.all(rest) },
        { heading: null, texts: others },
      ],
      says: said.more,
      command: `coach checklist ${process.id}`,
      more,
    },
    look,
  );
}

/** Whose list it is; of a job that is over that alone. */
function opening({ process, intro, source, words }: PointsPage, look: Look): string[] {
  if (!isActive(process)) return [prose(words.points.ended, look)];
  return [prose(intro, look), prose(look.style.quiet(source), look)];
}

/** Numbers of one and two digits end in the same column. */
function line({ number, title: name }: ShownPoint, look: Look): string {
  return prose(`${number}  ${look.style.strong(name)}`, look, number < 10 ? 5 : 4);
}

function padded({ number, title: name }: ShownPoint): string {
  return `${String(number).padStart(2)}  ${name}`;
}

function how({ by, seen }: Point, words: Words, today: string, look: Look): string {
  const said = words.points;
  if (by === 'user' || !seen) return look.style.quiet(said.byYou);
  const day = seen.on === null ? '' : ` ${shortDay(seen.on, today, words)}`;
  return look.style.quiet(`${said.seen[seen.what]}${day}`);
}

function hints(id: string, first: Point | null, words: Words, look: Look): string[] {
  const said = words.points;
  const command = `coach checklist ${id}`;
  const lines = [
    ...(first ? [said.tick(`${command} --tick ${first.number}`)] : []),
    ...(first ? [said.notMine(`${command} --not-for-me ${first.number}`)] : []),
    said.always('coach checklist --always'),
  ];
  return lines.map((text) => hint(text, look));
}

/** Short texts under their titles: what always holds. */
export async function textsPage(
  shown: { heading: string; texts: readonly TitledText[]; words: Words; more: Screens['more'] },
  look: Look,
): Promise<string> {
  const { heading, texts, words, more } = shown;
  const parts = texts.map(async (one) => ({
    heading: one.title,
    texts: [await markdown(one.text, look)],
  }));
  return screenOf(
    {
      head: [title(heading, '', look)],
      first: await Promise.all(parts),
      rest: [],
      says: words.points.moreTexts,
      command: 'coach checklist --always',
      more,
    },
    look,
  );
}
