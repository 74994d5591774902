import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { padu, paduProcess } from './run.ts';

const samples = path.resolve(import.meta.dirname, '../fixtures/samples');
const sample = (name: string): string => path.join(samples, name);

describe('exit statuses and streams', () => {
  it('ends with 2 for a command line that cannot be understood, and says so on stderr only', async () => {
    for (const args of [
      [
        'import',
        'plan',
        'x.xlsx',
        '--db',
        'x',
        '--document',
        'DPA',
        '--year',
        '2026',
        '--label',
        'PERGESERAN_1',
        '--effective',
        '2026-04-10',
      ],
      ['mengada-ada'],
      ['init', '--region', '64.11'],
      ['gaps', '--db', 'x', '--year', 'dua', '--as-of', '2026-07-15'],
      ['gaps', '--db', 'x', '--year', '2026', '--as-of', '2026-02-30'],
      ['init', '--db', 'x', '--region', '64.11', '--tidak-ada'],
    ]) {
      const run = await padu(...args);
      expect([args, run.exit, run.stdout]).toEqual([args, 2, '']);
      expect(run.stderr).toContain('Perintah keliru');
    }
  });

  it('ends with 1 and a sentence for a missing file, leaving nothing behind', async () => {
    const db = path.join(tempFolder(), 'padu.db');
    const run = await paduProcess('gaps', '--db', db, '--year', '2026', '--as-of', '2026-07-15', '--json');
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain(path.basename(db));
    expect(run.json()).toMatchObject({ error: { code: 'database-missing' } });
    expect(existsSync(db)).toBe(false);
  });

  it('ends with 3 where findings exist and --fail-on asks for it', async () => {
    const db = path.join(tempFolder(), 'padu.db');
    await padu('init', '--db', db, '--region', '64.11');
    const at = ['--db', db, '--year', '2026', '--as-of', '2026-07-15'];
    expect((await padu('gaps', ...at)).exit).toBe(0);
    const failing = await paduProcess('gaps', ...at, '--fail-on', 'M', '--json');
    expect(failing.exit).toBe(3);
    expect(failing.json()).toMatchObject({
      region: '64.11',
      year: 2026,
      asOf: '2026-07-15',
      summary: { TEMUAN: { M: 1 } },
    });
  });

  it('reads and writes settings', async () => {
    const db = path.join(tempFolder(), 'padu.db');
    await padu('init', '--db', db, '--region', '64.11');
    expect((await padu('settings', 'set', 'aturan.dok-02.bulan-merah', '9', '--db', db)).exit).toBe(0);
    expect((await padu('settings', 'get', 'aturan.dok-02.bulan-merah', '--db', db)).stdout).toBe('9\n');
    expect((await padu('settings', 'set', 'aturan.dok-02.bulan-merah', 'x', '--db', db)).exit).toBe(1);
  });

  it('backs up, restores into a new file and checks', async () => {
    const folder = tempFolder();
    const [db, copy, again] = ['a.db', 'salinan.db', 'b.db'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    await padu('sample', '--db', db, '--agreements', '12');
    expect((await padu('backup', '--db', db, '--out', copy)).exit).toBe(0);
    expect((await padu('backup', '--db', db, '--out', copy)).exit).toBe(1);
    expect((await padu('restore', copy, '--db', again)).exit).toBe(0);
    expect((await padu('restore', copy, '--db', again)).exit).toBe(1);
    const [before, after] = [
      await padu('check', '--db', db, '--json'),
      await padu('check', '--db', again, '--json'),
    ];
    expect(after.json()).toEqual(before.json());
    expect((await padu('doctor', '--db', db)).exit).toBe(0);
  });
});

describe('from the office’s files to the report', () => {
  it('imports every sample file to the rupiah and exports what imports again unchanged', async () => {
    const folder = tempFolder();
    const db = path.join(folder, 'padu.db');
    await padu('init', '--db', db, '--region', '64.11');
    const register = await padu('import', 'register', sample('register-64.11.xlsx'), '--db', db, '--json');
    // Naskah 32, Para Pihak 60, Kewajiban 47, Keterkaitan 49, TKKSD 4: the README of the sample files.
    expect(register.json()).toMatchObject({ applied: true, read: 192, created: 192, rejected: [] });
    const asText = await padu(
      'import',
      'register',
      sample('register-64.11-tanggal-teks.xlsx'),
      '--db',
      db,
      '--json',
    );
    expect(asText.json()).toMatchObject({ created: 0, updated: 0, unchanged: 192 });
    const plan = (file: string, document: string, label: string, effective: string) =>
      padu(
        'import',
        'plan',
        sample(file),
        '--db',
        db,
        '--document',
        document,
        '--year',
        '2026',
        '--label',
        label,
        '--effective',
        effective,
        '--json',
      );
    const expected = [
      ['rkpd-2026-format-a.xlsx', 'RKPD', 'MURNI', 139, 49_800_000_000],
      ['rkpd-2026-format-a.ods', 'RKPD', 'MURNI', 139, 49_800_000_000],
      ['renja-2026-format-f.xlsx', 'RENJA', 'MURNI', 10, 1_350_000_000],
      ['kua-ppas-2026-format-a-angka-teks.xlsx', 'KUA_PPAS', 'MURNI', 136, 38_975_000_000],
      ['dpa-2026-murni-format-a.xls', 'DPA', 'MURNI', 137, 39_450_000_000],
      ['dpa-2026-pergeseran-1-format-a.csv', 'DPA', 'PERGESERAN 1', 137, 34_300_000_000],
    ] as const;
    for (const [file, document, label, rows, pagu] of expected)
      expect([file, (await plan(file, document, label, '2026-01-05')).json()]).toMatchObject([
        file,
        { applied: true, read: rows, created: rows, rejected: [], pagu },
      ]);
    const realised = await padu(
      'import',
      'realization',
      sample('dpa-2026-realisasi-tw2-format-b.xlsx'),
      '--db',
      db,
      '--year',
      '2026',
      '--quarter',
      '2',
      '--json',
    );
    expect(realised.json()).toMatchObject({ applied: true, read: 137, realization: 3_641_666_655 });
    const out = path.join(folder, 'register.xlsx');
    expect((await padu('export', 'register', '--db', db, '--out', out)).exit).toBe(0);
    expect((await padu('import', 'register', out, '--db', db, '--json')).json()).toMatchObject({
      applied: true,
      created: 0,
      updated: 0,
      unchanged: 192,
    });
    const copy = path.join(folder, 'salinan.db');
    await padu('init', '--db', copy, '--region', '64.11');
    expect((await padu('import', 'register', out, '--db', copy, '--json')).json()).toMatchObject({
      created: 192,
      rejected: [],
    });
    const at = ['--year', '2026', '--as-of', '2026-07-15', '--rule', 'DOK-05', '--json'];
    const [first, second] = [await padu('gaps', '--db', db, ...at), await padu('gaps', '--db', copy, ...at)];
    expect(second.json()['results']).toEqual(first.json()['results']);
  }, 120_000);

  it('writes each report to each kind of file', async () => {
    const folder = tempFolder();
    const db = path.join(folder, 'padu.db');
    await padu('sample', '--db', db);
    for (const name of ['daftar', 'matriks', 'temuan', 'permintaan-data'])
      for (const type of ['xlsx', 'csv', 'html']) {
        const out = path.join(folder, `${name}.${type}`);
        const run = await padu(
          'report',
          name,
          '--db',
          db,
          '--year',
          '2027',
          '--as-of',
          '2026-07-15',
          '--out',
          out,
        );
        expect([name, type, run.exit, run.stderr]).toEqual([name, type, 0, '']);
        expect(readFileSync(out).length).toBeGreaterThan(30);
      }
    const wrong = await padu(
      'report',
      'daftar',
      '--db',
      db,
      '--year',
      '2026',
      '--as-of',
      '2026-07-15',
      '--out',
      path.join(folder, 'x.docx'),
    );
    expect(wrong.exit).toBe(1);
  }, 120_000);

  it('gives the same database for the same seed and another for another', async () => {
    const folder = tempFolder();
    const outs: string[] = [];
    for (const [name, seed] of [
      ['a', '5'],
      ['b', '5'],
      ['c', '6'],
    ] as const) {
      const db = path.join(folder, `${name}.db`);
      await padu('sample', '--db', db, '--seed', seed);
      outs.push(
        (await padu('gaps', '--db', db, '--year', '2026', '--as-of', '2026-07-15', '--all', '--json')).stdout,
      );
    }
    expect(outs[1]).toBe(outs[0]);
    expect(outs[2]).not.toBe(outs[0]);
  }, 60_000);
});

describe('bad input leaves the data as it was', () => {
  it('rows that are each in order, but whose sum no number holds exactly', async () => {
    const folder = tempFolder();
    const db = path.join(folder, 'padu.db');
    await padu('init', '--db', db, '--region', '64.11');
    const file = path.join(folder, 'dpa.csv');
    const row = (pagu: string): string =>
      `2026;1.02.0.00.0.00.01.0000;Dinas Kesehatan;1.02.02.2.01.0001;Layanan;${pagu}`;
    const rows = [
      'TAHUN;KODE SKPD;NAMA SKPD;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;PAGU',
      row('9007199254740991'),
      row('1'),
    ];
    writeFileSync(file, rows.join('\r\n'));
    const at = ['--document', 'DPA', '--year', '2026', '--label', 'MURNI', '--effective', '2026-01-01'];
    const run = await padu('import', 'plan', file, '--db', db, ...at, '--json');
    expect(run.exit).toBe(1);
    expect(run.json()).toMatchObject({ error: { code: 'sum-too-large' } });
    expect((await padu('check', '--db', db, '--json')).json()).toMatchObject({
      isSound: true,
      counts: { plan_line: 0 },
    });
  });

  it.each([
    ['an empty file', 'kosong.xlsx', ''],
    ['a text under the name of a workbook', 'catatan.xlsx', 'bukan buku kerja'],
    ['a picture', 'foto.png', '\u0089PNG\r\n\u001a\n'],
    ['half a workbook', 'rusak.xlsx', null],
  ])(
    '%s',
    async (_name, fileName, content) => {
      const folder = tempFolder();
      const db = path.join(folder, 'padu.db');
      await padu('init', '--db', db, '--region', '64.11');
      await padu('import', 'register', sample('register-64.11.xlsx'), '--db', db);
      const before = (await padu('check', '--db', db, '--json')).json();
      const file = path.join(folder, fileName);
      if (content === null)
        writeFileSync(file, readFileSync(sample('register-64.11.xlsx')).subarray(0, 9000));
      else writeFileSync(file, content, 'latin1');
      for (const args of [
        ['register', file],
        [
          'plan',
          file,
          '--document',
          'DPA',
          '--year',
          '2026',
          '--label',
          'MURNI',
          '--effective',
          '2026-01-05',
        ],
      ]) {
        const run = await padu('import', ...args, '--db', db, '--json');
        expect(run.exit).toBe(1);
        expect((run.json()['message'] as string).length).toBeGreaterThan(40);
      }
      expect((await padu('check', '--db', db, '--json')).json()).toEqual(before);
    },
    60_000,
  );
});
