import { readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownerOf, whileLocked } from '../../src/store/disk/lock';
import { lifeOf, ownerToken } from '../../src/store/disk/owner';
import { startChild, useChildren } from './children';
import { temporaryFolder } from './folder';

useChildren();

const parts = (token: string): string[] => token.split('-');
/** A token like one of ours, with another value in one place: machine, boot, process, start. */
const withPart = (place: number, value: string): string =>
  parts(ownerToken())
    .map((part, at) => (at === place ? value : part))
    .join('-');

describe('an owner', () => {
  test.each<[string, string, string]>([
    ['this process is alive', ownerToken(), 'alive'],
    ['a process id nobody has is dead', withPart(2, '99999999'), 'dead'],
    ['our process id, but started at another moment is dead', withPart(3, '1'), 'dead'],
    ['this machine before it was started again is dead', withPart(1, '0f0f'), 'dead'],
    ['another machine is foreign', withPart(0, 'elsewhere'), 'foreign'],
    ['a file name is foreign', '/etc/passwd', 'foreign'],
    ['nothing is foreign', '', 'foreign'],
  ])('%s', (_name, token, life) => expect(lifeOf(token)).toBe(life));

  test('that was killed is dead, also while its parent has not buried it', async () => {
    const folder = temporaryFolder();
    const child = startChild([folder, 'hold']);
    const token = await heldIn(folder);
    expect(lifeOf(token)).toBe('alive');
    child.process.kill('SIGKILL');
    // The event loop stands still, so this process cannot have noticed.
    for (let tries = 0; tries < 1000 && lifeOf(token) === 'alive'; tries += 1) pause();
    expect(lifeOf(token)).toBe('dead');
    let inherited = false;
    whileLocked(
      folder,
      () => (inherited = true),
      () => undefined,
    );
    expect(inherited).toBe(true);
  });
});

describe('the lock', () => {
  test('is a link that names its owner, and gone afterwards', () => {
    const folder = temporaryFolder();
    const owner = whileLocked(folder, never, () => readlinkSync(join(folder, '.lock')));
    expect(lifeOf(owner)).toBe('alive');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is let go when the work throws', () => {
    const folder = temporaryFolder();
    expect(() => whileLocked(folder, never, () => JSON.parse('{'))).toThrow(SyntaxError);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a dead owner is taken over, and the heir looks after what was left', () => {
    const folder = temporaryFolder();
    symlinkSync(withPart(2, '99999999'), join(folder, '.lock'));
    let inherited = false;
    whileLocked(
      folder,
      () => (inherited = true),
      () => expect(inherited).toBe(true),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken over also when somebody died while doing just that', () => {
    const folder = temporaryFolder();
    const dead = withPart(2, '99999999');
    symlinkSync(dead, join(folder, '.lock'));
    symlinkSync(withPart(2, '99999998'), join(folder, `.break-${dead}`));
    expect(
      whileLocked(
        folder,
        () => undefined,
        () => 'done',
      ),
    ).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of another machine is waited for, then named, never removed', () => {
    const folder = temporaryFolder();
    const path = join(folder, '.lock');
    symlinkSync(withPart(0, 'elsewhere'), path);
    expect(() => whileLocked(folder, never, () => undefined)).toThrow(
      expect.objectContaining({ fault: { kind: 'store', why: 'locked', path } }),
    );
    expect(readdirSync(folder)).toEqual(['.lock']);
  });

  test('that is a file has no owner that could be dead', () => {
    const path = join(temporaryFolder(), '.lock');
    writeFileSync(path, '');
    expect(ownerOf(path)).toBe('');
  });
});

/** The owner in the lock, as soon as there is one. */
async function heldIn(folder: string): Promise<string> {
  for (;;) {
    const owner = ownerOf(join(folder, '.lock'));
    if (owner !== null) return owner;
    await new Promise((done) => setTimeout(done, 5));
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

function never(): void {
  throw new Error('nothing was inherited');
}
