import type { Process, Sitting } from './process';

/** Ids of the questions in the salary guide whose answers tell the floor. */
const FLOOR_QUESTIONS: readonly string[] = ['floor', 'floor-reason'];

/** Whether the answer to this question of the salary guide tells the floor. */
export function asksFloor(id: string): boolean {
  return FLOOR_QUESTIONS.includes(id);
}

/** The process as others may see it: no floor bid, no reason for it, no answer that tells it. */
export function withoutFloor(process: Process): Process {
  return {
    ...process,
    salary: {
      ...process.salary,
      bids: process.salary.bids.filter((bid) => bid.level !== 'floor'),
    },
    sessions: process.sessions.map(sessionWithoutFloor),
  };
}

/** Whether a process tells its floor somewhere. */
export function tellsFloor({ salary, sessions }: Process): boolean {
  return (
    salary.bids.some((bid) => bid.level === 'floor') ||
    sessions.some(
      ({ kind, answers }) =>
        kind === 'salary' && FLOOR_QUESTIONS.some((id) => (answers[id] ?? null) !== null),
    )
  );
}

/** A record edited or read back without its floor, with the floor of the stored one put in again. */
export function withFloorOf(edited: Process, stored: Process): Process {
  const floors = stored.salary.bids.filter((bid) => bid.level === 'floor');
  const named = edited.salary.bids.some((bid) => bid.level === 'floor');
  if (named || floors.length === 0) return edited;
  return { ...edited, salary: { ...edited.salary, bids: [...floors, ...edited.salary.bids] } };
}

/** With the times of the answers, or a copy would say that they were taken away. */
function sessionWithoutFloor(session: Sitting): Sitting {
  if (session.kind !== 'salary') return session;
  const { answers, times } = session;
  return {
    ...session,
    answers: withoutFloorIn(answers),
    ...(times && { times: withoutFloorIn(times) }),
  };
}

function withoutFloorIn<T>(byQuestion: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(byQuestion).filter(([id]) => !FLOOR_QUESTIONS.includes(id)),
  );
}
