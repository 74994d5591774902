import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import type { PlanFile } from './plan-file.ts';

interface OutcomeFacts {
  readonly applied: boolean;
  readonly scope: { readonly opdCode: string | null };
  readonly replaced: readonly { readonly fileName: string; readonly lines: number; readonly pagu: number }[];
  readonly movedFrom: string | null;
  /** What the import says besides the warnings of the file: what it replaces, what it moves. */
  readonly notes: readonly string[];
  readonly detailLimit: number | null;
}

const limited = <T>(rows: readonly T[], limit: number | null): T[] =>
  limit === null ? [...rows] : rows.slice(0, limit);

/** The counts of a file that are kept with its import. */
export const countKept = (file: PlanFile): Readonly<Record<string, number>> => ({
  kept: Math.max(file.lines.length, file.realisation.length),
  setAside: file.setAside.length,
  rejected: file.rejected.length,
});

/** The answer to the officer about a planning, budget or realisation file. Plan lines have no key, so all are new. */
export function toPlanOutcome(file: PlanFile, facts: OutcomeFacts): PlanOutcome {
  const created = Math.max(file.lines.length, file.realisation.length);
  const replaces =
    facts.replaced.length === 0
      ? null
      : {
          fileName: facts.replaced.map((part) => part.fileName).join('; '),
          lines: facts.replaced.reduce((sum, part) => sum + part.lines, 0),
          pagu: facts.replaced.reduce((sum, part) => sum + part.pagu, 0),
        };
  return {
    applied: facts.applied,
    read: created + file.rejected.length,
    created,
    updated: 0,
    unchanged: 0,
    absent: 0,
    rejected: limited(file.rejected, facts.detailLimit),
    rejectedTotal: file.rejected.length,
    warnings: limited([...facts.notes, ...file.warnings], facts.detailLimit),
    pagu: file.lines.length === 0 ? null : file.lines.reduce((sum, line) => sum + line.ceilingRupiah, 0),
    realization:
      file.realisation.length === 0
        ? null
        : file.realisation.reduce((sum, line) => sum + line.realisedRupiah, 0),
    format: file.format,
    scope: facts.scope.opdCode === null ? 'region' : 'opd',
    opdCode: facts.scope.opdCode,
    replaces,
    movedFrom: facts.movedFrom,
    setAside: limited(file.setAside, facts.detailLimit),
    setAsideTotal: file.setAside.length,
    sample: file.lines
      .slice(0, 8)
      .map(({ code, name, opdName, ceilingRupiah }) => ({ code, name, opdName, ceilingRupiah })),
  };
}
