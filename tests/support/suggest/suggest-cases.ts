import { toCodeKey, toOpdKey } from '../../../src-shared/domain/codes.ts';
import type { Decision, LinkCandidate, LinkTask } from '../../../src-shared/domain/suggest/candidate.ts';
import type { Decisions } from '../../../src-shared/domain/suggest/memory.ts';

/** The perangkat daerah of the cases. */
export const opds = { dinkes: '1.02.0.00.0.00.01.0000', dishub: '2.15.0.00.0.00.01.0000' } as const;

/** A candidate of the DPA 2026 of Dinas Kesehatan unless `over` says otherwise. */
export function candidate(code: string, name: string, over: Partial<LinkCandidate> = {}): LinkCandidate {
  const opdCode = over.opdCode === undefined ? opds.dinkes : over.opdCode;
  return {
    code,
    key: toCodeKey(code),
    opd: opdCode === null ? null : toOpdKey(opdCode),
    opdName: null,
    name,
    headings: [],
    paguRupiah: 900_000_000,
    source: { document: 'DPA', year: 2026, label: 'MURNI', effective: '2026-01-05' },
    isFacilitation: false,
    ...over,
    opdCode,
  };
}

/** An obligation 2026/1 of PKS-A, of Dinas Kesehatan, without an amount, unless `over` says otherwise. */
export const task = (description: string, over: Partial<LinkTask> = {}): LinkTask => ({
  id: 'o-2026-1',
  agreementId: 'a',
  agreement: 'PKS-A',
  family: 'kb',
  year: 2026,
  no: 1,
  description,
  subject: '',
  opdCode: opds.dinkes,
  supportingOpds: [],
  fieldCode: null,
  programmes: [],
  amountRupiah: null,
  ...over,
});

/** A decision about a code of Dinas Kesehatan. */
export const decision = (of: LinkTask, code: string, opdCode: string | null = opds.dinkes): Decision => ({
  task: of,
  key: toCodeKey(code),
  opdCode,
});

/** Decisions of an office that remembers nothing but what is given. */
export const decisions = (given: Partial<Decisions> = {}): Decisions => ({
  links: [],
  refusals: [],
  successorsOf: () => [],
  ...given,
});
