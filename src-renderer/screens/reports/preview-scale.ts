/** The sheets in millimetres, upright. Source: ISO 216; F4 as sold in Indonesia; ANSI for Folio and Legal. */
const sheets: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  F4: [215, 330],
  FOLIO: [215.9, 330.2],
  LEGAL: [215.9, 355.6],
};
const pixelsInMillimetre = 96 / 25.4;
/** The room that the preview leaves around a sheet, and its scroll bar. */
const surroundings = 64;

/** The width in pixels that a sheet and its surroundings need at their own size. */
export function sheetWidth(paper: string, isLandscape: boolean): number {
  const [width, height] = sheets[paper] ?? [215, 330];
  return (isLandscape ? height : width) * pixelsInMillimetre + surroundings;
}

/** How much a sheet is made smaller to fit; one that fits keeps its size. */
export const previewScale = (room: number, needed: number): number =>
  room <= 0 ? 1 : Math.min(1, room / needed);
