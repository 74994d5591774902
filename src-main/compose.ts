import { createHash, randomBytes } from 'node:crypto';
import { accessSync, constants, statfsSync } from 'node:fs';
import path from 'node:path';
import { toCivilDate } from '../src-shared/domain/dates.ts';
import { readNomenclature } from '../src-shared/domain/nomenclature/read-nomenclature.ts';
import { parseRegister } from '../src-shared/domain/register/parse-register.ts';
import { ok, refuse, type Result } from '../src-shared/result.ts';
import type { Table } from '../src-shared/domain/tables/table.ts';
import { listWords } from '../src-shared/text/list-words.ts';
import type { FileBytes, JobHooks, Ports, RegisterContent } from './app/ports.ts';
import { closeSession, createSession, withLastBackup } from './app/session.ts';
import type { Core, CoreOptions } from './dispatch/core.ts';
import { createDispatch } from './dispatch/dispatch.ts';
import { handlers } from './dispatch/handlers.ts';
import { nameId, newId } from './exchange/ids.ts';
import { writeAtomically } from './exchange/write-atomically.ts';
import { toHtml } from './print/to-html.ts';
import { toStorageTrouble } from './store/trouble.ts';
import { readBytes } from './workbook/read-bytes.ts';

async function readFile(file: string): Promise<Result<FileBytes>> {
  const read = await readBytes(file);
  if (!read.ok) return read;
  const sha256 = createHash('sha256').update(read.value).digest('hex');
  return ok({ path: file, name: path.basename(file), bytes: read.value, sha256 });
}

/*
 * The workbook libraries take longer to load than the whole program besides: they come when the first workbook does,
 * so that the window need not wait for them.
 */

async function readTables(file: FileBytes, job: JobHooks | null = null): Promise<Result<readonly Table[]>> {
  const { readTablesFromBytes } = await import('./workbook/read-tables.ts');
  return readTablesFromBytes(file.bytes, file.path, job);
}

async function writeRegisterBytes(content: RegisterContent | null): Promise<Uint8Array> {
  const { writeRegister, writeTemplate } = await import('./workbook/write-register.ts');
  if (content === null) return writeTemplate();
  return (await writeRegister(content.records, content.info, content.opdName)).bytes;
}

/** The machine's civil date: an officer's "today" is the day on the wall, not the UTC one. */
function today(): string {
  const now = new Date();
  return toCivilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function machine(databasePath: string): ReturnType<Ports['machine']> {
  const folder = path.dirname(databasePath);
  const isWritable = canWrite(folder);
  const disk = isWritable ? statfsSync(folder) : null;
  const freeMegabytes = disk === null ? 0 : Math.floor((disk.bavail * disk.bsize) / 1_048_576);
  const { node, electron } = process.versions;
  return [
    { name: 'node', value: node, isFine: true },
    { name: 'electron', value: electron ?? '-', isFine: true },
    { name: 'sistem', value: `${process.platform} ${process.arch}`, isFine: true },
    { name: 'hak tulis', value: isWritable ? 'Ya' : 'Tidak', isFine: isWritable },
    { name: 'ruang kosong', value: `${freeMegabytes} MB`, isFine: freeMegabytes > 200 },
  ];
}

const ports: Ports = {
  now: () => new Date().toISOString(),
  today,
  newId,
  nameId,
  readFile,
  readRegister: async (file) => {
    const tables = await readTables(file);
    return tables.ok ? parseRegister(tables.value, listWords) : tables;
  },
  readTables,
  writeRefused: async (sheets) => {
    const { writeRefused } = await import('./workbook/write-refused.ts');
    return writeRefused(sheets);
  },
  readNomenclature: async (file) => {
    const tables = await readTables(file);
    return tables.ok ? readNomenclature(tables.value, file.path) : tables;
  },
  writeRefusedPlan: async (sheets, fileName) => {
    const { writeRefusedPlan } = await import('./workbook/write-refused-plan.ts');
    return writeRefusedPlan(sheets, fileName);
  },
  writeRegister: writeRegisterBytes,
  writeSampleFiles: async (sample, folder) => {
    const { writeSampleFiles } = await import('./workbook/sample-files.ts');
    return writeSampleFiles(sample, { folder, write: writeAtomically });
  },
  toHtml: (report, paper) => toHtml(report, { paper }),
  toReportFile: async (report, target) => {
    const { toReportFile } = await import('./workbook/report-file.ts');
    return toReportFile(report, { ...target, html: () => toHtml(report, target) });
  },
  openBundle: async (file, program) => {
    const { openBundle } = await import('./exchange/open-bundle.ts');
    return openBundle(readBytes, { path: file, program });
  },
  toCalendar: async (content) => {
    const { toCalendarFile } = await import('./workbook/calendar-file.ts');
    return toCalendarFile(content);
  },
  machine,
  writeFile: writeAtomically,
};

/** Puts the program together: the only place where use cases meet files, libraries and the clock. */
export function composeCore(options: CoreOptions): Core {
  const session = createSession(
    {
      databasePath: options.databasePath,
      migrationsDir: options.migrationsDir,
      nativeDriverDir: options.nativeDriverDir,
      appVersion: options.appVersion,
      origin: options.origin ?? 'window',
    },
    ports,
  );
  const dispatch = createDispatch({
    handlers,
    session,
    newIncident: () => randomBytes(4).toString('hex'),
    log: options.log,
    toRefusal: (error) => {
      const trouble = toStorageTrouble(error, options.databasePath);
      return trouble === null ? null : refuse(withLastBackup(session, trouble));
    },
  });
  return {
    dispatch,
    close: () => {
      closeSession(session);
    },
  };
}
