import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GapRow } from '../../src-shared/contract/shapes.ts';
import { officeCore, testCore, type TestCore } from '../support/test-core.ts';

const page = { offset: 0, limit: 500 };

async function importList(core: TestCore, rows: readonly string[], regulation: string, fromYear: number) {
  const file = path.join(core.folder, 'daftar.csv');
  writeFileSync(file, ['Kode;Nama', ...rows].join('\n'));
  return core.get('nomenclature.import', {
    path: file,
    regulation,
    fromYear,
    importedOn: null,
    dryRun: false,
  });
}

async function resultsOf(core: TestCore, rule: string): Promise<readonly GapRow[]> {
  const answer = await core.get('gap.results', {
    year: 2026,
    asOf: '2026-07-15',
    ...page,
    statuses: ['TEMUAN', 'BELUM_DAPAT_DIPERIKSA'],
    severity: null,
    rule,
    opdCode: null,
    cause: null,
    agreementId: null,
    search: '',
  });
  return answer.rows;
}

describe('code lists', () => {
  it('are listed in the order in which they replace one another, browsed, searched and taken out', async () => {
    const core = await officeCore();
    await importList(core, ['1;Wajib', '1.02;Kesehatan'], '900.1-2850/2025', 2026);
    await importList(core, ['1;Wajib'], '900.1.15.5-3406/2024', 2025);
    const lists = await core.get('nomenclature.list', {});
    expect(lists.map(({ regulation, fromYear, codes }) => [regulation, fromYear, codes])).toEqual([
      ['900.1.15.5-3406/2024', 2025, 1],
      ['900.1-2850/2025', 2026, 2],
    ]);
    const id = lists[1]?.id ?? '';
    await importList(
      core,
      ['1.02.02.2.01.0010;Sepuluh', '1.02.02.2.01.9;Sembilan', 'X.XX.01;Penunjang'],
      '900.1-2850/2025',
      2026,
    );
    const found = async (search: string) =>
      (await core.get('nomenclature.codes', { id, search, ...page })).rows;
    expect((await found('')).map(({ code, level }) => [code, level])).toEqual([
      ['1', 'urusan'],
      ['1.02', 'bidang'],
      ['1.02.02.2.01.9', 'sub-kegiatan'],
      ['1.02.02.2.01.0010', 'sub-kegiatan'],
      ['X.XX.01', 'program'],
    ]);
    expect((await found('1.2.2')).map(({ name }) => name)).toEqual(['Sembilan', 'Sepuluh']);
    expect((await found('KESEHATAN')).map(({ code }) => code)).toEqual(['1.02']);
    expect(await core.get('nomenclature.remove', { id })).toEqual({ removedCodes: 5 });
    expect(await core.get('nomenclature.list', {})).toHaveLength(1);
    expect(await core.refusal('nomenclature.remove', { id })).toMatchObject({ code: 'record-missing' });
  });

  it('judge links and documents as soon as they are imported or taken out', async () => {
    const core = testCore();
    await core.get('app.loadSample', { seed: 1 });
    const [old] = await resultsOf(core, 'REN-07');
    expect(old?.message).toContain('1.04.03.2.03.0005');
    expect(old?.remedy).toBe('Ganti dengan 1.04.03.2.03.0002 Perbaikan Rumah Tidak Layak Huni.');
    expect((await resultsOf(core, 'DAT-02')).map(({ subject }) => subject)).toEqual(['1.04.05.2.01.0001']);
    const [, newest] = await core.get('nomenclature.list', {});
    await core.get('nomenclature.remove', { id: newest?.id ?? '' });
    expect(await resultsOf(core, 'REN-07')).toEqual([]);
    await importList(core, ['1;Wajib'], 'baru 1/2026', 2026);
    const { rows } = await core.get('record.list', { kind: 'budgetLink', ...page });
    const links = rows.filter(({ values }) => values['year'] === 2026);
    expect(await resultsOf(core, 'REN-07')).toHaveLength(links.length);
    const fresh = testCore({ databasePath: core.databasePath });
    expect(await resultsOf(core, 'DAT-02')).toEqual(await resultsOf(fresh, 'DAT-02'));
    expect(await resultsOf(core, 'REN-07')).toEqual(await resultsOf(fresh, 'REN-07'));
  });

  it('take an officer’s decision into the evaluation', async () => {
    const core = testCore();
    await core.get('app.loadSample', { seed: 1 });
    const values = {
      oldCode: '1.04.03.2.03.5',
      fromYear: 2026,
      newCode: '1.04.05.2.01.0002',
      reason: 'Rapat',
    };
    const saved = await core.get('record.save', {
      kind: 'codeReplacement',
      id: null,
      revision: null,
      values,
    });
    const [unknown] = await resultsOf(core, 'REN-07');
    expect(unknown?.evidence['replacement']).toBeNull();
    const changes = { newCode: '1.02.02.2.02.0001' };
    await core.get('record.save', {
      kind: 'codeReplacement',
      id: saved.id,
      revision: saved.revision,
      values: changes,
    });
    const [known] = await resultsOf(core, 'REN-07');
    expect(known?.evidence['replacement']).toMatchObject({ code: '1.02.02.2.02.0001', by: 'decision' });
    expect(await core.get('history.list', { id: saved.id })).toHaveLength(2);
  });
});
