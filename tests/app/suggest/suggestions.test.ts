import { describe, expect, it } from 'vitest';
import type { SuggestionRow } from '../../../src-shared/contract/suggestion-channels.ts';
import { testCore, type TestCore } from '../../support/test-core.ts';

const question = {
  ...{ year: 2026, asOf: '2026-07-15', offset: 0, limit: 500, which: 'all' as const },
  ...{ certainty: null, agreementId: null, opdCode: null, search: '', suggestions: 3 },
};

async function sampleCore(): Promise<TestCore> {
  const core = testCore();
  await core.get('app.loadSample', { seed: 3 });
  return core;
}

const list = (core: TestCore, over: Partial<typeof question> = {}) =>
  core.get('suggestion.list', { ...question, ...over });

/** Trashes the links of 2026, so that obligations wait for theirs as in a new year. */
async function unlink(core: TestCore): Promise<void> {
  const { rows } = await core.get('record.list', { kind: 'budgetLink', offset: 0, limit: 500 });
  for (const row of rows)
    if (row.values['year'] === 2026)
      await core.get('record.trash', {
        kind: 'budgetLink',
        id: row.id,
        revision: row.revision,
        reason: 'uji',
      });
}

const openRows = async (core: TestCore): Promise<readonly SuggestionRow[]> =>
  (await core.get('suggestion.list', { ...question, which: 'open' })).rows;

async function firstSure(core: TestCore): Promise<{
  row: SuggestionRow;
  pick: { obligationId: string; code: string; opdCode: string | null; shareRupiah: null };
}> {
  const row = (await openRows(core)).find((one) => one.suggestions[0]?.certainty === 'yakin');
  const best = row?.suggestions[0];
  if (row === undefined || best === undefined) throw new Error('no sure suggestion in the sample');
  return {
    row,
    pick: { obligationId: row.obligationId, code: best.code, opdCode: best.opdCode, shareRupiah: null },
  };
}

describe('suggestion.list', () => {
  it('lists own budgeted obligations of the year, those without a link first, and counts them', async () => {
    const core = await sampleCore();
    await unlink(core);
    const before = await list(core);
    const { pick } = await firstSure(core);
    await core.get('suggestion.accept', { picks: [pick], dryRun: false });
    const after = await list(core);
    expect(after.total).toBe(before.total);
    expect(after.rows.at(-1)?.obligationId).toBe(pick.obligationId);
    expect(after.counts).toMatchObject({ open: before.counts.open - 1, linked: before.counts.linked + 1 });
    const { open, yakin, mungkin, lemah, none } = after.counts;
    expect(yakin + mungkin + lemah + none).toBe(open);
  });

  it('finds last year’s link for what was linked last year', async () => {
    const core = await sampleCore();
    const linked = new Map((await list(core)).rows.map((row) => [row.obligationId, row.linkedCodes]));
    await unlink(core);
    const sure = (await openRows(core)).filter(
      (row) => row.suggestions[0]?.certainty === 'yakin' && (linked.get(row.obligationId) ?? []).length > 0,
    );
    expect(sure.length).toBeGreaterThan(10);
    const others = sure.filter(
      (row) => linked.get(row.obligationId)?.includes(row.suggestions[0]?.code ?? '') !== true,
    );
    // The story of REN-07: its link names a code that no document carries, so that another one is proposed.
    expect(others.map((row) => linked.get(row.obligationId))).toEqual([['1.04.03.2.03.0005']]);
  });

  it('gives for each suggestion pagu, document and reasons in words', async () => {
    const core = await sampleCore();
    await unlink(core);
    const rows = await openRows(core);
    const budgeted = rows.flatMap((row) => row.suggestions).filter((one) => one.source.document === 'DPA');
    expect(budgeted.length).toBeGreaterThan(10);
    for (const one of budgeted) {
      expect(one.source).toMatchObject({ year: 2026, label: 'PERGESERAN 1', effective: '2026-04-10' });
      expect(one.paguRupiah).toBeGreaterThan(0);
      expect(one.reasons.length === 0).toBe(one.because === '');
    }
    const { row } = await firstSure(core);
    expect(row.suggestions[0]?.because).toMatch(/^Tahun \d{4} terkait ke sini; sama Perangkat Daerah/);
    for (const one of rows) expect(one.suggestions.length).toBeLessThanOrEqual(3);
  });

  it('filters by class, agreement and words, and gives pages', async () => {
    const core = await sampleCore();
    await unlink(core);
    const all = await list(core);
    const sure = await core.get('suggestion.list', { ...question, which: 'open', certainty: 'yakin' });
    expect(sure.total).toBe(all.counts.yakin);
    const [first] = all.rows;
    const own = await core.get('suggestion.list', { ...question, agreementId: first!.agreementId });
    expect(own.rows.every((row) => row.agreementId === first!.agreementId)).toBe(true);
    expect((await list(core, { search: first!.agreement })).rows.map((row) => row.obligationId)).toContain(
      first!.obligationId,
    );
    const second = await list(core, { offset: 1, limit: 2 });
    expect(second.rows).toEqual(all.rows.slice(1, 3));
  });

  it('has no candidates where no document of the year is imported, and says so by the count', async () => {
    const core = await sampleCore();
    const far = await core.get('suggestion.list', { ...question, year: 2034, asOf: '2034-02-01' });
    expect(far).toMatchObject({ candidates: 0, total: 0 });
  });

  it('can be given up, and tells how far it is', async () => {
    const core = await sampleCore();
    const steps: number[] = [];
    const reply = await core.ask('suggestion.list', question, {
      isCancelled: () => true,
      progress: ({ done }) => steps.push(done),
    });
    expect(reply).toEqual({ ok: false, error: { code: 'cancelled' } });
    const again = await core.ask('suggestion.list', question, { progress: ({ done }) => steps.push(done) });
    expect(again.ok).toBe(true);
    expect(steps.at(-1)).toBe(again.ok ? again.value.total : -1);
  });

  it('answers as a core that has just been started, after links, refusals and a removed document', async () => {
    const core = await sampleCore();
    await unlink(core);
    await list(core);
    const { pick, row } = await firstSure(core);
    await core.get('suggestion.accept', { picks: [pick], dryRun: false });
    const other = (await openRows(core)).find(
      (one) => one.suggestions.length > 1 && one.obligationId !== row.obligationId,
    );
    await core.get('suggestion.reject', {
      ...{ obligationId: other!.obligationId, code: other!.suggestions[0]!.code },
      ...{ opdCode: other!.suggestions[0]!.opdCode, reason: '' },
    });
    expect(await list(core)).toEqual(await list(testCore({ databasePath: core.databasePath })));
    const versions = await core.get('plan.list', { year: 2026 });
    const dpa = versions.find((one) => one.document === 'DPA' && one.label === 'PERGESERAN 1');
    await core.get('plan.removePart', { partId: dpa!.parts[0]!.id });
    const renewed = await list(core);
    expect(renewed).toEqual(await list(testCore({ databasePath: core.databasePath })));
    expect(
      renewed.rows.flatMap((one) => one.suggestions).some((one) => one.source.label === 'PERGESERAN 1'),
    ).toBe(false);
  });
});

