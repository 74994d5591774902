import { describe, expect, it } from 'vitest';
import { decryptWith, encryptFor, makeEncryptionKey } from '../../src-main/exchange/encryption.ts';
import { isSignedBy, makeSigningKey, signBytes, toSigningKey } from '../../src-main/exchange/signature.ts';

const text = Buffer.from('rahasia kantor');

describe('encryption', () => {
  it('opens for each of the recipients and for nobody else', async () => {
    const [one, two, other] = [
      await makeEncryptionKey(),
      await makeEncryptionKey(),
      await makeEncryptionKey(),
    ];
    const sealed = await encryptFor([one.recipient, two.recipient], text);
    expect(sealed.includes(text)).toBe(false);
    expect(sealed.toString('latin1').startsWith('age-encryption.org/v1\n')).toBe(true);
    expect(await decryptWith(one.identity, sealed)).toEqual(text);
    expect(await decryptWith(two.identity, sealed)).toEqual(text);
    expect(await decryptWith(other.identity, sealed)).toBe('not-for-us');
  });

  it('refuses a changed or short file', async () => {
    const key = await makeEncryptionKey();
    const sealed = await encryptFor([key.recipient], text);
    for (const at of [25, 60, sealed.length - 40, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(['damaged', 'not-for-us']).toContain(await decryptWith(key.identity, changed));
    }
    expect(await decryptWith(key.identity, sealed.subarray(0, -1))).toBe('damaged');
    expect(await decryptWith(key.identity, Buffer.alloc(0))).toBe('damaged');
  });
});

describe('signing keys', () => {
  it('sign what only they can, and come back from their seed', () => {
    const [key, other] = [makeSigningKey(), makeSigningKey()];
    const signature = signBytes(key, text);
    expect(signature).toHaveLength(64);
    expect(isSignedBy(key.publicKey, text, signature)).toBe(true);
    expect(isSignedBy(other.publicKey, text, signature)).toBe(false);
    expect(toSigningKey(key.seed)).toEqual(key);
  });

  it('give the public key of RFC 8032, test 1', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const known = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    expect(Buffer.from(toSigningKey(seed).publicKey).toString('hex')).toBe(known);
  });
});
