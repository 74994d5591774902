import { describe, expect, it } from 'vitest';
import {
  isAccountCode,
  isFieldCode,
  isOpdCode,
  isRegionCode,
  isSubActivityCode,
} from '../../src-shared/domain/codes.ts';
import { isCivilDate } from '../../src-shared/domain/dates.ts';
import { evaluateGaps } from '../../src-shared/domain/gap/engine.ts';
import { allRules } from '../../src-shared/domain/gap/rules/index.ts';
import { isRupiah } from '../../src-shared/domain/money.ts';
import { fieldsOf, kindNames, type Kind } from '../../src-shared/domain/register/kinds.ts';
import { closedLists } from '../../src-shared/domain/register/lists.ts';
import type { FieldSpec, FieldType } from '../../src-shared/domain/register/field.ts';
import { makeSampleRegion, type SampleRegion } from '../../src-shared/domain/sample/sample-region.ts';
import { isSettingKey, isSettingValue } from '../../src-shared/domain/settings.ts';
import { splitList } from '../../src-shared/domain/text-folding.ts';
import { sampleSnapshot } from '../support/sample-snapshot.ts';

const wish = { region: '64.11', agreements: 60, seed: 1, baseYear: 2026 };
const sample = makeSampleRegion(wish);
const days = ['2026-02-01', '2026-07-15', '2026-12-31'];

const shapes: Partial<Record<FieldType, (text: string) => boolean>> = {
  date: isCivilDate,
  region: isRegionCode,
  opd: isOpdCode,
  subActivity: isSubActivityCode,
  account: isAccountCode,
  field: isFieldCode,
};

/** Whether the field table takes a value that is not empty. */
function isTaken(spec: FieldSpec, value: unknown): boolean {
  if (spec.type === 'rupiah' || spec.type === 'integer') return typeof value === 'number' && isRupiah(value);
  if (typeof value !== 'string' || value === '') return false;
  const list: readonly string[] | null = spec.list === undefined ? null : closedLists[spec.list];
  if (list !== null) return splitList(value).every((part) => list.includes(part));
  return shapes[spec.type]?.(value) ?? true;
}

/** Every value of a sample that the field table would not take, as kind, field and value. */
const wrongValues = (region: SampleRegion): readonly string[] =>
  kindNames.flatMap((kind) =>
    region.records[kind].flatMap((row) =>
      fieldsOf(kind).flatMap(([field, spec]) => {
        const value = (row as Readonly<Record<string, unknown>>)[field];
        return value === null || isTaken(spec, value) ? [] : [`${kind}.${field} = ${JSON.stringify(value)}`];
      }),
    ),
  );

const keysOf = (region: SampleRegion, kind: Kind, key: readonly string[]): readonly string[] =>
  region.records[kind].map((row) =>
    key.map((field) => String((row as Readonly<Record<string, unknown>>)[field])).join('|'),
  );

