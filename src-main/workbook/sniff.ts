/** What a file is by its content. `text` may be a CSV. */
export type FileKind = 'zip' | 'compound' | 'text' | 'other';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Share of bytes in the first block that no text of any encoding we read would hold. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  const control = head.reduce(
    (sum, byte) => sum + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 ? 1 : 0),
    0,
  );
  return control > head.length / 200;
}

/** Whether bytes are UTF-16 without a mark: every other byte of a mostly Latin text is zero. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const head = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  if ((zeros[1] ?? 0) > half * 0.7 && (zeros[0] ?? 0) < half * 0.1) return 'utf-16le';
  return (zeros[0] ?? 0) > half * 0.7 && (zeros[1] ?? 0) < half * 0.1 ? 'utf-16be' : null;
}

/** What a file is, by its first bytes; its name is not asked. */
export function sniff(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'other';
  if (utf16Order(bytes) !== null) return 'text';
  return looksBinary(bytes) ? 'other' : 'text';
}
