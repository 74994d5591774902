import { yearOf } from '../../../src-shared/domain/dates.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { listVersions } from '../../store/plan-documents.ts';
import { listRecords } from '../../store/records.ts';
import { requireDb, type Session } from '../session.ts';

export interface Overview {
  readonly years: number[];
  readonly opds: { readonly code: string; readonly name: string }[];
}

/** The years that the register or a document speaks of, and the perangkat daerah that appear in the register. */
export function overviewYears(session: Session, request: { readonly year: number }): Result<Overview> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const db = opened.value;
  const agreements = listRecords(db, 'agreement');
  const years = new Set([request.year, yearOf(session.ports.today())]);
  for (const row of listRecords(db, 'obligation'))
    if (typeof row['year'] === 'number') years.add(row['year']);
  for (const version of listVersions(db, null))
    for (const year of [version.year, version.endYear]) years.add(year);
  const opds = new Map<string, string>();
  for (const row of [
    ...listRecords(db, 'opd').map((opd) => ({ opdCode: opd['code'], opdName: opd['name'] })),
    ...agreements,
  ]) {
    const code = row['opdCode'];
    if (typeof code === 'string' && !opds.has(code)) opds.set(code, String(row['opdName'] ?? code));
  }
  return ok({
    years: [...years].sort((a, b) => a - b),
    opds: [...opds].map(([code, name]) => ({ code, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
}
