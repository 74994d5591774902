import { assertCellCount } from './cell-limit.ts';

/** From this size on a sheet is looked through before the library makes cells of it. */
const largeSheetBytes = 4 * 1024 * 1024;
/** Cells without any content, such as whole columns of borders, that may stay in. */
const fewEmptyCells = 50_000;

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/iu;

/** Whether a part of an .xlsx holds a sheet's cells. */
export const isSheetPart = (name: string): boolean => sheetPart.test(name);

function countOf(bytes: Buffer, sought: string): number {
  let count = 0;
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + sought.length)) count += 1;
  return count;
}

/** How many rows a sheet's part has. */
export const countRows = (bytes: Uint8Array): number => countOf(toBuffer(bytes), '</row>');

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The part without cells and rows that hold nothing but a style, where there are very many of them.
 *
 * Somebody who once gave a border to whole columns leaves a million such rows; the library would make cells of them all.
 * Throws TooManyCells where too many filled ones are left.
 */
export function withoutEmptyCells(bytes: Uint8Array): Uint8Array {
  if (bytes.length < largeSheetBytes) return bytes;
  const buffer = toBuffer(bytes);
  const empty = countOf(buffer, '"/>');
  if (empty < fewEmptyCells) {
    assertCellCount(countOf(buffer, '<c '));
    return bytes;
  }
  const xml = buffer
    .toString('utf8')
    .replace(/<c(?: [^<>]*)?\/>/gu, '')
    .replace(/<row [^<>]*\/>|<row [^<>]*>\s*<\/row>/gu, '');
  const slim = Buffer.from(xml, 'utf8');
  assertCellCount(countOf(slim, '<c '));
  return slim;
}

/** Indices of the rows and columns that a sheet hides. */
export interface HiddenParts {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=["']([^"']*)["']`, 'u').exec(tag)?.[1];

/** What the part of an .xlsx sheet hides; null where it hides nothing. */
export function findHidden(bytes: Uint8Array): HiddenParts | null {
  if (toBuffer(bytes).indexOf('hidden=') < 0) return null;
  const xml = toBuffer(bytes).toString('utf8');
  const rows = [...xml.matchAll(/<row\s[^<>]*hidden=["'](?:1|true)["'][^<>]*>/gu)].map(
    ([tag]) => Number(attribute(tag, 'r')) - 1,
  );
  const columns: number[] = [];
  for (const [tag] of xml.matchAll(/<col\s[^<>]*hidden=["'](?:1|true)["'][^<>]*>/gu)) {
    const from = Number(attribute(tag, 'min'));
    const to = Math.min(Number(attribute(tag, 'max')), 512);
    for (let column = from; column <= to; column += 1) columns.push(column - 1);
  }
  return rows.length === 0 && columns.length === 0 ? null : { rows, columns };
}

/** Which part of an .xlsx holds the sheet of which relation: relation id -> name of the part. */
function readTargets(rels: string): ReadonlyMap<string, string> {
  const targets = [...rels.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/gu)].map(([tag]) => {
    const target = attribute(tag, 'Target') ?? '';
    return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`] as const;
  });
  return new Map(targets);
}

/** The parts of an .xlsx that hold its sheets, by the place of their tabs. */
export function listSheetParts(parts: ReadonlyMap<string, Uint8Array>): readonly (string | undefined)[] {
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const targets = readTargets(text('xl/_rels/workbook.xml.rels'));
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^<>]*>/gu)].map(([tag]) =>
    targets.get(attribute(tag, '(?:\\w+:)id') ?? ''),
  );
}
