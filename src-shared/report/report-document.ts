import type { ReportName } from '../domain/office/reports.ts';

/** What a column holds; decides how a cell is written in print, workbook and CSV. A share is drawn as a bar too. */
export type CellKind = 'text' | 'rupiah' | 'integer' | 'date' | 'percent' | 'share';

/**
 * One cell: a text (lines parted by `\n`), a number, or nothing.
 *
 * A column of amounts may hold a text where there is no amount to show, such as `belum diimpor`.
 */
export type ReportCell = string | number | null;

/** A column; `width` is its share in millimetres on landscape F4. `key` names it where an office gives it another heading. */
export interface ReportColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly kind: CellKind;
}

/** Rows under a common heading, which may be missing. */
export interface ReportSection {
  readonly heading: string | null;
  /** Severity of what stands in it, shown beside the words of the heading. */
  readonly tone?: 'M' | 'K' | 'B';
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A table: its columns are numbered 1, 2, 3 … under the headings. */
export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly sections: readonly ReportSection[];
  /** The closing row, or null. */
  readonly totals: readonly ReportCell[] | null;
  /** What stands in the place of rows where there are none. */
  readonly emptyText: string | null;
}

/** The head of a letter and what it says before and after its table. */
export interface ReportLetter {
  /** Nomor, Sifat, Lampiran, Hal with their values. */
  readonly references: readonly (readonly [label: string, value: string])[];
  readonly placeAndDate: string;
  readonly addressee: readonly string[];
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** Who gets a copy (Tembusan); none where empty. */
  readonly copies: readonly string[];
}

/**
 * What a page says beside its table: sentences, a list, lines to write on by hand, or a smaller table.
 *
 * Blocks are printed and stand in the workbook; a CSV file holds the page's own table only.
 */
export type ReportBlock = { readonly heading: string | null } & (
  | { readonly kind: 'paragraphs' | 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'blank'; readonly count: number }
  | { readonly kind: 'table'; readonly table: ReportTable }
);

/** One sheet of paper, or as many as its table needs; `name` is short, for the tab of a workbook. */
export interface ReportPage {
  readonly name: string;
  readonly letter: ReportLetter | null;
  readonly before: readonly ReportBlock[];
  readonly table: ReportTable | null;
  readonly after: readonly ReportBlock[];
  /** Who signs on the left, where two sign. */
  readonly counterSign: SignOff | null;
}

/** A page that is its table and nothing more. */
export const tablePage = (name: string, table: ReportTable): ReportPage => ({
  ...{ name, table, letter: null },
  ...{ before: [], after: [], counterSign: null },
});

/** Lines below the table under a common heading, which may be missing. */
export interface ReportNote {
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** Name of the office, its unit and address, as they stand above the double rule. */
export interface Letterhead {
  readonly office: string;
  readonly unit: string;
  readonly address: string;
  /** The region's emblem, or null where none is chosen. */
  readonly emblem: Emblem | null;
}

/** A picture as it was chosen; its size in pixels gives its proportions. */
export interface Emblem {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly widthPx: number;
  readonly heightPx: number;
  readonly base64: string;
}

/** Who signs; empty texts are left out, an empty name becomes a dotted line. */
export interface SignOff {
  readonly placeAndDate: string;
  readonly onBehalf: string;
  readonly position: string;
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
}

/** A report as data: print, workbook and CSV are made from it and from nothing else. */
export interface ReportDocument {
  readonly name: ReportName;
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly orientation: 'landscape' | 'portrait';
  readonly letterhead: Letterhead;
  readonly pages: readonly ReportPage[];
  readonly notes: readonly ReportNote[];
  readonly signOff: SignOff;
  readonly printed: string;
  /** The report in a few lines, for a message. */
  readonly summary: readonly string[];
}

/** How many rows of data a report has, over all its pages. */
export const countRows = (report: ReportDocument): number =>
  report.pages.reduce(
    (sum, page) => sum + (page.table?.sections.reduce((rows, section) => rows + section.rows.length, 0) ?? 0),
    0,
  );
