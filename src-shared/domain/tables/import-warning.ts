/**
 * Everything odd that an import reports without refusing the row, by code, with the facts that its sentence needs.
 *
 * `text/warnings.ts` has the Indonesian sentence for each; a code without one does not compile. Codes are permanent.
 */
export interface ImportWarningDetails {
  'sheet-unknown': { readonly sheet: string };
  'sheet-unread': { readonly sheet: string };
  'sheet-hidden': { readonly sheet: string };
  'sheet-other-format': { readonly sheet: string };
  'sheets-read': {
    readonly sheets: readonly { readonly sheet: string; readonly lines: number; readonly sum: number }[];
  };
  'sheet-only': { readonly sheet: string; readonly others: number };
  'rows-hidden': { readonly sheet: string; readonly rows: readonly number[] };
  'columns-hidden': { readonly sheet: string; readonly columns: readonly string[] };
  'rows-continued': { readonly sheet: string; readonly rows: readonly number[] };
  'rows-set-aside': {
    readonly sheet: string;
    readonly row: number;
    readonly reason: 'subtotal' | 'column-numbers' | 'repeated-heading' | 'note';
    readonly text: string;
  };
  'column-ambiguous': { readonly column: string; readonly candidates: readonly string[] };
  'column-to-note': { readonly column: string };
  'column-unknown': { readonly sheet: string; readonly column: string };
  'column-twice': { readonly sheet: string; readonly column: string };
  'cell-emptied': {
    readonly sheet: string;
    readonly row: number;
    readonly column: string;
    readonly value: string;
  };
  'number-shared': { readonly number: string; readonly codes: readonly string[] };
  'obligation-unknown': {
    readonly sheet: string;
    readonly row: number;
    readonly agreement: string;
    readonly obligation: string;
  };
  'end-before-signing': { readonly sheet: string; readonly row: number };
  'other-region': { readonly found: string; readonly expected: string };
  'base-unknown': { readonly database: string };
  'sen-rounded': { readonly count: number; readonly difference: number };
  'amount-empty': { readonly sheet: string; readonly count: number; readonly firstRow: number };
  'opd-code-malformed': {
    readonly sheet: string;
    readonly row: number;
    readonly value: string;
    readonly count: number;
  };
  'other-year': { readonly year: number; readonly count: number };
  'title-year-differs': { readonly sheet: string; readonly found: number; readonly expected: number };
  'year-missing': { readonly sheet: string };
  'printed-total-differs': {
    readonly sheet: string;
    readonly row: number;
    readonly printed: number;
    readonly counted: number;
  };
  'code-without-parent': {
    readonly count: number;
    readonly example: string;
    readonly row: number;
  };
}

export type ImportWarningCode = keyof ImportWarningDetails;

/** A warning: its code and the facts that its sentence needs. */
export type ImportWarning = {
  readonly [C in ImportWarningCode]: { readonly code: C } & ImportWarningDetails[C];
}[ImportWarningCode];
