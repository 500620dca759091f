import { expect, test } from 'vitest';
import { newBid } from '../../src/domain/salary/bids';
import { withFloorOf, withoutFloor } from '../../src/domain/floor';
import type { Process } from '../../src/domain/process';
import { processWith } from '../ledger/told';

const DAY = '2026-11-22';

function withMarkedFloor(): Process {
  const process = processWith();
  process.salary.bids = [
    newBid('floor', 41_234, DAY, 'Hyran'),
    newBid('dream', 48_000, DAY),
    newBid('floor', 41_200, DAY),
  ];
  process.sessions = [
    {
      id: 's1',
      kind: 'salary',
      round: 1,
      look: 1,
      depth: 'core',
      state: 'finished',
      startedOn: DAY,
      finishedOn: DAY,
      answers: { dream: 48_000, floor: 41_234, 'floor-reason': 'Hyran' },
    },
  ];
  return process;
}

test('without the floor neither figure, earlier figure nor reason is left, and the rest is', () => {
  const shown = withoutFloor(withMarkedFloor());
  expect(JSON.stringify(shown)).not.toMatch(/floor|412|Hyran/);
  expect(shown.salary.bids).toEqual([newBid('dream', 48_000, DAY)]);
  expect(shown.sessions[0]?.answers).toEqual({ dream: 48_000 });
});

test('the process itself is left as it was', () => {
  const process = withMarkedFloor();
  withoutFloor(process);
  expect(process).toEqual(withMarkedFloor());
});

test('what was edited without the floor gets it back', () => {
  const stored = withMarkedFloor();
  const edited = { ...withoutFloor(stored), role: 'Analytiker' };
  const kept = withFloorOf(edited, stored);
  expect(kept.role).toBe('Analytiker');
  expect(
    kept.salary.bids.filter((each) => each.level === 'floor').map((each) => each.amount),
  ).toEqual([41_234, 41_200]);
});

test('a floor named in the edited record is the one that is kept', () => {
  const edited = { ...withMarkedFloor() };
  edited.salary = { ...edited.salary, bids: [newBid('floor', 42_000, DAY)] };
  expect(withFloorOf(edited, withMarkedFloor()).salary.bids).toEqual([
    newBid('floor', 42_000, DAY),
  ]);
});
