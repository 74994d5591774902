import type { CivilDate } from '../../src-shared/domain/dates.ts';
import { identityKey, type KeptFinding } from '../../src-shared/domain/gap/finding-age.ts';
import type { Severity } from '../../src-shared/domain/gap/result.ts';
import type { ReadDb, WriteDb } from './database.ts';

/** A recorded evaluation without its findings. */
export interface FindingRun {
  readonly day: CivilDate;
  readonly ruleSet: string;
  readonly bySeverity: Readonly<Partial<Record<Severity, number>>>;
  readonly byRule: Readonly<Record<string, number>>;
}

interface RunRow {
  readonly day: string;
  readonly ruleSet: string;
  readonly bySeverity: string;
  readonly byRule: string;
}

/** The recorded evaluations of a year, oldest first. */
export const listFindingRuns = (db: ReadDb, year: number): readonly FindingRun[] =>
  db
    .prepare<[number], RunRow>(
      `SELECT day, rule_set AS ruleSet, by_severity AS bySeverity, by_rule AS byRule
       FROM finding_run WHERE year = ? ORDER BY day`,
    )
    .all(year)
    .map((row) => ({
      day: row.day,
      ruleSet: row.ruleSet,
      bySeverity: JSON.parse(row.bySeverity) as Partial<Record<Severity, number>>,
      byRule: JSON.parse(row.byRule) as Record<string, number>,
    }));

/** The newest recorded day of a year before a day, or null. */
export const findRunBefore = (db: ReadDb, year: number, day: CivilDate): CivilDate | null =>
  db
    .prepare<[number, string], string | null>('SELECT max(day) FROM finding_run WHERE year = ? AND day < ?')
    .pluck()
    .get(year, day) ?? null;

/** Whether a day of a year is recorded. */
export const hasRun = (db: ReadDb, year: number, day: CivilDate): boolean =>
  db
    .prepare<[number, string], number>('SELECT 1 FROM finding_run WHERE year = ? AND day = ?')
    .pluck()
    .get(year, day) === 1;

/** The findings of a recorded day by identity; empty where the day is not recorded. */
export function loadRunFindings(db: ReadDb, year: number, day: CivilDate): ReadonlyMap<string, KeptFinding> {
  const rows = db
    .prepare<[number, string], KeptFinding>(
      `SELECT f.rule, f.year, f.agreement_id AS agreementId, f.obligation, f.subject, e.severity, e.since
       FROM finding_run AS r JOIN finding_run_entry AS e ON e.run_id = r.id JOIN finding AS f ON f.id = e.finding_id
       WHERE r.year = ? AND r.day = ? ORDER BY f.id`,
    )
    .all(year, day);
  return new Map(rows.map((row) => [identityKey(row), row]));
}

export interface NewFindingRun {
  readonly year: number;
  readonly day: CivilDate;
  readonly ruleSet: string;
  readonly at: string;
  readonly findings: readonly KeptFinding[];
}

function countBy(findings: readonly KeptFinding[], keyOf: (finding: KeptFinding) => string): string {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return JSON.stringify(Object.fromEntries(counts));
}

/** Records an evaluation in the place of an earlier one of the same day. Inside a transaction of the caller. */
export function replaceFindingRun(db: WriteDb, run: NewFindingRun): void {
  dropFindingRun(db, run.year, run.day);
  const { lastInsertRowid: runId } = db
    .prepare(
      `INSERT INTO finding_run (year, day, rule_set, recorded_at, by_severity, by_rule) VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      run.year,
      run.day,
      run.ruleSet,
      run.at,
      countBy(run.findings, ({ severity }) => severity),
      countBy(run.findings, ({ rule }) => rule),
    );
  const find = db
    .prepare<unknown[], number>(
      `SELECT id FROM finding WHERE rule = ? AND year = ? AND coalesce(agreement_id, '') = coalesce(?, '')
         AND coalesce(obligation, -1) = coalesce(?, -1) AND subject = ?`,
    )
    .pluck();
  const add = db.prepare(
    'INSERT INTO finding (rule, year, agreement_id, obligation, subject) VALUES (?, ?, ?, ?, ?)',
  );
  const enter = db.prepare(
    'INSERT INTO finding_run_entry (run_id, finding_id, severity, since) VALUES (?, ?, ?, ?)',
  );
  for (const { rule, year, agreementId, obligation, subject, severity, since } of run.findings) {
    const identity = [rule, year, agreementId, obligation, subject];
    const id = find.get(...identity) ?? add.run(...identity).lastInsertRowid;
    enter.run(runId, id, severity, since);
  }
}

/** Takes a recorded day away with its findings. Inside a transaction of the caller. */
export function dropFindingRun(db: WriteDb, year: number, day: CivilDate): void {
  db.prepare('DELETE FROM finding_run WHERE year = ? AND day = ?').run(year, day);
}

/** Forgets the findings that no record speaks of any more. Inside a transaction of the caller. */
export function dropUnusedFindings(db: WriteDb): void {
  db.prepare(
    'DELETE FROM finding WHERE NOT EXISTS (SELECT 1 FROM finding_run_entry AS e WHERE e.finding_id = finding.id)',
  ).run();
}
