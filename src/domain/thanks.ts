import { textAnswer } from './answers';
import { type Day, later } from './day/day';
import { folded } from './find';
import type { Person, Process, Round, Session } from './process';
import { workingDaysBetween } from './day/working-days';

/** The most words of the person's own that fit into a mail of 40 to 80. */
const MOST_WORDS = 18;

/** Working days after the interview in which thanks still come naturally (SV-12-03a; the number is this project's). */
const WINDOW = 5;

/** Those to thank for an interview: who led it, else everybody met, each once. */
export function toThank(process: Process, round: Round): Person[] {
  const names = round.people.length > 0 ? round.people : process.people.map(({ name }) => name);
  const keys = names.map(folded);
  const known = new Map(process.people.map((person) => [folded(person.name), person]));
  const once = names.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
  return once.map((name) => known.get(folded(name)) ?? { name, role: null, mail: null });
}

/** What the person wanted to thank for after this interview, in words of their own, or null. */
export function thingKept({ sessions }: Process, round: Round): string | null {
  const sitting = sessions.find(({ id }) => id === sittingId(round));
  return sitting ? textAnswer(sitting.answers, 'thing') : null;
}

/** The process with what the person wants to thank for kept beside the interview; null for nothing special. */
export function withThing(
  process: Process,
  round: Round,
  thing: string | null,
  today: Day,
): Process {
  const id = sittingId(round);
  const before = process.sessions.find((one) => one.id === id);
  const kept: Session = {
    id,
    kind: 'thanks',
    round: round.number,
    look: 1,
    depth: 'core',
    state: 'finished',
    startedOn: before?.startedOn ?? today,
    finishedOn: today,
    answers: { thing },
  };
  return { ...process, sessions: [...process.sessions.filter((one) => one.id !== id), kept] };
}

function sittingId({ number }: Round): string {
  return `thanks-${number}`;
}

/** The first sentence, fit to stand inside another; null when it is too long for that. */
export function shortened(text: string): string | null {
  const [sentence = ''] = text.trim().split(/(?<=[.!?])\s+|\n/u);
  const bare = sentence.replace(/[.!?\s]+$/u, '');
  const isFit = bare !== '' && bare.split(/\s+/u).length <= MOST_WORDS;
  return isFit ? bare : null;
}

/** The process with thanks sent on a day to somebody, or to all; the same thanks are kept once. */
export function withThanks(process: Process, on: Day, to: string | null): Process {
  const known = process.thanked.some((one) => one.on === on && one.to === to);
  return known ? process : { ...process, thanked: [...process.thanked, { on, to }] };
}

/** The day thanks were last sent for this interview, or null. */
export function thankedOn(process: Process, round: Round): Day | null {
  const days = process.thanked.filter(({ on }) => on >= round.on).map(({ on }) => on);
  return days.length === 0 ? null : days.reduce(later);
}

/** Whether so long has passed that thanks may as well be left. */
export function isLate(process: Process, round: Round, today: Day): boolean {
  return workingDaysBetween(round.on, today, process.country) > WINDOW;
}
