import { isSameOpd } from '../../../src-shared/domain/codes.ts';
import type { ParsedPlanFile } from '../../../src-shared/domain/plan/plan-file.ts';
import { fold } from '../../../src-shared/domain/text-folding.ts';
import { ok, refuse, type Result } from '../../../src-shared/result.ts';

/** The scope of a part: whole region (both null), a perangkat daerah by code, or by the name that the file gives. */
export interface PartScope {
  readonly opdCode: string | null;
  readonly opdName: string | null;
}

/** What the officer says of the scope. */
export interface AskedScope {
  readonly scope: 'region' | 'opd' | null;
  readonly opdCode: string | null;
}

/** The scope of the part: as the officer says, else as the rows show. */
export function chooseScope(request: AskedScope, file: ParsedPlanFile): Result<PartScope> {
  if (request.scope === 'region') return ok({ opdCode: null, opdName: null });
  const opdCode = request.opdCode ?? file.opd?.code ?? null;
  const opdName = file.opd?.name ?? null;
  if (request.scope === 'opd' && opdCode === null && opdName === null)
    return refuse({ code: 'request-invalid', channel: 'plan.import', detail: 'opd' });
  return ok({ opdCode, opdName });
}

/** The scope that the officer names without looking at the file, or null. */
export const namedScope = ({ scope, opdCode }: AskedScope): PartScope | null =>
  scope === 'region' || opdCode !== null ? { opdCode, opdName: null } : null;

/** Whether two parts are of the same scope. */
export function isSameScope(a: PartScope, b: PartScope): boolean {
  if (a.opdCode !== null && b.opdCode !== null) return isSameOpd(a.opdCode, b.opdCode);
  return a.opdCode === b.opdCode && fold(a.opdName ?? '') === fold(b.opdName ?? '');
}

const isRegion = (scope: PartScope): boolean => scope.opdCode === null && scope.opdName === null;

/** The parts that a new one takes the place of: the same scope, or all where it covers the whole region. */
export const replacedBy = <P extends PartScope>(parts: readonly P[], scope: PartScope): readonly P[] =>
  parts.filter((part) => isRegion(scope) || isSameScope(part, scope));
