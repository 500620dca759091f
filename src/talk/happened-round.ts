import type { Coach } from '../coach';
import { type Answers, type AnswerValue, textAnswer } from '../domain/answers';
import { hasOffer } from '../domain/ledger/offer-open';
import { type Day, isDay } from '../domain/day/day';
import { readDayAfter, type SpokenOf } from '../domain/day/typed-day';
import { aheadOn, latestHeld, unconfirmedOn } from '../domain/ledger/timeline';
import type { Process } from '../domain/process';
import type { SettledAnswer, WalkOptions } from '../guide/asking';
import type { Guide, Question } from '../guide/guide';
import type { Walked } from '../guide/walk';
import { sayAdvert } from './advert';
import { converse } from './converse';
import { dayOffered } from './day-offered';
import { weekdayDay } from '../view/days';
import { paragraph } from '../view/page';
import { isNotKnown } from '../domain/yes-no';
import { quoted } from '../view/quoted';
import { capital, listed } from '../words/sentence';
import type { OpenTalk } from './unfinished';
import {
  dayInWords,
  type DayReading,
  isDayFor,
  namesDay,
  saidOnIn,
  wordsFor,
} from './day-in-words';
import { heardIn, isOfMore } from './heard-in-words';
import { noReason, testsSaid } from './reason-told';
import { typedIn } from '../words/typed';

/** The questions about a day that they named for something to come. */
const NAMED = /-(?:answer-by|silence-by|papers-by|reply-by|contact-from|invited-for|start-day)$/;

/** Who asks, with the guide that knows what is a reason. */
export interface Asking {
  coach: Coach;
  followup: Guide;
}

/** What is asked in one go, and what is known before it. */
export interface HappenedRound {
  process: Process | null;
  questions: Question[];
  answers?: Answers;
  back?: 'stays' | 'leaves';
  /** Where it is written down until it is kept. */
  talk?: OpenTalk;
}

/** Asks these questions; nothing is offered but what was told, and a day that stands in words just told. */
export async function ask({ coach, followup }: Asking, round: HappenedRound): Promise<Walked> {
  const { questions, answers = {}, back = 'stays', talk } = round;
  return converse(coach, questions, {
    answers,
    which: 'all',
    back,
    places: 'uncounted',
    offer: offering(coach, round),
    cursor: cursorOf(coach, round),
    from: (id, given) => spokenOf(coach, round, id, given),
    settle: async (id, value) => settled(coach, round.process, id, value),
    check: (id, value, given) =>
      noReason(coach, followup, id, value) ?? beforeSaid(coach, id, value, given),
    draft: talk?.now().draft ?? undefined,
    ...(talk && { half: talk.half }),
    keep: (given, id) => {
      talk?.keep(given);
      if (id === 'question-words')
        sayAdvert(coach, round.process, textAnswer(given, 'question-words') ?? '');
      tellRead(coach, readingOf(coach, round.process), id, given);
      for (const text of testsSaid(followup, id, given))
        coach.note(`${paragraph(text, coach.look)}\n`);
    },
  });
}

/** How days are read in a process. */
export function readingOf(coach: Coach, process: Process | null): DayReading {
  const { today, words } = coach;
  const { days: typed, heard } = typedIn(words);
  return { today, country: process?.country ?? coach.country, typed, heard };
}

function offering(coach: Coach, round: HappenedRound): NonNullable<WalkOptions['offer']> {
  const { process } = round;
  const reading = readingOf(coach, process);
  return (id, answers) => {
    const before = answers[id] ?? null;
    if (before !== null && !isOfOtherWords(id, answers, round.answers))
      return dayOffered(coach, before);
    if (/-(?:off|missed|no-show)-day$/.test(id))
      return dayOffered(
        coach,
        bookedFor(coach, process) ?? dayInWords(id, answers, reading)?.day ?? null,
      );
    const found = isDayFor(id, answers, reading) ? dayInWords(id, answers, reading) : null;
    return found && dayOffered(coach, found.day);
  };
}

/** Whether the answer was given when their words were told otherwise. */
function isOfOtherWords(id: string, answers: Answers, told: Answers = {}): boolean {
  const isAsTold = NAMED.test(id) && answers[id] === told[id];
  return isAsTold && wordsFor(id, answers) !== wordsFor(id, told);
}

/** At first the line that ends it; of what they said, what is heard in their words. */
function cursorOf(coach: Coach, round: HappenedRound): NonNullable<WalkOptions['cursor']> {
  const reading = readingOf(coach, round.process);
  return (id, answers) => {
    if (id === 'happened') return 'done';
    if (!id.endsWith('-said')) return null;
    const found = dayInWords(id, answers, reading);
    const words = wordsFor(id, answers) ?? '';
    if (found && !isOfMore(words, reading.heard) && hasOffer(round.process?.happenings ?? []))
      return ['offer'];
    const choices = round.questions.find((one) => one.id === id)?.choices ?? [];
    const hasDay = found !== null || namesDay(words, reading);
    const heard = heardIn(words, hasDay, reading.heard).filter((tick) =>
      choices.some(({ value }) => value === tick),
    );
    return heard.length > 0 ? heard : null;
  };
}

