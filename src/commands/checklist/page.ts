import type { Words } from '../../words/words';
import type { Point } from '../../domain/points';
import { isActive, type Process } from '../../domain/process';
import type { TitledText } from '../../guide/guide';
import { shortDay } from '../../view/days';
import { columns, hint, type Look, page, prose, section, title } from '../../view/page';
import { markdown } from '../../view/markdown';
import { jobName } from '../../view/job-name';

/** A point with its words. */
export interface ShownPoint extends Point {
  title: string;
  advice: string;
}

export interface PointsPage {
  process: Process;
  /** Whose list it is, with its source. */
  intro: string;
  source: string;
  points: ShownPoint[];
  words: Words;
  today: string;
}

/** The twelve points in three groups: what is left with its advice, what is done with how it is known, what is laid aside. */
export async function pointsPage(
  { process, intro, source, points, words, today }: PointsPage,
  look: Look,
): Promise<string> {
  const said = words.points;
  const of = (state: Point['state']): ShownPoint[] => points.filter((one) => one.state === state);
  const open = await Promise.all(
    of('open').map(async (one) => [line(one, look), await markdown(one.advice, look, 8)]),
  );
  const done = of('ticked').map((one) => [padded(one), how(one, words, today, look)]);
  const aside = of('not-for-me').map((one) => line(one, look));
  return page([
    title(jobName(process), '', look),
    ...(isActive(process)
      ? ['', prose(intro, look), prose(look.style.quiet(source), look)]
      : ['', prose(said.ended, look)]),
    ...(open.length > 0 ? [] : ['', prose(said.allDone, look)]),
    ...section(said.open, open.flat(), look),
    ...section(said.done, columns(done, look, 4), look),
    ...section(said.notForMe, aside, look),
    '',
    ...hints(process.id, of('open')[0] ?? null, words, look),
  ]);
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
  heading: string,
  texts: readonly TitledText[],
  look: Look,
): Promise<string> {
  const parts = await Promise.all(
    texts.map(async (one) => section(one.title, [await markdown(one.text, look)], look)),
  );
  return page([title(heading, '', look), ...parts.flat()]);
}
