import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { terminalOf } from '../../src/cli/terminal';

type Env = Record<string, string>;

function judged(env: Env, wish: { plain?: boolean; noColor?: boolean } = {}) {
  const stream = Object.assign(new Writable(), { isTTY: true });
  const world = { env, stdout: stream, stderr: new Writable() };
  return terminalOf({ plain: false, noColor: false, ...wish }, world);
}

test.each<[what: string, env: Env, stdout: boolean, stderr: boolean]>([
  ['a terminal, and a file beside it', {}, true, false],
  [
    'NO_COLOR before all else',
    { NO_COLOR: '1', FORCE_COLOR: '1', CLICOLOR_FORCE: '1' },
    false,
    false,
  ],
  ['an empty NO_COLOR says nothing', { NO_COLOR: '' }, true, false],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, true, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false, false],
  ['CLICOLOR_FORCE', { CLICOLOR_FORCE: '1' }, true, true],
  ['CLICOLOR_FORCE=0 says nothing', { CLICOLOR_FORCE: '0' }, true, false],
  ['CLICOLOR=0', { CLICOLOR: '0' }, false, false],
  ['CLICOLOR=1 asks for no more than a terminal has', { CLICOLOR: '1' }, true, false],
  ['a terminal that has none', { TERM: 'dumb' }, false, false],
  ['a screen reader, whatever is forced', { ACCESSIBLE: '1', FORCE_COLOR: '1' }, false, false],
])('colours: %s', (_what, env, stdout, stderr) => {
  expect(judged(env).colours).toEqual({ stdout, stderr });
});

test('colours: --plain and --no-color before the environment', () => {
  const env = { FORCE_COLOR: '1' };
  expect(judged(env, { plain: true }).colours).toEqual({ stdout: false, stderr: false });
  expect(judged(env, { noColor: true }).colours).toEqual({ stdout: false, stderr: false });
});

describe('plain signs', () => {
  test.each<[env: Env, ascii: boolean]>([
    [{}, false],
    [{ LANG: 'sv_SE.UTF-8' }, false],
    [{ LANG: 'nb_NO.utf8@bokmal' }, false],
    [{ LANG: 'sv_SE' }, false],
    [{ LANG: 'sv_SE.ISO-8859-1' }, true],
    [{ LC_ALL: 'C', LANG: 'sv_SE.UTF-8' }, true],
    [{ LC_ALL: 'C.UTF-8' }, false],
    [{ LC_CTYPE: 'POSIX' }, true],
    [{ TERM: 'linux', LANG: 'sv_SE.UTF-8' }, true],
    [{ TERM: 'dumb' }, true],
  ])('%j', (env, ascii) => {
    expect(judged(env).ascii).toBe(ascii);
  });
});

test.each<[env: Env, plain: boolean, byLine: boolean]>([
  [{}, false, false],
  [{}, true, true],
  [{ ACCESSIBLE: '1' }, false, true],
  [{ TERM: 'dumb' }, false, true],
])('line by line: %j, --plain %j', (env, plain, byLine) => {
  expect(judged(env, { plain }).byLine).toBe(byLine);
});
