import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/words/languages';
import { newStage } from './stage';

const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

interface Shown {
  command: string;
  lines: string[];
}

/** The commands of a chapter's console blocks, each with the lines printed under it. */
function shownIn(chapter: string): Shown[] {
  const text = README.split(/^## /m).find((part) => part.startsWith(chapter)) ?? '';
  const blocks = [...text.matchAll(/^```console\n([^]*?)^```$/gm)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.split('\n');
        return { command, lines };
      }),
  );
}

/** Words of a command line; double quotes keep words together. */
function argvOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

/** What was printed, matched line by line; a line with only … stands for any lines. */
function expectPrinted(printed: string, shown: string[]): void {
  const cut = shown.findIndex((line) => line.trim() === '…');
  const trimmed = (text: string): string =>
    text.replaceAll('\r\n', '\n').replaceAll('\uFEFF', '').replace(/^\n+/, '').trimEnd();
  if (cut < 0) expect(trimmed(printed)).toBe(trimmed(shown.join('\n')));
  else
    expect(trimmed(printed).slice(0, trimmed(shown.slice(0, cut).join('\n')).length)).toBe(
      trimmed(shown.slice(0, cut).join('\n')),
    );
}

describe.each<[chapter: string, language: Language, today: string]>([
  ['Rundtur', 'sv', '2026-11-22'],
  ['Omvisning', 'nb', '2027-05-10'],
])('the tour %s of the README', (chapter, language, today) => {
  it('shows what the program prints', async () => {
    const stage = newStage({ today, language });
    const place = (word: string): string =>
      word.endsWith('.yaml') ? join(stage.folder, word) : word;
    const tour = shownIn(chapter);
    expect(tour.length).toBeGreaterThan(3);
    for (const { command, lines } of tour) {
      const [verb, ...argv] = argvOf(command);
      if (verb === 'cat') writeFileSync(place(argv[0] ?? ''), lines.join('\n'));
      else {
        const { out, err } = await stage.coach(argv.map(place));
        expectPrinted(err + out, lines);
      }
    }
  });
});
