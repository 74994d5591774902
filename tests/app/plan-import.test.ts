import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src-shared/contract/contract.ts';
import { officeCore } from '../support/test-core.ts';

const samples = path.resolve(import.meta.dirname, '../fixtures/samples');

const planRequest = (
  file: string,
  more: Partial<RequestOf<'plan.import'>> = {},
): RequestOf<'plan.import'> => ({
  path: path.resolve(samples, file),
  document: 'DPA',
  year: 2026,
  endYear: 2026,
  label: 'MURNI',
  effectiveOn: '2026-01-02',
  scope: null,
  opdCode: null,
  importedOn: null,
  decimal: null,
  dryRun: false,
  acceptPartial: false,
  ...more,
});

describe('a file imported again', () => {
  it('says once what it replaces and which date moves: as facts that the screen puts into words', async () => {
    const core = await officeCore();
    await core.get('plan.import', planRequest('dpa-2026-murni-format-a.xlsx'));
    const again = await core.get(
      'plan.import',
      planRequest('dpa-2026-murni-format-a.xlsx', { effectiveOn: '2026-01-05', dryRun: true }),
    );
    expect(again).toMatchObject({
      replaces: { fileName: 'dpa-2026-murni-format-a.xlsx', lines: 137, pagu: 39_450_000_000 },
      movedFrom: '2026-01-02',
      warnings: [],
    });
  });
});
