import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import type { RecordsByKind } from '../../../src-shared/domain/register/coded-records.ts';
import { kindNames, kinds, type AnyRecord } from '../../../src-shared/domain/register/kinds.ts';
import { splitList } from '../../../src-shared/domain/text-folding.ts';
import { ok, type Result } from '../../../src-shared/result.ts';
import { loadTopSeq } from '../../store/changes.ts';
import { inSnapshot, type ReadDb } from '../../store/database.ts';
import { listRegister } from '../../store/register-at.ts';
import { loadOffice } from '../setup/office.ts';
import type { RegisterContent } from '../ports.ts';
import { requireDb, type Session } from '../session.ts';

const concerns = (record: AnyRecord, opdCode: string): boolean =>
  [
    record['opdCode'],
    ...splitList(typeof record['supportingOpds'] === 'string' ? record['supportingOpds'] : null),
  ].some((code) => typeof code === 'string' && isSameOpd(code, opdCode));

/** The agreements that one perangkat daerah carries out, with all that belongs to them and what they follow from. */
function onlyOpd(records: RecordsByKind, opdCode: string): RecordsByKind {
  const agreements = records.agreement ?? [];
  const fromObligations = (records.obligation ?? [])
    .filter((row) => concerns(row, opdCode))
    .map((row) => row['agreementId']);
  const kept = new Set<unknown>([
    ...agreements.filter((row) => concerns(row, opdCode)).map((row) => row.id),
    ...fromObligations,
  ]);
  // What a kept agreement follows from must come along, and what that follows from: until nothing is added.
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const row of agreements)
      if (kept.has(row.id))
        for (const id of [row['parentId'], row['continuesId']]) if (id !== null) kept.add(id);
  }
  return Object.fromEntries(
    kindNames
      .filter((kind) => kind === 'agreement' || 'agreementId' in kinds[kind].fields)
      .map((kind) => [
        kind,
        (records[kind] ?? []).filter((row) => kept.has(kind === 'agreement' ? row.id : row['agreementId'])),
      ]),
  );
}

/** What the register calls a perangkat daerah; its code where it has no name. */
function nameOf(records: RecordsByKind, opdCode: string): string {
  const isIt = (code: unknown): boolean => typeof code === 'string' && isSameOpd(code, opdCode);
  const named =
    records.opd?.find((row) => isIt(row['code']))?.['name'] ??
    records.agreement?.find((row) => isIt(row['opdCode']))?.['opdName'];
  return typeof named === 'string' ? named : opdCode;
}

function collect(db: ReadDb, session: Session, opdCode: string | null): RegisterContent {
  const office = loadOffice(db);
  const records = listRegister(db);
  return {
    opdName: opdCode === null ? null : nameOf(records, opdCode),
    records: opdCode === null ? records : onlyOpd(records, opdCode),
    info: {
      region: office.region,
      databaseId: office.databaseId,
      counter: loadTopSeq(db),
      programVersion: session.options.appVersion,
      exportedOn: session.ports.today(),
    },
  };
}

/** Writes the register workbook, whole or of one perangkat daerah. Errors: those of writing a file. */
export async function exportRegister(
  session: Session,
  request: { readonly path: string; readonly opdCode: string | null },
): Promise<Result<{ path: string; rows: number }>> {
  const opened = requireDb(session);
  if (!opened.ok) return opened;
  const content = inSnapshot(opened.value, () => collect(opened.value, session, request.opdCode));
  const written = session.ports.writeFile(request.path, await session.ports.writeRegister(content));
  if (!written.ok) return written;
  const rows = Object.values(content.records).reduce((sum, list) => sum + list.length, 0);
  return ok({ path: written.value.path, rows });
}

/** Writes the empty register workbook that officers fill in. */
export async function writeTemplate(
  session: Session,
  request: { readonly path: string },
): Promise<Result<{ path: string }>> {
  return session.ports.writeFile(request.path, await session.ports.writeRegister(null));
}
