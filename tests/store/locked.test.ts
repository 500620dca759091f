import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { locked, unlockOf } from '../../src/store/locked';
import { lockedQuickly } from './locking';

const TEXT = JSON.stringify({ schema: 'coach.backup/1', words: 'Åre, Tromsø, 41 234' });
const PASSPHRASE = 'fem ord på rad här';
/** Of the format: 65,536 bytes of text lie in one chunk, with a seal of 16. */
const CHUNK = 65_536 + 16;

/** What comes of a file with this passphrase: its text, or why there is none. */
async function opened(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> {
  const found = await unlockOf(bytes)?.(passphrase);
  return found === undefined ? 'other' : found.ok ? found.text : found.why;
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.with(at, (bytes[at] ?? 0) ^ (1 << (at % 8)));
}

test('what is locked is a file of the open age format, with the work that format asks of a passphrase', async () => {
  const bytes = await locked(TEXT, PASSPHRASE);
  const header = Buffer.from(bytes).toString('latin1').split('\n').slice(0, 4);
  expect(header).toEqual([
    'age-encryption.org/v1',
    expect.stringMatching(/^-> scrypt [\w+/]{22} 18$/),
    expect.stringMatching(/^[\w+/]{43}$/),
    expect.stringMatching(/^--- [\w+/]{43}$/),
  ]);
  expect(Buffer.from(bytes).includes('Tromsø')).toBe(false);
  expect(await opened(bytes)).toBe(TEXT);
}, 60_000);

test('locked twice by the same passphrase, nothing is the same', async () => {
  const [one, other] = await Promise.all([lockedQuickly(TEXT), lockedQuickly(TEXT)]);
  expect(Buffer.from(one).subarray(22)).not.toEqual(Buffer.from(other).subarray(22));
  expect(await opened(one, 'fem ord på rad')).toBe('passphrase');
});

describe('of what is not whole not one word comes out', () => {
  test('one bit changed, in each of its bytes', async () => {
    const bytes = await lockedQuickly(TEXT, PASSPHRASE);
    const came = new Map<string, number>();
    for (const at of bytes.keys()) {
      const what = await opened(flipped(bytes, at));
      came.set(what, (came.get(what) ?? 0) + 1);
    }
    expect([...came.keys()].toSorted()).toEqual(['not-whole', 'other', 'passphrase']);
    // Everything after the two lines that hold the key is told from a wrong passphrase.
    expect(came.get('not-whole')).toBeGreaterThan(bytes.length - 140);
  });

  test('cut at each of its lengths, or with something behind it', async () => {
    const bytes = await lockedQuickly(TEXT, PASSPHRASE);
    for (const at of bytes.keys())
      expect(await opened(bytes.subarray(0, at)), `cut at ${at}`).toMatch(/^(other|not-whole)$/);
    expect(await opened(Buffer.concat([bytes, Buffer.from('\n')]))).toBe('not-whole');
    expect(await opened(Buffer.concat([bytes, bytes]))).toBe('not-whole');
  });

  test('in a large one: changed in every region, cut where a chunk ends, chunks in another order', async () => {
    const large = 'å'.repeat(100_000);
    const bytes = await lockedQuickly(large, PASSPHRASE);
    expect(await opened(bytes)).toBe(large);
    const body = bytes.length - (200_000 + 4 * 16);
    const ends = [1, 2, 3].map((n) => body + n * CHUNK);
    const [first = 0, second = 0, third = 0] = ends;
    for (const end of [...ends, bytes.length])
      for (const at of [end - 1, end - 16, end - 17, end - 2000, Math.min(end, bytes.length - 1)])
        expect(await opened(flipped(bytes, at)), `changed at ${at}`).toBe('not-whole');
    for (const at of [body, ...ends, first + 1, second - 1, third + 16])
      expect(await opened(bytes.subarray(0, at)), `cut at ${at}`).toBe('not-whole');
    const part = (from: number, to?: number): Uint8Array => bytes.subarray(from, to);
    const swapped = [part(0, body), part(first, second), part(body, first), part(second)];
    expect(await opened(Buffer.concat(swapped))).toBe('not-whole');
    expect(await opened(Buffer.concat([part(0, first), part(second)]))).toBe('not-whole');
  });
});

test('a file locked by a key, or by more work than ours takes, is not tried', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  expect(unlockOf(await encrypter.encrypt(TEXT))).toBeNull();
  const bytes = Buffer.from(await lockedQuickly(TEXT)).toString('latin1');
  for (const work of ['19', '20', '63', '0', '-1', '1e1'])
    expect(unlockOf(Buffer.from(bytes.replace(/ 4\n/, ` ${work}\n`), 'latin1'))).toBeNull();
});