describe('suggestion.accept', () => {
  it('makes the link with code and perangkat daerah, the share empty, and its history', async () => {
    const core = await sampleCore();
    await unlink(core);
    const { row, pick } = await firstSure(core);
    const reply = await core.get('suggestion.accept', { picks: [pick], dryRun: false });
    expect(reply).toMatchObject({ applied: true, linked: 1, skipped: 0 });
    const record = await core.get('agreement.get', { id: row.agreementId, year: 2026, asOf: '2026-07-15' });
    const made = record.children['budgetLink']?.find((one) => one.id === reply.made[0]?.id);
    expect(made?.values).toEqual({
      ...{ agreementId: row.agreementId, year: 2026, obligationNo: row.no },
      ...{ subActivityCode: pick.code, opdCode: pick.opdCode, accountCode: null, shareRupiah: null },
    });
    const [newest] = await core.get('history.list', { id: reply.made[0]!.id });
    expect(newest).toMatchObject({ kind: 'budgetLink', action: 'create', origin: 'window' });
  });

  it('takes many at once, passes over what stands already, and links nothing in a dry run', async () => {
    const core = await sampleCore();
    await unlink(core);
    const rows = (await openRows(core)).filter((row) => row.suggestions[0]?.certainty === 'yakin');
    const picks = rows.map((row) => ({
      ...{ obligationId: row.obligationId, code: row.suggestions[0]!.code },
      ...{ opdCode: row.suggestions[0]!.opdCode, shareRupiah: null },
    }));
    const { open } = (await list(core)).counts;
    expect(await core.get('suggestion.accept', { picks, dryRun: true })).toEqual({
      ...{ applied: false, made: [], linked: picks.length, skipped: 0 },
    });
    expect((await list(core)).counts.open).toBe(open);
    await core.get('suggestion.accept', { picks: picks.slice(0, 1), dryRun: false });
    const rest = await core.get('suggestion.accept', {
      picks: [...picks, ...picks.slice(1, 2)],
      dryRun: false,
    });
    expect(rest).toMatchObject({ linked: picks.length - 1, skipped: 2 });
    expect((await list(core)).counts.open).toBe(open - picks.length);
  });

  it('links nothing at all where one of the obligations is gone or a code is none', async () => {
    const core = await sampleCore();
    await unlink(core);
    const { pick } = await firstSure(core);
    const { open } = (await list(core)).counts;
    const gone = { ...pick, obligationId: 'hilang' };
    expect(await core.refusal('suggestion.accept', { picks: [pick, gone], dryRun: false })).toMatchObject({
      ...{ code: 'record-missing', kind: 'obligation', id: 'hilang' },
    });
    expect(
      await core.refusal('suggestion.accept', {
        picks: [pick, { ...pick, code: 'bukan kode' }],
        dryRun: false,
      }),
    ).toMatchObject({ code: 'record-invalid' });
    expect((await list(core)).counts.open).toBe(open);
  });
});

