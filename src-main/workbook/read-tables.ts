import { basename, extname } from 'node:path';
import type { AppError } from '../../src-shared/errors.ts';
import type { Table } from '../../src-shared/domain/tables/table.ts';
import { ok, refuse } from '../../src-shared/result.ts';
import type { Result } from '../../src-shared/result.ts';
import { TooManyCells } from './cell-limit.ts';
import { readBytes } from './read-bytes.ts';
import { readCsvTable } from './read-csv.ts';
import { ReadCancelled } from './row-watch.ts';
import type { ReadHooks } from './row-watch.ts';
import { readCompoundSheets, readZipSheets } from './read-sheets.ts';
import { sniff } from './sniff.ts';
import { unpack } from './unpack.ts';

/** What the officer is told that we expected. */
const expected = '.xlsx, .xls, .ods, .csv';
const textExtensions: ReadonlySet<string> = new Set(['.csv', '.txt', '.tsv', '']);

const wrongType = (path: string): Result<never> => refuse({ code: 'file-wrong-type', path, expected });

/** Puts a name to what the spreadsheet library threw; its own words never reach an officer. */
function toRefusal(path: string, error: unknown): AppError {
  if (error instanceof TooManyCells) return { code: 'workbook-too-large-inside', path };
  if (error instanceof ReadCancelled) return { code: 'cancelled' };
  const message = error instanceof Error ? error.message : String(error);
  if (/password|encrypt/iu.test(message)) return { code: 'workbook-password', path };
  if (/cannot find workbook|unsupported file|unrecognized/iu.test(message))
    return { code: 'file-wrong-type', path, expected };
  return { code: 'workbook-damaged', path };
}

/** The library reports odd formats on the console; a command's output must hold nothing but its own words. */
function quietly<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = () => undefined;
  console.warn = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

function attempt(path: string, work: () => readonly Table[]): Result<readonly Table[]> {
  try {
    const tables = quietly(work);
    return tables.length === 0 ? refuse({ code: 'workbook-damaged', path }) : ok(tables);
  } catch (error) {
    return refuse(toRefusal(path, error));
  }
}

async function readZip(
  path: string,
  bytes: Uint8Array,
  hooks: ReadHooks | null,
): Promise<Result<readonly Table[]>> {
  const unpacked = await unpack(bytes);
  if (!unpacked.ok) {
    if (unpacked.trouble === 'too-large') return refuse({ code: 'workbook-too-large-inside', path });
    return refuse({
      code: unpacked.trouble === 'encrypted' ? 'workbook-password' : 'workbook-damaged',
      path,
    });
  }
  const { parts } = unpacked;
  const isSpreadsheet = isOfficeWorkbook(parts) || isOpenDocument(parts);
  return isSpreadsheet ? attempt(path, () => readZipSheets(parts, hooks)) : wrongType(path);
}

/** Workbooks, documents and presentations are packed alike; the list of content types tells which it is. */
const isOfficeWorkbook = (parts: ReadonlyMap<string, Uint8Array>): boolean => {
  const types = parts.get('[Content_Types].xml');
  return types !== undefined && new TextDecoder().decode(types).includes('spreadsheetml.sheet');
};

const isOpenDocument = (parts: ReadonlyMap<string, Uint8Array>): boolean => {
  const mime = parts.get('mimetype');
  const isOds = mime === undefined || new TextDecoder().decode(mime).includes('spreadsheet');
  return parts.has('content.xml') && parts.has('META-INF/manifest.xml') && isOds;
};

/** Reads tables from bytes; `path` serves only for messages and, for a text, its extension; `hooks` for long files. */
export async function readTablesFromBytes(
  bytes: Uint8Array,
  path: string,
  hooks: ReadHooks | null = null,
): Promise<Result<readonly Table[]>> {
  if (bytes.length === 0) return refuse({ code: 'file-empty', path });
  const kind = sniff(bytes);
  if (kind === 'zip') return readZip(path, bytes, hooks);
  if (kind === 'compound') return attempt(path, () => readCompoundSheets(bytes, hooks));
  const extension = extname(path).toLowerCase();
  if (kind === 'other' || !textExtensions.has(extension)) return wrongType(path);
  const table = attempt(path, () => [readCsvTable(bytes, hooks)]);
  if (!table.ok) return table;
  const sheet = basename(path, extname(path));
  const named = table.value.map((found) => ({ ...found, sheet: sheet === '' ? found.sheet : sheet }));
  return named.every(({ rows }) => rows.length === 0) ? refuse({ code: 'file-empty', path }) : ok(named);
}

/**
 * The tables of a workbook (.xlsx, .xls, .ods) or CSV file, recognised by content.
 *
 * Nothing is evaluated or trusted: size first, then the archive's announced sizes, then the cells. Refused:
 * 'file-missing', 'file-unreadable', 'file-empty', 'file-too-large', 'file-wrong-type', 'workbook-damaged',
 * 'workbook-password', 'workbook-too-large-inside', 'cancelled'. Source: docs/spec/register-workbook.md, files.
 */
export async function readTables(path: string): Promise<Result<readonly Table[]>> {
  const bytes = await readBytes(path);
  return bytes.ok ? readTablesFromBytes(bytes.value, path) : bytes;
}
