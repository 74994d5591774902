import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import { fieldName } from '../../src-shared/data/fields.ts';
import { accountNames } from '../../src-shared/domain/sample/accounts.ts';
import type { SamplePlanPart } from '../../src-shared/domain/sample/budget.ts';
import type { SampleCodeList } from '../../src-shared/domain/sample/code-lists.ts';
import { programNames } from '../../src-shared/domain/sample/programs.ts';
import type { SampleRealisation } from '../../src-shared/domain/sample/realisation.ts';
import type { PlanLine } from '../../src-shared/domain/plan/plan.ts';
import { cellFormats, styleHeader } from './sheet-style.ts';

type Row = readonly (string | number | null)[];

const segments = (code: string, count: number): string => code.split('.').slice(0, count).join('.');
const fieldOf = (code: string): string =>
  fieldName(segments(code, 2)) ?? 'Unsur Pendukung dan Penunjang Urusan Pemerintahan';
const supportProgram = 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota';
const programOf = (code: string): string => programNames[segments(code, 3)] ?? supportProgram;

const headingsA = [
  'NO',
  'TAHUN',
  'KODE URUSAN',
  'NAMA URUSAN',
  'KODE SKPD',
  'NAMA SKPD',
  'KODE SUB UNIT',
  'NAMA SUB UNIT',
  'KODE BIDANG URUSAN',
  'NAMA BIDANG URUSAN',
  'KODE PROGRAM',
  'NAMA PROGRAM',
  'KODE KEGIATAN',
  'NAMA KEGIATAN',
  'KODE SUB KEGIATAN',
  'NAMA SUB KEGIATAN',
  'KODE SUMBER DANA',
  'NAMA SUMBER DANA',
  'KODE REKENING',
  'NAMA REKENING',
  'PAKET/KELOMPOK',
  'NAMA PAKET/KELOMPOK',
  'PAGU',
] as const;

const headingsB = [
  'Tahun',
  'Kode Urusan',
  'Nama Urusan',
  'Kode Bidang',
  'Nama Bidang',
  'Kode SKPD Induk',
  'Nama SKPD Induk',
  'Kode Unit',
  'Nama Unit',
  'Kode Sub Unit',
  'Nama Sub Unit',
  'Sumber Dana',
  'Kode Sub SKPD',
  'Nama Sub SKPD',
  'Kode Program',
  'Nama Program',
  'Kode Kegiatan',
  'Nama Kegiatan',
  'Kode Sub Kegiatan',
  'Nama Sub Kegiatan',
  'Kode Rekening',
  'Nama Rekening',
  'Alokasi Anggaran',
  'Realisasi Anggaran',
] as const;

const urusanNames: Readonly<Record<string, string>> = {
  '1': 'Urusan Pemerintahan Wajib yang Berkaitan dengan Pelayanan Dasar',
  '2': 'Urusan Pemerintahan Wajib yang Tidak Berkaitan dengan Pelayanan Dasar',
  '3': 'Urusan Pemerintahan Pilihan',
  '4': 'Unsur Pendukung Urusan Pemerintahan',
  '5': 'Unsur Penunjang Urusan Pemerintahan',
};

const urusanOf = (code: string): readonly [string, string] => {
  const urusan = segments(code, 1);
  return [urusan, urusanNames[urusan] ?? ''];
};

const rowA =
  (year: number) =>
  (line: PlanLine, index: number): Row => {
    const { code, opdCode, opdName, accountCode } = line;
    return [
      index + 1,
      year,
      ...urusanOf(code),
      opdCode,
      opdName,
      opdCode,
      opdName,
      segments(code, 2),
      fieldOf(code),
      segments(code, 3),
      programOf(code),
      segments(code, 5),
      line.name,
      code,
      line.name,
      null,
      line.fundingSource,
      accountCode,
      accountNames[accountCode ?? ''] ?? null,
      null,
      null,
      line.ceilingRupiah,
    ];
  };

/** Realisation of a sub kegiatan parted over its lines by their ceilings; the last line takes the rest. */
function partRealised(lines: readonly PlanLine[], realisedRupiah: number): readonly number[] {
  const whole = lines.reduce((sum, line) => sum + line.ceilingRupiah, 0);
  let left = realisedRupiah;
  return lines.map((line, index) => {
    const part = whole === 0 ? 0 : Math.floor((realisedRupiah / whole) * line.ceilingRupiah);
    const amount = index === lines.length - 1 ? left : Math.min(part, left);
    left -= amount;
    return amount;
  });
}

