import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** What every signed text of the format begins with, so that a signature over anything else never passes for one. */
const context = Buffer.from('padu bundle v1\0', 'latin1');

/** The fixed beginnings of a raw ed25519 key in the forms that Node reads. Source: RFC 8410. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A signing key: its secret seed and the public key that names it, 32 raw bytes each. */
export interface SigningKey {
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** The signing key that a seed gives. */
export function toSigningKey(seed: Uint8Array): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  const exported = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { seed, publicKey: exported.subarray(publicPrefix.length) };
}

/** A new signing key. */
export function makeSigningKey(): SigningKey {
  const exported = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
  return toSigningKey(exported.subarray(privatePrefix.length));
}

/** The 64 raw bytes of the signature over the context and `bytes`. */
export function signBytes(key: SigningKey, bytes: Uint8Array): Uint8Array {
  const secret = createPrivateKey({
    key: Buffer.concat([privatePrefix, key.seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return sign(null, Buffer.concat([context, bytes]), secret);
}

/** Whether `signature` was made over the context and `bytes` with the key whose public half this is. */
export function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
  return verify(null, Buffer.concat([context, bytes]), key, signature);
}
