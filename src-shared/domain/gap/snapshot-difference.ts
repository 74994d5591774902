import type { GapSnapshot } from './snapshot.ts';

const isEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether two snapshots differ in nothing that every agreement is judged by: office, year, day, settings, documents, codes. */
export const isSameFrame = (a: GapSnapshot, b: GapSnapshot): boolean =>
  a.region === b.region &&
  a.year === b.year &&
  a.asOf === b.asOf &&
  a.plan === b.plan &&
  a.realisation === b.realisation &&
  a.nomenclatures === b.nomenclatures &&
  isEqual(a.codeReplacements, b.codeReplacements) &&
  isEqual(a.settings, b.settings) &&
  isEqual(a.authority, b.authority);

/** The agreements whose exceptions differ between two snapshots. */
export function changedExceptionAgreements(a: GapSnapshot, b: GapSnapshot): ReadonlySet<string> {
  if (a.exceptions === b.exceptions) return new Set();
  const before = new Map(a.exceptions.map((row) => [JSON.stringify(row), row]));
  const after = new Map(b.exceptions.map((row) => [JSON.stringify(row), row]));
  const differing = [
    ...[...before].filter(([text]) => !after.has(text)),
    ...[...after].filter(([text]) => !before.has(text)),
  ];
  return new Set(differing.map(([, row]) => row.agreementId).filter((id) => id !== null));
}
