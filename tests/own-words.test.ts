import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../scripts/own-words.mjs');

/** Their text, with words cut at its line ends as an extraction leaves them. */
const THEIRS =
  'Den som väntar på något gott kan gärna gå en långpro-\n\nmenad vid havet,\noch så vidare.';

/** What the check says of one file of ours beside that text. */
async function said(name: string, ours: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'own-words-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [theirs, file] = [join(folder, 'theirs.txt'), join(folder, name)];
  writeFileSync(theirs, THEIRS);
  writeFileSync(file, ours);
  const args = [SCRIPT, theirs, file];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder });
  return run.then(
    () => 'nothing',
    ({ code, stdout }: { code: number; stdout: string }) => `${code} ${stdout}`,
  );
}

test.each([
  [
    'a guide',
    'x.md',
    '# Råd\n\nKan **gärna gå** en\nlångpromenad vid\nhavet. Och så. Nu',
    'x.md:3 kan',
  ],
  [
    'a sentence',
    'x.ts',
    "a: 1,\nb: 'Du kan gärna gå en långpromenad vid havet och sjön',",
    'x.ts:2 kan',
  ],
])('a run of eight words is named, whole, in %s', async (_where, name, ours, place) => {
  expect(await said(name, ours)).toMatch(
    new RegExp(`^1 ${place} gärna gå en långpromenad vid havet och.* \\(.*theirs.txt\\)\n$`),
  );
});

/** Seven of their words in a row, and more on the other side of what parts a text. */
const PARTED: Record<string, [file: string, ours: string]> = {
  'the end': ['x.md', 'kan gärna gå en långpromenad vid havet'],
  bookkeeping: ['x.md', 'kan gärna gå en\n`id text own`\nlångpromenad vid havet och så'],
  'a hole': ['x.ts', '`kan gärna gå en ${where} långpromenad vid havet och så`'],
  code: ['x.ts', "a: 'kan gärna gå en', b: 'långpromenad vid havet och så'"],
};

test.each(Object.keys(PARTED))('a run is parted by %s', async (what) => {
  expect(await said(...(PARTED[what] ?? ['', '']))).toBe('nothing');
});
