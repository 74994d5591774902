import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fileTypesOf, reportNames } from '../../src-shared/domain/office/reports.ts';
import { officeCore, testCore, type TestCore } from '../support/test-core.ts';

const at = { year: 2026, asOf: '2026-07-15' };
const health = '1.02.0.00.0.00.01.0000';
const plain = { ...at, opdCode: null, paper: 'F4' } as const;

async function sampleCore(): Promise<TestCore> {
  const core = testCore();
  await core.get('app.loadSample', { seed: 1 });
  return core;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A PNG of one grey; checksums are not looked at by those who read its size. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(height * (width + 1), 90));
  const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), end]);
}

describe('reports by name', () => {
  it('are made, previewed and told, all of them', async () => {
    const core = await sampleCore();
    for (const name of reportNames) {
      const preview = await core.get('report.preview', { ...plain, name, opdCode: health });
      expect([name, preview.html.startsWith('<!doctype html>'), preview.title]).toEqual([
        ...[name, true, preview.title.toUpperCase()],
      ]);
      expect(preview.message).toContain(`*${preview.title}*`);
    }
  });

  it('are written to the files that make sense of them, and refused as others in a sentence', async () => {
    const core = await sampleCore();
    for (const name of reportNames)
      for (const type of ['xlsx', 'csv', 'html'] as const) {
        const file = path.join(core.folder, `${name}.${type}`);
        const request = { ...plain, name, opdCode: health, path: file };
        if (fileTypesOf(name).includes(type)) {
          await core.get('report.save', request);
          expect([name, type, readFileSync(file).length > 20]).toEqual([name, type, true]);
        } else
          expect(await core.refusal('report.save', request)).toMatchObject({
            ...{ code: 'report-not-as-file', name, wanted: `.${type}` },
          });
      }
  });

  it('need a perangkat daerah where they are about one', async () => {
    const core = await officeCore();
    expect(await core.refusal('report.preview', { ...plain, name: 'lembar-opd' })).toMatchObject({
      code: 'report-needs-opd',
    });
  });
});

describe('the workbook of a perangkat daerah', () => {
  async function openBook(core: TestCore): Promise<{ book: ExcelJS.Workbook; file: string }> {
    const file = path.join(core.folder, 'lembar.xlsx');
    await core.get('report.save', { ...plain, name: 'lembar-opd', opdCode: health, path: file });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    return { book, file };
  }
  const cellOf = (sheet: ExcelJS.Worksheet | undefined, column: string, row: number): ExcelJS.Cell => {
    const headings = (sheet?.getRow(1).values ?? []) as (string | undefined)[];
    const found = sheet?.getCell(row, headings.indexOf(column));
    if (found === undefined) throw new Error(`no column ${column}`);
    return found;
  };

  it('says first what to fill in, locks the keys without a password, offers the lists', async () => {
    const { book } = await openBook(await sampleCore());
    expect(book.worksheets[0]?.name).toBe('Petunjuk');
    expect(book.worksheets[0]?.getCell('A1').value).toBe('LEMBAR KERJA SAMA: DINAS KESEHATAN');
    const sheet = book.getWorksheet('Kewajiban');
    // Locked is what a cell of a protected sheet is where nothing is said of it.
    expect((cellOf(sheet, 'Kode Naskah', 2).protection as { locked?: boolean } | undefined)?.locked).not.toBe(
      false,
    );
    expect(cellOf(sheet, 'Capaian', 2).protection.locked).toBe(false);
    expect(sheet?.getColumn(1).protection).toMatchObject({ locked: false });
    const protection = (sheet as unknown as { sheetProtection: Record<string, unknown> }).sheetProtection;
    expect(protection['sheet']).toBe(true);
    expect(protection['hashValue']).toBeUndefined();
    expect(cellOf(sheet, 'Permasalahan', 2).dataValidation).toMatchObject({ type: 'list' });
    expect(cellOf(sheet, 'Kode Naskah', 2).numFmt).toBe('@');
  });

  it('comes back: only cells that were changed there are taken, changes of the office stay', async () => {
    const core = await sampleCore();
    const { book, file } = await openBook(core);
    const sheet = book.getWorksheet('Kewajiban');
    const code = cellOf(sheet, 'Kode Naskah', 2).text;
    const [year, no] = [Number(cellOf(sheet, 'Tahun', 2).value), Number(cellOf(sheet, 'No', 2).value)];
    cellOf(sheet, 'Capaian', 2).value = 'tujuh puluh';
    await book.xlsx.writeFile(file);

    const agreements = await core.get('record.list', { kind: 'agreement', offset: 0, limit: 500 });
    const agreementId = agreements.rows.find((row) => row.values['code'] === code)?.id;
    const find = async () => {
      const { rows } = await core.get('record.list', { kind: 'obligation', offset: 0, limit: 500 });
      return rows.find(
        ({ values }) =>
          values['agreementId'] === agreementId && values['year'] === year && values['no'] === no,
      );
    };
    const before = await find();
    if (before === undefined) throw new Error('no obligation');
    await core.get('record.save', {
      ...{ kind: 'obligation', id: before.id, revision: before.revision },
      values: { location: 'Long Bagun Ilir' },
    });
    const outcome = await core.get('register.import', {
      ...{ path: file, dryRun: false, acceptPartial: false, prefer: null },
    });
    expect(outcome).toMatchObject({ applied: true, created: 0, updated: 1, rejected: [] });
    expect(outcome.warnings).toEqual([]);
    expect((await find())?.values).toMatchObject({ achievement: 'tujuh puluh', location: 'Long Bagun Ilir' });
    expect((await core.get('record.list', { kind: 'agreement', offset: 0, limit: 500 })).total).toBe(
      agreements.total,
    );
  });
});

