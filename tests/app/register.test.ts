import { describe, expect, it } from 'vitest';
import { officeCore, type TestCore } from '../support/test-core.ts';

const save = (
  core: TestCore,
  kind: 'agreement' | 'obligation' | 'party',
  values: Record<string, string | number | null>,
) => core.get('record.save', { kind, id: null, revision: null, values });

describe('saving a record', () => {
  it('gives it an id and a revision and shows it in the list', async () => {
    const core = await officeCore();
    const saved = await save(core, 'agreement', { code: ' PKS-1 ', form: 'PKS', title: 'Air bersih' });
    expect(saved).toMatchObject({ revision: 1, values: { code: 'PKS-1', form: 'PKS', kind: null } });
    const list = await core.get('record.list', { kind: 'agreement', offset: 0, limit: 10 });
    expect(list).toEqual({ total: 1, rows: [saved] });
  });

  it('refuses to overwrite a newer revision', async () => {
    const core = await officeCore();
    const first = await save(core, 'agreement', { code: 'A', title: 'satu' });
    await core.get('record.save', { kind: 'agreement', id: first.id, revision: 1, values: { title: 'dua' } });
    const refusal = await core.refusal('record.save', {
      kind: 'agreement',
      id: first.id,
      revision: 1,
      values: { title: 'tiga' },
    });
    expect(refusal.code).toBe('record-changed');
    const { rows } = await core.get('record.list', { kind: 'agreement', offset: 0, limit: 10 });
    expect(rows.map((row) => row.values['title'])).toEqual(['dua']);
  });

  it.each([
    [
      'an end before the start',
      { startsOn: '2026-02-01', endsOn: '2026-01-31' },
      'endsOn',
      'end-before-start',
    ],
    [
      'an actual end before the start',
      { startsOn: '2026-02-01', endedOn: '2026-01-01' },
      'endedOn',
      'end-before-start',
    ],
    ['a day that does not exist', { signedOn: '2026-02-30' }, 'signedOn', 'date-impossible'],
    ['a value outside a closed list', { form: 'MOU' }, 'form', 'not-in-list'],
    ['a malformed code', { opdCode: 'Dinas' }, 'opdCode', 'code-malformed'],
    ['an addendum without a parent', { form: 'ADENDUM' }, 'parentId', 'parent-missing'],
    ['a parent that does not exist', { parentId: 'nobody' }, 'parentId', 'reference-unknown'],
  ])('refuses %s', async (_name, values, field, problem) => {
    const core = await officeCore();
    const refusal = await core.refusal('record.save', {
      kind: 'agreement',
      id: null,
      revision: null,
      values: { code: 'A', ...values },
    });
    expect(refusal).toMatchObject({ code: 'record-invalid', problems: [{ field, problem }] });
    expect((await core.get('record.list', { kind: 'agreement', offset: 0, limit: 10 })).total).toBe(0);
  });

  it.each([
    ['negative', -1, 'money-negative'],
    ['fractional', 10.5, 'money-fractional'],
    ['too large', 2 ** 53, 'money-too-large'],
  ])('refuses a %s amount', async (_name, amountRupiah, problem) => {
    const core = await officeCore();
    const { id } = await save(core, 'agreement', { code: 'A' });
    const values = { agreementId: id, year: 2026, no: 1, amountRupiah };
    const refusal = await core.refusal('record.save', {
      kind: 'obligation',
      id: null,
      revision: null,
      values,
    });
    expect(refusal).toMatchObject({ code: 'record-invalid', problems: [{ field: 'amountRupiah', problem }] });
  });

  it('refuses a key that another record has', async () => {
    const core = await officeCore();
    await save(core, 'agreement', { code: 'A' });
    expect(
      await core.refusal('record.save', {
        kind: 'agreement',
        id: null,
        revision: null,
        values: { code: 'A' },
      }),
    ).toEqual({ code: 'code-taken', taken: 'A' });
  });

  it('refuses a circle of parents', async () => {
    const core = await officeCore();
    const a = await save(core, 'agreement', { code: 'A' });
    const b = await save(core, 'agreement', { code: 'B', parentId: a.id });
    const c = await save(core, 'agreement', { code: 'C', parentId: b.id });
    const refusal = await core.refusal('record.save', {
      kind: 'agreement',
      id: a.id,
      revision: 1,
      values: { parentId: c.id },
    });
    expect(refusal).toMatchObject({
      code: 'record-invalid',
      problems: [{ field: 'parentId', problem: 'reference-circular' }],
    });
  });
});

describe('the trash', () => {
  it('takes an agreement with its rows and gives them back', async () => {
    const core = await officeCore();
    const { id } = await save(core, 'agreement', { code: 'A', title: 'Jalan' });
    await save(core, 'party', { agreementId: id, position: 1, name: 'Mitra' });
    expect(await core.get('record.trash', { kind: 'agreement', id, revision: 1, reason: 'dobel' })).toEqual({
      trashed: 2,
    });
    expect((await core.get('trash.list', { offset: 0, limit: 10 })).rows).toMatchObject([
      { kind: 'agreement', id, label: 'A Jalan', reason: 'dobel' },
    ]);
    expect(await core.get('record.restore', { kind: 'agreement', id })).toEqual({ restored: 2 });
    expect((await core.get('trash.list', { offset: 0, limit: 10 })).total).toBe(0);
  });

  it('does not take what others refer to', async () => {
    const core = await officeCore();
    const { id } = await save(core, 'agreement', { code: 'KB-1', form: 'KB' });
    await save(core, 'agreement', { code: 'PKS-1', parentId: id });
    expect(await core.refusal('record.trash', { kind: 'agreement', id, revision: 1, reason: '' })).toEqual({
      code: 'record-referred',
      by: ['PKS-1'],
    });
  });
});

describe('drafts and history', () => {
  it('keeps a draft until it is given up, across a restart', async () => {
    const core = await officeCore();
    await core.get('draft.save', { key: 'agreement:new', body: '{"title":"setengah"}' });
    core.close();
    expect((await core.get('draft.load', { key: 'agreement:new' })).body).toBe('{"title":"setengah"}');
    await core.get('draft.save', { key: 'agreement:new', body: null });
    expect(await core.get('draft.load', { key: 'agreement:new' })).toEqual({ body: null, savedAt: null });
  });

  it('names the fields of a change by their headings', async () => {
    const core = await officeCore();
    const { id } = await save(core, 'agreement', { code: 'A', title: 'satu' });
    await core.get('record.save', { kind: 'agreement', id, revision: 1, values: { title: 'dua' } });
    const [last] = await core.get('history.list', { id });
    expect(last).toMatchObject({
      action: 'update',
      origin: 'window',
      changes: [{ field: 'Judul', before: 'satu', after: 'dua' }],
    });
  });
});
