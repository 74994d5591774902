import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanTables } from '../../src-shared/domain/plan/read-plan-file.ts';
import { readTablesFromBytes } from '../../src-main/workbook/read-tables.ts';
import type { PlanFileQuestion } from '../../src-shared/domain/plan/plan-file.ts';
import { planDocuments } from '../../src-shared/domain/plan/plan.ts';
import { planRegisterMerge } from '../../src-shared/domain/register/merge.ts';
import { parseRegister } from '../../src-shared/domain/register/parse-register.ts';
import type { Cell, Table } from '../../src-shared/domain/tables/table.ts';
import { listWords } from '../../src-shared/text/list-words.ts';
import { table } from '../support/tables.ts';
import { workbookOf } from '../support/workbook-files.ts';

const rows = [
  ['Kode', 'Judul', 'Tanggal Mulai'],
  ['N-1', 'Air bersih', 45_688],
  ['N-2', 'Sampah', null],
];
const files = {
  xlsx: workbookOf(rows),
  xls: workbookOf(rows, 'biff8'),
  ods: workbookOf(rows, 'ods'),
  csv: Buffer.from('Kode;Judul\nN-1;Air\n'),
};

describe('whatever the bytes', () => {
  it.each(Object.entries(files))('a changed %s is read or refused, never a crash', async (kind, bytes) => {
    const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: bytes.length }),
        async (changes, cut) => {
          const copy = Buffer.from(bytes);
          for (const { at, byte } of changes) copy[at] = byte;
          const read = await readTablesFromBytes(cut % 3 === 0 ? copy.subarray(0, cut) : copy, `x.${kind}`);
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });
});

const headings = [
  'Kode',
  'Nama',
  'Judul',
  'TAHUN',
  'KODE SKPD',
  'KODE SUB KEGIATAN',
  'PAGU',
  'Alokasi Anggaran',
  'Realisasi Anggaran',
  'Kode Rekening',
  'Uraian',
  'Koefisien',
  'Jumlah',
  '2026',
  'Pagu Indikatif (Rp)',
  'DPA',
  'Realisasi Keuangan',
  'Kode Naskah',
  'Tahun',
  'No',
  'Nilai (Rp)',
  'Kode Induk',
  'Bentuk Naskah',
  'Tanggal Dokumen',
  'Nilai Realisasi',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '1.02.02.2.01.0001',
    '1.02.02',
    '5.1.02',
    'JUMLAH',
    '1.234',
    '12.50',
    '-',
    'Sub Kegiatan : 1.02.02.2.01.0001 x',
    2026,
    -1,
    1.5,
    1e300,
    Number.MAX_SAFE_INTEGER,
    true,
    { date: '2026-02-28' },
    '31/02/2026',
    'A',
    'ADENDUM',
    '#REF!',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyTable: fc.Arbitrary<Table> = fc
  .tuple(
    fc.constantFrom('Naskah', 'Kewajiban', 'Lembar'),
    fc.subarray(headings, { minLength: 2 }),
    fc.array(fc.array(cell, { maxLength: 26 }), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([sheet, header, data, hasTitle]) =>
    table(sheet, [...(hasTitle ? [['JUDUL']] : []), header, ...data]),
  );

const question: fc.Arbitrary<PlanFileQuestion> = fc.record({
  document: fc.constantFrom(...planDocuments, 'REALISASI' as const),
  year: fc.constantFrom(2025, 2026),
  endYear: fc.constantFrom(2026, 2029),
  quarter: fc.constantFrom(null, 1, 4),
  opdCode: fc.constantFrom(null, '1.02'),
  decimal: fc.constantFrom(null, ',' as const, '.' as const),
});

describe('whatever the cells', () => {
  it('every row of a plan file is a line, set aside or refused, and its sums are whole rupiah', () => {
    fc.assert(
      fc.property(fc.array(anyTable, { minLength: 1, maxLength: 2 }), question, (tables, asked) => {
        const read = readPlanTables(tables, asked, 'x');
        if (!read.ok) return;
        const { lines, realisation, setAside, rejected } = read.value;
        expect(read.value.read).toBe(
          Math.max(lines.length, realisation.length) + setAside.length + rejected.length,
        );
        for (const { ceilingRupiah } of lines)
          expect(Number.isSafeInteger(ceilingRupiah) && ceilingRupiah >= 0).toBe(true);
        for (const { realisedRupiah } of realisation) expect(Number.isSafeInteger(realisedRupiah)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('every row of a register is created, changed, unchanged or refused, and imports only once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyTable, { minLength: 1, maxLength: 2, selector: ({ sheet }) => sheet }),
        (tables) => {
          const parsed = parseRegister(tables, listWords);
          if (!parsed.ok) return;
          const plan = planRegisterMerge({
            parsed: parsed.value,
            current: {},
            base: null,
            prefer: null,
            region: null,
          });
          expect(plan.read).toBe(
            plan.creates.length + plan.updates.length + plan.unchanged + plan.rejected.length,
          );
        },
      ),
      { numRuns: 600 },
    );
  });
});
