import type { PictureTrouble } from './domain/office/picture.ts';
import type { ReportName } from './domain/office/reports.ts';

/**
 * Every refusal that the program can answer, by code. Codes are permanent: retired, never reused.
 *
 * `text/errors.ts` maps each code to its Indonesian sentence, so a code without one does not compile.
 */
export interface ErrorDetails {
  // files
  'file-missing': { readonly path: string };
  'file-unreadable': { readonly path: string; readonly reason: FileTrouble };
  'file-unwritable': { readonly path: string; readonly reason: FileTrouble };
  'file-exists': { readonly path: string };
  'file-empty': { readonly path: string };
  'file-too-large': { readonly path: string; readonly bytes: number; readonly limitBytes: number };
  'file-wrong-type': { readonly path: string; readonly expected: string };
  'workbook-damaged': { readonly path: string };
  'workbook-password': { readonly path: string };
  'workbook-too-large-inside': { readonly path: string };
  'sheet-missing': { readonly sheet: string };
  'columns-missing': { readonly sheet: string; readonly columns: readonly string[] };
  'header-not-found': { readonly path: string };
  'mapping-invalid': { readonly detail: string };
  'format-unknown': { readonly path: string };
  'rows-rejected': { readonly count: number };
  'nothing-to-import': { readonly path: string };
  'sum-too-large': { readonly path: string };
  'not-a-correction': { readonly path: string };
  'correction-without-part': { readonly fileName: string };
  'number-ambiguous': { readonly sheet: string; readonly column: string; readonly example: string };
  // database
  'database-missing': { readonly path: string };
  'database-exists': { readonly path: string };
  'database-not-ours': { readonly path: string };
  'database-newer': { readonly path: string; readonly found: number; readonly known: number };
  'database-damaged': { readonly path: string; readonly lastGoodBackup: string | null };
  'database-busy': unknown;
  'disk-full': { readonly path: string };
  'read-only': { readonly path: string };
  'migration-changed': { readonly name: string };
  'backup-damaged': { readonly path: string };
  'not-set-up': unknown;
  // register
  'record-missing': { readonly kind: string; readonly id: string };
  'record-changed': { readonly kind: string; readonly id: string };
  'record-invalid': { readonly problems: readonly FieldProblem[] };
  'code-taken': { readonly taken: string };
  'record-referred': { readonly by: readonly string[] };
  'conflicts-found': { readonly count: number };
  // bundles: the codes of docs/spec/bundle-format.md §7
  'not-a-bundle': { readonly path: string };
  truncated: { readonly path: string; readonly missingBytes: number; readonly isAtLeast: boolean };
  damaged: { readonly path: string };
  'bad-signature': { readonly path: string };
  'unknown-sender': { readonly path: string; readonly region: string };
  'revoked-sender': { readonly path: string; readonly region: string };
  'wrong-recipient': { readonly path: string; readonly recipient: string };
  'needs-newer-program': { readonly path: string; readonly lowestProgram: string | null };
  'needs-earlier': { readonly path: string };
  'same-number-other-content': { readonly path: string; readonly sequence: number };
  'confirm-deletions': { readonly path: string; readonly count: number };
  'too-large': { readonly path: string };
  malformed: { readonly path: string; readonly part: string };
  // the rest
  'region-unknown': { readonly region: string };
  'setting-unknown': { readonly key: string };
  'setting-invalid': { readonly key: string; readonly value: string };
  'request-invalid': { readonly channel: string; readonly detail: string };
  'report-unknown': { readonly name: string };
  'output-type-unknown': { readonly path: string };
  'report-not-as-file': {
    readonly name: ReportName;
    readonly wanted: string;
    readonly possible: readonly string[];
  };
  'report-needs-opd': { readonly name: ReportName };
  'picture-unfit': { readonly path: string; readonly trouble: PictureTrouble };
  'archive-missing': { readonly id: string };
  'heading-unknown': { readonly key: string };
  'electron-missing': { readonly detail: string };
  'print-failed': { readonly detail: string };
  cancelled: unknown;
  unexpected: { readonly incident: string };
}

/** Why the operating system refused a file. */
export type FileTrouble =
  'missing' | 'in-use' | 'no-rights' | 'disk-full' | 'read-only' | 'is-folder' | 'other';

/** One thing that is wrong with one field of a record; `field` is the identifier, not the label. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: ProblemCode;
  readonly value: string;
}

/** What can be wrong with a cell or field. `text/problems.ts` has the sentence for each. */
export type ProblemCode =
  | 'key-missing'
  | 'key-twice'
  | 'not-in-list'
  | 'code-malformed'
  | 'code-as-number'
  | 'code-as-date'
  | 'date-impossible'
  | 'number-impossible'
  | 'money-negative'
  | 'money-fractional'
  | 'money-too-large'
  | 'end-before-start'
  | 'reference-unknown'
  | 'reference-circular'
  | 'parent-missing'
  | 'origin-unknown'
  | 'value-missing'
  | 'no-name'
  | 'name-differs'
  | 'conflict';

export type ErrorCode = keyof ErrorDetails;

/** A refusal: its code and the facts that its sentence needs. */
export type AppError = { readonly [C in ErrorCode]: { readonly code: C } & ErrorDetails[C] }[ErrorCode];
