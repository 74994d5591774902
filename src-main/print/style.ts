import { sheetMm, type Paper } from './paper.ts';

/** Nothing is printed within 10 mm of the edge; 15 mm leave room for a hole punch and the page number. */
const marginMm = 15;

/** Blocks beside the table, signatures, and letters. */
const footStyle = `
.block { margin: 3mm 0; }
.block h2 { margin: 0 0 1mm; font-size: 9pt; break-after: avoid; }
.block .text { margin: 0 0 1.6mm; font-size: 9.5pt; line-height: 1.45; text-align: justify; }
.block ul { margin: 0; padding-left: 4.5mm; font-size: 8.5pt; line-height: 1.45; }
.block .line { height: 7mm; border-bottom: .4pt dotted #7b8894; }
.block.blank { break-inside: avoid; }
.grid td.share { white-space: nowrap; text-align: right; }
.grid td.share svg { width: 62%; height: 2.2mm; vertical-align: middle; fill: #1f4e66; }
.grid td.share .rest { fill: #dbe3e9; }
.grid td.share span { display: inline-block; min-width: 26%; }
.foot.two { align-items: flex-start; }
.compact .head .office { font-size: 11.5pt; }
.compact .head .unit { font-size: 13pt; }
.compact .title { margin: 4mm 0 2mm; }
.compact .title p { margin: 0; font-size: 9pt; }
.compact .block { margin: 1.8mm 0; }
.compact .block h2 { margin-bottom: .6mm; font-size: 8.6pt; }
.compact .grid { font-size: 7pt; line-height: 1.22; }
.compact .grid th, .compact .grid td { padding: .6mm 1.2mm; }
.compact .block ul { font-size: 7.6pt; line-height: 1.35; }
.compact .block .line { height: 6mm; }
.compact .notes { margin-top: 2mm; font-size: 6.8pt; }
.compact .foot { margin-top: 3mm; }
.compact .sign { font-size: 8.6pt; line-height: 1.3; }
.compact .sign .room { height: 11mm; }
.copies { font-size: 9pt; line-height: 1.4; align-self: flex-end; max-width: 95mm; }
.copies p { margin: 0; }
.copies ol { margin: 0; padding-left: 5mm; }
.foot { break-inside: avoid; break-before: avoid; display: flex; align-items: flex-end; justify-content: space-between; margin-top: 7mm; }
.sign { width: 82mm; flex: none; text-align: center; font-size: 9.5pt; line-height: 1.4; }
.sign .room { height: 19mm; }
.sign .name { font-weight: 700; text-decoration: underline; text-underline-offset: 1.5pt; }
.printed { margin: 0; font-size: 6.8pt; color: #5a6772; }
.letter { font: 11pt/1.5 "Bookman Old Style", "URW Bookman", "Bookman", Georgia, "Liberation Serif", serif; }
.letter .head { font-family: Arial, "Liberation Sans", sans-serif; }
.letter .top { display: flex; justify-content: space-between; gap: 8mm; margin: 7mm 0 6mm; }
.letter .refs td { padding: 0 1.5mm 0 0; vertical-align: top; }
.letter .refs { max-width: 108mm; align-self: flex-start; }
.letter .to { width: 68mm; flex: none; }
.letter .to p { margin: 0; }
.letter .to .date { margin-bottom: 4mm; }
.letter .body { margin: 0 0 3mm; text-align: justify; text-indent: 10mm; }
.letter .printed { font-family: Arial, "Liberation Sans", sans-serif; }
.letter .grid { font: 9.5pt/1.4 Arial, "Liberation Sans", sans-serif; margin: 0 0 4mm; }
.letter .sign { font-size: 11pt; }
.letter .block .text { font-size: 11pt; line-height: 1.5; text-indent: 10mm; }
`.trim();

/** The style of a report's page: a sheet of paper on the screen, the same sheet in print. */
export function pageStyle(paper: Paper, orientation: 'landscape' | 'portrait'): string {
  const { width, height } = sheetMm(paper, orientation);
  return `
@page { size: ${width}mm ${height}mm; margin: ${marginMm}mm ${marginMm}mm 18mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #dfe4e8; }
body { margin: 0; color: #16202a; font: 8pt/1.35 Arial, "Liberation Sans", "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.sheet { width: ${width}mm; min-height: ${height}mm; margin: 8mm auto; padding: ${marginMm}mm;
  background: #fff; box-shadow: 0 1px 2px rgba(22, 32, 42, .2), 0 6px 24px rgba(22, 32, 42, .14); }
.sheet + .sheet { break-before: page; }
.head { text-align: center; padding-bottom: 2mm; border-bottom: 2.2pt solid #16202a; position: relative; }
.head::after { content: ""; position: absolute; left: 0; right: 0; bottom: -4.4pt; border-bottom: .7pt solid #16202a; }
.head .emblem { position: absolute; left: 0; top: 0; height: 21mm; max-width: 26mm; object-fit: contain; }
.head:has(.emblem) { min-height: 23mm; }
.head:has(.emblem) .names { padding: 0 28mm; }
.head .office { font-size: 13pt; font-weight: 700; letter-spacing: .02em; line-height: 1.25; }
.head .unit { font-size: 15pt; font-weight: 700; letter-spacing: .03em; line-height: 1.2; }
.head .address { font-size: 8.5pt; }
.title { margin: 6mm 0 4mm; text-align: center; break-after: avoid; }
.title h1 { margin: 0; font-size: 11.5pt; line-height: 1.3; letter-spacing: .01em; }
.title p { margin: .6mm 0 0; font-size: 9.5pt; }
table { border-collapse: collapse; }
.grid { width: 100%; table-layout: fixed; font-size: 7.4pt; line-height: 1.3; }
.grid thead { display: table-header-group; }
.grid tr { break-inside: avoid; }
.grid th, .grid td { border: .5pt solid #7b8894; padding: 1.1mm 1.3mm; vertical-align: top; overflow-wrap: anywhere; hyphens: auto; }
.grid th { background: #e4ebf0; font-weight: 700; text-align: center; vertical-align: middle; hyphens: manual; overflow-wrap: break-word; }
.grid thead tr.numbers th { background: #f4f7f9; font-weight: 400; font-size: 6.6pt; padding: .3mm; color: #44525e; }
.grid .center { text-align: center; }
.grid .right { text-align: right; }
.grid td.figure { overflow-wrap: normal; hyphens: manual; }
.grid td.word { color: #5a6772; font-style: italic; }
.grid tr.section { break-after: avoid; }
.grid tr.section td { background: #f1f4f6; font-weight: 700; border-left: 2.4pt solid #7b8894; }
.grid tr.section.M td { border-left-color: #b3261e; background: #fbeceb; }
.grid tr.section.K td { border-left-color: #b27b00; background: #fdf5e0; }
.grid tr.section.B td { border-left-color: #1c5f9e; background: #eaf2fa; }
.grid tr.total td { background: #e4ebf0; font-weight: 700; }
.grid tr.total td.figure { font-size: 6.4pt; padding-left: .6mm; padding-right: .8mm; }
.grid td.empty { text-align: center; padding: 6mm; color: #44525e; font-size: 9pt; }
.notes { break-inside: avoid; margin-top: 4mm; font-size: 7.4pt; color: #2b3843; }
.notes h2 { margin: 2mm 0 .4mm; font-size: 7.6pt; break-after: avoid; }
.notes p { margin: 0 0 .4mm; }
.notes ul { margin: 0; padding-left: 4mm; }
${footStyle}
@media print {
  html { background: #fff; }
  .sheet { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; }
}
`.trim();
}
