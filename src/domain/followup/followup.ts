import { answerState, dayAnswer, textAnswer, type Answers } from '../answers';
import type { Day } from '../day/day';
import { plainFacts, type Facts } from './facts';
import { orderFaults } from './facts-check';
import {
  lastInterview,
  type Contact,
  type Outcome,
  type Process,
  type Promised,
  type Session,
  type Situation,
} from '../process';
import { factsOf, feedbackOf } from './process-facts';
import { failedTests, questionKind, reasonKind } from './reason';
import type { Purpose } from './rule';
import { withSaid } from './said';
import type { FactFault } from './sheet';
import { verdict } from './verdict';

/** The question of the answers, if it is one that only they can answer: said, about the job, and past the three tests. */
function realQuestion(answers: Answers): string | null {
  const text = textAnswer(answers, 'open-question');
  const failed = failedTests({
    answered: yesNo(answers, 'question-answered'),
    findable: yesNo(answers, 'question-findable'),
    matters: yesNo(answers, 'question-matters'),
  });
  return questionKind(text) === 'said' && failed.length === 0 ? text : null;
}

/** The news of the answers, if it can matter to their decision. */
function realInformation(answers: Answers): string | null {
  const text = textAnswer(answers, 'new-information');
  const matters = yesNo(answers, 'information-matters') !== false;
  return reasonKind(text) === 'said' && matters ? text : null;
}

/** The process with what a follow-up's answers say; what was not answered stays as it was. */
export function withFollowup(process: Process, answers: Answers, today: Day): Process {
  const dated = withInterviewOn(process, dayAnswer(answers, 'interviewed-on'));
  const interviewedOn = lastInterview(dated, today)?.on ?? today;
  return {
    ...dated,
    thanked:
      answers['thanked'] === true ? withThanks(dated.thanked, interviewedOn, today) : dated.thanked,
    contacts: withAnsweredContact(dated.contacts, answers),
    promises: withSaid(dated, answers, interviewedOn, today),
    situation: situationWith(dated.situation, answers),
    outcome: {
      ...dated.outcome,
      nextDate: dayAnswer(answers, 'next-date') ?? dated.outcome.nextDate,
    },
  };
}

/** Days in the answers that cannot be, each with the question it came from. */
export function answerFaults(
  answers: Answers,
  interviewedOn: Day,
  today: Day,
): { id: string; fault: FactFault }[] {
  const on = dayAnswer(answers, 'contact-on');
  const facts: Facts = {
    ...plainFacts('SE', dayAnswer(answers, 'interviewed-on') ?? interviewedOn),
    promisedAnswerBy: dayAnswer(answers, 'answer-by'),
    nextDate: dayAnswer(answers, 'next-date'),
    outcome: answers['next-date'] ? 'next' : 'pending',
    contacts: on === null ? [] : [{ on, channel: 'other', answered: false }],
  };
  const faults = [
    ...undatedContact(answers),
    ...orderFaults(facts, today),
    ...passedDeadline(dayAnswer(answers, 'offer-deadline'), today),
  ];
  return faults.map((fault) => ({ id: QUESTION_OF[fault.key] ?? '', fault }));
}

/** A contact without its day could not be kept, so the day is asked for. */
function undatedContact(answers: Answers): FactFault[] {
  const isDated = answers['contacted'] !== true || dayAnswer(answers, 'contact-on') !== null;
  return isDated ? [] : [{ key: 'contacts[0].on', kind: 'missing', want: 'YYYY-MM-DD', is: '' }];
}

/** A deadline that has passed is no offer any more, so it is not taken as one. */
function passedDeadline(day: Day | null, today: Day): FactFault[] {
  if (day === null || day >= today) return [];
  return [{ key: 'competingOffer.deadline', kind: 'deadline-passed', want: today, is: day }];
}

const QUESTION_OF: Record<string, string> = {
  promisedAnswerBy: 'answer-by',
  nextDate: 'next-date',
  'contacts[0].on': 'contact-on',
  'competingOffer.deadline': 'offer-deadline',
};

function yesNo(answers: Answers, id: string): boolean | null {
  const value = answers[id];
  return typeof value === 'boolean' ? value : null;
}

function withInterviewOn(process: Process, on: Day | null): Process {
  if (on === null || process.rounds.some((round) => round.on === on)) return process;
  const rounds = [...process.rounds, { number: process.rounds.length + 1, on, people: [] }];
  return { ...process, rounds };
}

function withThanks(thanked: Process['thanked'], from: Day, today: Day): Process['thanked'] {
  return thanked.some(({ on }) => on >= from) ? thanked : [...thanked, { on: today, to: null }];
}

