import { isPlanCode, isSubActivityCode } from '../../codes.ts';
import type { DecimalMark } from '../../tables/read-number.ts';
import { isEmptyCell } from '../../tables/table.ts';
import type { Cell } from '../../tables/table.ts';
import { readAmounts } from '../amounts.ts';
import { cellOf, findColumns } from '../columns.ts';
import type { FoundColumns } from '../columns.ts';
import type { PlanFileQuestion } from '../plan-file.ts';
import { reject, setAside, twiceWarnings } from '../plan-format.ts';
import type { PlanFormat, RowOutcome } from '../plan-format.ts';
import { splitCode, textOrNull } from '../read-code.ts';
import { readPercent } from '../read-percent.ts';
import { isSubtotal } from '../row-kinds.ts';
import { rowWithoutCode } from '../without-code.ts';

const columns = {
  code: ['Kode', 'Kode Sub Kegiatan'],
  name: [
    'Urusan/Bidang/Program/Kegiatan/Sub Kegiatan',
    'Urusan/Bidang/Program/Kegiatan',
    'Urusan/Program/Kegiatan/Sub Kegiatan',
    'Urusan/…/Kegiatan',
    'Uraian',
  ],
  rka: ['RKA', 'RKA (Rp)', 'Pagu RKA'],
  dpa: ['DPA', 'DPA (Rp)', 'Pagu DPA'],
  realised: ['Realisasi Keuangan (Rp)', 'Realisasi Keuangan'],
  physical: ['Realisasi Fisik (%)', 'Realisasi Fisik', 'Fisik (%)'],
  fund: ['Sumber Dana'],
} as const;

const required = ['code', 'dpa', 'realised'] as const;

function withoutSubActivity(cells: readonly Cell[], found: FoundColumns, code: string): RowOutcome {
  if (isSubtotal(cells)) return setAside('subtotal');
  if (isPlanCode(code)) return setAside('higher-level');
  const amount = cellOf(cells, found.at, 'dpa');
  if (code === '' && !isEmptyCell(amount)) return setAside('higher-level');
  const column = found.headings[found.at.get('code') ?? -1] ?? '';
  return rowWithoutCode(cells, { column, code: cellOf(cells, found.at, 'code'), amount });
}

function readRfkRow(
  cells: readonly Cell[],
  found: FoundColumns,
  { question, decimal }: { readonly question: PlanFileQuestion; readonly decimal: DecimalMark },
): RowOutcome {
  const { code, name } = splitCode(cellOf(cells, found.at, 'code'));
  if (!isSubActivityCode(code)) return withoutSubActivity(cells, found, code);
  const pagu = question.document === 'RKA' && found.at.has('rka') ? 'rka' : 'dpa';
  const amounts = readAmounts(cells, {
    columns: [
      { column: found.at.get(pagu) ?? -1, mayBeNegative: false },
      { column: found.at.get('realised') ?? -1, mayBeNegative: true },
    ],
    headings: found.headings,
    decimal,
  });
  const [problem, ...more] = amounts.problems;
  if (problem !== undefined) return reject(problem, ...more);
  const [ceiling = null, realised = null] = amounts.values;
  const of = { code, opdCode: null, opdName: null };
  return {
    kind: 'line',
    line: {
      ...of,
      name: textOrNull(cellOf(cells, found.at, 'name')) ?? name,
      accountCode: null,
      fundingSource: textOrNull(cellOf(cells, found.at, 'fund')),
      location: null,
      ceilingRupiah: ceiling ?? 0,
      years: null,
    },
    realisation: {
      ...of,
      realisedRupiah: realised ?? 0,
      physicalPercent: readPercent(cellOf(cells, found.at, 'physical')),
    },
    sen: amounts.sen,
    isEmptyAmount: ceiling === null && realised === null,
    badOpdCode: null,
  };
}

/**
 * Format G: RFK, realisation of money and of work beside the ceilings of RKA and DPA.
 *
 * Rows above sub kegiatan are set aside. Source: docs/spec/plan-files.md, format G.
 */
export const formatG: PlanFormat = {
  name: 'G',
  gives: ['plan', 'realisation'],
  columns,
  required,
  open(table, question) {
    const found = findColumns(table, columns, required);
    if (found === null) return null;
    const { at, headings, headingRows, rowIndex } = found;
    return {
      firstRow: rowIndex + 1,
      headings,
      headingRows,
      amountColumns: (['dpa', 'rka', 'realised'] as const).flatMap((name) => at.get(name) ?? []),
      spreadColumns: new Set(),
      warnings: twiceWarnings(table, found),
      readRow: (cells, decimal) => readRfkRow(cells, found, { question, decimal }),
    };
  },
};
