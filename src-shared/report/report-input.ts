import { isSameOpd } from '../domain/codes.ts';
import type { CivilDate } from '../domain/dates.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import type { GapState } from '../domain/gap/engine.ts';
import type { GapReport, GapResult } from '../domain/gap/result.ts';
import { splitList } from '../domain/text-folding.ts';

/** Everything that a report is made from: an evaluation, its results, and the day of printing. */
export interface ReportInput {
  readonly state: GapState;
  readonly report: GapReport;
  readonly printedOn: CivilDate;
}

/** What an officer may choose for a report. */
export interface ReportOptions {
  /** Only what concerns this perangkat daerah. */
  readonly opdCode: string | null;
}

const isOpd = (code: string | null, wanted: string): boolean => code !== null && isSameOpd(code, wanted);

/** Whether a perangkat daerah leads or supports an agreement, or carries one of its own obligations. */
export const concernsOpd = (file: AgreementFile, wanted: string): boolean =>
  isOpd(file.agreement.opdCode, wanted) ||
  splitList(file.agreement.supportingOpds).some((part) => isOpd(part.split(' ')[0] ?? null, wanted)) ||
  file.obligations.some((entry) => entry.isOwn && isOpd(entry.opdCode, wanted));

/** The agreements that a report is about, by Kode. */
export const filesOf = (input: ReportInput, options: ReportOptions): readonly AgreementFile[] => {
  const { sortedFiles } = input.state.context;
  const { opdCode } = options;
  return opdCode === null ? sortedFiles : sortedFiles.filter((file) => concernsOpd(file, opdCode));
};

/** The results that a report is about: all, or those of a perangkat daerah's agreements and of itself. */
export function resultsOf(input: ReportInput, options: ReportOptions): readonly GapResult[] {
  const { opdCode } = options;
  if (opdCode === null) return input.report.results;
  const ids = new Set(filesOf(input, options).map((file) => file.id));
  return input.report.results.filter((result) =>
    result.agreementId === null ? isOpd(result.subject, opdCode) : ids.has(result.agreementId),
  );
}

/** The name of a perangkat daerah: as the register lists it, else as a record writes it, else the code. */
export function opdName(input: ReportInput, code: string | null, written: string | null): string {
  if (written !== null) return written;
  if (code === null) return '';
  const found = input.state.snapshot.opds.find((opd) => isOpd(opd.code, code));
  return found?.name ?? code;
}
