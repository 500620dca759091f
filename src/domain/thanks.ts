import { textAnswer } from './answers';
import type { Day } from './day/day';
import { interestIn } from './followup/rows-reason';
import { viewOf } from './followup/view';
import { folded } from './find';
import { ofKind, type Telling } from './happening';
import { type Round, thanksSince } from './ledger/folds';
import { peopleAt } from './ledger/people-met';
import type { Person, Process } from './process';
import { workingDaysBetween } from './day/working-days';

/** The most words of the person's own that fit into a mail of 40 to 80. */
const MOST_WORDS = 18;

/** Working days after the interview in which thanks still come naturally (SV-12-03a; the number is this project's). */
const WINDOW = 5;

/** What the person wanted to thank for after this interview, in words of their own, or null. */
export function thingKept({ sessions }: Process, round: Round): string | null {
  const id = thanksSitting(round);
  return textAnswer(sessions.find((one) => one.id === id)?.answers ?? {}, 'thing');
}

/** The name of the sitting in which the person says what to thank for after an interview. */
export function thanksSitting({ number }: Round): string {
  return `thanks-${number}`;
}

/** The first sentence, fit to stand inside another; null when it is too long for that. */
export function shortened(text: string): string | null {
  const [sentence = ''] = text.trim().split(/(?<=[.!?])\s+|\n/u);
  const bare = sentence.replace(/[.!?\s]+$/u, '');
  const isFit = bare !== '' && bare.split(/\s+/u).length <= MOST_WORDS;
  return isFit ? bare : null;
}

/** What thanks sent on a day to somebody, or to all, are told as; the same thanks once. */
export function thanksTold({ happenings }: Process, on: Day, to: string | null): Telling[] {
  const isKnown = ofKind(happenings, 'i-thanked').some(
    (one) => one.on === on && (one.to ?? null) === to,
  );
  return isKnown ? [] : [{ kind: 'i-thanked', on, to }];
}

/** Why thanks for an interview are better left: they are sent, the job is not wanted any more, or too long has passed. */
export type AgainstThanks = 'sent' | 'unwanted' | 'late';

/** What speaks against thanks that say "still interested"; null when nothing does. */
export function againstThanks(process: Process, round: Round, today: Day): AgainstThanks | null {
  const isSent = thanksSince(process, round.on, today).length > 0;
  if (isSent && yetToThank(process, round, today).length === 0) return 'sent';
  const view = viewOf(process, today);
  if (view && interestIn(view) === false) return 'unwanted';
  return workingDaysBetween(round.on, today, process.country) > WINDOW ? 'late' : null;
}

/** Those to thank for an interview who have not been thanked since, by name or with all the others. */
export function yetToThank(process: Process, round: Round, today: Day): Person[] {
  const to = thanksSince(process, round.on, today).map(({ what }) => what.to ?? null);
  if (to.includes(null)) return [];
  return peopleAt(process, round).filter(
    ({ name }) => !to.some((one) => one !== null && folded(one) === folded(name)),
  );
}
