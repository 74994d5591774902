import { toCodeKey } from '../../src-shared/domain/codes.ts';
import type { CivilDate } from '../../src-shared/domain/dates.ts';
import {
  compareNomenclatures,
  toRegulationKey,
  type Nomenclature,
  type NomenclatureRow,
} from '../../src-shared/domain/nomenclature/nomenclature.ts';
import { fold } from '../../src-shared/domain/text-folding.ts';
import { recordChange, type ChangeContext } from './changes.ts';
import type { ReadDb, WriteDb } from './database.ts';

/** The list of one regulation without its codes. */
export interface NomenclatureHead {
  readonly id: string;
  readonly regulation: string;
  readonly fromYear: number;
  readonly fileName: string;
  readonly importedOn: CivilDate;
  readonly codes: number;
}

const selectHead = `SELECT id, regulation, from_year AS fromYear, file_name AS fileName, imported_on AS importedOn,
  (SELECT count(*) FROM nomenclature_code AS c WHERE c.nomenclature_id = n.id) AS codes FROM nomenclature AS n`;

/** The lists, in the order in which they replace one another. */
export const listNomenclatures = (db: ReadDb): readonly NomenclatureHead[] =>
  db.prepare<[], NomenclatureHead>(selectHead).all().sort(compareNomenclatures);

/** The list of a regulation, however it is spaced, or null. */
export const findNomenclature = (db: ReadDb, regulation: string): NomenclatureHead | null =>
  db
    .prepare<[string], NomenclatureHead>(`${selectHead} WHERE regulation_key = ?`)
    .get(toRegulationKey(regulation)) ?? null;

/** One list, or null. */
export const loadNomenclature = (db: ReadDb, id: string): NomenclatureHead | null =>
  db.prepare<[string], NomenclatureHead>(`${selectHead} WHERE id = ?`).get(id) ?? null;

/** The codes of a list in the order of their segments. */
export const listCodes = (db: ReadDb, id: string): readonly NomenclatureRow[] =>
  db
    .prepare<[string], NomenclatureRow>(
      'SELECT code, name FROM nomenclature_code WHERE nomenclature_id = ? ORDER BY sort_key',
    )
    .all(id);

/** Every list with its codes. */
export const loadNomenclatures = (db: ReadDb): readonly Nomenclature[] =>
  listNomenclatures(db).map(({ id, regulation, fromYear }) => ({
    id,
    regulation,
    fromYear,
    rows: listCodes(db, id),
  }));

/** Segments padded to the width of the longest; `X` stands behind every digit. */
const toSortKey = (key: string): string =>
  key
    .split('.')
    .map((part) => part.padStart(5, '0'))
    .join('.');

export interface NomenclatureChange {
  readonly id: string;
  readonly regulation: string;
  readonly fromYear: number;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly importedOn: CivilDate;
  /** Codes that the list does not have yet. */
  readonly added: readonly NomenclatureRow[];
}

/** Adds codes to a list, makes the list where it is new; one row in the history stands for the whole file. */
export function saveNomenclature(
  db: WriteDb,
  change: NomenclatureChange,
  before: NomenclatureHead | null,
  context: ChangeContext,
): void {
  const { id, regulation, fromYear, fileName, fileSha256, importedOn, added } = change;
  db.prepare(
    `INSERT INTO nomenclature (id, regulation, regulation_key, from_year, file_name, file_sha256, imported_on)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET from_year = excluded.from_year, file_name = excluded.file_name,
       file_sha256 = excluded.file_sha256, imported_on = excluded.imported_on`,
  ).run(id, regulation, toRegulationKey(regulation), fromYear, fileName, fileSha256, importedOn);
  const insert = db.prepare(
    'INSERT INTO nomenclature_code (nomenclature_id, code_key, code, name, sort_key) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { code, name } of added) {
    const key = toCodeKey(code);
    insert.run(id, key, code, name, toSortKey(key));
  }
  const codes = before?.codes ?? 0;
  recordChange(
    db,
    {
      kind: 'nomenclature',
      recordId: id,
      agreementId: null,
      action: before === null ? 'create' : 'update',
      before: before === null ? {} : { fromYear: before.fromYear, fileName: before.fileName, codes },
      after: { regulation, fromYear, fileName, codes: codes + added.length },
    },
    context,
  );
}

/** Removes a list with its codes; gives how many codes went. */
export function removeNomenclature(db: WriteDb, head: NomenclatureHead, context: ChangeContext): number {
  const { id, regulation, fromYear, fileName, codes } = head;
  const before = { regulation, fromYear, fileName, codes };
  recordChange(
    db,
    { kind: 'nomenclature', recordId: id, agreementId: null, action: 'trash', before, after: {} },
    context,
  );
  const { changes } = db.prepare('DELETE FROM nomenclature_code WHERE nomenclature_id = ?').run(id);
  db.prepare('DELETE FROM nomenclature WHERE id = ?').run(id);
  return changes;
}

/** A page of the codes of a list of which code or name contains what is sought, in the order of the codes. */
export function listCodePage(
  db: ReadDb,
  query: { readonly id: string; readonly search: string; readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: readonly NomenclatureRow[] } {
  const words = fold(query.search);
  const code = toCodeKey(query.search);
  const all = listCodes(db, query.id);
  const found =
    words === ''
      ? all
      : all.filter((row) => {
          const key = toCodeKey(row.code);
          return (
            key === code || key.startsWith(`${code}.`) || fold(`${row.code} ${row.name}`).includes(words)
          );
        });
  return { total: found.length, rows: found.slice(query.offset, query.offset + query.limit) };
}
