import type { Readable } from 'node:stream';
import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** Most bytes that the parts of a workbook which we read may have together once unpacked. */
export const largestUnpackedBytes = 160 * 1024 * 1024;
/** Above this size a workbook that shrinks more than `largestRatio` times is taken for a trap. */
const trustedBytes = 24 * 1024 * 1024;
const largestRatio = 100;
const mostEntries = 4_000;

/** Why an archive is not read. */
export type UnpackTrouble = 'damaged' | 'too-large' | 'encrypted';

export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly trouble: UnpackTrouble };

/** The parts of a workbook that hold cells or say how to read them; pictures, themes and macros stay packed. */
const wanted =
  /^(\[content_types\]\.xml|mimetype|content\.xml|styles\.xml|meta\.xml|meta-inf\/manifest\.xml|.*\.(xml|rels))$/i;
const unwanted =
  /^(xl\/(theme|media|drawings|charts|embeddings|printersettings|pivot|externallinks|comments|calcchain)|docprops|thumbnails|configurations2|object)/i;

const isWanted = (name: string): boolean => wanted.test(name) && !unwanted.test(name);

const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error !== null) reject(error);
      else resolve(zip);
    });
  });

const openPart = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) reject(error);
      else resolve(stream);
    });
  });

/** Inflates one part; the reader itself stops where more bytes come than the archive announced. */
async function readPart(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await openPart(zip, entry)) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const isEncrypted = (entry: Entry): boolean => (entry.generalPurposeBitFlag & 0x2041) !== 0;

const listEntries = (zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length <= mostEntries) zip.readEntry();
      else resolve(entries);
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('error', reject);
    zip.readEntry();
  });

/**
 * Unpacks the parts of a workbook that matter, within limits that are checked before anything is inflated.
 *
 * Announced sizes are held to while inflating, so an archive that lies about them is 'damaged'.
 */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  try {
    const zip = await openZip(bytes);
    const entries = await listEntries(zip);
    if (entries.length > mostEntries) return { ok: false, trouble: 'too-large' };
    const chosen = entries.filter((entry) => isWanted(entry.fileName));
    if (chosen.some(isEncrypted)) return { ok: false, trouble: 'encrypted' };
    const total = chosen.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const isTrap = total > trustedBytes && total > bytes.length * largestRatio;
    if (total > largestUnpackedBytes || isTrap) return { ok: false, trouble: 'too-large' };
    const parts = new Map<string, Uint8Array>();
    for (const entry of chosen) parts.set(entry.fileName, await readPart(zip, entry));
    return { ok: true, parts };
  } catch {
    // Whatever the reader objects to is a damaged archive to the officer; the file itself was readable.
    return { ok: false, trouble: 'damaged' };
  }
}
