import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src-shared/contract/contract.ts';
import { testCore, type TestCore } from '../support/test-core.ts';

const page = { offset: 0, limit: 500 };
const wish: RequestOf<'copyYear.apply'> = { fromYear: 2027, toYear: 2028, agreement: null, amounts: 'keep' };

async function sampleCore(): Promise<TestCore> {
  const core = testCore();
  await core.get('app.loadSample', { seed: 1 });
  return core;
}

async function rowsOf(core: TestCore, kind: 'obligation' | 'budgetLink', year: number) {
  const { rows } = await core.get('record.list', { kind, ...page });
  return rows.filter(({ values }) => values['year'] === year);
}

describe('copying a year', () => {
  it('says what would happen, does exactly that, and takes it back as a whole', async () => {
    const core = await sampleCore();
    const before = [await rowsOf(core, 'obligation', 2028), await rowsOf(core, 'budgetLink', 2028)] as const;
    const preview = await core.get('copyYear.preview', { ...wish, show: 'all', ...page });
    expect(await rowsOf(core, 'obligation', 2028)).toEqual(before[0]);
    const done = await core.get('copyYear.apply', wish);
    expect(done.counts).toEqual(preview.counts);
    const { obligations, links } = done.counts;
    expect(obligations.copied).toBeGreaterThan(0);
    expect(obligations.notRunning).toBeGreaterThan(0);
    expect(await rowsOf(core, 'obligation', 2028)).toHaveLength(before[0].length + obligations.copied);
    expect(await rowsOf(core, 'budgetLink', 2028)).toHaveLength(
      before[1].length + links.copied + links.mapped,
    );
    const made = await rowsOf(core, 'obligation', 2028);
    expect(made.filter(({ values }) => values['achievement'] !== null)).toEqual([]);
    const again = await core.get('copyYear.apply', wish);
    expect([again.runId, again.counts.obligations.copied]).toEqual([null, 0]);
    const undone = await core.get('copyYear.undo', { runId: done.runId ?? '' });
    expect(undone).toEqual({ undone: obligations.copied + links.copied + links.mapped, kept: 0 });
    expect(await rowsOf(core, 'obligation', 2028)).toEqual(before[0]);
    expect(await rowsOf(core, 'budgetLink', 2028)).toEqual(before[1]);
    const third = await core.get('copyYear.apply', wish);
    expect(third.counts).toEqual(done.counts);
  });

  it('heals REN-06 of one agreement and writes its history', async () => {
    const core = await sampleCore();
    const at = { year: 2026, asOf: '2026-07-15' };
    const ask = async (rule: string) => {
      const filter = { severity: null, rule, opdCode: null, cause: null, agreementId: null, search: '' };
      return (await core.get('gap.results', { ...at, ...page, ...filter, statuses: ['TEMUAN'] })).rows;
    };
    const owing = (await rowsOf(core, 'obligation', 2026)).map(({ values }) => values['agreementId']);
    const [finding] = (await ask('REN-06')).filter(
      ({ year, agreementId }) => year === 2027 && owing.includes(agreementId),
    );
    const agreement = finding?.agreement ?? '';
    const done = await core.get('copyYear.apply', {
      fromYear: 2026,
      toYear: 2027,
      agreement,
      amounts: 'empty',
    });
    expect(done.counts.obligations.copied).toBe(2);
    expect((await ask('REN-06')).map(({ agreement: code }) => code)).not.toContain(agreement);
    const made = (await rowsOf(core, 'obligation', 2027)).filter(
      ({ values }) => values['agreementId'] === finding?.agreementId,
    );
    expect(made.map(({ values }) => values['amountRupiah'])).toEqual([null, null]);
    expect(await core.get('history.list', { id: made[0]?.id ?? '' })).toMatchObject([{ action: 'create' }]);
  });

  it('maps a code of the old list, lists only what needs a look, and keeps what was changed when undone', async () => {
    const core = await sampleCore();
    const [old] = (await rowsOf(core, 'budgetLink', 2026)).filter(
      ({ values }) => values['subActivityCode'] === '1.04.03.2.03.0005',
    );
    const { agreement } = await core.get('agreement.get', {
      id: String(old?.values['agreementId']),
      year: 2026,
      asOf: '2026-07-15',
    });
    const one = {
      fromYear: 2026,
      toYear: 2027,
      agreement: String(agreement.values['code']),
      amounts: 'keep',
    } as const;
    for (const kind of ['obligation', 'budgetLink'] as const)
      for (const { id, revision, values } of await rowsOf(core, kind, 2027))
        if (values['agreementId'] === agreement.id)
          await core.get('record.trash', { kind, id, revision, reason: '' });
    const preview = await core.get('copyYear.preview', { ...one, show: 'attention', ...page });
    expect(
      preview.rows.map(({ isLink, outcome, text, newCode }) => [isLink, outcome, text, newCode]),
    ).toEqual([[true, 'mapped', '1.04.03.2.03.0005', '1.04.03.2.03.0002']]);
    const done = await core.get('copyYear.apply', one);
    const [made] = (await rowsOf(core, 'obligation', 2027)).filter(
      ({ values }) => values['agreementId'] === agreement.id,
    );
    if (made === undefined) throw new Error('nothing was copied');
    await core.get('record.save', {
      kind: 'obligation',
      id: made.id,
      revision: made.revision,
      values: { target: '9' },
    });
    expect(await core.get('copyYear.undo', { runId: done.runId ?? '' })).toEqual({ undone: 2, kept: 1 });
  });

  it('makes a backup before every agreement is copied, none before one is', async () => {
    const core = await sampleCore();
    const backups = (): number =>
      readdirSync(path.join(core.folder), { recursive: true }).filter((name) =>
        String(name).includes('-salin'),
      ).length;
    await core.get('copyYear.apply', { ...wish, agreement: 'KSD-2025-001' });
    expect(backups()).toBe(0);
    await core.get('copyYear.apply', wish);
    expect(backups()).toBe(1);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const core = await sampleCore();
    const before = await rowsOf(core, 'obligation', 2028);
    const reply = await core.ask('copyYear.apply', wish, { isCancelled: () => true });
    expect(reply).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await rowsOf(core, 'obligation', 2028)).toEqual(before);
  });

  it('refuses a year that is not later, an agreement that is not there and a run that made nothing', async () => {
    const core = await sampleCore();
    expect(await core.refusal('copyYear.apply', { ...wish, toYear: 2027 })).toMatchObject({
      code: 'request-invalid',
    });
    expect(await core.refusal('copyYear.apply', { ...wish, agreement: 'X' })).toMatchObject({
      code: 'record-missing',
      id: 'X',
    });
    expect(await core.refusal('copyYear.undo', { runId: 'x' })).toMatchObject({ code: 'record-missing' });
  });
});
