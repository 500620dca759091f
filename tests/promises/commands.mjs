import { join } from 'node:path';

/**
 * Commands by what they do: R look, W keep, M take in many, E write a file that was asked for, S ask.
 * `isDone` tells from the export of everything, or from the file, whether the command has done its work.
 */
export const COMMANDS = [
  { kind: 'R', name: 'list', argv: () => ['list'] },
  { kind: 'R', name: 'show', argv: () => ['show', 'prov'] },
  { kind: 'R', name: 'search', argv: () => ['search', 'Prov'] },
  { kind: 'R', name: 'today', argv: () => ['today', '--all'] },
  { kind: 'R', name: 'export', argv: () => ['export'] },
  write('practice', ['prov', '--add', 'Varför just ni?'], 'Varför just ni?'),
  write('edit', ['prov', '--set', 'place=Åre'], 'Åre'),
  write('followup', ['prov', '--log-contact', 'call', '--on', '2026-11-26'], '"2026-11-26"'),
  write('outcome', ['prov', 'rejected', '--on', '2026-11-26'], '"no"'),
  write('log', ['--new', '--company', 'Nytt'], 'Nytt'),
  take('import', (place) => ['import', join(place, 'many.json')], 'bolag-39'),
  take('restore', (place) => ['restore', join(place, 'saved.json'), '--yes'], 'Sparat'),
  file('backup', (path) => ['backup', path, '--yes']),
  file('export --out', (path) => ['export', '--out', path, '--yes']),
  { kind: 'S', name: 'debrief', argv: () => ['debrief', '--new', '--company', 'Talk'] },
];

function write(name, words, mark) {
  return { kind: 'W', name, argv: () => [name, ...words], isDone: ({ all }) => all.includes(mark) };
}

function take(name, argv, mark) {
  return { kind: 'M', name, argv, isDone: ({ all }) => all.includes(mark) };
}

function file(name, argv) {
  const isDone = ({ out }) => out !== null && out !== 'old' && JSON.parse(out) !== null;
  return { kind: 'E', name, argv: (place) => argv(join(place, 'out.json')), isDone };
}
