import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A key pair for encryption: the age identity, which stays secret, and the recipient that others encrypt to. */
export interface EncryptionKey {
  readonly identity: string;
  readonly recipient: string;
}

/** A new key pair for encryption. */
export async function makeEncryptionKey(): Promise<EncryptionKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The bytes as an age file that each of the recipients can open. It says nothing of who made it. */
export async function encryptFor(recipients: readonly string[], bytes: Uint8Array): Promise<Buffer> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(bytes));
}

/** What an age file holds; `not-for-us` where no recipient is this identity, `damaged` where it is no whole age file. */
export async function decryptWith(
  identity: string,
  bytes: Uint8Array,
): Promise<Buffer | 'not-for-us' | 'damaged'> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return Buffer.from(await decrypter.decrypt(bytes));
  } catch (error) {
    // The library gives one kind of error for all; this sentence of it is held to by a test.
    return error instanceof Error && error.message.startsWith('no identity matched')
      ? 'not-for-us'
      : 'damaged';
  }
}
