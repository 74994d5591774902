import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateGaps } from '../../src-shared/domain/gap/engine.ts';
import type { GapResult, RemedyCode } from '../../src-shared/domain/gap/result.ts';
import { ruleIds } from '../../src-shared/domain/gap/rule-ids.ts';
import type { GapSnapshot } from '../../src-shared/domain/gap/snapshot.ts';
import { findingSentences } from '../../src-shared/text/findings.ts';
import { remedySentences, remedyText } from '../../src-shared/text/remedies.ts';
import { gapMessage } from '../../src-shared/text/rules.ts';
import { anySnapshot } from '../support/random-register.ts';
import {
  agreement,
  exception,
  link,
  obligation,
  record,
  snapshot,
  tkksdMember,
  version,
  versionOf,
} from '../support/snapshot-builder.ts';
import { workedExample } from '../support/worked-example.ts';

const find = (input: GapSnapshot, ruleId: string, year = input.year): GapResult => {
  const found = evaluateGaps(input).results.find((result) => result.rule === ruleId && result.year === year);
  if (found === undefined) throw new Error(`no result of ${ruleId}`);
  return found;
};
const say = (input: GapSnapshot, ruleId: string, year = input.year): string =>
  gapMessage(find(input, ruleId, year));

describe('messages', () => {
  it('of the worked example name the facts', () => {
    const input = workedExample();
    expect(say(input, 'ANG-04')).toBe(
      'Pagu DPA 2026 Pergeseran 1 (10 April 2026) untuk kewajiban ini Rp 300.000.000, lebih kecil dari kewajiban Rp 500.000.000 (kurang Rp 200.000.000).',
    );
    expect(remedyText(find(input, 'ANG-04'))).toBe(
      'Usulkan tambahan Rp 200.000.000 dalam Perubahan APBD 2026.',
    );
    expect(say(input, 'ANG-05')).toBe(
      'Pagu DPA turun dari Rp 450.000.000 (Murni, 1 Januari 2026) menjadi Rp 300.000.000 (Pergeseran 1, 10 April 2026) sehingga di bawah kewajiban Rp 500.000.000.',
    );
    expect(say(input, 'REA-01')).toBe(
      'Sampai triwulan II, realisasi Rp 0 dari pagu Rp 300.000.000 (sub kegiatan 1.02.02.2.02.0012).',
    );
    expect(say(input, 'REN-06', 2027)).toBe(
      'Kewajiban tahun 2027 belum diisi, padahal naskah berlaku pada tahun itu.',
    );
    expect(remedyText(find(input, 'REN-06', 2027))).toMatch(/^Isi kewajiban tahun 2027/);
    expect(say(input, 'ANG-02')).toBe('Belum dapat diperiksa: RKA atau APBD 2026 belum diimpor.');
    expect(remedyText(find(input, 'ANG-02'))).toMatch(/^Impor RKA atau APBD 2026/);
    expect(say(input, 'KEL-01')).toBe('Sesuai: SK TKKSD tercatat.');
    expect(say(input, 'DOK-04')).toBe('Tidak berlaku: tidak untuk jenis KSD ini.');
    expect(remedyText(find(input, 'DOK-04'))).toBe('');
  });

  it('say in which document a sub kegiatan still stood and in which it does not', () => {
    const input = workedExample({ plan: [versionOf('RKPD', 500_000_000), version('KUA_PPAS', [])] });
    expect(say(input, 'ANG-01')).toBe(
      'Sub kegiatan 1.02.02.2.02.0012 ada di RKPD 2026 Murni (1 Januari 2026) sebesar Rp 500.000.000 tetapi tidak ada di KUA-PPAS 2026 Murni (1 Januari 2026). Nilai kewajibannya Rp 500.000.000.',
    );
    expect(say({ ...input, plan: [version('RKPD', [])] }, 'REN-01')).toMatch(
      /^Sub kegiatan 1\.02\.02\.2\.02\.0012 tidak ada di RKPD 2026/,
    );
    expect(say({ ...input, links: [] }, 'REN-01')).toMatch(
      /belum terkait dengan sub kegiatan mana pun dalam Renja\/RKPD 2026/,
    );
  });

  it('say what is missing where nothing can be checked', () => {
    const pks = agreement({ code: 'PKS-1', form: null, signer: null });
    const input = snapshot({ agreements: [pks], obligations: [obligation('PKS-1', { amountRupiah: null })] });
    expect(say(input, 'ANG-04')).toBe('Belum dapat diperiksa: nilai belum diisi.');
    expect(remedyText(find(input, 'ANG-04'))).toBe('Lengkapi data itu pada register.');
    expect(say(input, 'DOK-01')).toBe('Belum dapat diperiksa: bentuk naskah belum diisi.');
    const unknownRealisation = workedExample({ realisation: [] });
    expect(say(unknownRealisation, 'REA-01')).toBe('Belum dapat diperiksa: realisasi 2026 belum diimpor.');
    expect(remedyText(find(unknownRealisation, 'REA-01'))).toBe('Impor realisasi 2026.');
  });

  it('print an exception with reason and evidence', () => {
    const input = workedExample({
      exceptions: [
        exception({
          ruleId: 'ANG-04',
          agreementId: 'PKS-A',
          reason: 'Pergeseran kedua diusulkan',
          evidence: 'ND 12/2026',
        }),
      ],
    });
    expect(say(input, 'ANG-04')).toMatch(
      /kurang Rp 200\.000\.000\)\. Dikecualikan: Pergeseran kedua diusulkan \(bukti: ND 12\/2026\)\.$/,
    );
    const national = agreement({
      rpjmdPrograms: null,
      exceptionGround: 'PSN',
      exceptionEvidence: 'Perpres 12/2025',
    });
    expect(say(snapshot({ agreements: [national] }), 'DOK-10')).toBe(
      'Objek belum tercantum dalam dokumen perencanaan; dikecualikan karena program strategis nasional (bukti: Perpres 12/2025).',
    );
  });

  it('of two kinds of one rule say which', () => {
    const one = (values: Parameters<typeof agreement>[0], rest: Parameters<typeof snapshot>[0] = {}) =>
      snapshot({ agreements: [agreement({ code: 'PKS-1', ...values })], ...rest });
    expect(say(one({ isBurdening: 'Ya' }), 'DOK-03')).toMatch(/membebani masyarakat dan daerah/);
    const funded = one(
      { signedOn: '2026-03-01' },
      { obligations: [obligation('PKS-1')], links: [link('PKS-1')], plan: [versionOf('APBD', 0)] },
    );
    expect(say(funded, 'DOK-03')).toMatch(
      /biaya Rp 500\.000\.000 tahun 2026 belum ada dalam APBD 2026 Murni/,
    );
    expect(say(one({ parentId: 'KB-9' }, {}), 'DOK-01')).toMatch(
      /tidak terhubung dengan Kesepakatan Bersama/,
    );
    expect(say(one({ financingText: 'terlampir' }), 'DOK-08')).toMatch(/tertulis 'terlampir'/);
    expect(say(one({ financingText: null }), 'DOK-08')).toMatch(/tidak ditulis/);
    expect(say(one({ scan: null, hasSeal: null }), 'DOK-09')).toBe(
      'Pindaian naskah belum dilampirkan. Stempel belum tercatat lengkap.',
    );
    expect(say(one({ rpjmdPrograms: null, exceptionGround: 'PSN' }), 'DOK-10')).toMatch(/tanpa bukti/);
    expect(say(one({ startsOn: null, endsOn: null, durationText: '5 tahun' }), 'DOK-07')).toBe(
      "Tanggal mulai dan berakhir tidak terisi (tertulis: '5 tahun').",
    );
    expect(say(snapshot({ tkksdMembers: [tkksdMember({ validUntil: '2025-12-31' })] }), 'KEL-02')).toBe(
      'SK TKKSD nomor 100.3.3.2/12/2025 sudah berakhir pada 31 Desember 2025.',
    );
  });

  it('of the other rules name what was compared', () => {
    const pks = (values: Parameters<typeof agreement>[0], rest: Parameters<typeof snapshot>[0] = {}) =>
      snapshot({ agreements: [agreement({ code: 'PKS-1', ...values })], ...rest });
    const owes = (values: Parameters<typeof obligation>[1], rest: Parameters<typeof snapshot>[0] = {}) =>
      pks({}, { obligations: [obligation('PKS-1', values)], links: [link('PKS-1')], ...rest });
    const authority = [record('authority', { fieldCode: '3.29', subField: 'Minerba', level: 'PUSAT' })];
    expect(say(pks({ fieldCode: '3.29', subField: 'Minerba' }, { authority }), 'KEL-05')).toMatch(
      /kewenangan pemerintah pusat/,
    );
    const borders = [record('border', { regionCode: '64.11', neighbourCode: '64.07', service: null })];
    expect(say(snapshot({ borders }), 'KEL-07')).toMatch(/Kutai Barat, .* layanan lintas batas\.$/);
    expect(say(pks({ parentId: 'KB-9', form: 'RK' }), 'DOK-01')).toMatch(/tidak terhubung/);
    const underPks = snapshot({
      agreements: [
        agreement({ code: 'A', form: 'NK', parentId: null }),
        agreement({ code: 'B', parentId: 'C' }),
        agreement({ code: 'C', form: 'ADENDUM' }),
      ],
    });
    expect(
      gapMessage(
        evaluateGaps(underPks).results.find(
          ({ rule, agreement: code }) => rule === 'DOK-01' && code === 'B',
        )!,
      ),
    ).toMatch(/terhubung dengan C, yang bukan/);
    expect(say(owes({}, { plan: [version('RENSTRA', [])] }), 'REN-04')).toBe(
      'Sub kegiatan 1.02.02.2.02.0012 tidak ada dalam Renstra 2025 Murni (1 Januari 2025) Dinas Kesehatan.',
    );
    expect(say(owes({ target: '12', achievement: '11' }, { asOf: '2026-12-31' }), 'REA-03')).toBe(
      'Target tahun 2026 (12) tidak tercapai (11); tindak lanjut belum diisi.',
    );
    expect(say(owes({ target: '12' }, { asOf: '2027-12-01', year: 2027 }), 'WKT-01')).toMatch(
      /^Berakhir 31 Desember 2027 \(30 hari lagi\), 1 target belum selesai\.$/,
    );
    expect(say(pks({ endsOn: '2026-09-01' }), 'WKT-01')).toMatch(/kewajiban belum diisi sama sekali/);
    const spent = pks(
      { endsOn: '2025-06-30' },
      { obligations: [obligation('PKS-1')], links: [link('PKS-1')], plan: [versionOf('DPA', 7)] },
    );
    expect(say(spent, 'WKT-02')).toBe(
      'Sudah berakhir 30 Juni 2025, tetapi masih ada anggaran Rp 7 dalam DPA 2026 Murni (1 Januari 2026).',
    );
    expect(say(pks({ endsOn: '2026-06-30', status: 'PELAKSANAAN' }), 'WKT-02')).toMatch(
      /statusnya masih pelaksanaan/,
    );
    const twins = snapshot({ agreements: ['A', 'B'].map((code) => agreement({ code })) });
    expect(say(twins, 'DAT-01')).toBe('Kemungkinan ganda: A dan B (judul, mitra, dan tanggal mirip 100%).');
    const marked = {
      ...twins,
      notDuplicates: [record('notDuplicate', { agreementAId: 'A', agreementBId: 'B', reason: 'tahap dua' })],
    };
    expect(say(marked, 'DAT-01')).toMatch(/Ditandai bukan ganda: tahap dua\.$/);
    const calendar = [record('reportDue', { reportType: 'KSD', period: 'S1', due: '07-01' })];
    expect(say(snapshot({ reportCalendar: calendar }), 'LAP-01')).toMatch(
      /semester I 2026 belum tercatat dikirim \(batas 1 Juli 2026\)/,
    );
  });

  it('have a remedy in words for every code, with the sum that is lacking', () => {
    const result = find(workedExample(), 'ANG-04');
    const of = (remedy: RemedyCode) => remedyText({ ...result, remedy });
    expect(of('request-shift')).toBe('Ajukan pergeseran Rp 200.000.000 dalam anggaran 2026.');
    expect(remedyText({ ...result, remedy: 'request-shift', evidence: {} })).toBe(
      'Ajukan pergeseran anggaran 2026.',
    );
    expect(of('postpone')).toBe('Tunda ke 2027 dengan adendum; anggarkan 2027.');
    expect(of('propose-rkpd')).toBe('Usulkan tambahan Rp 200.000.000 ke rancangan Renja/RKPD 2026.');
    for (const remedy of Object.keys(remedySentences) as RemedyCode[])
      expect(of(remedy)).toMatch(/^[A-Z].*\.$/);
  });

  it('of a rule that only a newer program knows say at least which', () => {
    const result: GapResult = { ...find(workedExample(), 'ANG-04'), rule: 'XYZ-01' };
    expect(gapMessage(result)).toBe('Temuan XYZ-01 pada PKS-A.');
    expect(gapMessage({ ...result, status: 'SESUAI' })).toBe('Sesuai: XYZ-01.');
  });

  it('and remedies are whole Indonesian sentences for every result of any register', () => {
    fc.assert(
      fc.property(anySnapshot, (input) => {
        for (const result of evaluateGaps(input).results) {
          const message = gapMessage(result);
          expect(message).toMatch(/^['A-Z0-9].*\.$/s);
          expect(message.replace(/\(tidak diisi\)/g, '')).not.toMatch(/undefined|null|NaN|\[object/);
          expect(remedyText(result)).toMatch(result.remedy === null ? /^$/ : /\.$/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('exist for every rule of the catalogue, also for results without facts', () => {
    const bare = { ...find(workedExample(), 'ANG-04'), evidence: {} };
    for (const rule of ruleIds) expect(findingSentences[rule]).toBeTypeOf('function');
    for (const rule of ruleIds) expect(gapMessage({ ...bare, rule })).not.toMatch(/undefined|null|NaN/);
  });
});
