import { hint, type Look, page, prose } from './page';

/** Rows of one screen: a window of thirty holds them with the next prompt below (this project's number). */
const ROWS = 28;
/** Columns of that window; a narrower one takes the same texts in more rows, so that what matters most is still on its first screen. */
const WIDTH = 80;
/** Rows left for what is told once, beside the two that a screen has to spare. */
const ONCE = 2;
/** A text of more rows than this is cut where a screen ends; a shorter one is kept whole. */
const WHOLE = 18;

/** What the rest is about is named in as many rows at most. */
const MOST_ABOUT = 3;

/** Texts that belong together, under a heading or none; the next screen goes on with them under the same heading. */
export interface ScreenPart {
  heading: string | null;
  texts: readonly string[];
}

/** A page told in screens: what is to be read first on one, all else behind a command that is named there. */
export interface Screens {
  /** What every screen begins with. */
  head: string[];
  /** The first screen, the most important first; what it has no room for begins the rest. */
  first: ScreenPart[];
  /** Told under the first screen and never again; room is left for it there. */
  once?: string[];
  rest: ScreenPart[];
  /** What stands before the command that shows the rest. */
  says: string;
  /** The command that shows the rest, without its `--more`; null tells everything in one go. */
  command: string | null;
  /** Which screen is wanted: null the first, true the next one, 2 the one after that. */
  more: number | true | null;
}

/** The screen that is wanted, or the last one where there are fewer, with the command for the next. */
export function screenOf(shown: Screens, look: Look): string {
  const { head, command } = shown;
  const [first, rest] = [pieces(shown.first), pieces(shown.rest)];
  if (command === null) return page([...head, ...lines([...first, ...rest], look)]);
  const wanted = shown.more === true ? 1 : (shown.more ?? 0);
  const all: string[] = [];
  const foot = footOf(shown, command, look);
  for (
    let [left, later] = [first, rest];
    left.length + later.length > 0 && all.length <= wanted;
    later = []
  ) {
    const once = all.length === 0 ? shown.once : undefined;
    const screen = (count: number, under: string[]): string => {
      const here = left.slice(0, count);
      const after = [...left.slice(count), ...later];
      const next = foot(here, after, all.length + 1);
      return page([...head, ...lines(here, look), '', ...under, ...next]);
    };
    const most = (once ? ROWS - ONCE : ROWS) * Math.max(1, WIDTH / look.width);
    let count = left.length;
    while (count > 1 && rows(screen(count, [])) > most) count -= 1;
    all.push(screen(count, once ?? []));
    left = [...left.slice(count), ...later];
  }
  return all.at(-1) ?? page(head);
}

/** One text with the heading it stands under. */
interface Piece {
  heading: string | null;
  text: string;
  /** Whether a blank row stands before it: it is the first of its part. */
  isFirst: boolean;
}

function pieces(parts: readonly ScreenPart[]): Piece[] {
  return parts.flatMap(({ heading, texts }) =>
    texts
      .flatMap((text) => (rows(text) > WHOLE ? text.split('\n') : [text]))
      .map((text, at) => ({ heading, text, isFirst: at === 0 })),
  );
}

/** The rows of one screen; what goes on there from the one before has its heading again. */
function lines(shown: readonly Piece[], look: Look): string[] {
  return shown.flatMap(({ heading, text, isFirst }, at) => [
    ...(isFirst || at === 0 ? [''] : []),
    ...((isFirst || at === 0) && heading !== null
      ? [prose(look.style.heading(heading), look)]
      : []),
    text,
  ]);
}

/** What the rest is about, once, and the command that shows the next screen of it; nothing where nothing is left. */
function footOf({ says }: Screens, command: string, look: Look) {
  return (here: readonly Piece[], after: readonly Piece[], next: number): string[] => {
    if (after.length === 0) return [];
    const known = here.map(({ heading }) => heading);
    const ahead = after.flatMap(({ heading }) => (known.includes(heading) ? [] : (heading ?? [])));
    const named = [...new Set(ahead)].join(`\u00A0${look.style.symbols.bullet} `);
    const about = prose(look.style.quiet(named), look).replaceAll('\u00A0', ' ');
    return [
      '',
      ...(next > 1 || named === '' || rows(about) > MOST_ABOUT ? [] : [about]),
      hint(`${says}:  ${command} --more${next > 1 ? ` ${next}` : ''}`, look),
    ];
  };
}

function rows(text: string): number {
  return text.trim().split('\n').length;
}
