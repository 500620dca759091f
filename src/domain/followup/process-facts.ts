import { answerState, type Answers } from '../answers';
import type { Day } from '../day/day';
import type { Facts } from './facts';
import {
  lastInterview,
  type OutcomeState,
  type Process,
  type Promised,
  type Session,
} from '../process';
import { liveOffer, plainFacts } from './facts';
import { inOrderSaid } from './said';
import { THANK_WINDOW } from './verdict-numbers';
import { workingDaysBetween } from '../day/working-days';

/** The facts a process holds on a day, what is unknown taken as its plain value; null without any interview. */
export function factsOf(process: Process, today: Day): Facts | null {
  const interviewedOn = (lastInterview(process, today) ?? process.rounds.at(0))?.on;
  if (interviewedOn === undefined) return null;
  const { situation, outcome } = process;
  const since = outcome.state === 'rejected' ? (outcome.on ?? interviewedOn) : interviewedOn;
  const said = inOrderSaid(
    process.promises.filter(({ saidOn }) => saidOn >= since && saidOn <= today),
  );
  const agreed = said.findLast(({ agreement }) => agreement !== 'none');
  return {
    ...plainFacts(process.country, interviewedOn),
    outcome: outcomeNow(process, today),
    nextDate: outcome.nextDate,
    interested: interestIn(process) ?? true,
    myMove: situation.myMove ?? false,
    thanked: process.thanked.some(({ on }) => on >= interviewedOn && on <= today),
    promisedAnswerBy: promisedBy(said, interviewedOn),
    agreement: agreed?.agreement ?? 'none',
    mayContactAgreed: agreed?.agreement === 'ok' ? agreed.contactFrom : null,
    newInformation: situation.newInformation !== null,
    openQuestion: situation.openQuestion !== null,
    competingOffer: liveOffer(situation.competingOffer, today),
    contacts: process.contacts.filter(({ on }) => on >= interviewedOn && on <= today),
    decidedOn: outcome.state === 'rejected' ? outcome.on : null,
    feedback: feedbackOf(outcome),
    feedbackAskedOn: outcome.feedback.askedOn,
  };
}

/** What was asked of them after a no; a question that is not wanted is one not asked. */
export function feedbackOf({ feedback }: Process['outcome']): Facts['feedback'] {
  return feedback.state === 'not-wanted' ? 'not-asked' : feedback.state;
}

/** The outcome as it stands: an invitation is used up once an interview has been held after it. */
export function outcomeNow({ outcome, rounds }: Process, today: Day): OutcomeState {
  if (outcome.state !== 'next') return outcome.state;
  const since = outcome.nextDate ?? outcome.on;
  const held = rounds.some(({ on }) => since !== null && on >= since && on <= today);
  return held && outcome.nextDate !== null ? 'pending' : outcome.state;
}

/** Whether a booked interview should have been held without being written down: asked about before any verdict. */
export function isInterviewMissing(process: Process, today: Day): boolean {
  const { nextDate } = process.outcome;
  return outcomeNow(process, today) === 'next' && nextDate !== null && nextDate < today;
}

/** Whether another employer's offer has run out, so that it no longer counts. */
export function isOfferExpired({ situation }: Process, today: Day): boolean {
  return situation.competingOffer !== null && liveOffer(situation.competingOffer, today) === null;
}

/** Whether the person wants the job: as told here, else as the latest debrief says, else null. */
function interestIn({ situation, sessions }: Process): boolean | null {
  if (situation.interested !== null) return situation.interested;
  const debriefs = sessions.filter(({ kind }) => kind === 'debrief');
  const wanted = debriefs.findLast(({ answers }) => answers['want-job'])?.answers['want-job'];
  return wanted === 'want' || wanted === 'decline' ? wanted === 'want' : null;
}

function promisedBy(said: readonly Promised[], interviewedOn: Day): Day | null {
  const by = said.findLast((promise) => promise.by !== null)?.by ?? null;
  return by !== null && by >= interviewedOn ? by : null;
}

