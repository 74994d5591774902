import { describe, expect, it } from 'vitest';
import { evaluateGaps } from '../../src-shared/domain/gap/engine.ts';
import type { EvidenceValue, GapResult } from '../../src-shared/domain/gap/result.ts';
import { allRules } from '../../src-shared/domain/gap/rules/index.ts';
import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import type { Agreement } from '../../src-shared/domain/register/kinds.ts';
import { agreement, link, obligation, snapshot } from './snapshot-builder.ts';

/** What one rule alone says of a snapshot. */
export function resultsOf(ruleId: string, input: GapSnapshot): readonly GapResult[] {
  const rules = allRules.filter(({ id }) => id === ruleId);
  if (rules.length !== 1) throw new Error(`no rule ${ruleId}`);
  return evaluateGaps(input, rules).results;
}

const textOf = (value: EvidenceValue | undefined): string => (typeof value === 'string' ? value : '');

/** A result in a few words: the status, and the severity of a finding, the missing input, or why it does not apply. */
export function outcome({ status, severity, evidence }: GapResult): string {
  if (status === 'TEMUAN') return `TEMUAN ${severity}`;
  if (status === 'BELUM_DAPAT_DIPERIKSA') return `BELUM ${textOf(evidence['missing'])}`;
  return status === 'TIDAK_BERLAKU' ? `TIDAK_BERLAKU ${textOf(evidence['reason'])}` : status;
}

/** One row of a table of cases: the rule's words, the data, and what it says (one text per result). */
export type Case = readonly [words: string, input: GapSnapshot, expected: string | readonly string[]];

/** Runs a table of cases of one rule. */
export function ruleCases(ruleId: string, table: readonly Case[]): void {
  describe(ruleId, () => {
    it.each(table)('%s', (_words, input, expected) => {
      const said = resultsOf(ruleId, input).map(outcome);
      expect(said).toEqual(typeof expected === 'string' ? [expected] : expected);
    });
  });
}

/** A snapshot with one agreement, id and Kode `PKS-1`. */
export const withAgreement = (
  values: Partial<Agreement> = {},
  rest: Parameters<typeof snapshot>[0] = {},
): GapSnapshot => snapshot({ agreements: [agreement({ code: 'PKS-1', ...values })], ...rest });

type ObligationValues = Parameters<typeof obligation>[1];

/** A snapshot with one agreement and its own budgeted obligation of 2026, linked to the usual sub kegiatan. */
export const withObligation = (
  values: ObligationValues = {},
  rest: Parameters<typeof snapshot>[0] = {},
): GapSnapshot =>
  withAgreement({}, { obligations: [obligation('PKS-1', values)], links: [link('PKS-1')], ...rest });