describe('a sample region', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeSampleRegion(wish)).toEqual(sample);
    expect(makeSampleRegion({ ...wish, seed: 2 }).records.party).not.toEqual(sample.records.party);
  });

  it.each([1, 20, 60, 61, 62, 200])('has at least %i agreements, and hardly more', (agreements) => {
    const { agreement } = makeSampleRegion({ ...wish, agreements }).records;
    expect(agreement.length).toBeGreaterThanOrEqual(agreements);
    expect(agreement.length).toBeLessThanOrEqual(agreements + 7);
  });

  it.each(['64.11', '64.72', '64.03', '11.01', '31.71'])('takes any region: %s', (region) => {
    const made = makeSampleRegion({ ...wish, region });
    expect(wrongValues(made)).toEqual([]);
    expect(made.records.party.filter((party) => party.regionCode === region)).toHaveLength(
      made.records.agreement.length,
    );
  });

  it('refuses a region that does not exist', () => {
    expect(() => makeSampleRegion({ ...wish, region: '99.99' })).toThrow('99.99');
  });

  it('holds only values that the field table takes, and settings that can be read', () => {
    expect(wrongValues(sample)).toEqual([]);
    for (const [key, value] of Object.entries(sample.settings)) {
      expect(isSettingKey(key) && isSettingValue(key, value)).toBe(true);
    }
  });

  it('gives every record a key of its own', () => {
    const keyed = [
      ['agreement', ['code']],
      ['party', ['agreementId', 'position']],
      ['obligation', ['agreementId', 'year', 'no']],
      ['budgetLink', ['agreementId', 'year', 'obligationNo', 'subActivityCode', 'opdCode', 'accountCode']],
      ['tkksdMember', ['decreeNumber', 'name']],
      ['mapping', ['year', 'opdCode', 'need']],
      ['opd', ['code']],
    ] as const;
    for (const region of [sample, makeSampleRegion({ ...wish, agreements: 1000 })])
      for (const [kind, key] of keyed) {
        const keys = keysOf(region, kind, key);
        expect(new Set(keys).size, kind).toBe(keys.length);
      }
  });

  it('names only agreements that come before, and codes that exist', () => {
    const seen = new Set<string>();
    for (const { code, parentId, continuesId } of sample.records.agreement) {
      for (const named of [parentId, continuesId]) if (named !== null) expect(seen.has(named)).toBe(true);
      seen.add(code ?? '');
    }
    for (const kind of ['party', 'obligation', 'budgetLink', 'followUp', 'exception'] as const)
      for (const row of sample.records[kind]) expect(seen.has(row.agreementId ?? '')).toBe(true);
  });

  it('shows every form and every kind of cooperation, with chains, renewals and addenda', () => {
    const { agreement } = sample.records;
    expect(new Set(agreement.map((one) => one.form))).toEqual(new Set(closedLists.agreementForms));
    expect(new Set(agreement.map((one) => one.kind))).toEqual(new Set(closedLists.cooperationKinds));
    expect(agreement.some((one) => one.continuesId !== null)).toBe(true);
    expect(Math.max(...sample.records.party.map((party) => party.position ?? 0))).toBeGreaterThan(3);
    const starts = agreement.map((one) => Number((one.startsOn ?? '2026').slice(0, 4)));
    expect([Math.min(...starts), Math.max(...starts)]).toEqual([2023, 2027]);
  });

  it('carries 200 to 400 lines in each whole document, all in whole rupiah', () => {
    for (const part of sample.plan) {
      if (part.opdCode === null && part.document !== 'RPJMD' && part.document !== 'RENSTRA') {
        expect(part.lines.length).toBeGreaterThanOrEqual(200);
        expect(part.lines.length).toBeLessThanOrEqual(400);
      }
      expect(part.lines.every((line) => isRupiah(line.ceilingRupiah))).toBe(true);
      expect(part.importedOn > part.effectiveOn).toBe(true);
    }
  });

  it('spends no more than the ceiling', () => {
    const dpa = sample.plan.find((part) => part.document === 'DPA' && part.label === 'PERGESERAN 1');
    const ceilings = new Map<string, number>();
    const keyOf = (line: { code: string; opdCode: string | null }): string => `${line.code} ${line.opdCode}`;
    for (const line of dpa?.lines ?? [])
      ceilings.set(keyOf(line), (ceilings.get(keyOf(line)) ?? 0) + line.ceilingRupiah);
    const quarter = sample.realisation.find((part) => part.year === 2026 && part.quarter === 3);
    expect(quarter?.lines.length).toBe(ceilings.size);
    for (const line of quarter?.lines ?? [])
      expect(line.realisedRupiah).toBeLessThanOrEqual(ceilings.get(keyOf(line)) ?? -1);
  });
});

describe('the gaps of a sample region', () => {
  const reports = days.map((day) => evaluateGaps(sampleSnapshot(sample, 2026, day)));
  const findings = reports.flatMap((report) => report.results.filter((result) => result.status === 'TEMUAN'));

  it('shows each rule at least once in the year', () => {
    const bare = makeSampleRegion({ ...wish, withoutDecree: true });
    const hit = new Set([
      ...findings.map((finding) => finding.rule),
      ...evaluateGaps(sampleSnapshot(bare, 2026, '2026-02-01'))
        .results.filter((result) => result.status === 'TEMUAN')
        .map((result) => result.rule),
    ]);
    expect(allRules.map((rule) => rule.id).filter((id) => !hit.has(id))).toEqual([]);
  });

  it.each([60, 400])('leaves most of %i agreements without a finding, and not nearly all', (agreements) => {
    const region = makeSampleRegion({ ...wish, agreements });
    for (const day of days) {
      const report = evaluateGaps(sampleSnapshot(region, 2026, day));
      const spoiled = new Set(
        report.results.flatMap((result) =>
          result.status === 'TEMUAN' && result.agreement !== null ? [result.agreement] : [],
        ),
      );
      const healthy = 1 - spoiled.size / region.records.agreement.length;
      expect(healthy).toBeGreaterThanOrEqual(0.6);
      expect(healthy).toBeLessThanOrEqual(0.85);
    }
  });

  it('shows an exception with its evidence', () => {
    expect(reports[1]?.results.some((result) => result.status === 'DIKECUALIKAN')).toBe(true);
  });
});
