import { addDays } from '../src/domain/day/day';
import type { Facts } from '../src/domain/followup/facts';
import { plainFacts } from '../src/domain/followup/facts';
import { verdict } from '../src/domain/followup/verdict';
import { whatWouldChange } from '../src/domain/followup/what-would-change';

const FIRST = '2026-09-07';
const SPAN = 40;
const ROUNDS = 25;

const KNOWN: Partial<Facts>[] = [
  {},
  { thanked: true },
  { thanked: true, promisedAnswerBy: '2026-09-18' },
  { thanked: true, agreement: 'ok', promisedAnswerBy: '2026-09-18' },
  { thanked: true, agreement: 'do-not', openQuestion: true },
  { contacts: [{ on: '2026-09-21', channel: 'mail', answered: false }] },
  { thanked: true, competingOffer: { deadline: '2026-10-01', told: false } },
  { outcome: 'next', nextDate: '2026-10-30' },
];

/** How many facts a second get a verdict with the date of its wait and all that would change it, over a fixed sample: 8 situations, 2 countries, 40 days. */
export function verdictsPerSecond(): number {
  const sample = (['SE', 'NO'] as const).flatMap((country) =>
    KNOWN.map((known) => ({ ...plainFacts(country, FIRST), ...known })),
  );
  const days = Array.from({ length: SPAN }, (_, step) => addDays(FIRST, step));
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const facts of sample) {
      for (const today of days) {
        verdict(facts, today);
        whatWouldChange(facts, today);
      }
    }
  }
  const seconds = (performance.now() - start) / 1000;
  return Math.round((ROUNDS * sample.length * days.length) / seconds);
}
