import { contentDigest } from './standing';
import { laterMoment } from '../../domain/moment';
import type { Process } from '../../domain/process';
import { goesOn, isNothing, takingBack, stepWithMore } from '../../domain/undo/step';
import { ownerToken } from '../disk/owner';
import { keepSteps, type KeptStep, stepsIn } from './history-file';
import { keptBack, type KeptBack } from './kept-back';
import type { Scribe } from './scribe';

/** Notes what takes back this write of a process, before it is made. To be called under the lock. Throws `store`. */
export function remember(
  folder: string,
  scribe: Scribe | null,
  before: Process,
  after: Process,
  begun = false,
): void {
  if (!scribe) return;
  const { id } = after;
  noted(folder, scribe, id, (steps) => {
    const [last] = steps;
    const fresh = takingBack(before, after);
    const ours = steps.find(({ run }) => run === scribe.run);
    const known = ours ?? (last && goesOn(last, before, fresh) ? last : undefined);
    if (known) {
      const more = { ...stepWithMore(known, before, after), run: runOf(scribe) };
      return steps.with(steps.indexOf(known), more);
    }
    const step: KeptStep = { ...newStep(scribe, steps), ...(begun && { begun }), parts: fresh };
    return isNothing(step) ? null : [step, ...steps];
  });
}

/** Notes what takes back this write of a small file, before it is made. To be called under the lock. Throws `store`. */
export function rememberKept(
  folder: string,
  scribe: Scribe | null,
  file: string,
  before: object,
  after: object,
): void {
  const kept = keptBack(file, before, after);
  if (!scribe || kept.length === 0) return;
  noted(folder, scribe, null, (steps) => {
    const ours = steps.find(({ run }) => run === scribe.run);
    if (!ours) return [{ ...newStep(scribe, steps), kept }, ...steps];
    return steps.with(steps.indexOf(ours), { ...ours, kept: together(ours.kept ?? [], kept) });
  });
}

/** What one command changed twice is taken back to how it was before the first time. */
function together(known: readonly KeptBack[], fresh: readonly KeptBack[]): KeptBack[] {
  const same = (one: KeptBack, other: KeptBack): boolean =>
    one.file === other.file && one.place.join('/') === other.place.join('/');
  return [
    ...fresh.filter((one) => !known.some((old) => same(one, old))),
    ...known.map((old) => ({
      ...old,
      left: fresh.find((one) => same(one, old))?.left ?? old.left,
    })),
  ];
}

/** Notes processes that were taken in whole. To be called under the lock. Throws `store`. */
export function rememberAdded(
  folder: string,
  scribe: Scribe | null,
  taken: readonly { id: string; record: Process }[],
): void {
  if (!scribe || taken.length === 0) return;
  const added = taken.map(({ id, record }) => ({ id, left: contentDigest({ ...record, id }) }));
  noted(folder, scribe, null, (steps) => [{ ...newStep(scribe, steps), added }, ...steps]);
}

/** A history that cannot be read is left as it is, and nothing is noted: what is written is not held up by it. */
function noted(
  folder: string,
  scribe: Scribe,
  process: string | null,
  change: (steps: KeptStep[]) => KeptStep[] | null,
): void {
  runOf(scribe);
  const steps = stepsIn(folder, process);
  const after = steps && change(steps);
  if (!after) return;
  keepSteps(folder, process, after);
  scribe.wrote.add(process);
}

/** A step after these, of no earlier time than they: the clock may have gone back. */
function newStep(scribe: Scribe, [last]: readonly KeptStep[]): KeptStep {
  const { what, on } = scribe;
  return { run: runOf(scribe), what, on, at: laterMoment(scribe.now(), last?.at ?? ''), parts: [] };
}

function runOf(scribe: Scribe): string {
  return (scribe.run ??= ownerToken());
}
