import type Database from 'better-sqlite3';

declare const canRead: unique symbol;
declare const canWrite: unique symbol;

/** A connection that a function may only read from. */
export type ReadDb = Database.Database & { readonly [canRead]: true };

/** A connection that may also write; every writer is a reader. */
export type WriteDb = ReadDb & { readonly [canWrite]: true };

/** Gives a plain connection its brand; only `open.ts` and the backup call this. */
export const brand = (connection: Database.Database): WriteDb => connection as WriteDb;

/**
 * Runs `work` in one transaction that takes the write lock at once, so that a busy database is noticed before the work.
 *
 * Whatever `work` throws rolls everything back. Never catch inside `work`: what ran before the catch would be committed.
 */
export const inTransaction = <T>(db: WriteDb, work: () => T): T => db.transaction(work).immediate();

/** Runs `work` on one unchanging view of the database. */
export const inSnapshot = <T>(db: ReadDb, work: () => T): T => db.transaction(work).deferred();
