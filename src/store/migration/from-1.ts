import { type Process, newProcess, type Sitting } from '../../domain/process';
import { isOver } from '../../domain/ledger/state';
import { emptyRecord, type Record1 } from './version-1';
import { courseLines, keptOfOutcome } from './course';
import { lastDayOf } from './known-days';
import { happeningsOf, sumOf, together, unknownIn } from './line';
import { meetingLines } from './meetings';
import { keptOfSituation, situationLines } from './situation';

/**
 * A record of `coach.process/1` as a process of happenings: no word is lost, and the same record always gives the same
 * process, ids and all.
 */
export function fromVersion1(old: Record1): Process {
  const { id, company, role, country, startedOn, place, people, points, hardQuestions } = old;
  const uid = uidOf(old);
  const start = newProcess(id, uid, { company, role, country, startedOn });
  const { said: _said, offers: _offers, ...salary } = old.salary;
  const lines = [...meetingLines(old), ...courseLines(old), ...situationLines(old)];
  const happenings = happeningsOf(lines, uid);
  const process: Process = {
    ...unknownKeys(old),
    ...start,
    place,
    people,
    points,
    hardQuestions,
    salary,
    sessions: sittingsOf(old),
    happenings,
    over: isOver({ happenings }),
  };
  const kept = keptOf(old);
  return kept ? { ...process, kept } : process;
}

/** Copies of one process have the same, whatever was written in them since. */
function uidOf({ id, company, role, country, startedOn }: Record1): string {
  return `m${sumOf(JSON.stringify([id, company, role, country, startedOn]))}`;
}

/** That no question is wanted after a no is an answer of the sitting. */
function sittingsOf(old: Record1): Sitting[] {
  const { sessions, outcome } = old;
  if (outcome.feedback.state !== 'not-wanted') return sessions;
  const isSaid = sessions.some(
    ({ kind, answers }) => kind === 'outcome' && answers['shape'] === 'none',
  );
  if (isSaid) return sessions;
  const day = outcome.on ?? lastDayOf(old);
  return [...sessions, sitting('outcome-not-wanted', day)];
}

function sitting(id: string, day: string): Sitting {
  return {
    id,
    kind: 'outcome',
    round: 1,
    look: 1,
    depth: 'core',
    state: 'finished',
    startedOn: day,
    finishedOn: day,
    answers: { shape: 'none' },
  };
}

const KEYS_1 = Object.keys(
  emptyRecord('', { company: '', role: '', country: 'SE', startedOn: '' }),
);
const KEYS_2 = [
  'uid',
  'over',
  'happenings',
  'takenBack',
  'changed',
  'kept',
  'link',
  'address',
  'advert',
  'sector',
  'recruiter',
];

/** Keys nobody knows stay where they are. */
function unknownKeys(old: Record1): Record<string, unknown> | undefined {
  return unknownIn(old, [...KEYS_1, ...KEYS_2]);
}

/** What has no other place; also a key that version 2 uses for something else. */
function keptOf(old: Record1): Record<string, unknown> | undefined {
  const taken = unknownIn(unknownIn(old, KEYS_1) ?? {}, Object.keys(unknownKeys(old) ?? {}));
  const outcome = keptOfOutcome(old);
  const situation = keptOfSituation(old);
  return together(taken, outcome && { outcome }, situation && { situation });
}
