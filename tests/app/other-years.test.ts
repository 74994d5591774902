import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCore, type TestCore } from '../support/test-core.ts';
import { workbookOf } from '../support/workbook-files.ts';

const asOf = '2026-07-15';

async function agreementIds(core: TestCore): Promise<readonly string[]> {
  const { rows } = await core.get('record.list', { kind: 'agreement', offset: 0, limit: 500 });
  return rows.map(({ id }) => id);
}

const chainsOf = async (core: TestCore, id: string, year: number) =>
  (await core.get('agreement.get', { id, year, asOf })).chains;

describe('the chain of an agreement in another year', () => {
  it('is what the whole evaluation of that year says, for every agreement of the sample', async () => {
    const core = testCore();
    await core.get('app.loadSample', { seed: 5 });
    const ids = await agreementIds(core);
    const whole = new Map<string, unknown>();
    const compared = { chains: 0 };
    for (const year of [2025, 2026, 2027]) {
      // The year on the screen is always evaluated whole.
      const own = testCore({ databasePath: core.databasePath });
      for (const id of ids)
        whole.set(
          `${id} ${year}`,
          (await chainsOf(own, id, year)).find((chain) => chain.year === year)?.rungs,
        );
      own.close();
    }
    for (const id of ids)
      for (const { year, rungs } of await chainsOf(core, id, 2026)) {
        if (!whole.has(`${id} ${year}`)) continue;
        expect([id, year, rungs]).toEqual([id, year, whole.get(`${id} ${year}`)]);
        if (year !== 2026) compared.chains += 1;
      }
    expect(compared.chains).toBeGreaterThan(20);
  }, 120_000);

  it('reads of a long document only what the agreement links to', async () => {
    const core = testCore();
    await core.get('app.loadSample', { seed: 5 });
    const [id] = await agreementIds(core);
    const before = await chainsOf(core, id ?? '', 2026);
    const headings = ['TAHUN', 'KODE SKPD', 'KODE SUB KEGIATAN', 'PAGU'];
    const rows = Array.from({ length: 2_000 }, (_, n) => [
      2027,
      '7.01.0.00.0.00.01.0000',
      `7.01.09.2.09.${String(n).padStart(4, '0')}`,
      n,
    ]);
    const file = path.join(core.folder, 'rkpd.xlsx');
    writeFileSync(file, workbookOf([headings, ...rows]));
    const request = { path: file, document: 'RKPD', year: 2027, endYear: 2027, label: 'MURNI' } as const;
    await core.get('plan.import', {
      ...request,
      ...{ effectiveOn: '2026-07-01', scope: 'opd', opdCode: '7.01.0.00.0.00.01.0000', importedOn: null },
      ...{ decimal: null, dryRun: false, acceptPartial: false },
    });
    expect((await chainsOf(core, id ?? '', 2026)).filter(({ year }) => year < 2027)).toEqual(
      before.filter(({ year }) => year < 2027),
    );
  });
});