/** The day of the only interview that is booked, or that nobody has said was held. */
export function bookedFor({ today }: Coach, process: Process | null): Day | null {
  const all = process?.happenings ?? [];
  const ahead = aheadOn(all, today);
  return (ahead.length > 0 ? ahead[0] : unconfirmedOn(all, today))?.on ?? null;
}

/** The day that was named last, and the one their words were said on where this is a day they named. */
function spokenOf(
  { today }: Coach,
  { process }: HappenedRound,
  id: string,
  answers: Answers,
): SpokenOf {
  const [of = ''] = id.split('-');
  const asked = Object.keys(answers).filter((one) => one !== 'room-on');
  const named = asked.flatMap((one) => daysOf(answers, one));
  return {
    last: named.at(-1) ?? latestToldOn(process, today),
    said: NAMED.test(id) ? saidOnIn(answers, of) : null,
  };
}

/** The days of an answer: of a question about days, one or more. */
function daysOf(answers: Answers, id: string): Day[] {
  const value = answers[id];
  const days = typeof value === 'string' ? value.split(', ') : [];
  return days.every(isDay) ? days : [];
}

function settled(
  coach: Coach,
  process: Process | null,
  id: string,
  value: AnswerValue,
): SettledAnswer {
  const isOpen = id === 'my-days' || id.endsWith('-words');
  if (isOpen && typeof value === 'string' && isNotKnown(value, typedIn(coach.words).yesNo))
    return { value: null };
  if (id === 'my-days' && typeof value === 'string') return daysIn(coach, process, value);
  const isPast = id.endsWith('-on') && typeof value === 'string' && value > coach.today;
  return isPast ? { refused: notYet(coach, value) } : { value };
}

function notYet({ words, today }: Coach, day: Day): string {
  return words.debrief.inFuture(weekdayDay(day, today, words));
}

/** Days with commas between them, as they are kept: "2026-11-16, 2026-11-24". */
function daysIn(coach: Coach, process: Process | null, text: string): SettledAnswer {
  const { today, country, words } = coach;
  const { days: typed } = typedIn(words);
  const reader = { today, country, typed, direction: 'past' } as const;
  const days: Day[] = [];
  const between = new RegExp(`[,;&\\n]|\\s(?:${typed.and.join('|')})\\s`, 'u');
  for (const one of text.split(between).filter((part) => part.trim() !== '')) {
    const last = days.at(-1) ?? latestToldOn(process, today);
    const read = readDayAfter(one, { last, said: null }, reader);
    if ('fault' in read && read.fault === 'beside')
      return { refused: words.answers.fault({ is: 'beside' }) };
    if (!('day' in read))
      return { refused: words.happenings.talk.unread(quoted(one.trim(), words)) };
    if (read.day > today) return { refused: notYet(coach, read.day) };
    days.push(read.day);
  }
  return { value: [...new Set(days)].toSorted().join(', ') };
}

/** The day of the interview, as long as nothing that came after it is told; null where nobody knows which day is spoken of. */
function latestToldOn(process: Process | null, today: Day): Day | null {
  const all = process?.happenings ?? [];
  const met = latestHeld(all, today)?.on ?? null;
  return met !== null && all.every(({ on }) => on !== null && on <= met) ? met : null;
}

/** Why a day cannot be what they named: it was over when they named it. */
function beforeSaid(
  { words, today }: Coach,
  id: string,
  value: AnswerValue | null,
  answers: Answers,
): string | null {
  const [of = ''] = id.split('-');
  const saidOn = NAMED.test(id) ? saidOnIn(answers, of) : null;
  if (typeof value !== 'string' || saidOn === null || value >= saidOn) return null;
  return capital(words.happenings.cannot.before(weekdayDay(saidOn, today, words)));
}

/** Says how days were read, before anything is made of them. */
function tellRead(coach: Coach, reading: DayReading, id: string, answers: Answers): void {
  const said = coach.words.happenings.talk;
  const written = (day: Day): string => weekdayDay(day, coach.today, coach.words);
  const say = (text: string): void => coach.note(paragraph(text, coach.look));
  const days = id === 'my-days' ? textAnswer(answers, id) : null;
  if (days !== null) say(listed(days.split(', ').map(written), said.and));
  const found = id.endsWith('-words') ? dayInWords(id, answers, reading) : null;
  if (found)
    say(said.read(quoted(found.read, coach.words), written(found.day), written(found.from)));
}
