/** What is printed, and on which sheet. */
export interface PrintJob {
  readonly html: string;
  readonly paper: 'A4' | 'F4' | 'FOLIO' | 'LEGAL';
  readonly landscape: boolean;
  /** The words around the two numbers of "page 1 of 3". */
  readonly footerWords: { readonly page: string; readonly of: string };
}

/** The document as PDF bytes with page numbers at the foot. */
export function printPage(job: PrintJob): Promise<Uint8Array>;
