import { byDay, later } from '../domain/day/day';
import { type Happening, type Kind, ofKind } from '../domain/happening';
import { hasOffer } from '../domain/ledger/offer-open';
import { isOff, timelineOf } from '../domain/ledger/timeline';
import { dayOf } from '../domain/moment';
import type { Process } from '../domain/process';
import type { Words } from '../words/words';
import type { Written } from '../words/happenings';
import { kronor } from './amounts';
import { weekdayDay } from './days';
import { columns, type Look } from './page';
import { quoted } from './quoted';

/** What is told as well without a day: that nobody knows it says nothing. */
const UNDATED: readonly Kind[] = ['start', 'other-offer'];

const LAST_DAY = '9999-12-31';

/** Everything told of a process, by the day it became known (where that is unknown, by the day of telling), on a day of an interview that first: so it is numbered, from 1. */
export function numberedHappenings({ happenings }: Pick<Process, 'happenings'>): Happening[] {
  const rank = ({ kind }: Happening): number => (kind === 'interview' ? 0 : 1);
  return timelineOf(happenings, LAST_DAY)
    .map(({ k, what }) => ({ on: what.on === null ? later(k, dayOf(what.told)) : k, what }))
    .toSorted((one, other) => byDay(one, other) || rank(one.what) - rank(other.what))
    .map(({ what }) => what);
}

/** What was told of a process, a numbered line each; with `last` only so many of the latest. */
export function happeningLines(
  process: Process,
  today: string,
  words: Words,
  look: Look,
  last?: number,
): string[] {
  const rows = numberedHappenings(process).map((what, i) => [
    String(i + 1),
    happeningText(what, process, today, words),
  ]);
  return columns(last === undefined ? rows : rows.slice(-last), look, 4);
}

/** A happening in a line: its day, what it was, and the words kept of it. */
export function happeningText(...told: Parameters<typeof happeningCells>): string {
  return happeningCells(...told)
    .filter((cell) => cell !== '')
    .join(': ');
}

/** The same in two cells, the first empty where there is no day and none is missed. */
export function happeningCells(
  what: Happening,
  { country, happenings }: Pick<Process, 'country' | 'happenings'>,
  today: string,
  words: Words,
): [day: string, what: string] {
  const said = words.happenings;
  const earlier = before(what, happenings);
  const written: Written = {
    day: (day) => weekdayDay(day, today, words),
    sum: (amount) => kronor(amount, country, words),
    isOfferOpen: hasOffer(earlier),
    hasStart: ofKind(earlier, 'start').some(({ on }) => on !== null),
    isMoved: isMoved(what, happenings),
  };
  const day = what.on === null ? said.noDay : weekdayDay(what.on, today, words);
  const told = isInAnswer(what, happenings) ? { ...what, channel: null } : what;
  const parts = partsOf(said.say, told, written).filter((part) => part !== null);
  const quote = what.words ? `. ${quoted(what.words, words)}` : '';
  const isUndated = what.kind === 'came-up' || (what.on === null && UNDATED.includes(what.kind));
  return [isUndated ? '' : day, `${parts.join(', ')}${quote}`];
}

/** Whether another day took the place of this one: of a first day of work, or of an interview that was called off when the other was told. */
function isMoved(what: Happening, all: readonly Happening[]): boolean {
  if (what.kind === 'start')
    return ofKind(all, 'start')
      .slice(0, -1)
      .some(({ id }) => id === what.id);
  return (
    what.kind === 'interview' &&
    ofKind(all, 'interview').some(
      ({ on, state, told }) => on > what.on && !isOff(state) && dayOf(told) === dayOf(what.told),
    )
  );
}

/** What stands in the list before a happening; all of it where that is not in it yet. */
function before({ id }: Happening, all: readonly Happening[]): readonly Happening[] {
  const at = all.findIndex((one) => one.id === id);
  return at < 0 ? all : all.slice(0, at);
}

/** Whether they said it when the person got hold of them: nobody rang or wrote a second time. */
function isInAnswer(what: Happening, all: readonly Happening[]): boolean {
  return (
    what.kind === 'they-said' &&
    ofKind(all, 'i-contacted').some(
      ({ on, channel, reached }) =>
        reached === true && on === what.on && channel === (what.channel ?? null),
    )
  );
}

function partsOf<K extends Kind>(
  say: Words['happenings']['say'],
  what: Happening<K>,
  written: Written,
): (string | null)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sentence of a kind takes a happening of that very kind
  const sentence = say[what.kind] as (what: Happening<K>, written: Written) => (string | null)[];
  return sentence(what, written);
}
