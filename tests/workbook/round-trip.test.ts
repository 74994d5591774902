import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables, readTablesFromBytes } from '../../src-main/workbook/read-tables.ts';
import { writeRegister, writeTemplate } from '../../src-main/workbook/write-register.ts';
import type { RecordsByKind } from '../../src-shared/domain/register/coded-records.ts';
import { toRecordValues } from '../../src-shared/domain/register/coded-records.ts';
import type { FieldSpec, FieldType } from '../../src-shared/domain/register/field.ts';
import { fieldsOf, kindNames, kindSpec } from '../../src-shared/domain/register/kinds.ts';
import type { AnyRecord, Kind } from '../../src-shared/domain/register/kinds.ts';
import { closedLists } from '../../src-shared/domain/register/lists.ts';
import { planRegisterMerge } from '../../src-shared/domain/register/merge.ts';
import type { RegisterPlan } from '../../src-shared/domain/register/merge.ts';
import { parseRegister } from '../../src-shared/domain/register/parse-register.ts';
import type { ParsedRegister, RegisterInfo } from '../../src-shared/domain/register/parsed-register.ts';
import { keyText } from '../../src-shared/domain/register/record-key.ts';
import { toStoredValue } from '../../src-shared/domain/register/value-text.ts';
import { listWords } from '../../src-shared/text/list-words.ts';
import { rawCells } from '../support/workbook-files.ts';

const info: RegisterInfo = {
  region: '64.11',
  databaseId: 'db',
  counter: 3,
  programVersion: '0.1.0',
  exportedOn: '2026-07-15',
};

async function reread(bytes: Uint8Array): Promise<ParsedRegister> {
  const tables = await readTablesFromBytes(bytes, 'ekspor.xlsx');
  if (!tables.ok) throw new Error(tables.error.code);
  const parsed = parseRegister(tables.value, listWords);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const plan = (parsed: ParsedRegister, current: RecordsByKind, base: RecordsByKind | null): RegisterPlan =>
  planRegisterMerge({ parsed, current, base, prefer: null, region: '64.11' });

/** Records as a database would hold them after an import of everything. */
function toRecords(planned: RegisterPlan): RecordsByKind {
  const ids = new Map(
    planned.creates.flatMap(({ kind, values }) =>
      kind === 'agreement' ? [[String(values['code']), `id-${String(values['code'])}`] as const] : [],
    ),
  );
  const records: Record<string, AnyRecord[]> = {};
  planned.creates.forEach(({ kind, values }, index) => {
    const id = kind === 'agreement' ? (ids.get(String(values['code'])) ?? '') : `id-${index}`;
    (records[kind] ??= []).push({ ...toRecordValues(kind, values, ids), id });
  });
  return records;
}

const nasty = fc.constantFrom(
  '=1+1',
  '+62 812',
  '-5',
  '@SUM(A1)',
  "'teks",
  '0012',
  '1e5',
  '1.10',
  'TRUE',
  '2025-01-31',
  '31/01/2025',
  '1/2',
  'a\nb',
  'a\r\nb',
  '\tx',
  '  inner  spaces',
  '<b>&amp;"',
  '_x0041_',
  '_x000D_',
  'é “”',
  '\u{1f600}',
  '\u202eabc',
  'x\u0000y',
  '\ud800',
  '#REF!',
  'a;b',
  ' ; ',
  'null',
  'x'.repeat(32_767),
  '\u00a0',
  '🏛️',
);
const freeText = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const date = fc.constantFrom(
  '1000-01-01',
  '1899-12-31',
  '1900-01-01',
  '1900-02-28',
  '1900-03-01',
  '1999-12-31',
  '2000-02-29',
  '2026-07-15',
  '9999-12-31',
);
const opdCode = fc.constantFrom('1.02.0.00.0.00.01.0000', '1.02', '2.16.2.20.2.21.10.0000');

const listOf = (spec: FieldSpec): readonly string[] =>
  spec.list === undefined ? [] : closedLists[spec.list];

/** Values by type; those of closed lists depend on the list. */
const byType: Readonly<Record<FieldType, (spec: FieldSpec) => fc.Arbitrary<string | number | null>>> = {
  text: () => freeText,
  list: (spec) =>
    spec.column === 'Program RPJMD' ? fc.constantFrom('1.02.02', '2025-2029:1.02.02; 1.02.03') : freeText,
  choice: (spec) => fc.constantFrom(...listOf(spec)),
  choices: (spec) => fc.subarray([...listOf(spec)], { minLength: 1 }).map((values) => values.join('; ')),
  date: () => date,
  rupiah: () => fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER)),
  integer: ({ column }) =>
    column.includes('Tahun')
      ? fc.integer({ min: 1900, max: 2999 })
      : fc.integer({ min: 1, max: column === 'Triwulan' ? 4 : 999_999_999 }),
  region: () => fc.constantFrom('64.11', '64.10', '64'),
  opd: () => opdCode,
  subActivity: () => fc.constantFrom('1.02.02.2.01.0001', '1.02.02.2.01.01', 'X.XX.01.2.01.0001'),
  account: () => fc.constantFrom('5.1.02.01.001.00024', '5.1', '4'),
  planCode: () => fc.constantFrom('1.02.02', '1.02.02.2.01.0001', 'X.XX.01.2.01'),
  field: () => fc.constantFrom('1.02', '2.10', '1'),
  measure: () => fc.oneof(freeText, measures),
  agreement: () => fc.constantFrom('A', 'B', 'C'),
};
const measures = fc.constantFrom(
  '12.5',
  '12,5',
  '100',
  '-3',
  '0.1',
  '1e21',
  '007',
  '12345678901234567890',
  'Infinity',
  '3 dokumen',
  '-0',
  ' 5 ',
);
const valueOf = (spec: FieldSpec): fc.Arbitrary<string | number | null> => byType[spec.type](spec);

