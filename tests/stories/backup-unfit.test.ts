import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flat } from './afternoon';
import { backedUp, lived, state } from './autumn';

type Change = (text: string) => string;

/** The backup with another value at a dotted place; undefined takes it out. */
function at(path: string, value: unknown): Change {
  return (text) => {
    const document: unknown = JSON.parse(text);
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place = document;
    for (const key of keys) place = Reflect.get(Object(place), key);
    Reflect.set(Object(place), last, value);
    return JSON.stringify(document);
  };
}

const instead =
  (old: string, by: string): Change =>
  (text) =>
    text.replace(old, by);
const asExport: Change = (text) =>
  JSON.stringify({ schema: 'coach.export/1', processes: JSON.parse(text).contents.processes });
const first = 'contents.processes.0';
const BAD_PEOPLE = { schema: 'coach.people/1', contacts: 7 };
const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`;

/** What may have become of a backup, and what is said of it. */
const UNFIT: [what: string, change: Change, said: string][] = [
  ['cut off', (text) => text.slice(0, -20), 'går inte att läsa'],
  ['empty', () => '', 'är tom'],
  ['that is a picture', () => '\u0000PNG', 'är inte en textfil'],
  ['that is an export', asExport, 'det här är ingen säkerhetskopia'],
  ['of a later version', at('schema', 'coach.backup/2'), 'är skriven av en nyare version'],
  ['with one letter changed', instead('Kim', 'Tim'), 'sha256 är inte komplett'],
  ['with a process left out', at('contents.processes', []), 'sha256 är inte komplett'],
  ['without its sum', at('sha256', undefined), 'sha256 är inte komplett'],
  ['without a day', at('on', '2026-02-30'), 'on är inte komplett'],
  ['without a part', at('contents.files', undefined), 'contents är inte komplett'],
  [
    'with a process of a later version',
    at(`${first}.schema`, 'coach.process/3'),
    'processes.0 är skriven av en nyare version',
  ],
  [
    'with a day that is none',
    at(`${first}.startedOn`, '2026-02-30'),
    'processes.0.startedOn är inte komplett',
  ],
  ['with an id that climbs', at(`${first}.id`, '../../x'), 'processes.0.id är inte komplett'],
  ['with an id twice', at(`${first}.id`, 'are-fjall'), 'processes.1 är inte komplett'],
  [
    'with a guide that climbs',
    at('contents.guides.0.path', '../x.md'),
    'guides.0 är inte komplett',
  ],
  [
    'with a guide that is no text',
    at('contents.guides.0.text', '\uD800'),
    'guides.0 är inte komplett',
  ],
  [
    'with a file nobody knows',
    at('contents.files.x', {}),
    'files.x är skriven av en nyare version',
  ],
  [
    'with people that are none',
    at('contents.files', { 'people.json': BAD_PEOPLE }),
    'people.json är inte komplett',
  ],
  [
    'that reaches for prototypes',
    instead('"name": "Kim"', '"__proto__": {"x": 1}'),
    'contents är inte komplett',
  ],
  ['nested without end', instead('"Kim"', deep), 'contents är inte komplett'],
];

test.each(UNFIT)('a backup %s is refused, and nothing is changed', async (_what, change, said) => {
  const stage = await lived();
  const file = await backedUp(stage);
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
  const before = state(stage.folder);
  const scene = await stage.coach(['restore', file, '--yes']);
  expect([scene.code, flat(scene.err)]).toEqual([3, expect.stringContaining(said)]);
  expect(state(stage.folder)).toEqual(before);
  expect(readdirSync(stage.folder).filter((name) => name.startsWith('.'))).toEqual([]);
});
