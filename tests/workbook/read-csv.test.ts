import { describe, expect, it } from 'vitest';
import { readTablesFromBytes } from '../../src-main/workbook/read-tables.ts';

async function rowsOf(bytes: Uint8Array | string, name = 'berkas.csv') {
  const read = await readTablesFromBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
  if (!read.ok) throw new Error(read.error.code);
  return read.value[0]?.rows;
}

const utf16 = (text: string, isLittle: boolean, hasMark: boolean): Uint8Array => {
  const bytes = Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

describe('a CSV file', () => {
  it.each([
    ['semicolon', 'Kode;Judul;Nilai\r\nN-1;Air, bersih;1.000,50\r\n'],
    ['comma', 'Kode,Judul,Nilai\nN-1,"Air, bersih","1.000,50"\n'],
    ['tab', 'Kode\tJudul\tNilai\nN-1\tAir, bersih\t1.000,50\n'],
    ['bar', 'Kode|Judul|Nilai\nN-1|Air, bersih|1.000,50\n'],
    ['separator told', 'sep=;\r\nKode;Judul;Nilai\r\nN-1;Air, bersih;1.000,50\r\n'],
  ])('parted by %s', async (_name, text) => {
    expect(await rowsOf(text)).toEqual([
      ['Kode', 'Judul', 'Nilai'],
      ['N-1', 'Air, bersih', '1.000,50'],
    ]);
  });

  const text = 'Kode;Judul\nN-1;Café “Mahakam” – é\nN-2;biasa\nN-3;biasa';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with its mark', utf16(text, true, true)],
    ['UTF-16 BE with its mark', utf16(text, false, true)],
    ['UTF-16 LE without', utf16(text, true, false)],
    [
      'Windows-1252',
      Buffer.from(text.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96'), 'latin1'),
    ],
  ])('in %s', async (_name, bytes) => {
    const rows = await rowsOf(bytes);
    expect(rows?.[0]).toEqual(['Kode', 'Judul']);
    expect(rows?.[1]).toEqual(['N-1', 'Café “Mahakam” – é']);
  });

  it('keeps the line breaks and quotes within a cell, and empty rows', async () => {
    expect(await rowsOf('a;b\n"baris\nbaru";"kata ""kutip"""\n\nc;d\n')).toEqual([
      ['a', 'b'],
      ['baris\nbaru', 'kata "kutip"'],
      [null],
      ['c', 'd'],
    ]);
  });

  it('takes the guarding apostrophe from texts that look like a formula, and no other', async () => {
    expect(await rowsOf("a;b;c;d\n'=1+1;'+62;'biasa;''-5\n")).toEqual([
      ['a', 'b', 'c', 'd'],
      ['=1+1', '+62', "'biasa", "''-5"],
    ]);
  });

  it('is the sheet of its own name', async () => {
    const read = await readTablesFromBytes(Buffer.from('a;b\n1;2'), '/x/dpa-2026.csv');
    expect(read.ok && read.value.map(({ sheet }) => sheet)).toEqual(['dpa-2026']);
  });

  it('with nothing but empty lines is empty', async () => {
    expect(await readTablesFromBytes(Buffer.from('\r\n\r\n'), 'x.csv')).toMatchObject({
      ok: false,
      error: { code: 'file-empty' },
    });
  });
});
