import { isSameOpd } from '../domain/codes.ts';
import type { CivilDate } from '../domain/dates.ts';
import type { AgreementFile } from '../domain/gap/agreement-file.ts';
import type { GapState } from '../domain/gap/engine.ts';
import type { GapReport, GapResult } from '../domain/gap/result.ts';
import type { reportPeriods } from '../domain/register/lists.ts';
import type { RecordOf } from '../domain/register/kinds.ts';
import { splitList } from '../domain/text-folding.ts';
import type { Emblem } from './report-document.ts';

/** Everything that a report is made from: an evaluation, its results, and the day of printing. */
export interface ReportInput {
  readonly state: GapState;
  readonly report: GapReport;
  readonly printedOn: CivilDate;
  /** The evaluations of agreements, of all years. */
  readonly evaluations: readonly RecordOf<'evaluation'>[];
  /** The meetings of the TKKSD, of all years. */
  readonly meetings: readonly RecordOf<'tkksdMeeting'>[];
  /** The office's own titles and headings, by report and column: `daftar.kind`. */
  readonly headings: ReadonlyMap<string, string>;
  readonly emblem: Emblem | null;
}

export type ReportPeriod = (typeof reportPeriods)[number];

/** What an officer may choose for a report. */
export interface ReportOptions {
  /** Only what concerns this perangkat daerah. */
  readonly opdCode: string | null;
  /** A semester or the year; null where the report is about a day. */
  readonly period: ReportPeriod | null;
  /** Only these agreements, by id; all where empty. */
  readonly agreementIds: readonly string[];
  /** The number that a letter or an official record carries; a dotted line where empty. */
  readonly letterNumber: string;
}

/** Nothing chosen: the whole office, no period. */
export const noOptions: ReportOptions = { opdCode: null, period: null, agreementIds: [], letterNumber: '' };

const isOpd = (code: string | null, wanted: string): boolean => code !== null && isSameOpd(code, wanted);

/** Whether a perangkat daerah leads or supports an agreement, or carries one of its own obligations. */
export const concernsOpd = (file: AgreementFile, wanted: string): boolean =>
  isOpd(file.agreement.opdCode, wanted) ||
  splitList(file.agreement.supportingOpds).some((part) => isOpd(part.split(' ')[0] ?? null, wanted)) ||
  file.obligations.some((entry) => entry.isOwn && isOpd(entry.opdCode, wanted));

/** The agreements that a report is about, by Kode. */
export const filesOf = (input: ReportInput, options: ReportOptions): readonly AgreementFile[] => {
  const { sortedFiles } = input.state.context;
  const { opdCode, agreementIds } = options;
  const chosen = new Set(agreementIds);
  return sortedFiles.filter(
    (file) => (chosen.size === 0 || chosen.has(file.id)) && (opdCode === null || concernsOpd(file, opdCode)),
  );
};

/** The results that a report is about: all, or those of a perangkat daerah's agreements and of itself. */
export function resultsOf(input: ReportInput, options: ReportOptions): readonly GapResult[] {
  const { opdCode, agreementIds } = options;
  if (opdCode === null && agreementIds.length === 0) return input.report.results;
  const ids = new Set(filesOf(input, options).map((file) => file.id));
  const isAbout = ({ subject }: GapResult): boolean =>
    agreementIds.length === 0 && opdCode !== null && isOpd(subject, opdCode);
  return input.report.results.filter((result) =>
    result.agreementId === null ? isAbout(result) : ids.has(result.agreementId),
  );
}

/** The name of a perangkat daerah: as the record at hand writes it, else as the register lists it or an agreement has it, else the code. */
export function opdName(input: ReportInput, code: string | null, written: string | null): string {
  if (written !== null) return written;
  if (code === null) return '';
  const { opds, agreements } = input.state.snapshot;
  const listed = opds.find((opd) => isOpd(opd.code, code))?.name ?? null;
  return (
    listed ?? agreements.find((one) => one.opdName !== null && isOpd(one.opdCode, code))?.opdName ?? code
  );
}
