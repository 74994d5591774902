import type { CivilDate } from '../../src-shared/domain/dates.ts';
import type { BundleHeader } from '../../src-shared/domain/exchange/header.ts';
import type { Reminder } from '../../src-shared/domain/follow-up/reminders.ts';
import type { AppError } from '../../src-shared/errors.ts';
import type { Result } from '../../src-shared/result.ts';
import type { RecordsByKind } from '../../src-shared/domain/register/coded-records.ts';
import type { ParsedRegister, RegisterInfo } from '../../src-shared/domain/register/parsed-register.ts';
import type { RefusedSheet } from '../../src-shared/domain/tables/refused-rows.ts';
import type { SampleRegion } from '../../src-shared/domain/sample/sample-region.ts';
import type { ReportDocument } from '../../src-shared/report/report-document.ts';
import type { ParsedNomenclature } from '../../src-shared/domain/nomenclature/read-nomenclature.ts';
import type { RefusedSheet as RefusedPlanSheet } from '../../src-shared/domain/plan/correction.ts';
import type { Table } from '../../src-shared/domain/tables/table.ts';

/** The few things that a use case may ask of the world. Made in compose.ts; tests pass their own clock and ids. */
export interface Ports {
  /** The UTC instant, for history and backups; shown, never compared. */
  readonly now: () => string;
  /** The civil date of the machine, for "as of today". */
  readonly today: () => CivilDate;
  /** A new UUID v7. */
  readonly newId: () => string;
  /** The UUID v5 of a name: the same name gives the same id on every machine. */
  readonly nameId: (name: string) => string;
  /** The bytes of a file with their SHA-256. Errors: `file-missing`, `file-unreadable`, `file-too-large`. */
  readonly readFile: (path: string) => Promise<Result<FileBytes>>;
  /** The tables of a workbook or CSV file. Errors: those of workbooks; `cancelled`. */
  readonly readTables: (file: FileBytes, job?: JobHooks) => Promise<Result<readonly Table[]>>;
  /** A workbook with refused rows of a planning file, to correct them in. */
  readonly writeRefusedPlan: (sheets: readonly RefusedPlanSheet[], fileName: string) => Promise<Uint8Array>;
  /** Reads a list of official codes. Errors: those of workbooks, `header-not-found`. */
  readonly readNomenclature: (file: FileBytes) => Promise<Result<ParsedNomenclature>>;
  /** Reads a register workbook. Errors: those of workbooks, `sheet-missing`, `columns-missing`. */
  readonly readRegister: (file: FileBytes) => Promise<Result<ParsedRegister>>;
  /** A workbook of refused rows in their own columns. */
  readonly writeRefused: (sheets: readonly RefusedSheet[]) => Promise<Uint8Array>;
  /** A register workbook with the records, or (`records` null) the empty template. */
  readonly writeRegister: (content: RegisterContent | null) => Promise<Uint8Array>;
  /** Leaves the documents of an invented region as files in a folder, to try an import with. */
  readonly writeSampleFiles: (sample: SampleRegion, folder: string) => Promise<Result<readonly string[]>>;
  /** A report as a whole HTML page; `{{nonce}}` stands where the style's nonce goes. */
  readonly toHtml: (report: ReportDocument, paper: Paper) => string;
  /** A report as the bytes of a file of the type that the path ends in, or null where no such type is known. */
  readonly toReportFile: (
    report: ReportDocument,
    target: { readonly path: string; readonly paper: Paper },
  ) => Promise<Uint8Array | null>;
  /** The outer part of a bundle, whole and signed. Errors: docs/spec/bundle-format.md §7, `file-missing`, `file-unreadable`. */
  readonly openBundle: (path: string, program: string) => Promise<Result<{ readonly header: BundleHeader }>>;
  /** Reminders as the bytes of a calendar file (.ics). */
  readonly toCalendar: (content: CalendarContent) => Promise<Uint8Array>;
  /** What this machine is: versions, free space, rights. */
  readonly machine: (
    databasePath: string,
  ) => readonly { readonly name: string; readonly value: string; readonly isFine: boolean }[];
  /** Writes a file whole or not at all, in the place of what stood there. Errors: `disk-full`, `read-only`, `file-unwritable`. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Result<{ readonly path: string }>;
}

export type Paper = 'A4' | 'F4' | 'FOLIO' | 'LEGAL';

/** What a calendar file is made of; `at` is the UTC instant of the export. */
export interface CalendarContent {
  readonly office: string;
  readonly at: string;
  readonly reminders: readonly Reminder[];
}

export interface FileBytes {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** What an export of the register holds; references are ids of agreements among `records`. */
export interface RegisterContent {
  readonly records: RecordsByKind;
  readonly info: RegisterInfo;
  /** The perangkat daerah to which an export is limited, by name; it then gets a guide and locked keys. */
  readonly opdName: string | null;
}

/** Progress and cancellation of one call, from whoever carries it. */
export interface JobHooks {
  readonly progress: (at: { readonly done: number; readonly total: number | null }) => void;
  readonly isCancelled: () => boolean;
}

/** Thrown inside a transaction to undo it where a job was cancelled or a refusal came up after the first write. */
export class RefusedInside extends Error {
  readonly refusal: AppError;
  constructor(refusal: AppError) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
