import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import {
  fileTypesOf,
  needsOpd,
  reportFileTypes,
  type ReportFileType,
  type ReportName,
} from '../../../src-shared/domain/office/reports.ts';
import type { RecordOf } from '../../../src-shared/domain/register/kinds.ts';
import { buildReport } from '../../../src-shared/report/build-report.ts';
import { countRows, type ReportDocument } from '../../../src-shared/report/report-document.ts';
import type { ReportOptions } from '../../../src-shared/report/report-input.ts';
import { toMessage } from '../../../src-shared/report/report-message.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { inSnapshot } from '../../store/database.ts';
import { loadEmblem } from '../../store/office-image.ts';
import { listRecords } from '../../store/records.ts';
import { evaluateFor } from '../gap/memo.ts';
import type { Paper } from '../ports.ts';
import { exportRegister } from '../register/export-register.ts';
import { requireDb, type Session } from '../session.ts';
import { loadHeadings } from './headings.ts';

/** A report with the year and day that it is about and what was chosen for it. */
export interface ReportRequest extends ReportOptions {
  readonly name: ReportName;
  readonly year: number;
  readonly asOf: string;
  readonly paper: Paper;
}

function build(session: Session, request: ReportRequest): Result<ReportDocument> {
  const { name, opdCode } = request;
  if (needsOpd(name) && opdCode === null) return refuse({ code: 'report-needs-opd', name });
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const evaluated = evaluateFor(session, request);
  if (!evaluated.ok) return evaluated;
  const { state, report } = evaluated.value;
  const own = inSnapshot(db, () => ({
    evaluations: listRecords(db, 'evaluation') as unknown as readonly RecordOf<'evaluation'>[],
    meetings: listRecords(db, 'tkksdMeeting') as unknown as readonly RecordOf<'tkksdMeeting'>[],
    headings: loadHeadings(db),
    emblem: loadEmblem(db),
  }));
  return ok(buildReport(name, { state, report, printedOn: session.ports.today(), ...own }, request));
}

/** A report as an HTML page, for the preview and for the PDF, and as a message. Errors: `report-needs-opd`. */
export function previewReport(
  session: Session,
  request: ReportRequest,
): Result<ResponseOf<'report.preview'>> {
  const built = build(session, request);
  if (!built.ok) return built;
  const html = session.ports.toHtml(built.value, request.paper);
  return ok({
    html,
    landscape: built.value.orientation === 'landscape',
    title: built.value.title,
    rows: countRows(built.value),
    message: toMessage(built.value),
  });
}

/** The type that a path ends in. */
const typeOf = (path: string): ReportFileType | undefined =>
  reportFileTypes.find((type) => path.toLowerCase().endsWith(`.${type}`));

/**
 * Writes a report as .xlsx, .csv or .html.
 *
 * The sheet of a perangkat daerah is the register workbook with its agreements, so that it comes back and is merged.
 * Errors: `output-type-unknown`, `report-not-as-file`, `report-needs-opd`, those of writing a file.
 */
export async function saveReport(
  session: Session,
  request: ReportRequest & { readonly path: string },
): Promise<Result<{ path: string; rows: number }>> {
  const { name, path, opdCode, paper } = request;
  const type = typeOf(path);
  if (type === undefined || type === 'pdf') return refuse({ code: 'output-type-unknown', path });
  const possible = fileTypesOf(name);
  if (!possible.includes(type))
    return refuse({
      ...{ code: 'report-not-as-file', name, wanted: `.${type}` },
      possible: possible.map((one) => `.${one}`),
    });
  if (name === 'lembar-opd' && type === 'xlsx' && opdCode !== null)
    return exportRegister(session, { path, opdCode });
  const built = build(session, request);
  if (!built.ok) return built;
  const bytes = await session.ports.toReportFile(built.value, { path, paper });
  if (bytes === null) return refuse({ code: 'output-type-unknown', path });
  const written = session.ports.writeFile(path, bytes);
  return written.ok ? ok({ path: written.value.path, rows: countRows(built.value) }) : written;
}
