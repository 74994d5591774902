import { guessPlanMapping, isHeaderLike } from '../../../src-shared/domain/plan/mapping/guess-mapping.ts';
import { layoutFingerprint } from '../../../src-shared/domain/plan/mapping/layout-headings.ts';
import {
  checkPlanMapping,
  parsePlanMapping,
  type PlanMapping,
} from '../../../src-shared/domain/plan/mapping/plan-mapping.ts';
import type { ParsedPlanFile, PlanFileQuestion } from '../../../src-shared/domain/plan/plan-file.ts';
import { readPlanTables } from '../../../src-shared/domain/plan/read-plan-file.ts';
import type { Table } from '../../../src-shared/domain/tables/table.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';
import { loadColumnMapping, saveColumnMapping } from '../../store/column-mappings.ts';
import type { ReadDb, WriteDb } from '../../store/database.ts';
import type { FileBytes, JobHooks } from '../ports.ts';
import type { Session } from '../session.ts';

/** Where the mapping that a file was read by comes from. */
export type MappingOrigin = 'given' | 'guessed' | 'remembered';

/** A mapping with what it is known again by. */
export interface UsedMapping {
  readonly mapping: PlanMapping;
  readonly from: MappingOrigin;
}

/** A planning file as it was read. */
export interface PlanRead {
  readonly source: FileBytes;
  readonly tables: readonly Table[];
  readonly file: ParsedPlanFile;
  readonly used: UsedMapping | null;
}

const mostTitleRows = 200;

/** The mapping that an officer once gave for a layout that the file has; null where there is none. */
export function findRemembered(db: ReadDb, tables: readonly Table[]): PlanMapping | null {
  for (const table of tables.filter(({ isHidden }) => !isHidden)) {
    for (let rowIndex = 0; rowIndex < Math.min(mostTitleRows, table.rows.length); rowIndex += 1) {
      if (!isHeaderLike(table.rows[rowIndex])) continue;
      for (const rows of [1, 2] as const) {
        const fingerprint = layoutFingerprint(table, rowIndex, rows);
        const known = loadColumnMapping(db, { kind: 'plan', fingerprint });
        const parsed = known === null ? null : parsePlanMapping(known.body);
        if (parsed?.ok !== true || parsed.value.headerRows !== rows) continue;
        return { ...parsed.value, sheet: null, headerRow: table.firstRowNumber + rowIndex };
      }
    }
  }
  return null;
}

function chooseMapping(
  db: ReadDb,
  tables: readonly Table[],
  { mapping, path }: { readonly mapping: PlanMapping | 'auto' | null; readonly path: string },
): Result<UsedMapping | null> {
  if (mapping !== null && mapping !== 'auto') {
    const checked = checkPlanMapping(mapping);
    return checked.ok ? ok({ mapping: checked.value, from: 'given' }) : checked;
  }
  const remembered = findRemembered(db, tables);
  if (remembered !== null) return ok({ mapping: remembered, from: 'remembered' });
  if (mapping === null) return ok(null);
  const guessed = guessPlanMapping(tables);
  return guessed === null
    ? refuse({ code: 'header-not-found', path })
    : ok({ mapping: guessed, from: 'guessed' });
}

interface PlanReadRequest {
  readonly path: string;
  readonly question: Omit<PlanFileQuestion, 'mapping'>;
  readonly mapping: PlanMapping | 'auto' | null;
}

/**
 * Reads a planning, budget or realisation file: by the given mapping, by the one remembered for its layout, else by the
 * formats. Errors: those of workbooks and of `readPlanTables`, `mapping-invalid`, `cancelled`.
 */
export async function readPlan(
  session: Session,
  { db, request, job }: { readonly db: ReadDb; readonly request: PlanReadRequest; readonly job: JobHooks },
): Promise<Result<PlanRead>> {
  const source = await session.ports.readFile(request.path);
  if (!source.ok) return source;
  const tables = await session.ports.readTables(source.value, job);
  if (!tables.ok) return tables;
  const used = chooseMapping(db, tables.value, request);
  if (!used.ok) return used;
  if (job.isCancelled()) return refuse({ code: 'cancelled' });
  const question = { ...request.question, mapping: used.value?.mapping ?? null };
  const file = readPlanTables(tables.value, question, request.path);
  if (!file.ok) return file;
  return ok({ source: source.value, tables: tables.value, file: file.value, used: used.value });
}

/** Remembers the mapping for the layout of each sheet that was read by it. Inside the transaction of the import. */
export function rememberMapping(
  db: WriteDb,
  { tables, used }: Pick<PlanRead, 'tables' | 'used'>,
  savedAt: string,
): void {
  if (used === null || used.from === 'remembered') return;
  const { headerRow, headerRows } = used.mapping;
  const body = JSON.stringify({ ...used.mapping, sheet: null });
  for (const table of tables) {
    const rowIndex = headerRow - table.firstRowNumber;
    if (table.rows[rowIndex] === undefined || table.isHidden) continue;
    const fingerprint = layoutFingerprint(table, rowIndex, headerRows);
    if (fingerprint !== '') saveColumnMapping(db, { kind: 'plan', fingerprint }, { body, savedAt });
  }
}