describe('headings of an office', () => {
  it('stand in the report, travel with the register, and go back to the program’s', async () => {
    const core = await sampleCore();
    await core.get('report.setHeadings', {
      name: 'daftar',
      headings: { kind: 'Jenis KSD', title: 'DAFTAR NASKAH {tahun}' },
    });
    const preview = await core.get('report.preview', { ...plain, name: 'daftar' });
    expect(preview.title).toBe('DAFTAR NASKAH 2026');
    expect(preview.html).toContain('Jenis KSD');

    const workbook = path.join(core.folder, 'register.xlsx');
    await core.get('register.export', { path: workbook, opdCode: null });
    const other = await officeCore();
    await other.get('register.import', {
      ...{ path: workbook, dryRun: false, acceptPartial: false, prefer: null },
    });
    const travelled = await other.get('report.headings', { name: 'daftar' });
    expect(travelled.find((row) => row.key === 'kind')).toEqual({
      ...{ key: 'kind', initial: 'Jenis', own: 'Jenis KSD' },
    });

    await core.get('report.setHeadings', { name: 'daftar', headings: { kind: '', title: '' } });
    expect((await core.get('report.headings', { name: 'daftar' })).every((row) => row.own === '')).toBe(true);
    expect((await core.get('report.preview', { ...plain, name: 'daftar' })).title).toBe(
      'DAFTAR KERJA SAMA DAERAH',
    );
  });

  it('are refused for a column that the report does not have', async () => {
    const core = await officeCore();
    expect(
      await core.refusal('report.setHeadings', { name: 'daftar', headings: { lain: 'x' } }),
    ).toMatchObject({ code: 'heading-unknown', key: 'lain' });
  });
});

describe('the emblem', () => {
  const keep = async (core: TestCore, bytes: Uint8Array) => {
    const file = path.join(core.folder, 'lambang.bin');
    writeFileSync(file, bytes);
    return core.ask('emblem.choose', { path: file });
  };

  it('stands in the letterhead of page and workbook until it is removed', async () => {
    const core = await officeCore();
    const bytes = png(60, 80);
    expect((await keep(core, bytes)).ok).toBe(true);
    const address = `data:image/png;base64,${bytes.toString('base64')}`;
    expect(await core.get('emblem.show', {})).toEqual({ dataUrl: address });
    expect((await core.get('report.preview', { ...plain, name: 'daftar' })).html).toContain(address);
    const file = path.join(core.folder, 'daftar.xlsx');
    await core.get('report.save', { ...plain, name: 'daftar', path: file });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.worksheets[0]?.getImages()).toHaveLength(1);
    await core.get('emblem.remove', {});
    expect(await core.get('emblem.show', {})).toEqual({ dataUrl: null });
  });

  it.each([
    ['a text under the name of a picture', Buffer.from('<svg onload="x()">'), 'not-a-picture'],
    ['a PNG that was cut off', png(60, 80).subarray(0, 60), 'damaged'],
    ['a picture of too many pixels', png(5000, 1), 'too-many-pixels'],
    ['a file of more than a megabyte', Buffer.concat([png(8, 8), Buffer.alloc(1_048_577)]), 'too-large'],
  ])('is not %s', async (_name, bytes, trouble) => {
    const core = await officeCore();
    const reply = await keep(core, bytes);
    expect(reply.ok ? null : reply.error).toMatchObject({ code: 'picture-unfit', trouble });
    expect(await core.get('emblem.show', {})).toEqual({ dataUrl: null });
  });
});

