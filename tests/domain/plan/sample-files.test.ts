import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlanTables } from '../../../src-shared/domain/plan/read-plan-file.ts';
import { readTables } from '../../../src-main/workbook/read-tables.ts';
import type { ParsedPlanFile, PlanFileQuestion } from '../../../src-shared/domain/plan/plan-file.ts';

const question: PlanFileQuestion = {
  document: 'DPA',
  year: 2026,
  endYear: 2026,
  quarter: null,
  opdCode: null,
  decimal: null,
};

async function read(
  file: string,
  more: Partial<PlanFileQuestion> = {},
  folder = 'samples',
): Promise<ParsedPlanFile> {
  const tables = await readTables(path.join(import.meta.dirname, '..', '..', 'fixtures', folder, file));
  if (!tables.ok) throw new Error(tables.error.code);
  const parsed = readPlanTables(tables.value, { ...question, ...more }, file);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

describe('the sample files tie out', () => {
  it.each([
    ['dpa-2026-murni-format-a.xlsx', 'A', 137, 39_450_000_000],
    ['dpa-2026-murni-format-a.xls', 'A', 137, 39_450_000_000],
    ['dpa-2026-pergeseran-1-format-a.csv', 'A', 137, 34_300_000_000],
    ['dpa-2026-realisasi-tw2-format-b.xlsx', 'B', 137, 39_450_000_000],
    ['kua-ppas-2026-format-a-angka-teks.xlsx', 'A', 136, 38_975_000_000],
    ['rkpd-2026-format-a.xlsx', 'A', 139, 49_800_000_000],
    ['rkpd-2026-format-a.ods', 'A', 139, 49_800_000_000],
    ['rka-2026-format-d.xlsx', 'D', 16, 3_225_000_000],
    ['renja-2026-format-f.xlsx', 'F', 10, 1_350_000_000],
  ])('%s is of format %s with %i lines', async (file, format, lines, pagu) => {
    const parsed = await read(file);
    expect({ format: parsed.format, lines: parsed.lines.length, pagu: parsed.paguRupiah }).toEqual({
      format,
      lines,
      pagu,
    });
    expect(parsed.rejected).toEqual([]);
    expect(parsed.warnings).toEqual([]);
    expect(parsed.read).toBe(parsed.lines.length + parsed.setAside.length + parsed.rejected.length);
  });

  it('with realisation', async () => {
    const parsed = await read('dpa-2026-realisasi-tw2-format-b.xlsx', { document: 'REALISASI', quarter: 2 });
    expect(parsed.realisation).toHaveLength(137);
    expect(parsed.realisedRupiah).toBe(3_641_666_655);
  });

  it('with the forward estimate, whose perangkat daerah has a name only', async () => {
    const parsed = await read('renja-2026-format-f.xlsx', { document: 'RENJA' });
    expect(parsed.nextYearRupiah).toBe(1_350_000_000);
    expect(parsed.opd).toEqual({ code: null, name: 'Dinas Perhubungan' });
    expect(parsed.setAside.map(({ row, reason }) => [row, reason])).toEqual([
      [6, 'column-numbers'],
      [7, 'higher-level'],
      [13, 'higher-level'],
    ]);
  });

  it('with the perangkat daerah of the title block, unless the officer names one', async () => {
    const health = { code: '1.02.2.14.0.00.02.0000', name: 'Dinas Kesehatan' };
    expect((await read('rka-2026-format-d.xlsx', { document: 'RKA' })).opd).toEqual(health);
    const named = await read('rka-2026-format-d.xlsx', { document: 'RKA', opdCode: '1.02' });
    expect(named.opd).toBeNull();
    expect(named.lines[0]).toMatchObject({
      code: '1.02.02.2.01.0001',
      opdCode: null,
      fundingSource: 'PAD',
      location: 'Kab. Mahakam Ulu',
    });
  });

  it('alike, whichever program saved them', async () => {
    const [xlsx, xls] = [
      await read('dpa-2026-murni-format-a.xlsx'),
      await read('dpa-2026-murni-format-a.xls'),
    ];
    expect(xls.lines).toEqual(xlsx.lines);
    expect((await read('rkpd-2026-format-a.ods')).lines).toEqual(
      (await read('rkpd-2026-format-a.xlsx')).lines,
    );
  });

  it('of a tidied recap: titles, merged offices, a printed total, a signature', async () => {
    const parsed = await read('format-a-merged.xlsx', {}, 'made');
    expect(
      parsed.lines.map(({ code, opdCode, opdName, ceilingRupiah }) => [
        code,
        opdCode,
        opdName,
        ceilingRupiah,
      ]),
    ).toEqual(
      [1, 2, 3, 4].map((number) => [
        `1.02.02.2.01.000${number}`,
        '1.02.0.00.0.00.01.0000',
        'Dinas Kesehatan',
        number * 1_000_000,
      ]),
    );
    expect(parsed.setAside.map(({ row, reason }) => [row, reason])).toEqual([
      [9, 'subtotal'],
      [11, 'note'],
    ]);
    expect(parsed.warnings).toEqual([]);
  });

  it('of another year keep nothing, and say so', async () => {
    const parsed = await read('dpa-2026-murni-format-a.xlsx', { year: 2027, endYear: 2027 });
    expect(parsed.lines).toEqual([]);
    expect(parsed.setAside).toHaveLength(137);
    expect(parsed.warnings).toEqual([{ code: 'other-year', year: 2026, count: 137 }]);
  });

  it('that are a register are no plan', async () => {
    const tables = await readTables(
      path.join(import.meta.dirname, '..', '..', 'fixtures', 'samples', 'register-sendiri.xlsx'),
    );
    expect(tables.ok && readPlanTables(tables.value, question, 'x.xlsx')).toEqual({
      ok: false,
      error: { code: 'header-not-found', path: 'x.xlsx' },
    });
  });
});
