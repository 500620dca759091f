import { RARE } from './records.mjs';

/** What is measured, with what it should cost (aim) and where something is wrong (gate), in times `node -e 0`. */
export function rowsOf(coach, { data, answers, facts }) {
  const row = (name, aim, gate, args, at = 10) => ({
    name,
    aim,
    gate,
    args: (round) => [coach, ...args(round), '--data-dir', data[at]],
  });
  const list = () => ['list', '--json', '--limit', '10'];
  const save = (n) => ['debrief', '--new', '--company', `Nytt ${n}`, '--answers', answers];
  const search = () => ['search', RARE, '--json'];
  return [
    { name: '--version', aim: 1.1, gate: 1.3, args: () => [coach, '--version'] },
    row('--help', 1.4, 1.7, () => ['--help']),
    row('list, 10', 1.5, 1.9, list),
    row('list, 1 000', 1.5, 1.9, list, 1000),
    row('list, 10 000', 1.5, 1.9, list, 10_000),
    row('save, 10', 1.6, 2, save),
    row('save, 1 000', 1.6, 2, save, 1000),
    row('save, 10 000', 1.6, 2, save, 10_000),
    row('search, 1 000', 2.2, 2.7, search, 1000),
    row('search, 10 000', 7, 10, search, 10_000),
    row('today, 10', 1.5, 1.9, () => ['today']),
    { ...row('today, 1 000', 3.5, 5, () => ['today'], 1000), readsAll: true },
    { ...row('today, 10 000', 15, 20, () => ['today'], 10_000), readsAll: true },
    row('show', 2, 3, () => ['show', 'bolag-3']),
    row('followup --facts', 1.5, 1.9, () => ['followup', '--facts', facts, '--json']),
  ];
}

/** Pairs whose ratio is the growth from 1 000 to 10 000 processes. */
export const GROWTH = [
  { name: 'growth of list', aim: 1.05, gate: 1.2, from: 'list, 1 000', to: 'list, 10 000' },
  { name: 'growth of save', aim: 1.05, gate: 1.2, from: 'save, 1 000', to: 'save, 10 000' },
];
