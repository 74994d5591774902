import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src-main/exchange/write-atomically.ts';
import { readPlanTables } from '../../src-shared/domain/plan/read-plan-file.ts';
import { readTablesFromBytes } from '../../src-main/workbook/read-tables.ts';
import { sampleFiles, writeSampleFiles } from '../../src-main/workbook/sample-files.ts';
import { planNomenclature } from '../../src-shared/domain/nomenclature/merge-nomenclature.ts';
import { readNomenclature } from '../../src-shared/domain/nomenclature/read-nomenclature.ts';
import type { ParsedPlanFile, PlanFileQuestion } from '../../src-shared/domain/plan/plan-file.ts';
import { refuse } from '../../src-shared/result.ts';
import { sampleRegion } from '../support/report-input.ts';
import { tempFolder } from '../support/temp-folder.ts';

const files = new Map<string, Uint8Array>();
for await (const [name, bytes] of sampleFiles(sampleRegion)) files.set(name, bytes);
const names = [...files.keys()];

const asked = { quarter: null, opdCode: null, decimal: null };

/** What an officer would say of each file when importing it, in the order of the files. */
const questions: readonly PlanFileQuestion[] = [
  ...sampleRegion.plan.map(({ document, year, endYear }) => ({ ...asked, document, year, endYear })),
  ...sampleRegion.realisation.map(({ year, quarter }) => ({
    ...asked,
    document: 'REALISASI' as const,
    year,
    endYear: year,
    quarter,
  })),
];

/** A file as the import reads it. */
async function readBack(index: number): Promise<ParsedPlanFile> {
  const name = names[index];
  const bytes = files.get(name ?? '');
  const question = questions[index];
  if (name === undefined || bytes === undefined || question === undefined)
    throw new Error(`no file ${index}`);
  const tables = await readTablesFromBytes(bytes, name);
  if (!tables.ok) throw new Error(`${name}: ${tables.error.code}`);
  const read = readPlanTables(tables.value, question, 'berkas');
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
  return read.value;
}

describe('the files of a sample region', () => {
  it('are one for each document and quarter, each with a name of its own', () => {
    expect(names).toHaveLength(
      sampleRegion.plan.length + sampleRegion.realisation.length + sampleRegion.nomenclatures.length,
    );
    expect(names).toContain('dpa-2026-pergeseran-1.xlsx');
    expect(names).toContain('renja-2026-murni-1-02.xlsx');
    expect(names).toContain('realisasi-2026-tw-2.xlsx');
  });

  it.each(sampleRegion.plan.map((part, index) => [names[index], index, part] as const))(
    'import whole: %s',
    async (_name, index, part) => {
      const read = await readBack(index);
      expect([read.rejected, read.setAside]).toEqual([[], []]);
      expect(read.lines).toHaveLength(part.lines.length);
      expect(read.paguRupiah).toBe(part.lines.reduce((sum, line) => sum + line.ceilingRupiah, 0));
      expect(read.lines.map((line) => [line.code, line.opdCode])).toEqual(
        part.lines.map((line) => [line.code, line.opdCode]),
      );
      if (part.lines.some((line) => line.years !== null))
        expect(read.lines.map((line) => line.years)).toEqual(part.lines.map((line) => line.years));
    },
  );

  it.each(
    sampleRegion.realisation.map(
      (part, index) => [names[sampleRegion.plan.length + index], index, part] as const,
    ),
  )('import with every rupiah spent: %s', async (_name, index, part) => {
    const read = await readBack(sampleRegion.plan.length + index);
    expect([read.rejected, read.setAside]).toEqual([[], []]);
    expect(read.realisedRupiah).toBe(part.lines.reduce((sum, line) => sum + line.realisedRupiah, 0));
  });

  it.each(sampleRegion.nomenclatures)('import whole: the codes from $fromYear on', async (list) => {
    const name = `nomenklatur-${list.fromYear}.xlsx`;
    const tables = await readTablesFromBytes(files.get(name) ?? new Uint8Array(), name);
    if (!tables.ok) throw new Error(tables.error.code);
    const read = readNomenclature(tables.value, name);
    if (!read.ok) throw new Error(read.error.code);
    const plan = planNomenclature([], read.value);
    expect([plan.rejected, plan.warnings, plan.unchanged]).toEqual([[], [], 0]);
    expect(plan.creates).toEqual(list.rows);
  });

  it('are written into a folder, and the first refusal ends it', async () => {
    const folder = tempFolder();
    const few = { ...sampleRegion, plan: sampleRegion.plan.slice(0, 2), realisation: [], nomenclatures: [] };
    const written = await writeSampleFiles(few, { folder, write: writeAtomically });
    expect(written).toEqual({ ok: true, value: names.slice(0, 2).map((name) => path.join(folder, name)) });
    expect(
      readFileSync(path.join(folder, names[0] ?? ''))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const full = await writeSampleFiles(few, {
      folder,
      write: (file) => refuse({ code: 'disk-full', path: file }),
    });
    expect(full).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  });

  it('leave out realisation of a year without a DPA', async () => {
    const without = { ...sampleRegion, plan: [], nomenclatures: [] };
    const made: string[] = [];
    for await (const [name] of sampleFiles(without)) made.push(name);
    expect(made).toEqual([]);
  });
});
