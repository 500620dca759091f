import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { openKept } from '../../src/store/local';
import type { FileKind } from '../../src/store/disk/read';
import { temporaryFolder } from './folder';

interface Note {
  text: string;
  rest?: unknown;
}

const kind: FileKind<Note> = { schema: 'coach.note/1', shape: v.looseObject({ text: v.string() }) };
const empty: Note = { text: 'nothing yet' };

test('is the empty value until something is written', () => {
  const kept = openKept(temporaryFolder(), 'note.json', () => kind, empty);
  expect(kept.read()).toEqual(empty);
  kept.change((note) => ({ text: `${note.text}, then more` }));
  expect(kept.read()).toEqual({ text: 'nothing yet, then more' });
});

test('is marked on the disk with its kind and version', () => {
  const folder = temporaryFolder();
  openKept(folder, 'note.json', () => kind, empty).change((note) => note);
  const text = readFileSync(join(folder, 'note.json'), 'utf8');
  expect(JSON.parse(text)).toEqual({ schema: 'coach.note/1', text: 'nothing yet' });
});

test('keeps what a later hand has added', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'note.json'), '{"schema":"coach.note/1","text":"a","rest":[1]}');
  const kept = openKept(folder, 'note.json', () => kind, empty);
  expect(kept.change((note) => ({ ...note, text: 'b' }))).toEqual({ text: 'b', rest: [1] });
});

test.each([
  ['null', 'damaged'],
  ['', 'damaged'],
  ['{"text":"hemlig"', 'damaged'],
  ['{"schema":"coach.note/1","text":42}', 'damaged'],
  ['{"schema":"coach.process/1","text":"a"}', 'damaged'],
  ['{"schema":"coach.note/2","text":"a"}', 'newer'],
])('with %j in it is refused, read and changed, and stays', (text, why) => {
  const folder = temporaryFolder();
  const path = join(folder, 'note.json');
  writeFileSync(path, text);
  const kept = openKept(folder, 'note.json', () => kind, empty);
  const fault = expect.objectContaining({ fault: { kind: 'store', why, path } });
  expect(() => kept.read()).toThrow(fault);
  expect(() => kept.change((note) => note)).toThrow(fault);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
