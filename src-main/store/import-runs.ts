import type { WriteDb } from './database.ts';

export interface ImportRun {
  readonly id: string;
  readonly kind: 'register' | 'plan' | 'realization' | 'nomenclature';
  readonly fileName: string;
  readonly fileSha256: string;
  readonly at: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Notes that a file was taken in, in the transaction that takes it in. */
export function insertImportRun(db: WriteDb, run: ImportRun): void {
  db.prepare(
    'INSERT INTO import_run (id, kind, file_name, file_sha256, at, counts) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(run.id, run.kind, run.fileName, run.fileSha256, run.at, JSON.stringify(run.counts));
}
