import { describe, expect, test } from 'vitest';
import { type Look, ownRows } from '../../src/view/page';
import { plain } from '../../src/view/style';

const look = (width: number): Look => ({ width, style: plain(false) });

describe('a command on rows of its own', () => {
  test('stays whole where it fits', () => {
    expect(ownRows('coach import b.json', look(40), 4)).toEqual(['    coach import b.json']);
  });

  test('is never broken within quotes, which a shell would not put together again', () => {
    const rows = ownRows("coach import '/home/kim/en mapp/en kopia 2.json' --yes", look(40), 2);
    expect(
      rows
        .join('\n')
        .replaceAll(/ \\\n */g, ' ')
        .trim(),
    ).toBe("coach import '/home/kim/en mapp/en kopia 2.json' --yes");
    expect(rows.some((row) => row.includes("'/home/kim/en mapp/en kopia 2.json'"))).toBe(true);
  });
});