const rowB = (year: number, line: PlanLine, realised: number): Row => {
  const { code, opdCode, opdName, accountCode } = line;
  return [
    year,
    ...urusanOf(code),
    segments(code, 2),
    fieldOf(code),
    opdCode,
    opdName,
    opdCode,
    opdName,
    opdCode,
    opdName,
    line.fundingSource,
    opdCode,
    opdName,
    segments(code, 3),
    programOf(code),
    segments(code, 5),
    line.name,
    code,
    line.name,
    accountCode,
    accountNames[accountCode ?? ''] ?? null,
    line.ceilingRupiah,
    realised,
  ];
};

async function toBytes(fill: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Sheet1'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fillRows(sheet: Worksheet, headings: readonly string[], rows: readonly Row[]): void {
  const at = sheet.addRow([...headings]).number;
  for (const row of rows) sheet.addRow([...row]);
  styleHeader(sheet, at);
  headings.forEach((heading, index) => {
    const isAmount = /^(pagu|alokasi|realisasi)/i.test(heading);
    const column = sheet.getColumn(index + 1);
    column.width = isAmount ? 20 : /nama/i.test(heading) ? 36 : 18;
    column.numFmt = isAmount ? cellFormats.rupiah : cellFormats.text;
  });
}

/** A code list of the sample: codes as text cells, so that no spreadsheet takes `2.10` for a number. */
export const toCodeListFile = (list: SampleCodeList): Promise<Uint8Array> =>
  toBytes((sheet) => {
    fillRows(
      sheet,
      ['Kode', 'Nama'],
      list.rows.map(({ code, name }) => [code, name]),
    );
  });

/** A yearly document of the sample in format A: a flat recap, one row per rekening. Source: docs/spec/plan-files.md. */
export const toFormatA = (part: SamplePlanPart): Promise<Uint8Array> =>
  toBytes((sheet) => {
    fillRows(sheet, headingsA, part.lines.map(rowA(part.year)));
  });

/** A period document of the sample in format H: a column per year, its pagu where the document carries the row. */
export const toFormatH = (part: SamplePlanPart): Promise<Uint8Array> =>
  toBytes((sheet) => {
    const years = Array.from({ length: part.endYear - part.year + 1 }, (_, index) => part.year + index);
    const rows = part.lines.map((line): Row => {
      const carried = line.years ?? [];
      const share = carried.length === 0 ? 0 : Math.floor(line.ceilingRupiah / carried.length);
      const amounts = years.map((year) => (carried.includes(year) ? share : null));
      const last = amounts.findLastIndex((amount) => amount !== null);
      if (last >= 0) amounts[last] = line.ceilingRupiah - share * (carried.length - 1);
      return [line.code, line.name, line.opdCode, line.opdName, ...amounts];
    });
    fillRows(sheet, ['Kode', 'Nama', 'Kode PD', 'Nama PD', ...years.map(String)], rows);
  });

/** Realisation up to a quarter in format B: five title rows, then ceiling and realisation per rekening of `dpa`. */
export const toFormatB = (
  { year, quarter, lines }: SampleRealisation,
  { dpa, regionName }: { readonly dpa: SamplePlanPart; readonly regionName: string },
): Promise<Uint8Array> =>
  toBytes((sheet) => {
    const titles = [
      `PEMERINTAH ${regionName.toUpperCase()}`,
      'PENJABARAN ANGGARAN DAN REALISASI',
      `TAHUN ANGGARAN ${year}`,
      `SAMPAI DENGAN TRIWULAN ${['', 'I', 'II', 'III', 'IV'][quarter] ?? ''}`,
      '',
    ];
    for (const title of titles) sheet.addRow([title]);
    const rows = lines.flatMap((realised) => {
      const own = dpa.lines.filter(
        (line) => line.code === realised.code && line.opdCode === realised.opdCode,
      );
      const amounts = partRealised(own, realised.realisedRupiah);
      return own.map((line, index) => rowB(year, line, amounts[index] ?? 0));
    });
    fillRows(sheet, headingsB, rows);
  });
