/** Sheets that Indonesian offices print on; F4 is what they call 215 × 330 mm. */
export type Paper = 'A4' | 'F4' | 'FOLIO' | 'LEGAL';

/** Short and long edge in millimetres; Folio is 8.5 × 13 in, Legal 8.5 × 14 in. */
export const paperMm: Readonly<Record<Paper, { readonly short: number; readonly long: number }>> = {
  A4: { short: 210, long: 297 },
  F4: { short: 215, long: 330 },
  FOLIO: { short: 215.9, long: 330.2 },
  LEGAL: { short: 215.9, long: 355.6 },
};

/** Width and height of a sheet as it lies. */
export function sheetMm(
  paper: Paper,
  orientation: 'landscape' | 'portrait',
): { width: number; height: number } {
  const { short, long } = paperMm[paper];
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}
