import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../../src-shared/domain/own-list/clean-cell.ts';
import { readNumberAndDate } from '../../../src-shared/domain/own-list/number-and-date.ts';
import { toOwnCode } from '../../../src-shared/domain/own-list/own-code.ts';
import { readPartyKind } from '../../../src-shared/domain/own-list/party-kind.ts';
import { readPartyNames } from '../../../src-shared/domain/own-list/party-names.ts';
import { fromCapitals, withTwoWords } from '../../../src-shared/domain/own-list/tidy-title.ts';

describe('a number and a date in one cell', () => {
  it.each([
    ['134.4/2935/KS/XII/2021 tanggal 29 Desember 2021', '134.4/2935/KS/XII/2021', '2021-12-29', true],
    ['134/12/KS/2023, 14 Maret 2023', '134/12/KS/2023', '2023-03-14', true],
    ['660/7/PKS/2022 tgl. 02-08-2022', '660/7/PKS/2022', '2022-08-02', true],
    ['660/7/PKS/2022 / 2 Agustus 2022', '660/7/PKS/2022', '2022-08-02', true],
    ['550/21/2024; 5/8/2024', '550/21/2024', '2024-08-05', true],
    ['Nomor : 18 Tahun 2021\nTanggal 29 Desember 2021', '18 Tahun 2021', '2021-12-29', true],
    ['18 Tahun 2021\n134.4/2935/KS/XII/2021', '18 Tahun 2021; 134.4/2935/KS/XII/2021', null, true],
    ['470/3/2025', '470/3/2025', null, true],
    ['HK.08/2023', 'HK.08/2023', null, true],
    ['077/PKS/2023 (3 April 2023)', '077/PKS/2023', '2023-04-03', true],
    ['14 Maret 2023', null, '2023-03-14', true],
    ['21/8/2024', null, '2024-08-21', false],
    ['A/1/2020 1 Mei 2020 dan B/2/2020 2 Juni 2020', 'A/1/2020 dan B/2/2020', '2020-05-01', false],
    ['31 Februari 2023', '31 Februari 2023', null, true],
  ])('%s', (...row) => {
    const [text, number, date, isSure] = row;
    expect(readNumberAndDate(text)).toMatchObject({ number, date, isSure });
  });
});

describe('the parties in one cell', () => {
  it.each([
    ['Pemkab Paser dan PT Maju', ['Pemkab Paser', 'PT Maju']],
    ['Pemkab Kutai Barat, PT Tirta Jaya', ['Pemkab Kutai Barat', 'PT Tirta Jaya']],
    ['1. Pemkab Berau\n2. PT Karya', ['Pemkab Berau', 'PT Karya']],
    ['1. Pemkab Berau 2. PT Karya', ['Pemkab Berau', 'PT Karya']],
    ['Kabupaten Berau; PT Karya; Yayasan Bakti', ['Kabupaten Berau', 'PT Karya', 'Yayasan Bakti']],
    ['antara Pemerintah Kota Samarinda dengan Pemkab Berau', ['Pemerintah Kota Samarinda', 'Pemkab Berau']],
    ['Balai Besar Pengawas Obat dan Makanan', ['Balai Besar Pengawas Obat dan Makanan']],
    ['Dinas Pekerjaan Umum dan Penataan Ruang', ['Dinas Pekerjaan Umum dan Penataan Ruang']],
    ['Universitas Sungai Raya, Jl. Pelita 3, Samarinda', ['Universitas Sungai Raya']],
    ['PT Maju (Jalan Mawar 1)', ['PT Maju']],
    ['Perkumpulan\nPetani Hulu', ['Perkumpulan Petani Hulu']],
    ['RSUD', ['RSUD']],
  ])('%s', (text, names) => {
    expect(readPartyNames(text).names).toEqual(names);
  });

  it.each([
    ['Kab. Kutai Barat', 'PEMDA', '64.07'],
    ['Pemkab Kubar', 'PEMDA', '64.07'],
    ['Pemerintah Kabupaten Kutai Barat', 'PEMDA', '64.07'],
    ['Pemkot Samarinda', 'PEMDA', '64.72'],
    ['Pemerintah Provinsi Kalimantan Timur', 'PEMDA', '64'],
    ['Pemprov Kaltim', 'PEMDA', '64'],
    ['PT. Bumi Lestari', 'BADAN_USAHA', null],
    ['Bank Pembangunan Daerah', 'BADAN_USAHA', null],
    ['Universitas Negeri di Samarinda', 'PERGURUAN_TINGGI', null],
    ['Balai Besar POM', 'KEMENTERIAN_LEMBAGA', null],
    ['Yayasan Bakti', 'ORMAS', null],
    ['Pemkab Antah Berantah', 'PEMDA', null],
    ['RSUD', null, null],
    ['Budi', null, null],
  ])('%s is %s', (name, partyType, regionCode) => {
    expect(readPartyKind(name)).toEqual({ partyType, regionCode });
  });
});

describe('texts', () => {
  it.each([
    ['<p>Air&nbsp;bersih</p>', 'Air bersih', true],
    ['satu<br/>dua', 'satu\ndua', true],
    ['A &amp; B', 'A & B', true],
    ['harga < 5 dan > 3', 'harga < 5 dan > 3', false],
    ['  dua   spasi ', 'dua spasi', false],
    ['-', '', false],
    ["'0012", '0012', false],
  ])('%s', (raw, text, hadMarkup) => {
    expect(cleanCell(raw)).toMatchObject({ text, hadMarkup });
  });

  it.each([
    ['PENYELENGGARAAN TRI DHARMA PERGURUAN TINGGI', 'Penyelenggaraan Tri Dharma Perguruan Tinggi'],
    ['LAYANAN RSUD DAN BPJS DI KAMPUNG', 'Layanan RSUD dan BPJS di Kampung'],
    ['Sudah biasa', null],
    ['PKS', null],
  ])('%s out of capitals', (text, expected) => {
    expect(fromCapitals(text)).toBe(expected);
  });

  it.each([
    ['Kerjasama Pengelolaan', 'Kerja Sama Pengelolaan'],
    ['pengelolaan kerjasama', 'pengelolaan kerja sama'],
    ['Kerja sama pengelolaan', null],
  ])('%s in two words', (text, expected) => {
    expect(withTwoWords(text)).toBe(expected);
  });
});

describe('the code of a row without one', () => {
  it('hangs on the content alone', () => {
    expect(toOwnCode('pengelolaan sampah|660 7')).toBe(toOwnCode('pengelolaan sampah|660 7'));
    expect(toOwnCode('a')).toMatch(/^DAFTAR-[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('differs for contents that differ', () => {
    const contents = Array.from({ length: 20_000 }, (_, index) => `kerja sama nomor ${index}`);
    expect(new Set(contents.map(toOwnCode)).size).toBe(contents.length);
  });
});

describe('every reader of cells', () => {
  it('takes any text and loses no letters of a name', () => {
    const pieces = fc.constantFrom(
      'PT',
      'Pemkab',
      'dan',
      'Berau',
      ';',
      '\n',
      '1.',
      '&nbsp;',
      '<p>',
      'Jl.',
      '2021',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join(' ')),
        ),
        (text) => {
          const { text: clean } = cleanCell(text);
          expect(readPartyNames(clean).names.length).toBeGreaterThan(0);
          readNumberAndDate(clean);
          readPartyKind(clean);
          fromCapitals(clean);
        },
      ),
    );
  });
});
