import { Decrypter, Encrypter } from 'age-encryption';

/** What came of unlocking. A wrong passphrase and a changed beginning of the file look the same: `passphrase`. */
type Unlocked = { ok: true; text: string } | { ok: false; why: 'passphrase' | 'not-whole' };

/** Gives the text in a locked file for its passphrase, whole or not at all. Takes some second. */
export type Unlock = (passphrase: string) => Promise<Unlocked>;

/**
 * One passphrase is the only recipient, at no more work than ours takes: some second. The format allows more than a
 * million times that, and a file from elsewhere must not hold the machine.
 */
const OURS = /^age-encryption\.org\/v1\n-> scrypt \S+ ([1-9]|1[0-8])\n/;
const HEADER_ROOM = 200;

/** The text as a file of the age format, version 1 (age-encryption.org/v1), that only this passphrase opens. Takes some second. */
export async function locked(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(text);
}

/** The way into a file of the age format; null where it was locked in another way than ours are, or begins otherwise by now. */
export function unlockOf(bytes: Uint8Array): Unlock | null {
  const header = Buffer.from(bytes.subarray(0, HEADER_ROOM)).toString('latin1');
  return OURS.test(header) ? (passphrase) => unlocked(bytes, passphrase) : null;
}

async function unlocked(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return { ok: true, text: await decrypter.decrypt(bytes, 'text') };
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, why: isWrong ? 'passphrase' : 'not-whole' };
  }
}
