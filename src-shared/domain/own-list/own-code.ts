const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** FNV-1a over the text's code units, 64 bits. Source: Fowler, Noll, Vo; the 64-bit parameters. */
function hash64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8]) {
      hash ^= BigInt(byte);
      hash = BigInt.asUintN(64, hash * 0x100000001b3n);
    }
  }
  return hash;
}

/**
 * The Kode of a row that has none: the same content gives the same code in every import and on every machine.
 *
 * Source: docs/spec/own-register.md, codes.
 */
export function toOwnCode(content: string): string {
  let rest = hash64(content) >> 24n;
  let digits = '';
  for (let at = 0; at < 8; at += 1) {
    digits = (alphabet[Number(rest & 31n)] ?? '') + digits;
    rest >>= 5n;
  }
  return `DAFTAR-${digits}`;
}
