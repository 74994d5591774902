import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestTerm } from '../../../src-shared/domain/register/duration.ts';
import { readNumberWords } from '../../../src-shared/domain/register/number-words.ts';
import { termReasons, type TermReason } from '../../../src-shared/domain/register/term-reasons.ts';

const signedOn = '2023-03-14';
const suggest = (text: string | null, startsOn: string | null = null, signed: string | null = signedOn) =>
  suggestTerm({ text, startsOn, signedOn: signed });

/** Text, start, end, sure, why; signed on 14 March 2023 and nothing else recorded. */
const terms: readonly (readonly [string, string | null, string | null, boolean, TermReason])[] = [
  ['5 (lima) tahun', null, '2028-03-13', true, 'length-from-signing'],
  ['Lima (5) Tahun', null, '2028-03-13', true, 'length-from-signing'],
  ['5 TAHUN', null, '2028-03-13', true, 'length-from-signing'],
  ['5tahun', null, '2028-03-13', true, 'length-from-signing'],
  ['5 (lima tahun)', null, '2028-03-13', true, 'length-from-signing'],
  ['5 thn', null, '2028-03-13', true, 'length-from-signing'],
  ['lima tahun', null, '2028-03-13', true, 'length-from-signing'],
  ['setahun', null, '2024-03-13', true, 'length-from-signing'],
  ['35 tahun', null, '2058-03-13', true, 'length-from-signing'],
  ['35 (tiga puluh lima) tahun', null, '2058-03-13', true, 'length-from-signing'],
  ['12 (dua belas) bulan', null, '2024-03-13', true, 'length-from-signing'],
  ['18 bulan', null, '2024-09-13', true, 'length-from-signing'],
  ['1 tahun 6 bulan', null, '2024-09-13', true, 'length-from-signing'],
  ['1,5 tahun', null, '2024-09-13', true, 'length-from-signing'],
  ['90 hari kalender', null, '2023-06-11', true, 'length-from-signing'],
  ['2 tahun sejak ditandatangani', '2023-03-14', '2025-03-13', true, 'length-from-signing'],
  [
    '3 (tiga) tahun terhitung sejak tanggal penandatanganan',
    '2023-03-14',
    '2026-03-13',
    true,
    'length-from-signing',
  ],
  ['5 tahun dan dapat diperpanjang', null, '2028-03-13', true, 'length-from-signing'],
  ['2 tahun mulai 1 Januari 2024', '2024-01-01', '2025-12-31', true, 'length-from-start'],
  ['1 Januari 2024 s.d. 31 Desember 2026', '2024-01-01', '2026-12-31', true, 'from-to'],
  ['01/01/2024 - 31/12/2026', '2024-01-01', '2026-12-31', true, 'from-to'],
  ['s.d. 31 Desember 2027', null, '2027-12-31', true, 'until-day'],
  ['5 tahun, berakhir 13 Maret 2028', null, '2028-03-13', true, 'until-day'],
  ['3 tahun kontrak dan akan diperbaharui kembali', null, '2026-03-13', false, 'length-renewed'],
  ['1 tahun, diperpanjang otomatis', null, '2024-03-13', false, 'length-renewed'],
  ['sesuai dengan ketentuan yang berlaku (3 tahun )', null, '2026-03-13', false, 'length-as-ruled'],
  ['5 (enam) tahun', null, '2028-03-13', false, 'length-contradictory'],
  ['3 - 5 tahun', null, '2028-03-13', false, 'length-range'],
  ['2 tahun untuk alat, 3 tahun untuk jasa', null, '2025-03-13', false, 'length-range'],
  ['Sampai dengan Tahun 2029', null, '2029-12-31', false, 'years-only'],
  ['Sampai dengan Tahun 2029.', null, '2029-12-31', false, 'years-only'],
  ['2021-2025', '2021-01-01', '2025-12-31', false, 'years-only'],
  ['s.d. Februari 2028', null, '2028-02-29', false, 'month-only'],
  ['satu tahun anggaran', '2023-01-01', '2023-12-31', false, 'fiscal-year'],
  ['TA 2024', '2024-01-01', '2024-12-31', false, 'fiscal-year'],
  ['31 Desember 2027', null, '2027-12-31', false, 'bare-day'],
  ['terlampir', null, null, false, 'attached'],
  ['Akan dibicarakan', null, null, false, 'to-be-agreed'],
  ['sesuai peraturan yang berlaku', null, null, false, 'as-ruled'],
  ['lima-limanya', null, null, false, 'unreadable'],
  ['0 tahun', null, null, false, 'unreadable'],
  ['-', null, null, false, 'blank'],
  ['', null, null, false, 'blank'],
];

describe('a term in words', () => {
  it.each(terms)('“%s” from %s to %s', (...term) => {
    const [text, start, end, isSure, why] = term;
    expect(suggest(text)).toEqual({ start, end, isOpenEnded: false, isSure, why });
  });

  it('counts from the recorded start where there is one', () => {
    expect(suggest('3 (tiga) tahun', '2025-01-01')).toMatchObject({
      start: null,
      end: '2027-12-31',
      why: 'length-from-start',
    });
    expect(suggest('1 tahun', '2024-02-29')).toMatchObject({ end: '2025-02-27' });
  });

  it('takes the next fiscal year where the signing comes late in the year', () => {
    expect(suggest('satu tahun anggaran', null, '2021-12-29')).toMatchObject({
      start: '2022-01-01',
      end: '2022-12-31',
      isSure: false,
    });
    expect(suggest('2 (dua) tahun anggaran', '2024-05-01')).toMatchObject({ start: null, end: '2025-12-31' });
  });

  it('knows terms without an end', () => {
    expect(suggest('Tanpa batas waktu')).toMatchObject({ isOpenEnded: true, end: null, isSure: true });
  });

  it('suggests no end without a day to count from, and says so', () => {
    expect(suggest('3 tahun', null, null)).toMatchObject({ end: null, isSure: false, why: 'no-start' });
    expect(suggest(null, '2025-01-01')).toMatchObject({ end: null, why: 'blank' });
  });

  it('is not sure of an end before the start', () => {
    expect(suggest('Sampai dengan 31 Desember 2020', '2025-01-01')).toMatchObject({
      isSure: false,
      why: 'end-before-start',
    });
  });

  it('never breaks, and is never sure of nothing', () => {
    const words = fc.constantFrom(
      '5',
      '(lima)',
      'tahun',
      's.d.',
      '2029',
      'Desember',
      '31',
      '(',
      ')',
      '-',
      'sejak',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = suggest(text);
        expect(termReasons).toContain(found.why);
        if (found.isSure) expect(found.end !== null || found.isOpenEnded).toBe(true);
        if (found.end !== null) expect(found.end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('numbers in words', () => {
  it.each([
    ['satu', 1],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['dua puluh', 20],
    ['tiga puluh lima', 35],
    ['sembilan puluh sembilan', 99],
    ['seratus dua puluh', 120],
    ['banyak', null],
    ['', null],
  ])('%s', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });
});
