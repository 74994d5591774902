import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';

const headings = [
  'TAHUN',
  'KODE SUB UNIT',
  'NAMA SUB UNIT',
  'KODE SUB KEGIATAN',
  'NAMA SUB KEGIATAN',
  'KODE SUMBER DANA',
  'NAMA SUMBER DANA',
  'KODE REKENING',
  'LOKASI',
  'PAGU',
];

const padded = (value: number, width: number): string => value.toString().padStart(width, '0');

/** The nth sub kegiatan of an invented nomenclature: 40 in each of 25 programmes of 20 perangkat daerah. */
export const subActivityCode = (n: number): string =>
  `1.${padded((n % 20) + 1, 2)}.${padded((Math.floor(n / 20) % 25) + 1, 2)}.2.01.${padded((n % 40) + 1, 4)}`;

/** The perangkat daerah that carries the nth sub kegiatan. */
export const opdCode = (n: number): string => `1.${padded((n % 20) + 1, 2)}.0.00.0.00.01.0000`;

/** One row of a document: a sub kegiatan, split into accounts as the budget office exports it. */
export function planRow(n: number) {
  return {
    opdCode: opdCode(n),
    opdName: `Dinas ${padded((n % 20) + 1, 2)}`,
    code: subActivityCode(n),
    name: `Sub kegiatan ${n.toString()} pelayanan dasar masyarakat`,
    fundingSource: 'Dana Alokasi Umum',
    accountCode: `5.1.02.${padded((n % 4) + 1, 2)}.01.${padded(n % 10_000, 4)}`,
    location: 'Kabupaten Mahakam Ulu',
    ceilingRupiah: 1_000_000 + n * 1000,
  };
}

/** Writes a planning file of format A with so many rows. */
export function writePlanWorkbook(path: string, rows: number): void {
  const cells = Array.from({ length: rows }, (_, n) => {
    const row = planRow(n);
    const fund = ['1.1.01', row.fundingSource];
    return [
      2026,
      row.opdCode,
      row.opdName,
      row.code,
      row.name,
      ...fund,
      row.accountCode,
      row.location,
      row.ceilingRupiah,
    ];
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([headings, ...cells]), 'DPA');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
}
