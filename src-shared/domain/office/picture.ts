/** What a picture file is, read from its bytes. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Why a file cannot be the emblem. */
export type PictureTrouble = 'not-a-picture' | 'damaged' | 'too-large' | 'too-many-pixels';

/** The largest emblem file, and its longest edge: it is printed 21 mm high. */
export const largestEmblemBytes = 1_048_576;
const longestEdgePx = 4000;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The last chunk of every PNG: no data, IEND, its checksum. */
const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((value, index) => bytes[index] === value);
const endsWith = (bytes: Uint8Array, end: readonly number[]): boolean =>
  end.every((value, index) => bytes[bytes.length - end.length + index] === value);

/** Width and height stand in the first chunk of a PNG. Source: ISO/IEC 15948, 11.2.2. */
function readPng(bytes: Uint8Array): Picture | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 45 || view.getUint32(12) !== 0x49484452 || !endsWith(bytes, pngEnd)) return 'damaged';
  return { mediaType: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** Frame headers of a JPEG: C0 to CF but for tables (C4), extensions (C8) and conditions (CC). Source: ITU-T T.81, B.1.1.3. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJpeg(bytes: Uint8Array): Picture | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length;) {
    if (view.getUint8(at) !== 0xff) return 'damaged';
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker))
      return { mediaType: 'image/jpeg', heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return 'damaged';
}

/** A PNG or JPEG file by its content, or why it cannot be the emblem; names and extensions are not looked at. */
export function readPicture(bytes: Uint8Array): Picture | PictureTrouble {
  if (bytes.length > largestEmblemBytes) return 'too-large';
  const isPng = startsWith(bytes, pngSignature);
  if (!isPng && !startsWith(bytes, [0xff, 0xd8, 0xff])) return 'not-a-picture';
  const read = isPng ? readPng(bytes) : readJpeg(bytes);
  if (read === 'damaged') return read;
  const { widthPx, heightPx } = read;
  if (widthPx === 0 || heightPx === 0) return 'damaged';
  return Math.max(widthPx, heightPx) > longestEdgePx ? 'too-many-pixels' : read;
}
