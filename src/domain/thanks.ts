import { textAnswer } from './answers';
import { type Day, later } from './day';
import { folded } from './find';
import type { Person, Process, Round } from './process';
import { workingDaysBetween } from './working-days';

/** The most words of the person's own that fit into a mail of 40 to 80 (domain.md 2.6). */
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

/** The person's own words to draw on: what they learnt of the place, else what went well (NB-KL-13a, NB-ST-35); short, without the last full stop, or null. */
export function wordsToThankFor(process: Process, round: Round): string | null {
  const debrief = process.sessions.find(
    ({ kind, look, round: number }) => kind === 'debrief' && look === 1 && number === round.number,
  );
  const { answers } = debrief ?? { answers: {} };
  const text = textAnswer(answers, 'learnt') ?? textAnswer(answers, 'good');
  return text === null ? null : shortened(text);
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