function withAnsweredContact(contacts: Contact[], answers: Answers): Contact[] {
  const on = dayAnswer(answers, 'contact-on');
  if (answers['contacted'] !== true || on === null) return contacts;
  const channel = channelOf(answers['contact-channel']);
  const isSame = (one: Contact): boolean => one.on === on && one.channel === channel;
  const { reason, note } = contacts.find(isSame) ?? { reason: null, note: null };
  const answered = answers['contact-answered'] === true;
  const others = contacts.filter((one) => !isSame(one));
  return sorted([...others, { on, channel, answered, reason, note }]);
}

function situationWith(before: Situation, answers: Answers): Situation {
  const isAnswered = (id: string): boolean => answerState(answers, id) !== 'open';
  return {
    interested: yesNo(answers, 'interested') ?? before.interested,
    myMove: yesNo(answers, 'my-move') ?? before.myMove,
    newInformation: isAnswered('new-information')
      ? realInformation(answers)
      : before.newInformation,
    openQuestion: isAnswered('open-question') ? realQuestion(answers) : before.openQuestion,
    competingOffer: isAnswered('other-offer') ? offerOf(answers) : before.competingOffer,
  };
}

function offerOf(answers: Answers): Situation['competingOffer'] {
  if (answers['other-offer'] !== true) return null;
  return { deadline: dayAnswer(answers, 'offer-deadline'), told: answers['offer-told'] === true };
}

function channelOf(value: unknown): Contact['channel'] {
  return value === 'call' || value === 'mail' ? value : 'other';
}

function sorted(contacts: Contact[]): Contact[] {
  return contacts.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** A contact just made, with what came of it. */
export interface Logged extends Contact {
  promisedBy: Day | null;
  agreement: Promised['agreement'];
}

/**
 * The process with a contact logged: the reason that led to it is used up, and what they said is a new promise.
 */
export function withContact(process: Process, logged: Logged): Process {
  const { on, channel, answered, reason, note } = logged;
  const made: Contact = { on, channel, answered, reason, note };
  const facts = factsOf(process, logged.on);
  const purpose = facts && verdict(facts, logged.on).purpose;
  const contact = purpose === 'reply' ? { ...made, answered: true } : made;
  const saved = facts?.agreement === 'do-not' && purpose !== 'reply';
  return {
    ...process,
    contacts: sorted([...process.contacts, contact]),
    promises: withNewPromise(process, logged),
    thanked:
      purpose === 'thank-plus'
        ? [...process.thanked, { on: logged.on, to: null }]
        : process.thanked,
    situation: {
      ...process.situation,
      myMove: false,
      newInformation: null,
      openQuestion: saved ? process.situation.openQuestion : null,
      competingOffer: process.situation.competingOffer && {
        ...process.situation.competingOffer,
        told: true,
      },
    },
    outcome: outcomeAfter(process.outcome, purpose, logged),
    sessions: process.sessions.map((session) =>
      session.kind === 'followup' ? usedUp(session, isSaidAnew(logged)) : session,
    ),
  };
}

function withNewPromise(process: Process, logged: Logged): Promised[] {
  const { promisedBy: by, agreement, note: words, on: saidOn } = logged;
  if (by === null && agreement === 'none') return process.promises;
  const round = lastInterview(process, saidOn)?.number ?? 1;
  return [
    ...process.promises,
    { saidOn, round, who: null, words, by, agreement, contactFrom: null },
  ];
}

function outcomeAfter(
  outcome: Outcome,
  purpose: Purpose | null,
  { on, note, answered }: Logged,
): Outcome {
  if (purpose === 'withdraw') return { ...outcome, state: 'closed', on, how: 'withdrawn' };
  if (purpose === 'reply' && outcome.state === 'offer' && (outcome.nextDate ?? '9') <= on) {
    return { ...outcome, nextDate: null };
  }
  const isNo = outcome.state === 'rejected' || purpose === 'feedback';
  if (!isNo || feedbackOf(outcome) !== 'not-asked') return outcome;
  const words = answered ? note : null;
  const state = words === null ? 'asked' : 'received';
  return { ...outcome, feedback: { state, askedOn: on, words } };
}

function isSaidAnew({ promisedBy, agreement }: Logged): boolean {
  return promisedBy !== null || agreement !== 'none';
}

const REASON = ['open-question', 'new-information'];
const PROMISE = ['answer-by', 'agreement', 'contact-from'];

/** The sitting keeps what was asked, but a reason once used, or a promise since replaced, is no longer an answer. */
function usedUp(session: Session, saidAnew: boolean): Session {
  const spent = [...REASON, ...(saidAnew ? PROMISE : [])].filter((id) =>
    Object.hasOwn(session.answers, id),
  );
  return {
    ...session,
    answers: { ...session.answers, ...Object.fromEntries(spent.map((id) => [id, null])) },
  };
}
