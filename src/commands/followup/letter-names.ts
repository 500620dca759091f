import { firstName } from '../../domain/first-name';
import type { Coach } from '../../coach';
import type { Process } from '../../domain/process';
import { ofKind } from '../../domain/happening';
import { isOff } from '../../domain/ledger/timeline';
import { textAnswer } from '../../domain/answers';
import { folded } from '../../domain/find';
import { toldAnswers } from '../../domain/followup/fact-rows';
import { lastInterview, wordsOf } from '../../domain/ledger/folds';
import { peopleAt, peopleOf } from '../../domain/ledger/people-met';
import type { Verdict } from '../../domain/followup/verdict';
import { checkBack } from '../../domain/followup/wording';
import { daysBetween } from '../../domain/day/day';
import { workingDaysBetween } from '../../domain/day/working-days';
import { metDay, nearDay, shortDay, weekdayDay } from '../../view/days';
import type { Words } from '../../words/words';
import { afterColon, inSentence } from '../../words/sentence';
import { typedIn } from '../../words/typed';

/** What stands where something is not known: the person fills it in. */
const BLANK = '…';

/** Every hole of the follow-up guide, filled from the facts and, where there is one, the process. */
export function followupHoles(
  coach: Coach,
  verdict: Verdict,
  process: Process | null,
): Record<string, string> & { day: string } {
  const { words } = coach;
  const { derived, on, lookAgainOn } = verdict;
  const { facts, today } = derived;
  const said = words.followup;
  const named = (day: string | null): string =>
    day === null ? BLANK : weekdayDay(day, today, words);
  const past = (day: string | null): string =>
    day === null ? BLANK : said.theDay(pastDay(day, today, words));
  const told = process === null ? {} : toldAnswers(process, today);
  const { clauses } = typedIn(words);
  const promised = facts.promisedAnswerBy;
  const days = promised === null ? 0 : workingDaysBetween(promised, today, facts.country);
  return {
    day: nearDay(on, today, words),
    'look-again': nearDay(lookAgainOn ?? on, today, words),
    interviewed: metDay(facts.interviewedOn, today, words),
    meeting: meetingOf(coach, process),
    promised: named(promised),
    'working-days': said.workingDays(Math.max(days, 0)),
    'contact-from': named(facts.mayContactAgreed),
    tries: said.times(derived.unanswered),
    'last-call': named(derived.outlook?.lastCallFrom || null),
    contacted: past(derived.lastContact?.on ?? null),
    asked: past(facts.feedbackAskedOn),
    'check-back': named(checkBack(verdict)?.on ?? null),
    deadline: named(facts.competingOffer?.deadline ?? null),
    question: afterColon(textAnswer(told, 'open-question') ?? BLANK, '?', clauses),
    information: afterColon(textAnswer(told, 'new-information') ?? BLANK, '.', clauses),
    me: coach.settings.read().name ?? BLANK,
    company: process?.company ?? BLANK,
    'the-post': said.post(inSentence(process?.role ?? '')),
    greeting: greetingOf(coach, process),
  };
}

/** The day of the interview that came to nothing last. */
function meetingOf({ today, words }: Coach, process: Process | null): string {
  const off = ofKind(process?.happenings ?? [], 'interview').findLast(({ state }) => isOff(state));
  return off ? shortDay(off.on, today, words) : BLANK;
}

/** The greeting of a letter to the one to turn to. */
export function greetingOf({ words, today }: Coach, process: Process | null): string {
  const name = contactOf(process, today)?.name ?? '';
  return words.followup.greeting(firstName(name, typedIn(words).people));
}

/** The one to turn to: who spoke of the next step, else the first met in the interview held last. */
export function contactOf(
  process: Process | null,
  today: string,
): { name: string; mail: string | null } | null {
  if (process === null) return null;
  const said = wordsOf(process, today).findLast(({ who }) => who != null)?.who;
  const name = said ?? peopleAt(process, lastInterview(process, today))[0]?.name ?? null;
  if (name === null) return null;
  const people = peopleOf(process);
  return people.find((person) => folded(person.name) === folded(name)) ?? { name, mail: null };
}

/** "i dag" and "i går", else the day without its weekday. */
function pastDay(day: string, today: string, words: Words): string {
  const near = words.days.near[daysBetween(today, day)];
  return near ?? shortDay(day, today, words);
}
