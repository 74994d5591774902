import path from 'node:path';
import type { SamplePlanPart } from '../../src-shared/domain/sample/budget.ts';
import type { SampleRegion } from '../../src-shared/domain/sample/sample-region.ts';
import { isPeriodDocument, labelRank } from '../../src-shared/domain/plan/plan.ts';
import { dayNumber, quarterEnd } from '../../src-shared/domain/dates.ts';
import { ok, type Result } from '../../src-shared/result.ts';
import { toCodeListFile, toFormatA, toFormatB, toFormatH } from './plan-sample-workbook.ts';

/** Where the files go, and how one is written whole or not at all. */
export interface SampleTarget {
  readonly folder: string;
  readonly write: (file: string, bytes: Uint8Array) => Result<{ readonly path: string }>;
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** `dpa-2026-pergeseran-1.xlsx`; a period names its last year, a part its perangkat daerah's code. */
const fileName = (part: SamplePlanPart): string => {
  const years = isPeriodDocument(part.document) ? `${part.year}-${part.endYear}` : String(part.year);
  const scope = part.opdCode === null ? '' : `-${part.opdCode.split('.').slice(0, 2).join('-')}`;
  return `${slug(part.document)}-${years}-${slug(part.label)}${scope}.xlsx`;
};

/** The DPA of the whole region that was in force when a quarter ended. */
const dpaAt = (sample: SampleRegion, year: number, day: string): SamplePlanPart | undefined =>
  sample.plan
    .filter((part) => part.document === 'DPA' && part.year === year && part.effectiveOn <= day)
    .toSorted(
      (a, b) =>
        dayNumber(a.effectiveOn) - dayNumber(b.effectiveOn) || labelRank(a.label) - labelRank(b.label),
    )
    .at(-1);

/**
 * The documents of a sample region as the files that an officer would bring: formats A, H and B, and the code lists.
 *
 * In the order in which they would be imported, made one at a time because together they are large.
 */
export async function* sampleFiles(
  sample: SampleRegion,
): AsyncGenerator<readonly [name: string, bytes: Uint8Array]> {
  for (const part of sample.plan)
    yield [fileName(part), await (isPeriodDocument(part.document) ? toFormatH(part) : toFormatA(part))];
  for (const part of sample.realisation) {
    const dpa = dpaAt(sample, part.year, quarterEnd(part.year, part.quarter));
    if (dpa === undefined) continue;
    const bytes = await toFormatB(part, { dpa, regionName: sample.region.name });
    yield [`realisasi-${part.year}-tw-${part.quarter}.xlsx`, bytes];
  }
  for (const list of sample.nomenclatures)
    yield [`nomenklatur-${list.fromYear}.xlsx`, await toCodeListFile(list)];
}

/** Writes the files of a sample region into a folder and gives their paths. Errors: those of writing a file. */
export async function writeSampleFiles(
  sample: SampleRegion,
  { folder, write }: SampleTarget,
): Promise<Result<readonly string[]>> {
  const written: string[] = [];
  for await (const [name, bytes] of sampleFiles(sample)) {
    const result = write(path.join(folder, name), bytes);
    if (!result.ok) return result;
    written.push(result.value.path);
  }
  return ok(written);
}
