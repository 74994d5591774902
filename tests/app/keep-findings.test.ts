import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { GapRow } from '../../src-shared/contract/shapes.ts';
import { dayNumber, fromDayNumber } from '../../src-shared/domain/dates.ts';
import { testCore, type TestCore } from '../support/test-core.ts';

const year = 2026;
const filter = {
  ...{ offset: 0, limit: 500, severity: null, rule: null, opdCode: null, cause: null },
  ...{ agreementId: null, search: '', statuses: ['TEMUAN' as const] },
};

interface Kept {
  readonly core: TestCore;
  readonly today: string;
  readonly yesterday: string;
}

/** A core with the sample region, recorded today. */
async function keptCore(): Promise<Kept> {
  const core = testCore();
  await core.get('app.loadSample', { seed: 3 });
  const { today } = await core.get('app.status', {});
  expect(await core.get('gap.keep', { year, asOf: today })).toEqual({ isKept: true });
  return { core, today, yesterday: fromDayNumber(dayNumber(today) - 1) };
}

/** Makes today's record one of an earlier day, as if the days had gone by. */
function moveBack(core: TestCore, from: string, to: string): void {
  core.close();
  const db = new Database(core.databasePath);
  db.prepare('UPDATE finding_run SET day = ? WHERE day = ?').run(to, from);
  db.prepare('UPDATE finding_run_entry SET since = ? WHERE since = ?').run(to, from);
  db.close();
}

const findings = async (core: TestCore, asOf: string): Promise<readonly GapRow[]> =>
  (await core.get('gap.results', { ...filter, year, asOf })).rows;

async function addPks(core: TestCore): Promise<void> {
  await core.get('record.save', {
    kind: 'agreement',
    id: null,
    revision: null,
    values: { code: 'PKS-BARU', form: 'PKS', kind: 'KSDD_SUKARELA', title: 'Pengelolaan batas' },
  });
}

describe('recording today’s findings', () => {
  it('writes nothing for another day', async () => {
    const { core, today, yesterday } = await keptCore();
    expect(await core.get('gap.keep', { year, asOf: yesterday })).toEqual({ isKept: false });
    const trend = await core.get('gap.trend', { year, asOf: today, since: null });
    expect(trend.runs.map(({ day }) => day)).toEqual([today]);
  });

  it('counts by severity and rule what the report counts, and calls nothing new', async () => {
    const { core, today } = await keptCore();
    const { findings: counts } = await core.get('gap.summary', { year, asOf: today });
    const trend = await core.get('gap.trend', { year, asOf: today, since: null });
    expect(trend.runs[0]?.bySeverity).toEqual(counts);
    const total = counts.M + counts.K + counts.B;
    expect(Object.values(trend.runs[0]?.byRule ?? {}).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(trend).toMatchObject({ base: null, fresh: 0, open: total, closedTotal: 0, closed: [] });
    expect(new Set((await findings(core, today)).map(({ since, state }) => `${since} ${state}`))).toEqual(
      new Set([`${today} TERBUKA`]),
    );
  });

  it('tells the next day what is new, since when the rest stands, and what was closed', async () => {
    const { core, today, yesterday } = await keptCore();
    moveBack(core, today, yesterday);
    await addPks(core);
    const opened = await findings(core, today);
    const mine = opened.filter(({ agreement }) => agreement === 'PKS-BARU');
    expect(mine.map(({ rule, state, since }) => [rule, state, since])).toEqual([['DOK-01', 'BARU', today]]);
    const onlyNew = await core.get('gap.results', { ...filter, year, asOf: today, isNewOnly: true });
    expect(onlyNew.rows.map(({ rule }) => rule)).toEqual(['DOK-01']);
    const old = opened.find(({ rule }) => rule === 'DOK-05');
    expect(old).toMatchObject({ since: yesterday, state: 'TERBUKA' });

    await core.get('gap.keep', { year, asOf: today });
    const { rows } = await core.get('record.list', { kind: 'agreement', offset: 0, limit: 500 });
    const signed = rows.find(({ id }) => id === old?.agreementId);
    await core.get('record.save', {
      kind: 'agreement',
      id: signed!.id,
      revision: signed!.revision,
      values: { powerOfAttorneyNumber: '100.3.7/1/SK-KSD/2026' },
    });
    const trend = await core.get('gap.trend', { year, asOf: today, since: null });
    expect(trend.base).toBe(yesterday);
    expect(trend.fresh).toBe(1);
    expect(trend.closed).toMatchObject([
      { rule: 'DOK-05', now: 'SESUAI', since: yesterday, agreement: old?.agreement },
    ]);
  });

  it('keeps one record a day, the last, and writes nothing where it would say the same', async () => {
    const { core, today } = await keptCore();
    const rowsOf = (): unknown => {
      const db = new Database(core.databasePath, { readonly: true });
      const rows = db.prepare('SELECT id, day, recorded_at FROM finding_run').all();
      db.close();
      return rows;
    };
    const first = rowsOf();
    await core.get('gap.keep', { year, asOf: today });
    expect(rowsOf()).toEqual(first);
    await addPks(core);
    await core.get('gap.keep', { year, asOf: today });
    expect(rowsOf()).toHaveLength(1);
    const trend = await core.get('gap.trend', { year, asOf: today, since: null });
    expect(trend.runs[0]?.byRule['DOK-01']).toBeGreaterThan(0);
  });

  it('keeps the years apart', async () => {
    const { core, today } = await keptCore();
    await core.get('gap.keep', { year: 2025, asOf: today });
    const trend = await core.get('gap.trend', { year: 2025, asOf: today, since: null });
    expect(trend.runs).toHaveLength(1);
  });

  it('remembers since when, also when the record that saw it first has been thinned out', async () => {
    const { core, today } = await keptCore();
    const long = fromDayNumber(dayNumber(today) - 4100);
    moveBack(core, today, long);
    await core.get('gap.keep', { year, asOf: today });
    const trend = await core.get('gap.trend', { year, asOf: today, since: null });
    expect(trend.runs.map(({ day }) => day)).toEqual([today]);
    const db = new Database(core.databasePath, { readonly: true });
    expect(db.prepare('SELECT DISTINCT since FROM finding_run_entry').pluck().all()).toEqual([long]);
    expect(
      db
        .prepare('SELECT count(*) FROM finding WHERE id NOT IN (SELECT finding_id FROM finding_run_entry)')
        .pluck()
        .get(),
    ).toBe(0);
    db.close();
  });
});
