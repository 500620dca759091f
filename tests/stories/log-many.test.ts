import { expect, test } from 'vitest';
import { newStage } from '../stage';

const TODAY = '2026-11-27';
const NEW = ['log', '--new', '--company', 'Provbolaget', '--file', '-'];
const MANY = 2000;
/** Of the processor; what grows with the square of the list takes ten times as long. */
const MOST_SECONDS = 4;

const dayOf = (i: number): string => `2026-11-${String(1 + (i % 20)).padStart(2, '0')}`;

const SHAPES: Record<string, (i: number) => object> = {
  contacts: (i) => ({ kind: 'i-contacted', on: dayOf(i), channel: 'mail', to: `P${i}` }),
  bookings: (i) => ({ kind: 'interview', on: dayOf(i), state: 'booked', where: `rum ${i}` }),
  'days nobody knows': (i) =>
    i % 2 === 0
      ? { kind: 'no', on: null, words: `nej ${i}` }
      : { kind: 'interview', on: dayOf(i), state: 'held', where: `rum ${i}` },
};

test.each(Object.entries(SHAPES))(
  'two thousand are told in a moment: %s',
  async (_, shape) => {
    const stage = newStage({ today: TODAY });
    const stdin = JSON.stringify(Array.from({ length: MANY }, (_one, i) => shape(i)));
    const begun = process.cpuUsage();
    const first = await stage.coach(NEW, undefined, { stdin });
    const again = await stage.coach(['log', 'provbolaget', '--file', '-'], undefined, { stdin });
    const { user } = process.cpuUsage(begun);
    expect([first.code, again.code]).toEqual([0, 0]);
    expect(again.out).toContain(`${MANY} av dem fanns redan.`);
    expect(user / 1e6).toBeLessThan(MOST_SECONDS);
  },
  60_000,
);

test('more than anybody lives through is refused, and nothing is kept', async () => {
  const stage = newStage({ today: TODAY });
  await stage.coach(NEW, undefined, { stdin: '{ kind: applied, on: 2026-11-20 }' });
  const lines = Array.from({ length: 5001 }, (_, i) => ({ kind: 'note', on: null, words: `${i}` }));
  const long = [{ kind: 'note', on: null, words: 'x'.repeat(2_000_001) }];
  for (const told of [lines, long]) {
    const scene = await stage.coach(['log', 'provbolaget', '--file', '-'], undefined, {
      stdin: JSON.stringify(told),
    });
    expect(scene.code).toBe(3);
    expect(scene.err).toContain('för stor');
  }
  const { happenings } = (await stage.coach(['log', 'provbolaget', '--json'])).json<{
    happenings: object[];
  }>();
  expect(happenings).toHaveLength(1);
});
