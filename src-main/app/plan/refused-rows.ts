import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import type { Session } from '../session.ts';
import type { PlanRead } from './read-plan.ts';

/** The workbook of refused rows that was written, or null where there was nothing to write. */
export type RejectedFile = { readonly path: string; readonly rows: number } | null;

/**
 * Writes the refused rows into a workbook in which they can be corrected and imported again.
 *
 * Nothing is written without a path, or without refused rows. Refused: 'output-type-unknown', 'file-exists' (the file
 * that is being read), and those of writing.
 */
export async function writeRefused(
  session: Session,
  { source, file }: PlanRead,
  path: string | null,
): Promise<Result<RejectedFile>> {
  if (path === null) return ok(null);
  if (!/\.xlsx$/iu.test(path)) return refuse({ code: 'output-type-unknown', path });
  if (path === source.path) return refuse({ code: 'file-exists', path });
  const rows = file.refused.reduce((sum, sheet) => sum + sheet.refused.length, 0);
  if (rows === 0) return ok(null);
  const bytes = await session.ports.writeRefusedPlan(file.refused, source.name);
  const written = session.ports.writeFile(path, bytes);
  return written.ok ? ok({ path: written.value.path, rows }) : written;
}