describe('the archive of reports', () => {
  const question = { name: 'pelaksanaan', ...plain, period: 'S1' } as const;
  const page = { offset: 0, limit: 50 };

  async function keepOne(core: TestCore): Promise<{ id: string; bytes: Uint8Array }> {
    const file = path.join(core.folder, 'laporan.csv');
    await core.get('report.save', { ...question, path: file });
    const bytes = readFileSync(file);
    const kept = await core.get('archive.keep', { ...question, path: file });
    expect(kept).toMatchObject({ sha256: sha256(bytes), sizeBytes: bytes.length });
    return { id: kept.id, bytes };
  }

  it('keeps what was written byte for byte, also when the file is changed later', async () => {
    const core = await sampleCore();
    const { id, bytes } = await keepOne(core);
    writeFileSync(path.join(core.folder, 'laporan.csv'), 'lain');
    const again = path.join(core.folder, 'lagi.csv');
    await core.get('archive.save', { id, path: again });
    expect(readFileSync(again).equals(Buffer.from(bytes))).toBe(true);
    const { total, rows } = await core.get('archive.list', page);
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      ...{ report: 'pelaksanaan', title: 'LAPORAN PELAKSANAAN KERJA SAMA DAERAH', year: 2026 },
      ...{ asOf: '2026-07-15', period: 'S1', fileName: 'laporan.csv', sentOn: null },
    });
  });

  it('marks a report as sent, and records it in the register once', async () => {
    const core = await sampleCore();
    const { id } = await keepOne(core);
    const dueBefore = await core.get('gap.results', {
      ...{ ...at, asOf: '2026-12-31', ...page, statuses: ['TEMUAN'], severity: null, rule: 'LAP-01' },
      ...{ opdCode: null, cause: null, agreementId: null, search: '' },
    });
    const sending = { id, reportType: 'KSD', period: 'S1', sentOn: '2026-07-20' } as const;
    await core.get('archive.markSent', { ...sending, letterNumber: '' });
    await core.get('archive.markSent', { ...sending, letterNumber: '100.3/7/2026' });
    const reports = await core.get('record.list', { kind: 'sentReport', ...page });
    const recorded = reports.rows.filter(
      ({ values }) => values['reportType'] === 'KSD' && values['year'] === 2026 && values['period'] === 'S1',
    );
    expect(recorded.map(({ values }) => [values['sentOn'], values['letterNumber']])).toEqual([
      ['2026-07-20', '100.3/7/2026'],
    ]);
    expect((await core.get('archive.list', page)).rows[0]).toMatchObject({
      ...{ sentType: 'KSD', sentPeriod: 'S1', sentOn: '2026-07-20', letterNumber: '100.3/7/2026' },
    });
    const dueAfter = await core.get('gap.results', {
      ...{ ...at, asOf: '2026-12-31', ...page, statuses: ['TEMUAN'], severity: null, rule: 'LAP-01' },
      ...{ opdCode: null, cause: null, agreementId: null, search: '' },
    });
    expect(dueAfter.total).toBe(dueBefore.total - 1);
  });

  it('refuses what it does not have, and files that are no report', async () => {
    const core = await officeCore();
    const nothing = { id: 'tidak-ada', path: path.join(core.folder, 'x.pdf') };
    expect(await core.refusal('archive.save', nothing)).toMatchObject({ code: 'archive-missing' });
    expect(
      await core.refusal('archive.keep', { ...question, path: path.join(core.folder, 'x.exe') }),
    ).toMatchObject({ code: 'output-type-unknown' });
    expect(
      await core.refusal('archive.keep', { ...question, path: path.join(core.folder, 'hilang.pdf') }),
    ).toMatchObject({ code: 'file-missing' });
  });
});
