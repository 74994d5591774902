import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateGaps, prepareGaps, toGapReport, updateGaps } from '../../../src-shared/domain/gap/engine.ts';
import { GapRuleError } from '../../../src-shared/domain/gap/gap-rule-error.ts';
import { compareResults } from '../../../src-shared/domain/gap/order.ts';
import type { GapResult } from '../../../src-shared/domain/gap/result.ts';
import { ruleIds } from '../../../src-shared/domain/gap/rule-ids.ts';
import { fine, type AgreementRule, type OfficeRule } from '../../../src-shared/domain/gap/rule.ts';
import { allRules } from '../../../src-shared/domain/gap/rules/index.ts';
import {
  agreement,
  exception,
  line,
  link,
  obligation,
  record,
  snapshot,
  version,
  versionOf,
} from '../../support/snapshot-builder.ts';
import { anySnapshot, shuffled } from '../../support/random-register.ts';
import { workedExample } from '../../support/worked-example.ts';

const broken = (cause: unknown): AgreementRule => ({
  id: 'DOK-01',
  version: 1,
  source: 'test',
  severity: 'M',
  cause: 'dokumen',
  scope: 'agreement',
  evaluate: () => {
    throw cause;
  },
});

describe('evaluateGaps', () => {
  it('keeps every rule once, with a source, under an id of the catalogue', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !ruleIds.includes(id))).toEqual([]);
    expect(allRules.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  it('puts results in the order of severity, rule, agreement, year, obligation and subject', () => {
    const codes = ['PKS-10', 'PKS-9', 'KB-1', 'pks-1', 'ÁB'];
    const { results } = evaluateGaps(
      snapshot({
        agreements: codes.map((code) => agreement({ code })),
        obligations: codes.flatMap((code) => [10, 2, 1].map((no) => obligation(code, { no }))),
        links: codes.map((code) => link(code, { obligationNo: 2 })),
        plan: [versionOf('DPA', 1)],
      }),
    );
    expect([...results].sort(compareResults)).toEqual(results);
    const first = results
      .filter(({ rule }) => rule === 'ANG-04')
      .map((result) => `${result.agreement}/${result.obligation}`);
    expect(first.slice(0, 4)).toEqual(['KB-1/1', 'KB-1/2', 'KB-1/10', 'PKS-10/1']);
  });

  it('fails the whole report by name when a rule throws', () => {
    const input = snapshot({ agreements: [agreement({ code: 'PKS-1' })] });
    expect(() => evaluateGaps(input, [broken(new Error('no such field'))])).toThrow(GapRuleError);
    expect(() => evaluateGaps(input, [broken(new Error('no such field'))])).toThrow(
      'rule DOK-01 failed on PKS-1: no such field',
    );
    expect(() => evaluateGaps(input, [broken('odd')])).toThrow('rule DOK-01 failed on PKS-1: odd');
  });

  it('lists the documents in force of the year with lines and sums', () => {
    const { documents } = evaluateGaps(
      snapshot({
        plan: [
          versionOf('DPA', 100),
          version('DPA', [line({ ceilingRupiah: 1 }), line({ ceilingRupiah: 2 })], {
            label: 'PERGESERAN 1',
            effectiveOn: '2026-04-10',
            opdCode: '1.02.0.00.0.00.01.0000',
          }),
          versionOf('DPA', 5, { label: 'PERUBAHAN', effectiveOn: '2026-09-01' }),
          versionOf('RKPD', 5, { year: 2027 }),
          version('RPJMD', []),
        ],
      }),
    );
    expect(documents).toEqual([
      {
        document: 'RPJMD',
        year: 2025,
        label: 'MURNI',
        effective: '2025-01-01',
        scope: 'region',
        lines: 0,
        pagu: 0,
      },
      {
        document: 'DPA',
        year: 2026,
        label: 'PERGESERAN 1',
        effective: '2026-04-10',
        scope: 'opd',
        lines: 2,
        pagu: 3,
      },
    ]);
  });

  it('takes the period that begins latest of two RPJMD that contain the year', () => {
    const { documents } = evaluateGaps(
      snapshot({
        plan: [
          version('RPJMD', [], { year: 2021, endYear: 2026 }),
          version('RPJMD', []),
          version('RENSTRA', [], { year: 2021, endYear: 2025 }),
        ],
      }),
    );
    expect(documents.map(({ document, year }) => `${document} ${year}`)).toEqual(['RPJMD 2025']);
  });

  it('says exactly one thing of each subject of a rule', () => {
    fc.assert(
      fc.property(anySnapshot, (input) => {
        const perAgreement = evaluateGaps(input).results.filter(({ rule }) => /^DOK|^WKT-0[34]/.test(rule));
        expect(perAgreement.length).toBe(
          input.agreements.length * allRules.filter(({ id }) => /^DOK|^WKT-0[34]/.test(id)).length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same report whatever the order of the rows, and never throws', () => {
    fc.assert(
      fc.property(anySnapshot, (input) => {
        expect(evaluateGaps(shuffled(input))).toEqual(evaluateGaps(input));
      }),
      { numRuns: 300 },
    );
  });

  it('changes no finding when a document that nobody is linked to is added', () => {
    const findings = (results: readonly GapResult[]) => results.filter(({ status }) => status === 'TEMUAN');
    fc.assert(
      fc.property(anySnapshot, (input) => {
        const unrelated = version('DPA', [line({ code: '9.99.99.2.99.9999' })], {
          year: 2031,
          effectiveOn: '2026-01-01',
        });
        expect(findings(evaluateGaps({ ...input, plan: [...input.plan, unrelated] }).results)).toEqual(
          findings(evaluateGaps(input).results),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('judges records that lack their keys, and keeps the order whatever is missing', () => {
    const rows = [2, 1].flatMap((n) => [
      obligation('PKS-1', { id: `o${n}`, no: null, year: 2026, opdCode: null }),
      obligation('PKS-1', { id: `p${n}`, no: 1, year: null }),
    ]);
    const links = ['5.1.02', null, '5.1.01', null].map((accountCode, index) =>
      link('PKS-1', { id: `l${index}`, obligationNo: index < 2 ? null : 1, accountCode }),
    );
    const input = snapshot({
      agreements: [
        { ...agreement({ code: 'PKS-1' }), code: null, opdName: null, opdCode: null },
        { ...agreement({ code: 'PKS-2' }), code: null },
      ],
      obligations: [...rows, { ...obligation('PKS-1'), agreementId: null }, obligation('gone')],
      links,
      plan: [version('RKPD', [])],
      opds: [record('opd', { code: '1.02', name: null })],
    });
    const report = evaluateGaps(input);
    expect(report.results.filter(({ rule }) => rule === 'REN-01').map(({ status }) => status)).toEqual([
      'TEMUAN',
      'TEMUAN',
    ]);
    expect(evaluateGaps(shuffled(input))).toEqual(report);
    expect(toGapReport(updateGaps(prepareGaps(input), input, ['PKS-1', 'gone']))).toEqual(report);
  });

  it('puts results of all rules in order, whatever the register holds', () => {
    fc.assert(
      fc.property(anySnapshot, (input) => {
        const { results } = evaluateGaps(input);
        for (let index = 1; index < results.length; index += 1)
          expect(compareResults(results[index - 1]!, results[index]!)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('updateGaps', () => {
  const editOf = (from: Parameters<typeof updateGaps>[1], to: typeof from, ids: readonly string[]) =>
    toGapReport(updateGaps(prepareGaps(from), to, ids));

  it('gives what a full evaluation gives, after any change of any agreement', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (from, other) => {
        const to = { ...other, plan: from.plan, realisation: from.realisation };
        const ids = ['A', 'B', 'C', 'D', 'E', 'F'];
        expect(editOf(from, to, ids)).toEqual(evaluateGaps(to));
      }),
      { numRuns: 150 },
    );
  });

  it('gives what a full evaluation gives when one agreement with its rows is replaced or removed', () => {
    fc.assert(
      fc.property(
        anySnapshot,
        anySnapshot,
        fc.constantFrom('A', 'B', 'C'),
        fc.boolean(),
        (from, other, id, removes) => {
          const mine = <T extends { readonly agreementId: string | null }>(
            rows: readonly T[],
            more: readonly T[],
          ) => [
            ...rows.filter((row) => row.agreementId !== id),
            ...(removes ? [] : more.filter((row) => row.agreementId === id)),
          ];
          const to = {
            ...from,
            agreements: [
              ...from.agreements.filter((row) => row.id !== id),
              ...(removes ? [] : other.agreements.filter((row) => row.id === id)),
            ],
            obligations: mine(from.obligations, other.obligations),
            links: mine(from.links, other.links),
            parties: mine(from.parties, other.parties),
            exceptions: other.exceptions,
          };
          expect(editOf(from, to, [id])).toEqual(evaluateGaps(to));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('judges only what an edit can touch', () => {
    const judged: string[] = [];
    const spy: AgreementRule = {
      ...broken(null),
      evaluate: (_context, file) => {
        judged.push(file.code);
        return fine();
      },
    };
    const agreements = [
      agreement({ code: 'KB-1', form: 'KB' }),
      agreement({ code: 'KB-2', form: 'KB', continuesId: 'KB-1' }),
      agreement({ code: 'PKS-1', parentId: 'KB-1' }),
      agreement({ code: 'PKS-2', parentId: 'KB-1' }),
      agreement({ code: 'X-1', form: 'ADENDUM', parentId: 'PKS-1' }),
      agreement({ code: 'PKS-3' }),
    ];
    const from = snapshot({ agreements });
    const state = prepareGaps(from, [spy]);
    judged.length = 0;
    updateGaps(state, { ...from, agreements: [...agreements] }, ['PKS-1']);
    expect(judged.sort()).toEqual(['KB-1', 'KB-2', 'PKS-1', 'X-1']);
  });

  it('keeps the index of the documents as long as they are the same', () => {
    const from = workedExample();
    const state = prepareGaps(from);
    const edited = updateGaps(state, { ...from, agreements: [...from.agreements] }, ['PKS-A']);
    expect(edited.context.plan).toBe(state.context.plan);
    expect(edited.context.realisation).toBe(state.context.realisation);
    const laterDay = updateGaps(edited, { ...from, asOf: '2026-12-31' }, []);
    expect(laterDay.context.plan).toBe(state.context.plan);
    expect(toGapReport(laterDay)).toEqual(evaluateGaps({ ...from, asOf: '2026-12-31' }));
    const imported = { ...from, plan: [...from.plan, versionOf('APBD', 1)] };
    expect(toGapReport(updateGaps(edited, imported, []))).toEqual(evaluateGaps(imported));
  });

  it('judges everything again where the register gives a name another code', () => {
    const from = workedExample({
      plan: [version('DPA', [line({ opdCode: null, opdName: 'Dinas Kesehatan' })])],
    });
    const links = from.links.map((row) => ({ ...row, opdCode: '1.02.0.00.0.00.01.0000' }));
    const before = { ...from, links };
    const agreements = from.agreements.map((row) => ({ ...row, opdCode: '1.01.0.00.0.00.01.0000' }));
    const after = { ...before, agreements };
    expect(editOf(before, after, ['PKS-A'])).toEqual(evaluateGaps(after));
  });

  it('sees exceptions that come and go, also for agreements that were not edited', () => {
    const from = workedExample();
    const excepted = {
      ...from,
      exceptions: [exception({ ruleId: 'ANG-04', agreementId: 'PKS-A' }), exception({ ruleId: 'KEL-01' })],
    };
    expect(editOf(from, excepted, [])).toEqual(evaluateGaps(excepted));
    expect(editOf(excepted, from, [])).toEqual(evaluateGaps(from));
  });

  it('fails by name when a rule over the office throws', () => {
    const office: OfficeRule = {
      ...broken(null),
      scope: 'office',
      evaluate: () => {
        throw new Error('odd');
      },
    };
    expect(() => evaluateGaps(snapshot(), [office])).toThrow('rule DOK-01 failed on 64.11: odd');
  });
});
