import { prepareGaps, toGapReport } from '../../src-shared/domain/gap/engine.ts';
import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import { makeSampleRegion } from '../../src-shared/domain/sample/sample-region.ts';
import { buildReport } from '../../src-shared/report/build-report.ts';
import type { ReportName } from '../../src-shared/domain/office/reports.ts';
import type { ReportDocument, ReportTable } from '../../src-shared/report/report-document.ts';
import { noOptions, type ReportInput, type ReportOptions } from '../../src-shared/report/report-input.ts';
import { sampleSnapshot } from './sample-snapshot.ts';

export { reportNames } from '../../src-shared/domain/office/reports.ts';

/** The region that the report tests look at. */
export const sampleRegion = makeSampleRegion({ region: '64.11', agreements: 60, seed: 1, baseYear: 2026 });

/** What a report is made from, of a snapshot, printed on the day that it is evaluated for. */
export function reportInput(
  snapshot: GapSnapshot,
  own: Partial<Pick<ReportInput, 'evaluations' | 'meetings' | 'headings' | 'emblem'>> = {},
): ReportInput {
  const state = prepareGaps(snapshot);
  const bare = { evaluations: [], meetings: [], headings: new Map<string, string>(), emblem: null };
  return { state, report: toGapReport(state), printedOn: snapshot.asOf, ...bare, ...own };
}

const evaluated = new Map<string, ReportInput>();

/** What a report of the sample region is made from, on 15 July 2026 where nothing else is said; made once. */
export function sampleInput(year = 2026, asOf = '2026-07-15'): ReportInput {
  const key = `${year} ${asOf}`;
  const input = evaluated.get(key) ?? reportInput(sampleSnapshot(sampleRegion, year, asOf));
  evaluated.set(key, input);
  return input;
}

/** A report of the sample region. */
export const sampleReport = (
  name: ReportName,
  input = sampleInput(),
  opdCode: string | null = null,
  options: Partial<ReportOptions> = {},
): ReportDocument => buildReport(name, input, { ...noOptions, opdCode, ...options });

/** The table of a report of one page. */
export function onlyTable(report: ReportDocument): ReportTable {
  const table = report.pages[0]?.table;
  if (report.pages.length !== 1 || table === null || table === undefined)
    throw new Error(`${report.name} has ${report.pages.length} pages`);
  return table;
}

/** The rows of all sections of a table. */
export const rowsOf = (table: ReportTable): ReportTable['sections'][number]['rows'] =>
  table.sections.flatMap((section) => section.rows);
