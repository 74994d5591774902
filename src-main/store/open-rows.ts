import type { ReadDb, WriteDb } from './database.ts';

/** A refused row by its place in the file that was imported. */
export interface OpenRow {
  readonly sheet: string;
  readonly row: number;
}

const tables = { plan: 'plan_open_row', realization: 'realization_open_row' } as const;

/** Whose refused rows are meant: a part of a plan version, or one of realisation. */
export type OpenRowKind = keyof typeof tables;

/** The refused rows of a part that nobody has corrected yet. */
export const listOpenRows = (db: ReadDb, kind: OpenRowKind, partId: string): readonly OpenRow[] =>
  db
    .prepare<[string], OpenRow>(
      `SELECT sheet, row_number AS row FROM ${tables[kind]} WHERE part_id = ? ORDER BY sheet, row_number`,
    )
    .all(partId);

/** How many refused rows of a part nobody has corrected yet. */
export const countOpenRows = (db: ReadDb, kind: OpenRowKind, partId: string): number =>
  db
    .prepare<[string], number>(`SELECT count(*) FROM ${tables[kind]} WHERE part_id = ?`)
    .pluck()
    .get(partId) ?? 0;

/** Notes the refused rows of a part that has just been imported. */
export function insertOpenRows(
  db: WriteDb,
  kind: OpenRowKind,
  { partId, rows }: { readonly partId: string; readonly rows: readonly OpenRow[] },
): void {
  const insert = db.prepare(
    `INSERT INTO ${tables[kind]} (part_id, sheet, row_number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  for (const { sheet, row } of rows) insert.run(partId, sheet, row);
}

/** Moves the open rows of a part to the part that takes its place, without those that are corrected now. */
export function moveOpenRows(
  db: WriteDb,
  kind: OpenRowKind,
  move: { readonly from: string; readonly to: string; readonly corrected: readonly OpenRow[] },
): void {
  db.prepare(`UPDATE ${tables[kind]} SET part_id = ? WHERE part_id = ?`).run(move.to, move.from);
  const remove = db.prepare(`DELETE FROM ${tables[kind]} WHERE part_id = ? AND sheet = ? AND row_number = ?`);
  for (const { sheet, row } of move.corrected) remove.run(move.to, sheet, row);
}
