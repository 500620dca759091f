import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { edit, commandWords } from '../../src/ask/editor';

const room = mkdtempSync(join(tmpdir(), 'coach-editor-'));
const folder = join(room, 'data');
afterAll(() => rmSync(room, { recursive: true }));

function script(name: string, body: string): string {
  const path = join(room, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

function opened(env: Record<string, string>, text = 'före', missing = (_one: string): void => {}) {
  const world = {
    env: { PATH: process.env['PATH'], ...env },
    meanwhile: <T>(_what: unknown, work: () => Promise<T>): Promise<T> => work(),
  };
  return edit(text, { folder, world, suffix: '.md', missing });
}

const writes = (name: string, text: string): string => script(name, `printf '${text}' > "$1"`);

describe('the editor', () => {
  it.each([
    ['Swedish', 'Möte på Ån: är det så', 'Möte på Ån: är det så'],
    ['Norwegian', 'Møte i Ås: ærlig, så går det', 'Møte i Ås: ærlig, så går det'],
    ['a single word', 'ja', 'ja'],
    ['CRLF and a byte order mark', String.raw`\357\273\277en\r\ntvå\r\n`, 'en\ntvå\n'],
    [
      'letters as Windows writes them',
      String.raw`R\345ksm\366rg\345s p\345 \330ya`,
      'Råksmörgås på Øya',
    ],
    ['UTF-16', String.raw`\377\376\345\000j\000`, 'åj'],
    ['decomposed letters', 'A\u030Asa', 'Åsa'],
  ])('gives back %s', async (_, written, text) => {
    expect(await opened({ EDITOR: writes('write', written) })).toEqual({ kind: 'edited', text });
  });

  it('is COACH_EDITOR before VISUAL before EDITOR, and a missing one is passed by', async () => {
    const [own, visual, plain] = ['own', 'visual', 'plain'].map((name) => writes(name, name));
    const all = { COACH_EDITOR: own ?? '', VISUAL: visual ?? '', EDITOR: plain ?? '' };
    expect(await opened(all)).toMatchObject({ text: 'own' });
    expect(await opened({ ...all, COACH_EDITOR: '' })).toMatchObject({ text: 'visual' });
    expect(await opened({ ...all, COACH_EDITOR: '/finns/inte', VISUAL: ' ' })).toMatchObject({
      text: 'plain',
    });
  });

  it.each([
    ['leaves the file alone', 'true'],
    ['only adds a line break at the end', 'echo >> "$1"'],
    ['fails after writing', 'echo annat > "$1"; exit 1'],
    ['is killed', 'echo annat > "$1"; kill -9 $$'],
    ['takes the file away', 'rm "$1"'],
    ['puts a folder in its place', 'rm "$1"; mkdir "$1"; touch "$1/x"'],
  ])('changes nothing when it %s', async (_, body) => {
    expect(await opened({ EDITOR: script('odd', body) })).toMatchObject({ kind: 'unchanged' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['true', true],
    ['sleep 1', false],
    ['exit 1', false],
  ])('tells when it did not wait: %s', async (body, isAtOnce) => {
    expect(await opened({ EDITOR: script('odd', body) })).toEqual({ kind: 'unchanged', isAtOnce });
  });

  it('that is chosen and not there is named before another is opened', async () => {
    const named: string[] = [];
    const plain = writes('plain', 'plain');
    const all = { COACH_EDITOR: '/finns/inte --wait', VISUAL: 'finns-inte', EDITOR: plain };
    await opened(all, 'före', (program) => named.push(program));
    expect(named).toEqual(['/finns/inte', 'finns-inte']);
  });

  it('gets arguments with quotes, and no shell', async () => {
    const seen = join(room, 'seen');
    const path = script('my editor', `printf '%s|' "$@" > ${seen}`);
    await opened({ EDITOR: `"${path}" -c 'set spell' ; touch ${room}/harm` });
    expect(readFileSync(seen, 'utf8')).toMatch(/^-c\|set spell\|;\|touch\|[^|]+harm\|[^|]+\.md\|$/);
    expect(readdirSync(room)).not.toContain('harm');
  });

  it('has a file for its owner alone, in the data folder, gone afterwards', async () => {
    const seen = join(room, 'mode');
    await opened({ EDITOR: script('look', `stat -c '%a %n' "$1" > ${seen}; cp "$1" "$1~"`) });
    expect(readFileSync(seen, 'utf8')).toContain(`600 ${folder}/.edit-`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is missing', async () => {
    expect(await opened({ PATH: room, EDITOR: '/finns/inte --vänta' })).toEqual({
      kind: 'no-editor',
      tried: ['/finns/inte', 'sensible-editor', 'nano', 'vi'],
    });
  });

  it.each([
    ['vi', ['vi']],
    ['  code   --wait ', ['code', '--wait']],
    [`"/my apps/ed" -x 'a b' c"d e"f`, ['/my apps/ed', '-x', 'a b', 'cd ef']],
    ['vi; rm $HOME', ['vi;', 'rm', '$HOME']],
  ])('splits %j at blanks', (command, words) => {
    expect(commandWords(command)).toEqual(words);
  });
});
