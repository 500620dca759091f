import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compileGuides } from '../../src/guide/compile';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-rules-'));
  cpSync(join(import.meta.dirname, '../../content'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Renames one text of the follow-up, so that the rule that says it is left without. */
function lose(language: string, id: string): void {
  const file = join(folder, language, 'followup.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(`\`${id} `, `\`${id}-elsewhere `));
}

it.each([
  ['nb', 'f34', 'F34 saknar texten ”f34” på nb'],
  ['sv', 'because-then-rest', 'F27 saknar texten ”because-then-rest” på sv'],
  ['nb', 'against-feedback', 'F07 saknar texten ”against-feedback” på nb'],
  ['sv', 'meanwhile-rest', 'F06 saknar texten ”meanwhile-rest” på sv'],
  ['nb', 'change-accepted', 'accepted saknar texten ”change-accepted” på nb'],
])('a build without a text of a rule fails: %s %s', (language, id, sentence) => {
  lose(language, id);
  expect(compileGuides(folder).faults.join('\n')).toContain(sentence);
});
