import { describe, expect, it } from 'vitest';
import { createCodeBook } from '../../../src-shared/domain/nomenclature/code-book.ts';
import {
  compareNomenclatures,
  listInForce,
  type Nomenclature,
} from '../../../src-shared/domain/nomenclature/nomenclature.ts';
import {
  replaceCode,
  type CodeFate,
  type CodeReplacement,
} from '../../../src-shared/domain/nomenclature/replace-code.ts';

const list = (
  fromYear: number,
  regulation: string,
  rows: Readonly<Record<string, string>>,
): Nomenclature => ({
  id: regulation,
  regulation,
  fromYear,
  rows: Object.entries(rows).map(([code, name]) => ({ code, name })),
});

const upper = {
  '1': 'Wajib',
  '1.02': 'Kesehatan',
  '1.02.02': 'Program Upaya Kesehatan',
  '1.02.02.2.01': 'Penyediaan Fasilitas',
  '1.02.02.2.02': 'Penyediaan Layanan',
};
const old = list(2025, '900.1.15.5-3406/2024', {
  ...upper,
  '1.02.02.2.01.0001': 'Rumah Sakit',
  '1.02.02.2.01.0002': 'Puskesmas',
  '1.02.02.2.01.0003': 'Ambulans',
  '1.02.02.2.02.0001': 'Imunisasi',
  '1.02.02.2.02.0002': 'Gizi',
  '1.02.02.2.02.0003': 'Gizi Buruk',
  'X.XX.01.2.01.0001': 'Dokumen Perencanaan',
  'X.XX.01.2.01.0002': 'Dokumen Evaluasi',
});
const now = list(2026, '900.1-2850/2025', {
  ...upper,
  '1.02.02.2.05': 'PENYEDIAAN LAYANAN',
  '1.02.02.2.01.0001': 'Rumah Sakit Daerah',
  '1.02.02.2.01.0007': 'PUSKESMAS',
  '1.02.02.2.01.0008': 'Ambulans',
  '1.02.02.2.01.0009': 'Ambulans',
  '1.02.02.2.05.0001': 'Imunisasi',
  '1.02.02.2.05.0002': 'Stunting',
  'X.XX.01.2.01.0009': 'Dokumen Perencanaan',
});
const lists = [old, { ...now, rows: now.rows.filter((row) => row.code !== '1.02.02.2.02') }];

const health = '1.02.0.00.0.00.01.0000';
const fate = (
  code: string,
  rest: {
    year?: number;
    opdCode?: string | null;
    name?: string | null;
    decisions?: readonly CodeReplacement[];
    lists?: readonly Nomenclature[];
  } = {},
): CodeFate =>
  replaceCode(createCodeBook(rest.lists ?? lists, rest.decisions ?? []), rest.year ?? 2026, {
    code,
    opdCode: rest.opdCode ?? null,
    name: rest.name ?? null,
  });
const decided = (oldCode: string, newCode: string | null, fromYear = 2026): CodeReplacement => ({
  oldCode,
  newCode,
  fromYear,
});
const replaced = (code: string, name: string, by: 'name' | 'decision' = 'name'): CodeFate => ({
  kind: 'replaced',
  code,
  name,
  by,
});

describe('what becomes of a code', () => {
  it.each<readonly [string, CodeFate, CodeFate]>([
    ['no list for the year', fate('1.02.02.2.01.0001', { year: 2024 }), { kind: 'unchecked' }],
    ['the same code', fate('1.02', { year: 2026 }), { kind: 'listed', name: 'Kesehatan', oldName: null }],
    [
      'the same code by integer segments',
      fate('1.2.2.2.1.7'),
      { kind: 'listed', name: 'PUSKESMAS', oldName: null },
    ],
    [
      'the same code under another name: the code decides, the old name is told',
      fate('1.02.02.2.01.01'),
      { kind: 'listed', name: 'Rumah Sakit Daerah', oldName: 'Rumah Sakit' },
    ],
    [
      'the same name under the same parent',
      fate('1.02.02.2.01.0002'),
      replaced('1.02.02.2.01.0007', 'PUSKESMAS'),
    ],
    ['two of the same name under it', fate('1.02.02.2.01.0003'), { kind: 'unresolved' }],
    [
      'the same name under the parent that took the place of its own',
      fate('1.02.02.2.02.0001'),
      replaced('1.02.02.2.05.0001', 'Imunisasi'),
    ],
    ['a kegiatan that moved', fate('1.02.02.2.02'), replaced('1.02.02.2.05', 'PENYEDIAAN LAYANAN')],
    ['a name that is nowhere', fate('1.02.02.2.02.0002'), { kind: 'unresolved' }],
    ['a code that no earlier list has', fate('1.02.02.2.01.0099'), { kind: 'unresolved' }],
    [
      'its name from a document',
      fate('1.02.02.2.01.0099', { name: 'Puskesmas' }),
      replaced('1.02.02.2.01.0007', 'PUSKESMAS'),
    ],
    [
      'the older list is asked in its own year',
      fate('1.02.02.2.01.0002', { year: 2025 }),
      { kind: 'listed', name: 'Puskesmas', oldName: null },
    ],
    ['a prefix of which nobody knows the bidang', fate('X.XX.01.2.01.0009'), { kind: 'unresolved' }],
    [
      'a prefix in code and list',
      fate('X.XX.01.2.01.0009', { opdCode: health }),
      { kind: 'listed', name: 'Dokumen Perencanaan', oldName: null },
    ],
    [
      'a prefix in the list only: replaced in the words of the link',
      fate('1.02.01.2.01.0001', { opdCode: health }),
      replaced('1.02.01.2.01.0009', 'Dokumen Perencanaan'),
    ],
    [
      'a prefix in both: the prefix stays',
      fate('X.XX.01.2.01.0001', { opdCode: health }),
      replaced('X.XX.01.2.01.0009', 'Dokumen Perencanaan'),
    ],
    [
      'a prefix of the list is not another bidang',
      fate('1.01.01.2.01.0009', { opdCode: health }),
      { kind: 'unresolved' },
    ],
  ])('%s', (_words, said, expected) => {
    expect(said).toEqual(expected);
  });
});

