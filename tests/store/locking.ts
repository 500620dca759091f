import { Encrypter } from 'age-encryption';

/** As the coach locks a text, but with little work: for tests that open many. */
export async function lockedQuickly(
  text: string,
  passphrase = 'fem ord på rad här',
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(4);
  return encrypter.encrypt(text);
}