/** Fields whose combination would rightly be refused, so that they stay out of what must come back. */
const leftOut: ReadonlySet<string> = new Set([
  'endsOn',
  'endedOn',
  'parentId',
  'continuesId',
  'validUntil',
  'toYear',
  'form',
]);

function recordOf(kind: Kind): fc.Arbitrary<AnyRecord> {
  const { key } = kindSpec(kind);
  const shape = Object.fromEntries(
    fieldsOf(kind).map(([name, spec]) => {
      const stored = valueOf(spec).map((value) => toStoredValue(spec, value));
      if (kind === 'agreement' && name === 'code') return [name, fc.constantFrom('A', 'B', 'C')];
      if (leftOut.has(name)) return [name, fc.constant(null)];
      return [
        name,
        key.includes(name) ? stored.filter((value) => value !== null) : fc.option(stored, { nil: null }),
      ];
    }),
  );
  return fc.record(shape).map((values) => ({ ...values, id: '' }));
}

const idOf = (code: string): string => `id-${code}`;

/** A register with three agreements and a few rows of every kind that refer to them. */
const register: fc.Arbitrary<RecordsByKind> = fc
  .tuple(...kindNames.map((kind) => fc.array(recordOf(kind), { maxLength: 4 })))
  .map((lists) => {
    const records: Record<string, AnyRecord[]> = {};
    kindNames.forEach((kind, index) => {
      const byKey = new Map<string, AnyRecord>();
      for (const record of lists[index] ?? []) byKey.set(keyText(kind, record), record);
      records[kind] = [...byKey.values()];
    });
    const known = new Set(records['agreement']?.map((record) => record['code']));
    for (const code of ['A', 'B', 'C']) {
      if (!known.has(code))
        records['agreement']?.push({
          ...Object.fromEntries(fieldsOf('agreement').map(([name]) => [name, null])),
          code,
          id: '',
        });
    }
    for (const kind of kindNames) {
      records[kind] = (records[kind] ?? []).map((record, index) => {
        const values = Object.fromEntries(
          fieldsOf(kind).map(([name, spec]) => [
            name,
            spec.type === 'agreement' && record[name] !== null
              ? idOf(String(record[name]))
              : (record[name] ?? null),
          ]),
        );
        return { ...values, id: kind === 'agreement' ? idOf(String(record['code'])) : `${kind}-${index}` };
      });
    }
    return records;
  });

