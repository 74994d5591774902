import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCore, type TestCore } from '../support/test-core.ts';

const at = { year: 2026, asOf: '2026-07-15' };
const page = { offset: 0, limit: 100 };
const anyTask = {
  ...{ ...at, ...page, search: '', owner: null, opdCode: null, cause: null, agreementId: null, month: null },
};

async function sampleCore(): Promise<TestCore> {
  const core = testCore();
  await core.get('app.loadSample', { seed: 3 });
  return core;
}

describe('tasks', () => {
  it('are listed overdue first, counted, and filtered', async () => {
    const core = await sampleCore();
    const all = await core.get('followUp.list', { ...anyTask, state: 'all' });
    expect(all.counts).toMatchObject({ overdue: 1, unfinished: 3, done: 0 });
    expect(all.rows.map(({ owner, dueOn }) => [owner, dueOn])).toEqual([
      ['Kepala DPUPR', '2026-05-30'],
      ['Kepala Dinas Kesehatan', '2026-08-15'],
      ['Kepala Disdikbud', '2026-09-10'],
    ]);
    const of = async (given: object) =>
      (await core.get('followUp.list', { ...anyTask, state: 'all', ...given })).rows.map(
        ({ owner }) => owner,
      );
    expect(await of({ state: 'overdue' })).toEqual(['Kepala DPUPR']);
    expect(await of({ month: '2026-08' })).toEqual(['Kepala Dinas Kesehatan']);
    expect(await of({ owner: 'Kepala Disdikbud' })).toEqual(['Kepala Disdikbud']);
    expect(await of({ search: 'tapd' })).toEqual(['Kepala Dinas Kesehatan']);
    expect(await of({ opdCode: '1.03.2.10.0.00.01.0000' })).toEqual(['Kepala DPUPR']);
    expect(await of({ cause: 'dokumen' })).toEqual([]);
    expect(await of({ cause: 'anggaran', state: 'done' })).toEqual([]);
  });

  it('change their state with their history, unless someone else was there first', async () => {
    const core = await sampleCore();
    const [task] = (await core.get('followUp.list', { ...anyTask, state: 'overdue' })).rows;
    const change = {
      source: 'followUp' as const,
      id: task!.id,
      from: 'BELUM' as const,
      to: 'SELESAI' as const,
    };
    await core.get('followUp.setState', change);
    expect((await core.get('followUp.list', { ...anyTask, state: 'done' })).rows.map(({ id }) => id)).toEqual(
      [task!.id],
    );
    expect((await core.refusal('followUp.setState', change)).code).toBe('record-changed');
    const history = await core.get('history.list', { id: task!.id });
    expect(history[0]?.changes).toEqual([{ field: 'Status', before: 'BELUM', after: 'SELESAI' }]);
    expect((await core.refusal('followUp.setState', { ...change, id: 'tidak-ada' })).code).toBe(
      'record-missing',
    );
  });

  it('on an obligation’s row change there', async () => {
    const core = await sampleCore();
    const { rows } = await core.get('record.list', { kind: 'obligation', offset: 0, limit: 500 });
    const row = rows[0]!;
    await core.get('record.save', {
      ...{ kind: 'obligation', id: row.id, revision: row.revision },
      values: { followUp: 'Rapat dengan mitra', followUpDueOn: '2026-10-01' },
    });
    await core.get('followUp.setState', { source: 'obligation', id: row.id, from: null, to: 'BERJALAN' });
    const found = await core.get('followUp.list', { ...anyTask, state: 'all', search: 'rapat dengan mitra' });
    expect(found.rows).toMatchObject([{ source: 'obligation', state: 'BERJALAN', dueOn: '2026-10-01' }]);
  });
});