describe('suggestion.reject and suggestion.undo', () => {
  it('a refused suggestion does not come again, and comes back when the refusal is taken back', async () => {
    const core = await sampleCore();
    await unlink(core);
    const { row, pick } = await firstSure(core);
    const { made } = await core.get('suggestion.reject', {
      ...{
        obligationId: pick.obligationId,
        code: pick.code,
        opdCode: pick.opdCode,
        reason: 'untuk kampung lain',
      },
    });
    const find = async (): Promise<SuggestionRow | undefined> =>
      (await openRows(core)).find((one) => one.obligationId === row.obligationId);
    expect((await find())?.suggestions.map((one) => one.code)).not.toContain(pick.code);
    expect(await core.get('suggestion.undo', { made: [made] })).toEqual({ undone: 1 });
    expect(await find()).toEqual(row);
  });

  it('takes back exactly what was accepted, in one step, into the trash', async () => {
    const core = await sampleCore();
    await unlink(core);
    const before = await list(core);
    const picks = before.rows.flatMap((row) =>
      row.suggestions[0] === undefined
        ? []
        : [
            {
              obligationId: row.obligationId,
              code: row.suggestions[0].code,
              opdCode: row.suggestions[0].opdCode,
              shareRupiah: null,
            },
          ],
    );
    const { made } = await core.get('suggestion.accept', { picks, dryRun: false });
    expect(await core.get('suggestion.undo', { made })).toEqual({ undone: made.length });
    expect(await list(core)).toEqual(before);
    const trash = await core.get('trash.list', { offset: 0, limit: 500 });
    expect(trash.rows.filter((row) => row.reason === 'Keputusan atas usulan dibatalkan')).toHaveLength(
      made.length,
    );
  });

  it('takes nothing back where one link was changed since', async () => {
    const core = await sampleCore();
    await unlink(core);
    const rows = (await openRows(core)).filter((row) => row.suggestions.length > 0).slice(0, 2);
    const picks = rows.map((row) => ({
      ...{ obligationId: row.obligationId, code: row.suggestions[0]!.code },
      ...{ opdCode: row.suggestions[0]!.opdCode, shareRupiah: null },
    }));
    const { made } = await core.get('suggestion.accept', { picks, dryRun: false });
    const last = made.at(-1)!;
    await core.get('record.save', {
      kind: 'budgetLink',
      id: last.id,
      revision: last.revision,
      values: { shareRupiah: 5 },
    });
    expect(await core.refusal('suggestion.undo', { made })).toMatchObject({
      code: 'record-changed',
      id: last.id,
    });
    const links = await core.get('record.list', { kind: 'budgetLink', offset: 0, limit: 500 });
    expect(links.rows.filter((row) => made.some((one) => one.id === row.id))).toHaveLength(2);
  });

  it('a refusal travels with the register: it stands in the workbook and comes out of it again', async () => {
    const core = await sampleCore();
    await unlink(core);
    const { pick } = await firstSure(core);
    await core.get('suggestion.reject', {
      ...{ obligationId: pick.obligationId, code: pick.code, opdCode: pick.opdCode },
      reason: 'x',
    });
    const file = `${core.folder}/register.xlsx`;
    await core.get('register.export', { path: file, opdCode: null });
    const other = testCore();
    await other.get('app.initialize', { region: '64.11', name: '' });
    await other.get('register.import', {
      path: file,
      dryRun: false,
      acceptPartial: false,
      detailLimit: null,
      prefer: null,
    });
    const { rows } = await other.get('record.list', { kind: 'linkRefusal', offset: 0, limit: 10 });
    expect(rows.map((row) => row.values)).toMatchObject([
      { subActivityCode: pick.code, opdCode: pick.opdCode, reason: 'x' },
    ]);
  });
});
