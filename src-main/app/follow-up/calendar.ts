import type { ResponseOf } from '../../../src-shared/contract/contract.ts';
import { yearOf, type CivilDate } from '../../../src-shared/domain/dates.ts';
import { listReminders } from '../../../src-shared/domain/follow-up/reminders.ts';
import { listReportTurns } from '../../../src-shared/domain/follow-up/report-calendar.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { loadRecord } from '../../store/records.ts';
import { evaluateFor } from '../gap/memo.ts';
import { loadOffice } from '../setup/office.ts';
import { requireDb, type Session } from '../session.ts';

/** Writes the reminders as a calendar file. Errors: those of writing a file. */
export async function saveCalendar(
  session: Session,
  request: { readonly path: string; readonly asOf: CivilDate | null },
): Promise<Result<ResponseOf<'calendar.save'>>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const asOf = request.asOf ?? session.ports.today();
  const evaluated = evaluateFor(session, { year: yearOf(asOf), asOf });
  if (!evaluated.ok) return evaluated;
  const reminders = listReminders(evaluated.value.state.context);
  const { name: office } = loadOffice(opened.value);
  const bytes = await session.ports.toCalendar({ office, at: session.ports.now(), reminders });
  const written = session.ports.writeFile(request.path, bytes);
  return written.ok ? ok({ path: written.value.path, rows: reminders.length }) : written;
}

/** The reports of a year and of the one before: when each is due, and what was sent. */
export function showReportTurns(
  session: Session,
  request: { readonly year: number; readonly asOf: CivilDate },
): Result<ResponseOf<'sentReport.calendar'>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const evaluated = evaluateFor(session, request);
  if (!evaluated.ok) return evaluated;
  const turns = listReportTurns(evaluated.value.state.context, [request.year - 1, request.year]);
  return ok(
    turns.map(({ sent, ...turn }) => ({
      ...turn,
      record: sent === null ? null : loadRecord(opened.value, 'sentReport', sent.id),
    })),
  );
}