describe('the register workbook, written and read again', () => {
  it('gives back every value of any register, and an import of it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(register, async (records) => {
        const written = await writeRegister(records, info);
        const parsed = await reread(written.bytes);
        expect(parsed.rejected).toEqual([]);
        expect(parsed.warnings).toEqual([]);
        expect(parsed.info).toEqual(info);
        const again = plan(parsed, records, null);
        expect([again.creates, again.updates, again.rejected, again.absent]).toEqual([[], [], [], 0]);
        expect(again.unchanged).toBe(again.read);
        const fresh = plan(parsed, {}, null);
        expect(fresh.rejected).toEqual([]);
        expect(plan(parsed, toRecords(fresh), null)).toMatchObject({
          creates: [],
          updates: [],
          unchanged: again.read,
        });
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it.each(['register-64.11.xlsx', 'register-64.11-tanggal-teks.xlsx'])('holds for %s', async (file) => {
    const tables = await readTables(path.join(import.meta.dirname, '..', 'fixtures', 'samples', file));
    const parsed = tables.ok ? parseRegister(tables.value, listWords) : tables;
    if (!parsed.ok) throw new Error(parsed.error.code);
    const first = plan(parsed.value, {}, null);
    expect(Object.fromEntries(parsed.value.sheets.map(({ sheet, read }) => [sheet, read]))).toEqual({
      Naskah: 32,
      'Para Pihak': 60,
      Kewajiban: 47,
      Keterkaitan: 49,
      TKKSD: 4,
    });
    expect(first).toMatchObject({ read: 192, rejected: [], unchanged: 0 });
    const records = toRecords(first);
    const second = plan(await reread((await writeRegister(records, info)).bytes), records, records);
    expect(second).toMatchObject({
      read: 192,
      creates: [],
      updates: [],
      unchanged: 192,
      absent: 0,
      rejected: [],
      warnings: [],
    });
  });

  it('gives the same values whether dates were cells or texts', async () => {
    const creates = async (file: string) => {
      const tables = await readTables(path.join(import.meta.dirname, '..', 'fixtures', 'samples', file));
      const parsed = tables.ok ? parseRegister(tables.value, listWords) : tables;
      if (!parsed.ok) throw new Error(parsed.error.code);
      return plan(parsed.value, {}, null).creates.map(({ kind, values }) => ({ kind, values }));
    };
    expect(await creates('register-64.11-tanggal-teks.xlsx')).toEqual(await creates('register-64.11.xlsx'));
  });
});

describe('the cells that we write', () => {
  const agreement = {
    ...Object.fromEntries(fieldsOf('agreement').map(([name]) => [name, null])),
    id: 'a',
  } as AnyRecord;

  it('are texts where a program might run or change them, real dates and numbers elsewhere', async () => {
    const records: RecordsByKind = {
      agreement: [
        {
          ...agreement,
          code: '0012',
          title: '=HYPERLINK("http://x")',
          number: '+62',
          startsOn: '2025-01-31',
          fieldCode: '2.10',
        },
      ],
      obligation: [
        {
          ...Object.fromEntries(fieldsOf('obligation').map(([name]) => [name, null])),
          id: 'o',
          agreementId: 'a',
          year: 2026,
          no: 1,
          amountRupiah: 1_500_000,
          target: '12.5',
          achievement: '12,5',
        },
      ],
    };
    const { bytes } = await writeRegister(records, info);
    const naskah = rawCells(bytes, 'Naskah');
    expect(naskah['A2']).toMatchObject({ t: 's', v: '0012', z: '@' });
    expect(naskah['F2']).toMatchObject({ t: 's', v: '=HYPERLINK("http://x")' });
    expect(naskah['F2']?.f).toBeUndefined();
    expect(naskah['G2']).toMatchObject({ t: 's', v: '+62' });
    expect(naskah['I2']).toMatchObject({ t: 'n', v: 45_688, z: 'dd/mm/yyyy' });
    expect(naskah['Q2']).toMatchObject({ t: 's', v: '2.10', z: '@' });
    const kewajiban = rawCells(bytes, 'Kewajiban');
    expect(kewajiban['A2']).toMatchObject({ t: 's', v: '0012' });
    expect(kewajiban['F2']).toMatchObject({ t: 'n', v: 12.5 });
    expect(kewajiban['H2']).toMatchObject({ t: 'n', v: 1_500_000, z: '#,##0' });
    expect(kewajiban['O2']).toMatchObject({ t: 's', v: '12,5' });
  });

  it('that cannot hold their text are shortened and named', async () => {
    const { bytes, shortened } = await writeRegister(
      { agreement: [{ ...agreement, code: 'A', note: 'x'.repeat(40_000) }] },
      info,
    );
    expect(shortened).toEqual([{ sheet: 'Naskah', row: 2, column: 'Catatan' }]);
    expect(String(rawCells(bytes, 'Naskah')['AO2']?.v)).toHaveLength(32_767);
  });

  it('come in the order of the keys, whatever the order of the records', async () => {
    const records = ['B', 'C', 'A'].map((code) => ({ ...agreement, id: code, code }));
    const cells = rawCells((await writeRegister({ agreement: records }, info)).bytes, 'Naskah');
    expect(['A2', 'A3', 'A4'].map((at) => cells[at]?.v)).toEqual(['A', 'B', 'C']);
  });
});

describe('the template', () => {
  it('has every sheet and column of the register in order, and no row', async () => {
    const parsed = await reread(await writeTemplate());
    expect(parsed.warnings).toEqual([]);
    expect(parsed.sheets.map(({ kind, fields, read }) => ({ kind, fields, read }))).toEqual(
      kindNames.map((kind) => ({ kind, fields: fieldsOf(kind).map(([name]) => name), read: 0 })),
    );
  });
});