/** The latest follow-up sitting of a process, or null. */
export function latestFollowup({ sessions }: Process): Session | null {
  return sessions.findLast(({ kind }) => kind === 'followup') ?? null;
}

/** Questions of the follow-up guide that a process leaves open, by id; conditions between them are the guide's. */
export function openFacts(process: Process, today: Day): string[] {
  const facts = factsOf(process, today);
  if (facts === null) return [...FIRST, ...ALWAYS, ...WAITING];
  const asked = answersSince(process, facts.interviewedOn);
  const isOpen = (id: string): boolean => answerState(asked, id) === 'open';
  switch (facts.outcome) {
    case 'closed':
    case 'rejected':
      return [];
    case 'next':
    case 'offer':
    case 'accepted':
      return [...openAlways(process, isOpen), ...(facts.nextDate === null ? ['next-date'] : [])];
    case 'pending':
      return facts.interviewedOn > today
        ? []
        : [...openAlways(process, isOpen), ...openWaiting(process, facts, today, isOpen)];
  }
}

const FIRST = ['interviewed-on'];
const ALWAYS = ['interested', 'my-move'];
const PROMISE = ['answer-by', 'agreement', 'contact-from'];
const CONTACT = ['contacted', 'contact-on', 'contact-channel', 'contact-answered'];
const QUESTION = ['open-question', 'question-answered', 'question-findable', 'question-matters'];
const NEWS = ['new-information', 'information-matters'];
const OFFER = ['other-offer', 'offer-deadline', 'offer-told'];
const WAITING = ['thanked', ...CONTACT, ...PROMISE, ...QUESTION, ...NEWS, ...OFFER];

/** Every question of the guide that asks for a fact, in its order. */
export const FACT_QUESTIONS: string[] = [...FIRST, ...ALWAYS, ...WAITING, 'next-date'];

function openAlways(process: Process, isOpen: (id: string) => boolean): string[] {
  return [
    ...(interestIn(process) === null && isOpen('interested') ? ['interested'] : []),
    ...(process.situation.myMove === null && isOpen('my-move') ? ['my-move'] : []),
  ];
}

function openWaiting(
  process: Process,
  facts: Facts,
  today: Day,
  isOpen: (id: string) => boolean,
): string[] {
  const { situation } = process;
  const since = workingDaysBetween(facts.interviewedOn, today, facts.country);
  const untouched = facts.contacts.length === 0;
  const thanks = !facts.thanked && untouched && since <= THANK_WINDOW && isOpen('thanked');
  const promise = facts.promisedAnswerBy === null && facts.agreement === 'none';
  return [
    ...(thanks ? ['thanked'] : []),
    ...(untouched && since > 0 && isOpen('contacted') ? CONTACT : []),
    ...(promise && isOpen('answer-by') ? PROMISE : []),
    ...(situation.openQuestion === null && isOpen('open-question') ? QUESTION : []),
    ...(situation.newInformation === null && isOpen('new-information') ? NEWS : []),
    ...(situation.competingOffer === null && isOpen('other-offer') ? OFFER : []),
  ];
}

/** What was asked about this interview before, in debriefs and follow-ups, whatever was answered. */
function answersSince(process: Process, interviewedOn: Day): Answers {
  const asked = process.sessions.filter(
    ({ kind, startedOn }) =>
      (kind === 'followup' || kind === 'debrief') && startedOn >= interviewedOn,
  );
  return Object.fromEntries(asked.flatMap(({ answers }) => Object.entries(answers)));
}

/** The questions behind each thing that may have changed since last time (values of the guide's `changed`). */
export const CHANGED: Record<string, readonly string[]> = {
  promise: PROMISE,
  'my-move': ['my-move'],
  contact: CONTACT,
  question: QUESTION,
  information: NEWS,
  offer: OFFER,
  interest: ['interested'],
};
