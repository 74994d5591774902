import { describe, expect, it } from 'vitest';
import type { GapRow } from '../../src-shared/contract/shapes.ts';
import { testCore, type TestCore } from '../support/test-core.ts';

const at = { year: 2026, asOf: '2026-07-15' };
const everyStatus = ['SESUAI', 'TEMUAN', 'BELUM_DAPAT_DIPERIKSA', 'TIDAK_BERLAKU', 'DIKECUALIKAN'] as const;

async function sampleCore(): Promise<TestCore> {
  const core = testCore();
  await core.get('app.loadSample', { seed: 3 });
  return core;
}

async function allResults(core: TestCore): Promise<readonly GapRow[]> {
  const rows: GapRow[] = [];
  for (;;) {
    const page = await core.get('gap.results', {
      ...at,
      offset: rows.length,
      limit: 500,
      statuses: [...everyStatus],
      severity: null,
      rule: null,
      opdCode: null,
      cause: null,
      agreementId: null,
      search: '',
    });
    rows.push(...page.rows);
    if (rows.length >= page.total) return rows;
  }
}

/** What a program that has just been started says of the same file. */
const fresh = (core: TestCore): Promise<readonly GapRow[]> =>
  allResults(testCore({ databasePath: core.databasePath }));

async function rowsOf(core: TestCore, kind: 'agreement' | 'obligation' | 'budgetLink' | 'exception') {
  return (await core.get('record.list', { kind, offset: 0, limit: 500 })).rows;
}

describe('results are brought up to date by what changed', () => {
  it('after an amount, a link, an agreement and a trashed record, as a fresh start would give them', async () => {
    const core = await sampleCore();
    await allResults(core);
    const [obligation] = (await rowsOf(core, 'obligation')).filter(
      (row) => row.values['year'] === 2026 && row.values['nature'] === 'BELANJA',
    );
    await core.get('record.save', {
      kind: 'obligation',
      id: obligation!.id,
      revision: obligation!.revision,
      values: { amountRupiah: 9_000_000_000_000 },
    });
    expect(await allResults(core)).toEqual(await fresh(core));
    const [link] = await rowsOf(core, 'budgetLink');
    await core.get('record.trash', {
      kind: 'budgetLink',
      id: link!.id,
      revision: link!.revision,
      reason: 'keliru',
    });
    expect(await allResults(core)).toEqual(await fresh(core));
    const umbrella = (await rowsOf(core, 'agreement')).find((row) => row.values['form'] === 'KB');
    await core.get('record.save', {
      kind: 'agreement',
      id: umbrella!.id,
      revision: umbrella!.revision,
      values: { form: 'NK', endsOn: '2026-03-01' },
    });
    expect(await allResults(core)).toEqual(await fresh(core));
    await core.get('record.restore', { kind: 'budgetLink', id: link!.id });
    expect(await allResults(core)).toEqual(await fresh(core));
  });

  it('after an edit made by another program on the same file', async () => {
    const core = await sampleCore();
    const before = await allResults(core);
    const other = testCore({ databasePath: core.databasePath });
    const decree = (await other.get('record.list', { kind: 'tkksdMember', offset: 0, limit: 500 })).rows;
    for (const row of decree)
      await other.get('record.trash', {
        kind: 'tkksdMember',
        id: row.id,
        revision: row.revision,
        reason: '',
      });
    const after = await allResults(core);
    expect(before.find((row) => row.rule === 'KEL-01')?.status).toBe('SESUAI');
    expect(after.find((row) => row.rule === 'KEL-01')?.status).toBe('TEMUAN');
    expect(after).toEqual(await fresh(core));
  });

  it('after a setting changed', async () => {
    const core = await sampleCore();
    await allResults(core);
    await core.get('settings.set', {
      values: { 'aturan.dok-02.bulan-kuning': '1', 'aturan.dok-02.bulan-merah': '2' },
    });
    expect(await allResults(core)).toEqual(await fresh(core));
  });
});

describe('an exception', () => {
  it('turns a finding into DIKECUALIKAN once it has a reason and evidence', async () => {
    const core = await sampleCore();
    const finding = (await allResults(core)).find((row) => row.rule === 'DOK-09' && row.status === 'TEMUAN');
    const values = {
      ruleId: 'DOK-09',
      agreementId: finding!.agreementId,
      reason: 'Naskah asli di arsip provinsi',
      evidence: 'Surat 045/12/2026',
    };
    await core.get('record.save', { kind: 'exception', id: null, revision: null, values });
    const after = (await allResults(core)).filter(
      (row) => row.rule === 'DOK-09' && row.agreementId === finding!.agreementId,
    );
    expect(after.map((row) => row.status)).toEqual(['DIKECUALIKAN']);
    expect(await allResults(core)).toEqual(await fresh(core));
  });
});

describe('the views of the gap report', () => {
  it('count the same results that they list', async () => {
    const core = await sampleCore();
    const results = await allResults(core);
    const summary = await core.get('gap.summary', at);
    const count = (severity: string): number =>
      results.filter((row) => row.status === 'TEMUAN' && row.severity === severity).length;
    expect(summary.findings).toEqual({ M: count('M'), K: count('K'), B: count('B') });
    const findings = results.filter((row) => row.status === 'TEMUAN').length;
    expect(summary.byRule.reduce((sum, row) => sum + row.findings, 0)).toBe(findings);
    expect(summary.byCause.reduce((sum, row) => sum + row.findings, 0)).toBe(findings);
    expect(
      summary.byOpd.reduce((sum, row) => sum + row.findings.M + row.findings.K + row.findings.B, 0),
    ).toBe(findings);
  });

  it('list agreements with the chain, and read kerjasama as kerja sama', async () => {
    const core = await sampleCore();
    const query = {
      ...at,
      offset: 0,
      limit: 500,
      form: null,
      kind: null,
      opdCode: null,
      state: 'all' as const,
      sort: 'findings' as const,
    };
    const all = await core.get('agreement.list', { ...query, search: '' });
    expect(all.rows).toHaveLength(all.total);
    expect(all.rows.every((row) => row.chain.length === 8 || row.form === 'KB')).toBe(true);
    const folded = await core.get('agreement.list', { ...query, search: 'kerjasama' });
    const written = await core.get('agreement.list', { ...query, search: 'KERJA SAMA' });
    expect(folded.total).toBeGreaterThan(0);
    expect(folded.rows.map((row) => row.id)).toEqual(written.rows.map((row) => row.id));
    const broken = all.rows.find((row) => row.firstBroken !== null);
    expect(broken!.chain.find((rung) => rung.state === 'broken')?.rung).toBe(broken!.firstBroken!.rung);
  });

  it('show one agreement with what stands under it and its chain in several years', async () => {
    const core = await sampleCore();
    const list = await core.get('agreement.list', {
      ...at,
      offset: 0,
      limit: 500,
      form: 'PKS',
      kind: null,
      opdCode: null,
      state: 'active',
      sort: 'code',
      search: '',
    });
    const view = await core.get('agreement.get', { id: list.rows[0]!.id, ...at });
    expect(view.children['party']!.length).toBeGreaterThan(0);
    expect(view.chains.find((chain) => chain.year === 2026)?.rungs).toEqual(list.rows[0]!.chain);
    expect(view.chains.map((chain) => chain.year)).toEqual(view.chains.map((chain) => chain.year).toSorted());
  });
});
