import type { ParsedPlanFile, PlanFileQuestion } from '../../src-shared/domain/plan/plan-file.ts';
import { readPlanTables } from '../../src-shared/domain/plan/read-plan-file.ts';
import type { Table } from '../../src-shared/domain/tables/table.ts';
import type { Result } from '../../src-shared/result.ts';

/**
 * What a planning, budget or realisation file holds, from its tables; `path` names it in refusals.
 *
 * Refused: 'header-not-found', 'columns-missing', 'number-ambiguous'. Source: docs/spec/plan-files.md.
 */
export const readPlanFile = (
  tables: readonly Table[],
  question: PlanFileQuestion,
  path = tables[0]?.sheet ?? '',
): Result<ParsedPlanFile> => readPlanTables(tables, question, path);
