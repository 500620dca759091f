import { canonical } from '../canonical';
import { dropKey, FINISHED, REOPENED, STATE } from '../change/sittings';
import { laterMoment, type Moment } from '../moment';
import type { Process, Sitting } from '../process';
import { type DatedValue, laterByKey, laterOf, sideBySide } from './later';

/** The sittings of two copies, answer by answer; what was dropped stays so, but for what was answered later. */
export function joinSittings(
  ours: readonly Sitting[],
  theirs: readonly Sitting[],
  changed: Process['changed'],
): Sitting[] {
  const all = sideBySide(ours, theirs).flatMap(
    ([one, other]) => joined(one, other, changed[dropKey(one.id)]) ?? [],
  );
  return all.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function orderOf({ startedOn, times = {}, id }: Sitting): string {
  const [first = ''] = Object.values(times).toSorted();
  return `${startedOn} ${first} ${id}`;
}

/** Null when it was dropped and nothing was said in it since. */
function joined(one: Sitting, other: Sitting, gone: Moment | undefined): Sitting | null {
  const isKept = (at: Moment): boolean => gone === undefined || at > gone;
  const latest = [one, other]
    .flatMap(({ times = {} }) => Object.values(times))
    .reduce(laterMoment, '');
  if (!isKept(latest)) return null;
  const answers = laterByKey([one.answers, answerTimes(one)], [other.answers, answerTimes(other)]);
  const kept = [...answers].filter(([, { at }]) => isKept(at));
  const state = joinedState(one, other, isKept);
  const times: Record<string, Moment> = {
    ...Object.fromEntries(kept.flatMap(([key, { at }]) => (at === '' ? [] : [[key, at]]))),
    ...state.times,
  };
  const given = kept.flatMap(([key, { value }]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return {
    ...fixedOf(one, other),
    ...stateOf(state),
    answers: Object.fromEntries(given),
    ...timesIn(times),
  };
}

function timesIn(times: Record<string, Moment>): Pick<Sitting, 'times'> {
  return Object.keys(times).length > 0 ? { times } : {};
}

function stateOf({
  times: _times,
  ...state
}: JoinedState): Pick<Sitting, 'state' | 'finishedOn' | 'draft'> {
  return state;
}

const OF_STATE = [STATE, FINISHED, REOPENED];

function answerTimes({ times = {} }: Sitting): Record<string, Moment> {
  return Object.fromEntries(Object.entries(times).filter(([key]) => !OF_STATE.includes(key)));
}

type JoinedState = Pick<Sitting, 'state' | 'finishedOn' | 'draft'> & {
  times: Record<string, Moment>;
};

/** What is finished stays so until it is opened again, whatever a copy writes that does not know; a draft stays beside it. */
function joinedState(one: Sitting, other: Sitting, isKept: (at: Moment) => boolean): JoinedState {
  const nothing: DatedValue<never> = { at: '', value: undefined };
  const kept = <T>(all: DatedValue<T>[]): DatedValue<T> =>
    all.filter(({ at }) => isKept(at)).reduce(laterOf<T>, nothing);
  const copies = [one, other];
  const finished = kept(copies.map(finishIn));
  const left = kept(copies.map(leftIn));
  const reopened = copies.map(({ times = {} }) => times[REOPENED] ?? '').reduce(laterMoment, '');
  const isFinished = finished.value !== undefined && (reopened === '' || finished.at > reopened);
  const draft = left.value?.draft;
  return {
    state: isFinished ? 'finished' : left.value?.isLeft ? 'paused' : 'begun',
    finishedOn: isFinished ? (finished.value?.on ?? null) : null,
    ...(draft && { draft }),
    times: {
      ...(left.at !== '' && { [STATE]: left.at }),
      ...(isFinished && finished.at !== '' && { [FINISHED]: finished.at }),
      ...(reopened !== '' && isKept(reopened) && { [REOPENED]: reopened }),
    },
  };
}

function finishIn({
  state,
  finishedOn,
  times = {},
}: Sitting): DatedValue<{ on: Sitting['finishedOn'] }> {
  return {
    at: times[FINISHED] ?? '',
    value: state === 'finished' ? { on: finishedOn } : undefined,
  };
}

function leftIn({
  state,
  draft,
  times = {},
}: Sitting): DatedValue<{ isLeft: boolean; draft: Sitting['draft'] }> {
  const at = times[STATE] ?? '';
  return { at, value: { isLeft: at !== '' || state !== 'begun', draft } };
}

/** What is settled when a sitting begins; of two that differ the greater, whichever copy is looked at first. */
function fixedOf(one: Sitting, other: Sitting): Sitting {
  const {
    draft: _draft,
    times: _times,
    ...greater
  } = canonical(bare(one)) >= canonical(bare(other)) ? one : other;
  const isDeep = one.depth === 'deep' || other.depth === 'deep';
  return { ...greater, depth: isDeep ? 'deep' : 'core' };
}

function bare({
  answers: _a,
  times: _t,
  state: _s,
  finishedOn: _f,
  draft: _d,
  depth: _p,
  ...rest
}: Sitting): object {
  return rest;
}
