import { fieldName } from '../../data/fields.ts';
import { toCodeKey } from '../codes.ts';
import type { Nomenclature, NomenclatureRow } from '../nomenclature/nomenclature.ts';
import { compareText } from '../text-order.ts';
import { programNames } from './programs.ts';
import { sampleSubActivities } from './sub-activities.ts';

/** One code list of the sample, as a file would bring it. */
export type SampleCodeList = Omit<Nomenclature, 'id'> & { readonly importedOn: string };

/** Codes that had another number in the list before the base year, by their code now. */
export const oldCodes: Readonly<Record<string, string>> = { '1.04.03.2.03.0002': '1.04.03.2.03.0005' };

const currentCodes = new Map(Object.entries(oldCodes).map(([now, before]) => [before, now]));

/** The code of today for a code of either list. */
export const toCurrentCode = (code: string): string => currentCodes.get(code) ?? code;

/** The code that a sub kegiatan has in the documents of a year. */
export const codeInYear = (code: string, year: number, baseYear: number): string =>
  year < baseYear ? (oldCodes[code] ?? code) : code;

/** A code that documents of the base year still carry though its list has it no more. */
const withdrawnCode = '1.04.05.2.01.0001';

const urusanNames: Readonly<Record<string, string>> = {
  '1': 'Urusan Pemerintahan Wajib yang Berkaitan dengan Pelayanan Dasar',
  '2': 'Urusan Pemerintahan Wajib yang Tidak Berkaitan dengan Pelayanan Dasar',
  '3': 'Urusan Pemerintahan Pilihan',
  '4': 'Unsur Pendukung Urusan Pemerintahan',
  '5': 'Unsur Penunjang Urusan Pemerintahan',
};
const supportNames: Readonly<Record<string, string>> = {
  '4.01': 'Sekretariat Daerah',
  '5.01': 'Perencanaan',
  '5.02': 'Keuangan',
  '5.05': 'Penelitian dan Pengembangan',
};
const support = 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota';

const head = (code: string, segments: number): string => code.split('.').slice(0, segments).join('.');

/** The levels above a sub kegiatan. Names of kegiatan are invented; the sample's documents do not show them. */
function above(code: string): readonly NomenclatureRow[] {
  const bidang = head(code, 2);
  const program = programNames[head(code, 3)] ?? support;
  const activity = head(code, 5);
  return [
    { code: head(code, 1), name: urusanNames[head(code, 1)] ?? '' },
    { code: bidang, name: fieldName(bidang) ?? supportNames[bidang] ?? '' },
    { code: head(code, 3), name: program },
    { code: activity, name: `Pelaksanaan ${program.replace(/^Program /, '')} (${activity.slice(-4)})` },
  ];
}

const inOrder = (a: NomenclatureRow, b: NomenclatureRow): number => compareText(a.code, b.code);

/** Every level of the codes, each once, the support programme with the prefix of the master lists. */
function toRows(codes: readonly NomenclatureRow[]): readonly NomenclatureRow[] {
  const rows = new Map<string, NomenclatureRow>();
  const add = (row: NomenclatureRow): void => {
    if (!rows.has(toCodeKey(row.code))) rows.set(toCodeKey(row.code), row);
  };
  for (const row of codes) {
    const isSupport = row.code.split('.')[2] === '01';
    const open = (code: string): string =>
      isSupport && code.split('.').length > 2 ? `X.XX.${code.split('.').slice(2).join('.')}` : code;
    for (const level of [...above(row.code), row]) add({ ...level, code: open(level.code) });
  }
  const prefix = {
    code: 'X.XX',
    name: 'Urusan Pemerintahan Daerah yang Melekat pada Setiap Perangkat Daerah',
  };
  return [...rows.values(), { code: 'X', name: 'Seluruh Urusan Pemerintahan' }, prefix].sort(inOrder);
}

/** The lists of the sample: one that ends with the year before the base year, and the one that replaces it. */
export function makeCodeLists(baseYear: number): readonly SampleCodeList[] {
  const now = sampleSubActivities.map(({ code, name }) => ({ code, name }));
  return [
    {
      regulation: 'Kepmendagri 900.1.15.5-3406/2024',
      fromYear: baseYear - 1,
      importedOn: `${baseYear - 1}-01-20`,
      rows: toRows(now.map((row) => ({ ...row, code: oldCodes[row.code] ?? row.code }))),
    },
    {
      regulation: 'Kepmendagri 900.1-2850/2025',
      fromYear: baseYear,
      importedOn: `${baseYear}-01-12`,
      rows: toRows(now.filter(({ code }) => code !== withdrawnCode)),
    },
  ];
}
