import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { buildReport } from '../../../src-shared/report/build-report.ts';
import { countRows, type ReportDocument } from '../../../src-shared/report/report-document.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { evaluateFor } from '../gap/memo.ts';
import type { Paper } from '../ports.ts';
import type { Session } from '../session.ts';

export interface ReportRequest {
  readonly name: 'daftar' | 'matriks' | 'temuan' | 'permintaan-data';
  readonly year: number;
  readonly asOf: string;
  readonly opdCode: string | null;
  readonly paper: Paper;
}

function build(session: Session, request: ReportRequest): Result<ReportDocument> {
  const evaluated = evaluateFor(session, request);
  if (!evaluated.ok) return evaluated;
  const { state, report } = evaluated.value;
  return ok(
    buildReport(
      request.name,
      { state, report, printedOn: session.ports.today() },
      { opdCode: request.opdCode },
    ),
  );
}

/** A report as an HTML page, for the preview and for the PDF. */
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
  });
}

/** Writes a report as .xlsx, .csv or .html. Errors: `output-type-unknown`, those of writing a file. */
export async function saveReport(
  session: Session,
  request: ReportRequest & { readonly path: string },
): Promise<Result<{ path: string; rows: number }>> {
  const built = build(session, request);
  if (!built.ok) return built;
  const bytes = await session.ports.toReportFile(built.value, { path: request.path, paper: request.paper });
  if (bytes === null) return refuse({ code: 'output-type-unknown', path: request.path });
  const written = session.ports.writeFile(request.path, bytes);
  return written.ok ? ok({ path: written.value.path, rows: countRows(built.value) }) : written;
}