describe('decisions of officers', () => {
  it.each<readonly [string, CodeFate, CodeFate]>([
    [
      'settle what the name leaves open',
      fate('1.02.02.2.01.0003', { decisions: [decided('1.2.2.2.1.3', '1.02.02.2.01.0009')] }),
      replaced('1.02.02.2.01.0009', 'Ambulans', 'decision'),
    ],
    [
      'stand above the same code',
      fate('1.02.02.2.01.0001', { decisions: [decided('1.02.02.2.01.0001', '1.02.02.2.01.0007')] }),
      replaced('1.02.02.2.01.0007', 'PUSKESMAS', 'decision'),
    ],
    [
      'of an earlier list stand below the same code',
      fate('1.02.02.2.01.0001', { decisions: [decided('1.02.02.2.01.0001', '1.02.02.2.01.0007', 2025)] }),
      { kind: 'listed', name: 'Rumah Sakit Daerah', oldName: 'Rumah Sakit' },
    ],
    [
      'of an earlier list still lead on',
      fate('1.02.02.2.02.0002', { decisions: [decided('1.02.02.2.02.0002', '1.02.02.2.01.0002', 2025)] }),
      replaced('1.02.02.2.01.0007', 'PUSKESMAS', 'decision'),
    ],
    [
      'say that nothing takes the place',
      fate('1.02.02.2.01.0002', { decisions: [decided('1.02.02.2.01.0002', null)] }),
      { kind: 'dropped' },
    ],
    [
      'for a later year do not count yet',
      fate('1.02.02.2.02.0002', { decisions: [decided('1.02.02.2.02.0002', '1.02.02.2.01.0007', 2027)] }),
      { kind: 'unresolved' },
    ],
    [
      'the latest one counts',
      fate('1.02.02.2.02.0002', {
        year: 2027,
        decisions: [
          decided('1.02.02.2.02.0002', '1.02.02.2.05.0002', 2027),
          decided('1.02.02.2.02.0002', '1.02.02.2.01.0007', 2026),
        ],
      }),
      replaced('1.02.02.2.05.0002', 'Stunting', 'decision'),
    ],
    [
      'about a kegiatan lead its sub kegiatan',
      fate('1.02.02.2.02.0002', {
        decisions: [decided('1.02.02.2.02', '1.02.02.2.05')],
        lists: [
          old,
          list(2026, 'b/2025', { ...upper, '1.02.02.2.05': 'Layanan', '1.02.02.2.05.0003': 'Gizi' }),
        ],
      }),
      replaced('1.02.02.2.05.0003', 'Gizi'),
    ],
    [
      'in a circle resolve nothing',
      fate('1.02.02.2.02.0002', {
        decisions: [
          decided('1.02.02.2.02.0002', '1.02.02.2.02.0003'),
          decided('1.02.02.2.02.0003', '1.02.02.2.02.0002'),
        ],
      }),
      { kind: 'unresolved' },
    ],
    [
      'with a code that the list does not have resolve nothing',
      fate('1.02.02.2.02.0002', { decisions: [decided('1.02.02.2.02.0002', '1.02.02.2.09.0001')] }),
      { kind: 'unresolved' },
    ],
  ])('%s', (_words, said, expected) => {
    expect(said).toEqual(expected);
  });
});

describe('which list is in force', () => {
  const head = (fromYear: number, regulation: string) => ({ fromYear, regulation });

  it('is the one with the latest first year up to the year', () => {
    const all = [head(2026, 'b/2025'), head(2024, 'a/2023'), head(2027, 'c/2026')];
    expect(listInForce(all, 2026)).toEqual([head(2026, 'b/2025'), head(2024, 'a/2023')]);
    expect(listInForce(all, 2023)).toEqual([]);
  });

  it.each([
    ['900.1-2850/2025', '900.1-861/2026'],
    ['050-3708/2020', '050-5889/2020'],
    ['Permendagri 90/2019', 'Kepmendagri 050-3708/2020'],
    ['Permendagri Nomor 90 Tahun 2019', 'Kepmendagri 050-3708/2020'],
    ['Keputusan A', 'keputusan b'],
  ])('of one first year it is the later regulation: %s before %s', (earlier, later) => {
    expect(compareNomenclatures(head(2026, earlier), head(2026, later))).toBeLessThan(0);
    expect(listInForce([head(2026, later), head(2026, earlier)], 2026)[0]?.regulation).toBe(later);
  });
});
