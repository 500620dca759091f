import { listAnswer, peopleAnswer, textAnswer, type Answers } from './answers';
import type { Day } from './day/day';
import type { Agreement, Person, Process, Promised, Round, Session } from './process';

/**
 * The process with what a debrief's new answers say of the interview: company, role, people, the
 * round, the promise made in it, the hard questions. Only answers that differ from `before` count,
 * so that what was corrected by hand since stays corrected.
 */
export function withInterview(process: Process, session: Session, before: Answers): Process {
  const fresh = changedSince(before, session.answers);
  const { round } = session;
  const met = peopleAnswer(fresh, 'interviewers').map(personOf);
  const on =
    textAnswer(fresh, 'interviewed-on') ??
    process.rounds.find(({ number }) => number === round)?.on;
  return {
    ...process,
    company: textAnswer(fresh, 'company') ?? process.company,
    role: textAnswer(fresh, 'role') ?? process.role,
    place: textAnswer(fresh, 'place') ?? process.place,
    appliedOn: textAnswer(fresh, 'applied-on') ?? process.appliedOn,
    rounds: isDayTold(process, session)
      ? withRound(process.rounds, {
          number: round,
          on: on ?? session.startedOn,
          people: met.map(({ name }) => name),
        })
      : process.rounds,
    people: withPeople(process.people, met),
    promises: withPromise(process.promises, fresh, round, on ?? session.startedOn),
    hardQuestions: withHard(process.hardQuestions, hardOf(fresh), on ?? session.startedOn),
  };
}

/** A sitting stopped before the day is told leaves no interview behind; a day skipped is the day of the sitting. */
function isDayTold({ rounds }: Process, { round, state, answers }: Session): boolean {
  return (
    state === 'finished' ||
    'interviewed-on' in answers ||
    rounds.some(({ number }) => number === round)
  );
}

/** The process without what a sitting has told of its interview: it turned out to be another one. */
export function withoutInterview(process: Process, { id, round }: Session): Process {
  return {
    ...process,
    rounds: process.rounds.filter(({ number }) => number !== round),
    promises: process.promises.filter((promise) => promise.round !== round),
    sessions: process.sessions.filter((session) => session.id !== id),
  };
}

/** The hard questions and those that came unprepared (NB-ST-39, NB-ST-41), each once. */
export function hardOf(answers: Answers): string[] {
  return [
    ...new Set([...listAnswer(answers, 'hard-questions'), ...listAnswer(answers, 'unprepared')]),
  ];
}

function changedSince(before: Answers, now: Answers): Answers {
  const changed = Object.entries(now).filter(
    ([id, value]) => JSON.stringify(before[id]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed);
}

function personOf({ name, role, mail }: { name: string; role?: string; mail?: string }): Person {
  return { name, role: role ?? null, mail: mail ?? null };
}

function withRound(rounds: Round[], round: Round): Round[] {
  const before = rounds.find(({ number }) => number === round.number);
  const people = round.people.length > 0 ? round.people : (before?.people ?? []);
  const others = rounds.filter(({ number }) => number !== round.number);
  return [...others, { ...round, people }].toSorted((a, b) => a.number - b.number);
}

function withPeople(known: Person[], met: Person[]): Person[] {
  const earlier = new Map(known.map((person) => [person.name, person]));
  const merged = met.map(({ name, role, mail }) => ({
    name,
    role: role ?? earlier.get(name)?.role ?? null,
    mail: mail ?? earlier.get(name)?.mail ?? null,
  }));
  const names = new Set(met.map(({ name }) => name));
  return [...known.filter(({ name }) => !names.has(name)), ...merged];
}

/** The ledger with what was said in this round; silence about what comes next leaves no entry. */
function withPromise(promises: Promised[], fresh: Answers, round: number, saidOn: Day): Promised[] {
  const said = saidIn(fresh);
  if (Object.keys(said).length === 0) return promises;
  const isThis = (promise: Promised): boolean =>
    promise.round === round && promise.saidOn === saidOn;
  const before = promises.find(isThis) ?? {
    saidOn,
    round,
    who: null,
    words: null,
    by: null,
    agreement: 'none',
    contactFrom: null,
  };
  return [...promises.filter((promise) => !isThis(promise)), { ...before, ...said }];
}

function saidIn(fresh: Answers): Partial<Promised> {
  const contactFrom = textAnswer(fresh, 'contact-from');
  const agreement = contactFrom === null ? agreementOf(textAnswer(fresh, 'may-contact')) : 'ok';
  const said = {
    words: textAnswer(fresh, 'next-step'),
    by: textAnswer(fresh, 'answer-by'),
    who: textAnswer(fresh, 'answer-from'),
    agreement: agreement === 'none' ? null : agreement,
    contactFrom,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

function agreementOf(answer: string | null): Agreement {
  return answer === 'ok' || answer === 'do-not' ? answer : 'none';
}

function withHard(
  known: Process['hardQuestions'],
  questions: string[],
  on: Day,
): Process['hardQuestions'] {
  const asked = new Set(known.map(({ question }) => question));
  return [
    ...known,
    ...questions
      .filter((question) => !asked.has(question))
      .map((question) => ({ question, answer: null, on })),
  ];
}
