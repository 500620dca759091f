import { RARE } from './records.mjs';

/** What is measured, with what it should cost (aim) and where something is wrong (gate), in times `node -e 0`. */
export function rowsOf(coach, { data, written, answers, facts, happening }) {
  const row = (name, aim, gate, args, folder = data[10]) => ({
    name,
    aim,
    gate,
    args: (round) => [coach, ...args(round), '--data-dir', folder],
  });
  const list = () => ['list', '--json', '--limit', '10'];
  const save = (n) => ['debrief', '--new', '--company', `Nytt ${n}`, '--answers', answers];
  const contact = () => ['followup', 'bolag-9', '--log-contact', 'mail', '--on', '2026-11-20'];
  const log = (n) => ['log', 'bolag-9', '--file', happening(n)];
  const search = () => ['search', RARE, '--json'];
  const today = () => ['today'];
  return [
    { name: '--version', aim: 1.1, gate: 1.3, args: () => [coach, '--version'] },
    row('--help', 1.45, 1.7, () => ['--help']),
    row('list, 10', 1.7, 2.2, list),
    row('list, 1 000', 1.7, 2.2, list, data[1000]),
    row('list, 10 000', 1.7, 2.2, list, data[10_000]),
    row('save, 10', 2.1, 3.2, save, written[10]),
    row('save, 1 000', 2.1, 3.2, save, written[1000]),
    row('save, 10 000', 2.4, 3.6, save, written[10_000]),
    row('a contact, 10', 2.1, 3.2, contact, written[10]),
    row('log, 10', 2.1, 3.2, log, written[10]),
    row('log, 1 000', 2.1, 3.2, log, written[1000]),
    row('log, 10 000', 2.4, 3.6, log, written[10_000]),
    row('search, 1 000', 2.4, 2.8, search, data[1000]),
    row('search, 10 000', 7, 10, search, data[10_000]),
    row('today, 10', 1.9, 2.8, today),
    row('today, 1 000', 2.6, 4, today, data[1000]),
    row('today, 10 000', 7, 12, today, data[10_000]),
    row('show', 2, 3, () => ['show', 'bolag-9']),
    row('followup, named', 2.1, 3.2, () => ['followup', 'bolag-9', '--no-input']),
    row('followup --facts', 1.8, 2.9, () => ['followup', '--facts', facts, '--json']),
  ];
}

/** What is asked at a terminal, and by when the first question should stand there, by the clock. */
export function promptsOf(coach, { data }) {
  const row = (name, aim, gate, args, size) => ({
    name: `${name}, ${size}`,
    aim,
    gate,
    args: [coach, ...args, '--data-dir', data[size]],
  });
  return [
    row('first prompt', 2.3, 3.2, ['debrief', '--new'], 0),
    row('first prompt', 2.4, 3.4, ['debrief', '--new'], 1000),
    row('first prompt', 2.6, 3.6, ['debrief', '--new'], 10_000),
    ...['debrief', 'followup', 'prepare', 'checklist'].flatMap((verb) => [
      row(`${verb} without a name`, 3, 5, [verb], 1000),
      row(`${verb} without a name`, 3, 5, [verb], 10_000),
    ]),
  ];
}

/** Pairs whose ratio is the growth from 1 000 to 10 000 processes. */
export const GROWTH = [
  { name: 'growth of list', aim: 1.05, gate: 1.2, from: 'list, 1 000', to: 'list, 10 000' },
  { name: 'growth of save', aim: 1.15, gate: 1.25, from: 'save, 1 000', to: 'save, 10 000' },
];
