import { CFB, read, utils, write } from '@e965/xlsx';
import { deflateRawSync } from 'node:zlib';

/** Builders of workbook files, good and bad, for tests of reading. */

interface Container {
  readonly FullPaths: string[];
}

const containers = CFB as {
  readonly utils: {
    readonly cfb_new: () => Container;
    readonly cfb_add: (container: Container, name: string, bytes: Uint8Array) => void;
  };
  readonly find: (container: Container, name: string) => { content: Uint8Array };
  readonly read: (bytes: Uint8Array, options: { readonly type: 'buffer' }) => Container;
  readonly write: (
    container: Container,
    options: { readonly fileType: 'zip' | 'cfb'; readonly type: 'buffer' },
  ) => Buffer;
};

/** A workbook of one sheet from rows of plain values. */
export function workbookOf(
  rows: readonly (readonly unknown[])[],
  kind: 'xlsx' | 'biff8' | 'ods' = 'xlsx',
  sheet = 'Lembar',
): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  return write(book, { type: 'buffer', bookType: kind, compression: true }) as Buffer;
}

const encoder = new TextEncoder();

/** A zip archive of texts or bytes by name. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const container = containers.utils.cfb_new();
  for (const [name, content] of Object.entries(parts)) {
    containers.utils.cfb_add(
      container,
      `/${name}`,
      typeof content === 'string' ? encoder.encode(content) : content,
    );
  }
  return containers.write(container, { fileType: 'zip', type: 'buffer' });
}

/** An .xlsx as Excel encrypts it: a compound file that holds nothing readable but the way of encryption. */
export function lockedXlsx(): Buffer {
  const container = containers.utils.cfb_new();
  containers.utils.cfb_add(container, '/EncryptionInfo', Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
  containers.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(4096).fill(7));
  return containers.write(container, { fileType: 'cfb', type: 'buffer' });
}

/** An .xls whose stream says FilePass right after its beginning. Source: MS-XLS 2.4.117. */
export function lockedXls(): Buffer {
  const container = containers.read(workbookOf([['Kode'], ['N-1']], 'biff8'), { type: 'buffer' });
  const stream = containers.find(container, 'Workbook');
  const bytes = Uint8Array.from(stream.content);
  const firstRecord = 4 + (bytes[2] ?? 0) + (bytes[3] ?? 0) * 256;
  const filePass = Uint8Array.from([0x2f, 0, 54, 0, 1, 0, 1, 0, 1, 0, ...new Array<number>(48).fill(9)]);
  stream.content = Buffer.concat([bytes.subarray(0, firstRecord), filePass, bytes.subarray(firstRecord)]);
  const copy = containers.utils.cfb_new();
  containers.utils.cfb_add(copy, '/Workbook', stream.content);
  return containers.write(copy, { fileType: 'cfb', type: 'buffer' });
}

const manifest = (entry: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${entry}</manifest:manifest>`;

/** An .ods whose content is encrypted, as the manifest says. */
export const lockedOds = (): Buffer =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': manifest(
      '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data manifest:checksum-type="SHA1/1K"/></manifest:file-entry>',
    ),
    'content.xml': new Uint8Array(512).fill(200),
  });

const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A zip of one part whose announced size may be a lie. */
export function zipAnnouncing(name: string, content: Uint8Array, announcedBytes: number): Buffer {
  const packed = deflateRawSync(content);
  const nameBytes = encoder.encode(name);
  const common = [
    20,
    0,
    0,
    0,
    8,
    0,
    0,
    0,
    0,
    0,
    ...u32(0),
    ...u32(packed.length),
    ...u32(announcedBytes),
    ...u16(nameBytes.length),
    0,
    0,
  ];
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, ...common]), nameBytes, packed]);
  const central = Buffer.concat([
    Buffer.from([0x50, 0x4b, 1, 2, 20, 0, ...common, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u32(0)]),
    nameBytes,
  ]);
  const end = Buffer.from([
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    1,
    0,
    1,
    0,
    ...u32(central.length),
    ...u32(local.length),
    0,
    0,
  ]);
  return Buffer.concat([local, central, end]);
}

/** The first sheet of a workbook as the library itself reads it, cell by cell, to check what we wrote. */
export function rawCells(
  bytes: Uint8Array,
  sheet: string,
): Readonly<
  Record<string, { readonly t: string; readonly v?: unknown; readonly f?: string; readonly z?: unknown }>
> {
  const book = read(bytes, { cellNF: true, cellFormula: true });
  return book.Sheets[sheet] ?? {};
}

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;
const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** An .xlsx of one sheet, written by hand: the rows, the shared strings, and what stands before the rows, as XML. */
export const xlsxOf = (rows: string, sharedStrings = '', before = ''): Buffer =>
  zipOf({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}>${before}<sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${sharedStrings}</sst>`,
  });
