import type { HalfWritten } from '../answers';
import type { Process, Sitting } from '../process';
import { laterMoment, type Moment } from '../moment';
import type { SittingChange } from './change';

/** The process with one sitting gone on with. */
export function withSitting(process: Process, change: SittingChange): Process {
  if (change.do === 'begin') return begun(process, change);
  const sitting = process.sessions.find(({ id }) => id === change.sitting);
  if (!sitting) return process;
  if (change.do === 'drop')
    return {
      ...process,
      sessions: process.sessions.filter((one) => one !== sitting),
      changed: { ...process.changed, [dropKey(sitting.id)]: change.at },
    };
  const after = goneOn(sitting, change);
  if (after === sitting) return process;
  return { ...process, sessions: process.sessions.map((one) => (one === sitting ? after : one)) };
}

function begun(
  process: Process,
  { sitting, at }: Extract<SittingChange, { do: 'begin' }>,
): Process {
  const isKnown = process.sessions.some(({ id }) => id === sitting.id);
  if (isKnown || (process.changed[dropKey(sitting.id)] ?? '') > at) return process;
  const fresh: Sitting = { ...sitting, state: 'begun', finishedOn: null, answers: {} };
  return { ...process, sessions: [...process.sessions, fresh] };
}

/** Where the time is kept at which a sitting was dropped. */
export function dropKey(id: string): string {
  return `sessions/${id}`;
}

type Going = Exclude<SittingChange, { do: 'begin' | 'drop' }>;

function goneOn(sitting: Sitting, change: Going): Sitting {
  switch (change.do) {
    case 'answer': {
      const { question, value } = change;
      const given = { ...sitting.answers, [question]: value };
      return answered(sitting, question, change.at, { ...sitting, answers: given });
    }
    case 'unanswer': {
      const { [change.question]: _open, ...answers } = sitting.answers;
      return answered(sitting, change.question, change.at, { ...sitting, answers });
    }
    case 'draft':
      return stated(sitting, change.at, withDraft(sitting, change.draft));
    case 'pause':
      return paused(sitting, change.draft, change.at);
    case 'finish': {
      const finishedOn = change.on;
      const done: Sitting = { ...withDraft(sitting, null), state: 'finished', finishedOn };
      return stated(sitting, change.at, done);
    }
    case 'deepen':
      return sitting.depth === 'deep' ? sitting : { ...sitting, depth: 'deep' };
    case 'revert': {
      const { state, finishedOn, at } = change;
      return stated(sitting, at, { ...sitting, state, finishedOn });
    }
  }
}

/** The later answer to a question holds; what was half written of it is no longer a draft. */
function answered(before: Sitting, question: string, at: Moment, after: Sitting): Sitting {
  if (at < (before.times?.[question] ?? '')) return before;
  const timed = { ...after, times: { ...before.times, [question]: at } };
  return before.draft?.question === question ? withDraft(timed, null) : timed;
}

function paused(sitting: Sitting, draft: HalfWritten | null, at: Moment): Sitting {
  const drafted = withDraft(sitting, draft);
  const state = sitting.state === 'finished' ? 'finished' : 'paused';
  return stated(sitting, at, { ...drafted, state });
}

/** Of states and drafts the later holds; a pause never comes between a beginning and an end. */
function stated(before: Sitting, at: Moment, after: Sitting): Sitting {
  const stamp = before.times?.[STATE] ?? '';
  const ends = after.state === 'finished' && before.state !== 'finished';
  if (at < stamp && !ends) return before;
  const turn = ends ? FINISHED : before.state === after.state ? null : REOPENED;
  const turned = turn !== null && (ends || before.state === 'finished') ? { [turn]: at } : {};
  return { ...after, times: { ...before.times, ...turned, [STATE]: laterMoment(at, stamp) } };
}

/** Where the time of the state and the draft is kept, among those of the answers. */
export const STATE = '';
/** Where the times are kept at which a sitting was finished, and opened again. */
export const FINISHED = '/finished';
export const REOPENED = '/reopened';

function withDraft({ draft: _draft, ...sitting }: Sitting, draft: HalfWritten | null): Sitting {
  return draft === null ? sitting : { ...sitting, draft };
}
