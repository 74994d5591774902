import { findColumns } from '../columns.ts';
import { twiceWarnings } from '../plan-format.ts';
import type { PlanFormat } from '../plan-format.ts';
import { readRecapRow, spreadOf } from './recap-row.ts';

const columns = {
  year: ['Tahun', 'Tahun Anggaran'],
  fieldCode: ['Kode Bidang', 'Kode Bidang Urusan'],
  parentCode: ['Kode SKPD Induk', 'Kode/Nama SKPD Induk'],
  parentName: ['Nama SKPD Induk'],
  unitCode: ['Kode Unit', 'Kode/Nama Unit'],
  unitName: ['Nama Unit'],
  subUnitCode: ['Kode Sub Unit', 'Kode/Nama Sub Unit'],
  subUnitName: ['Nama Sub Unit'],
  fundName: ['Sumber Dana', 'Nama Sumber Dana'],
  programCode: ['Kode Program', 'Kode/Nama Program'],
  activityCode: ['Kode Kegiatan', 'Kode/Nama Kegiatan'],
  subActivityCode: ['Kode Sub Kegiatan', 'Kode/Nama Sub Kegiatan'],
  subActivityName: ['Nama Sub Kegiatan'],
  accountCode: ['Kode Rekening', 'Kode/Nama Rekening'],
  pagu: ['Alokasi Anggaran', 'Alokasi Anggaran (Rp)', 'Anggaran'],
  realised: ['Realisasi Anggaran', 'Realisasi Anggaran (Rp)', 'Realisasi'],
} as const;

const required = ['subActivityCode', 'pagu', 'realised'] as const;

/**
 * Format B: penjabaran anggaran dan realisasi, one row per account, with ceiling and realisation up to the quarter.
 *
 * Source: docs/spec/plan-files.md, format B.
 */
export const formatB: PlanFormat = {
  name: 'B',
  gives: ['plan', 'realisation'],
  columns,
  required,
  open(table, question) {
    const found = findColumns(table, columns, required);
    if (found === null) return null;
    const { at, headings, headingRows, rowIndex } = found;
    const opd = [
      [at.get('subUnitCode'), at.get('subUnitName')],
      [at.get('unitCode'), at.get('unitName')],
      [at.get('parentCode'), at.get('parentName')],
    ] as const;
    return {
      firstRow: rowIndex + 1,
      headings,
      headingRows,
      amountColumns: [at.get('pagu') ?? -1, at.get('realised') ?? -1],
      spreadColumns: spreadOf(found),
      warnings: [
        ...twiceWarnings(table, found),
        ...(at.has('year') ? [] : [{ code: 'year-missing' as const, sheet: table.sheet }]),
      ],
      readRow: (cells, decimal) => readRecapRow(cells, { found, opd, question }, decimal),
    };
  },
};
