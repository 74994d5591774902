import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { padu } from './run.ts';

async function sampleDb(): Promise<readonly string[]> {
  const db = path.join(tempFolder(), 'padu.db');
  await padu('sample', '--db', db, '--region', '64.11', '--seed', '3');
  return ['--db', db, '--year', '2026', '--as-of', '2026-07-15'];
}

interface Listed {
  readonly agreement: string;
  readonly linkedCodes: readonly string[];
  readonly suggestions: readonly {
    readonly code: string;
    readonly certainty: string;
    readonly because: string;
  }[];
}
const obligationsOf = (json: Record<string, unknown>): readonly Listed[] =>
  json['obligations'] as readonly Listed[];

describe('padu suggest', () => {
  it('links: lists obligations with at most so many suggestions, ids left out, and changes nothing', async () => {
    const at = await sampleDb();
    const run = await padu('suggest', 'links', ...at, '--limit', '2', '--json');
    expect(run.exit).toBe(0);
    expect(run.json()).toMatchObject({ region: '64.11', year: 2026, asOf: '2026-07-15' });
    const rows = obligationsOf(run.json());
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row.suggestions.length).toBeLessThanOrEqual(2);
      expect(row).not.toHaveProperty('obligationId');
      expect(row).not.toHaveProperty('agreementId');
    }
    expect((await padu('suggest', 'links', ...at, '--limit', '2', '--json')).stdout).toBe(run.stdout);
    const text = await padu('suggest', 'links', ...at);
    expect(text.stdout).toContain('kata yang sama');
  });

  it('links: one agreement by its Kode; an unknown Kode is refused', async () => {
    const at = await sampleDb();
    const all = obligationsOf((await padu('suggest', 'links', ...at, '--json')).json());
    const code = all[0]!.agreement;
    const own = obligationsOf((await padu('suggest', 'links', ...at, '--agreement', code, '--json')).json());
    expect(new Set(own.map((row) => row.agreement))).toEqual(new Set([code]));
    const unknown = await padu('suggest', 'links', ...at, '--agreement', 'TIDAK-ADA');
    expect(unknown.exit).toBe(1);
  });

  it('accept: a dry run links nothing, a run links what it announced, a second run finds nothing left', async () => {
    const at = await sampleDb();
    const before = obligationsOf((await padu('suggest', 'links', ...at, '--json')).json());
    const dry = (await padu('suggest', 'accept', ...at, '--min', 'lemah', '--dry-run', '--json')).json();
    expect(dry).toMatchObject({ applied: false, skipped: 0 });
    expect(Number(dry['linked'])).toBeGreaterThan(0);
    expect(obligationsOf((await padu('suggest', 'links', ...at, '--json')).json())).toEqual(before);
    const done = await padu('suggest', 'accept', ...at, '--min', 'lemah', '--json');
    expect(done.json()).toMatchObject({ applied: true, linked: dry['linked'] });
    const again = (await padu('suggest', 'accept', ...at, '--min', 'lemah', '--json')).json();
    expect(again).toMatchObject({ applied: true, linked: 0 });
  });

  it('accept: takes only what is at least so sure', async () => {
    const at = await sampleDb();
    const sure = obligationsOf(
      (await padu('suggest', 'accept', ...at, '--min', 'yakin', '--dry-run', '--json')).json(),
    );
    for (const row of sure) expect(row.suggestions[0]?.certainty).toBe('yakin');
  });

  it('ends with 2 where --min or --limit is none', async () => {
    const at = await sampleDb();
    expect((await padu('suggest', 'accept', ...at)).exit).toBe(2);
    expect((await padu('suggest', 'accept', ...at, '--min', 'pasti')).exit).toBe(2);
    expect((await padu('suggest', 'links', ...at, '--limit', '0')).exit).toBe(2);
    expect((await padu('suggest', 'links', ...at, '--limit', '11')).exit).toBe(2);
  });
});
