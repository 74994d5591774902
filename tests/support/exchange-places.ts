import path from 'node:path';
import { onTestFinished } from 'vitest';
import { applyMerge } from '../../src-main/app/exchange/apply-merge.ts';
import { planMerge, type MergeCounts } from '../../src-main/app/exchange/plan-merge.ts';
import { selectRecords } from '../../src-main/app/exchange/select-records.ts';
import { inTransaction, type WriteDb } from '../../src-main/store/database.ts';
import { insertOwnInstallation } from '../../src-main/store/meta.ts';
import { createDatabase } from '../../src-main/store/open.ts';
import { listAllRows } from '../../src-main/store/records.ts';
import { loadKnowledge } from '../../src-main/store/shared-state.ts';
import type { Knowledge } from '../../src-shared/domain/exchange/change.ts';
import { readLines } from '../../src-shared/domain/exchange/read-lines.ts';
import { writeLines } from '../../src-shared/domain/exchange/write-lines.ts';
import { kindNames } from '../../src-shared/domain/register/kinds.ts';
import { migrationsDir } from './migrations.ts';
import { tempFolder } from './temp-folder.ts';

export const region = '64.11';
const at = '2026-11-24T03:00:00Z';
export const context = { at, origin: 'window', runId: null };

/** An id as the format wants it, the same for the same number. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A database of one PC of the office; its installation is `idOf(number)`. */
export function makePlace(number: number): WriteDb {
  const made = createDatabase({
    path: path.join(tempFolder(), `pc-${number}.db`),
    migrationsDir,
    nativeDriverDir: null,
    at,
    beforeMigration: () => undefined,
  });
  if (!made.ok) throw new Error(made.error.code);
  onTestFinished(() => {
    made.value.close();
  });
  insertOwnInstallation(made.value, idOf(number), at);
  return made.value;
}

const nothingKnown: Knowledge = new Map();

/** The lines that a place would send to one with this knowledge. */
export const linesOf = (from: WriteDb, base: Knowledge = nothingKnown): readonly string[] =>
  writeLines(selectRecords(from, region, base));

/** Takes lines in at a place, as from a sender that knows `top`. */
export function receive(to: WriteDb, lines: readonly string[], top: Knowledge): MergeCounts {
  const ranges = [...top].map(([installation, counter]) => ({ installation, base: 0, top: counter }));
  const content = readLines(lines, ranges);
  if (!content.ok) throw new Error(`line ${content.error.line}: ${lines[content.error.line - 1] ?? ''}`);
  return inTransaction(to, () => {
    const plan = planMerge(to, region, content.value.records);
    applyMerge(to, plan, ranges, { ...context, origin: 'bundle:1' });
    return plan.counts;
  });
}

/** Sends all, or what came after `base`, from one place to another. */
export const send = (from: WriteDb, to: WriteDb, base?: Knowledge): MergeCounts =>
  receive(to, linesOf(from, base), loadKnowledge(from));

/** Everything shared that a place holds, as one text: rows, trash, and the values beside them. */
export const textOfPlace = (db: WriteDb): string =>
  JSON.stringify([
    ...kindNames.map((kind) =>
      listAllRows(db, kind)
        .toSorted((left, right) => (left.record.id < right.record.id ? -1 : 1))
        .map(({ record, isTrashed }) => [record, isTrashed]),
    ),
    db
      .prepare('SELECT * FROM field_entry ORDER BY kind, record_id, field, installation, counter, value')
      .all(),
  ]);