describe('obstacles', () => {
  it('are solved as rule REA-04 sees it, and say how many tasks are open', async () => {
    const core = await sampleCore();
    const [task] = (await core.get('followUp.list', { ...anyTask, state: 'overdue' })).rows;
    const save = (quarter: number, problem: string) =>
      core.get('record.save', {
        ...{ kind: 'progress', id: null, revision: null },
        values: {
          ...{ agreementId: task!.agreementId, year: 2026, obligationNo: 1, quarter, problem },
          description: `kendala ${quarter}`,
        },
      });
    await save(3, 'ANGGARAN');
    await save(4, 'MITRA');
    const of = (given: object = {}) =>
      core.get('obstacle.list', {
        ...{ ...at, ...page, search: 'kendala', cause: null, opdCode: null, isOpenOnly: true },
        ...given,
      });
    expect((await of()).rows.map(({ cause, quarter, openTasks }) => [cause, quarter, openTasks])).toEqual([
      ['ANGGARAN', 3, 1],
      ['MITRA', 4, 1],
    ]);
    expect((await of({ cause: 'MITRA' })).total).toBe(1);
    await core.get('followUp.setState', { source: 'followUp', id: task!.id, from: 'BELUM', to: 'SELESAI' });
    expect((await of()).total).toBe(0);
    expect((await of({ isOpenOnly: false })).rows.map(({ isSolved }) => isSolved)).toEqual([true, true]);
  });
});

describe('the calendar file', () => {
  it('is written with every reminder, the same names each time', async () => {
    const core = await sampleCore();
    const file = path.join(core.folder, 'pengingat.ics');
    const uids = (): readonly string[] =>
      [...readFileSync(file, 'utf8').matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);
    const saved = await core.get('calendar.save', { path: file, asOf: at.asOf });
    const first = uids();
    expect(first).toHaveLength(saved.rows);
    expect(new Set(first).size).toBe(first.length);
    expect(first.filter((uid) => uid.startsWith('followUp-'))).toHaveLength(3);
    await core.get('calendar.save', { path: file, asOf: at.asOf });
    expect(uids()).toEqual(first);
  });
});

describe('decrees', () => {
  const decree = {
    ...{ decreeNumber: '100.3.3.2/K.9/2026', decreeOn: '2026-07-01' },
    ...{ validFrom: '2026-07-01', validUntil: '2028-06-30' },
  };
  const members = async (core: TestCore) =>
    (await core.get('record.list', { kind: 'tkksdMember', offset: 0, limit: 500 })).rows;
  const only = (rows: Awaited<ReturnType<typeof members>>) =>
    rows.map(({ id, revision }) => ({ id, revision }));

  it('are taken over into a new one with every member, and the old one stays', async () => {
    const core = await sampleCore();
    const before = await members(core);
    await core.get('decree.save', { members: only(before), isCopy: true, decree });
    const after = await members(core);
    expect(after).toHaveLength(before.length * 2);
    const copied = after.filter(({ values }) => values['decreeNumber'] === decree.decreeNumber);
    expect(copied.map(({ values }) => [values['name'], values['validUntil']])).toEqual(
      before.map(({ values }) => [values['name'], '2028-06-30']),
    );
    expect((await core.refusal('decree.save', { members: only(before), isCopy: true, decree })).code).toBe(
      'code-taken',
    );
  });

  it('change for all members or for none', async () => {
    const core = await sampleCore();
    const before = await members(core);
    const stale = only(before).map((one, index) => (index === 3 ? { ...one, revision: 99 } : one));
    expect((await core.refusal('decree.save', { members: stale, isCopy: false, decree })).code).toBe(
      'record-changed',
    );
    const wrong = { ...decree, validUntil: '2026-06-30' };
    expect(
      await core.refusal('decree.save', { members: only(before), isCopy: false, decree: wrong }),
    ).toMatchObject({
      code: 'record-invalid',
      problems: [{ field: 'validUntil', problem: 'end-before-start' }],
    });
    expect(await members(core)).toEqual(before);
    await core.get('decree.save', { members: only(before), isCopy: false, decree });
    expect(new Set((await members(core)).map(({ values }) => values['decreeNumber']))).toEqual(
      new Set([decree.decreeNumber]),
    );
  });
});

describe('the reports', () => {
  it('of two years stand with what was sent', async () => {
    const core = await sampleCore();
    const turns = await core.get('sentReport.calendar', at);
    const sent = turns.filter(({ state }) => state === 'sent');
    expect(sent.map(({ reportType, period, year }) => [reportType, period, year])).toEqual([
      ['KSD', 'S1', 2025],
      ['KSD', 'TAHUNAN', 2025],
      ['LKPJ', 'TAHUNAN', 2025],
    ]);
    expect(sent[0]?.record?.values['letterNumber']).toBe('100.3.7/612/Setda/2025');
  });
});
