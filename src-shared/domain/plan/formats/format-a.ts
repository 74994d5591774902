import type { Table } from '../../tables/table.ts';
import { findColumns } from '../columns.ts';
import { twiceWarnings } from '../plan-format.ts';
import type { PlanFormat } from '../plan-format.ts';
import { readRecapRow, spreadOf } from './recap-row.ts';

const columns = {
  year: ['TAHUN', 'TAHUN ANGGARAN'],
  opdCode: ['KODE SKPD', 'KODE PERANGKAT DAERAH', 'KODE OPD'],
  opdName: ['NAMA SKPD', 'NAMA PERANGKAT DAERAH', 'NAMA OPD', 'SKPD'],
  unitCode: ['KODE SUB UNIT', 'KODE SUB SKPD'],
  unitName: ['NAMA SUB UNIT', 'NAMA SUB SKPD'],
  fieldCode: ['KODE BIDANG URUSAN'],
  programCode: ['KODE PROGRAM'],
  activityCode: ['KODE KEGIATAN'],
  subActivityCode: ['KODE SUB KEGIATAN', 'KODE/NAMA SUB KEGIATAN'],
  subActivityName: ['NAMA SUB KEGIATAN'],
  fundCode: ['KODE SUMBER DANA'],
  fundName: ['NAMA SUMBER DANA', 'SUMBER DANA'],
  accountCode: ['KODE REKENING', 'KODE AKUN'],
  location: ['LOKASI'],
  pagu: ['PAGU', 'PAGU (RP)', 'PAGU INDIKATIF', 'PAGU INDIKATIF (RP)', 'PAGU ANGGARAN', 'NILAI PAGU'],
} as const;

const required = ['subActivityCode', 'pagu'] as const;

/**
 * Format A: flat recap of RKPD, KUA-PPAS, RKA, APBD or DPA, one row per account and package.
 *
 * Source: docs/spec/plan-files.md, format A.
 */
export const formatA: PlanFormat = {
  name: 'A',
  gives: ['plan'],
  columns,
  required,
  open(table: Table, question) {
    const found = findColumns(table, columns, required);
    if (found === null) return null;
    const { at, headings, headingRows, rowIndex } = found;
    const opd = [
      [at.get('unitCode'), at.get('unitName')],
      [at.get('opdCode'), at.get('opdName')],
    ] as const;
    return {
      firstRow: rowIndex + 1,
      headings,
      headingRows,
      amountColumns: [at.get('pagu') ?? -1],
      spreadColumns: spreadOf(found),
      warnings: [
        ...twiceWarnings(table, found),
        ...(at.has('year') ? [] : [{ code: 'year-missing' as const, sheet: table.sheet }]),
      ],
      readRow: (cells, decimal) => readRecapRow(cells, { found, opd, question }, decimal),
    };
  },
};
