import type { CivilDate } from '../dates.ts';
import type { ImportWarning } from '../tables/import-warning.ts';
import type { RejectedRow } from '../tables/rejected-row.ts';
import type { Kind } from './kinds.ts';
import type { CodedValues } from './record-key.ts';

/**
 * One good row of a sheet. `values` holds only the fields whose columns the sheet has: an absent field is left alone, a
 * null one is emptied. References to agreements are written as Kode.
 */
export interface ParsedRow {
  readonly row: number;
  readonly key: string;
  readonly values: CodedValues;
}

/** What a sheet of the register workbook gave; `fields` are those that it has a column for. */
export interface ParsedSheet {
  readonly kind: Kind;
  readonly sheet: string;
  readonly fields: readonly string[];
  /** Rows with at least one filled cell, good and rejected ones. */
  readonly read: number;
  readonly rows: readonly ParsedRow[];
  /** Keys of all rows of the sheet that have one, also of the rejected ones. */
  readonly keys: ReadonlySet<string>;
}

/** What the export wrote into the sheet `Info`. */
export interface RegisterInfo {
  readonly region: string;
  readonly databaseId: string;
  /** The database's change counter when the workbook was written. */
  readonly counter: number;
  readonly programVersion: string;
  readonly exportedOn: CivilDate | null;
}

/** A register workbook after reading, before it is compared with a database. */
export interface ParsedRegister {
  readonly sheets: readonly ParsedSheet[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly ImportWarning[];
  readonly info: RegisterInfo | null;
}
