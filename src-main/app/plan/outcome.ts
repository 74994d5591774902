import type { PlanOutcome } from '../../../src-shared/contract/plan-channels.ts';
import { isEmptyRow } from '../../../src-shared/domain/tables/table.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';
import { setAsideText } from '../../../src-shared/text/warnings.ts';
import { limited, toRejectedView, toWarningViews } from '../import-words.ts';
import type { PlanRead } from './read-plan.ts';
import type { RejectedFile } from './refused-rows.ts';

interface ShownPart {
  readonly fileName: string;
  readonly lines: number;
  readonly pagu: number;
}

interface OutcomeFacts {
  readonly applied: boolean;
  readonly scope: { readonly opdCode: string | null; readonly opdName: string | null };
  readonly replaced: readonly ShownPart[];
  /** The earlier import that corrected rows are added to, or null. */
  readonly addsTo: ShownPart | null;
  readonly rejectedFile: RejectedFile;
  readonly movedFrom: string | null;
  readonly detailLimit: number | null;
}

/** How many rows of a file are kept: plan lines, or lines of realisation where those were asked for. */
export const countKeptRows = (file: ParsedPlanFile): number =>
  Math.max(file.lines.length, file.realisation.length);

/** The counts of a file that are kept with its import. */
export const countKept = (file: ParsedPlanFile): Readonly<Record<string, number>> => ({
  kept: countKeptRows(file),
  setAside: file.setAside.length,
  rejected: file.rejected.length,
});

function sumReplaced(replaced: OutcomeFacts['replaced']): PlanOutcome['replaces'] {
  if (replaced.length === 0) return null;
  return {
    fileName: replaced.map((part) => part.fileName).join('; '),
    lines: replaced.reduce((sum, part) => sum + part.lines, 0),
    pagu: replaced.reduce((sum, part) => sum + part.pagu, 0),
  };
}

/**
 * The answer to the officer about a planning, budget or realisation file.
 *
 * Lines have no natural key, so every kept row counts as new; rows set aside are no data and stand beside the counts.
 */
export function toPlanOutcome({ file, tables, used }: PlanRead, facts: OutcomeFacts): PlanOutcome {
  const { addsTo } = facts;
  const created = countKeptRows(file);
  const setAside = limited(file.setAside, facts.detailLimit).map((row) => ({
    ...row,
    reason: setAsideText[row.reason],
  }));
  return {
    applied: facts.applied,
    read: created + file.rejected.length,
    created,
    updated: 0,
    unchanged: 0,
    absent: 0,
    rejected: limited(file.rejected, facts.detailLimit).map(toRejectedView),
    rejectedTotal: file.rejected.length,
    warnings: limited(toWarningViews(file.warnings), facts.detailLimit),
    pagu: file.lines.length === 0 ? null : file.paguRupiah,
    realization: file.realisation.length === 0 ? null : file.realisedRupiah,
    format: file.format,
    scope: facts.scope.opdCode === null && facts.scope.opdName === null ? 'region' : 'opd',
    opdCode: facts.scope.opdCode,
    replaces: sumReplaced(facts.replaced),
    addsTo: addsTo === null ? null : { fileName: addsTo.fileName, lines: addsTo.lines, pagu: addsTo.pagu },
    mapping: used?.mapping ?? null,
    mappingFrom: used?.from ?? null,
    sheets: tables.filter(({ rows }) => !rows.every(isEmptyRow)).map(({ sheet }) => sheet),
    rejectedFile: facts.rejectedFile,
    movedFrom: facts.movedFrom,
    setAside,
    setAsideTotal: file.setAside.length,
    sample: file.lines
      .slice(0, 8)
      .map(({ code, name, opdName, ceilingRupiah }) => ({ code, name, opdName, ceilingRupiah })),
  };
}
