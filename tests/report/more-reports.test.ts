import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportDocument } from '../../src-shared/report/report-document.ts';
import { toMessage } from '../../src-shared/report/report-message.ts';
import type { ReportOptions } from '../../src-shared/report/report-input.ts';
import { onlyTable, reportInput, rowsOf, sampleReport } from '../support/report-input.ts';
import type { ReportName } from '../../src-shared/domain/office/reports.ts';
import {
  agreement,
  educationOpd,
  healthOpd,
  link,
  obligation,
  party,
  realisation,
  record,
  snapshot,
  tkksdMember,
  versionOf,
} from '../support/snapshot-builder.ts';

/*
 * A register small enough to add up by hand, on 15 July 2026:
 *
 *   KB-1   KSDD wajib, signed 2026-06-01, runs to 2031; nothing follows it (1 month old)
 *   KB-2   KSDD wajib, signed 2025-01-10, runs to 2030; PKS-2 follows it
 *   PKS-2  KSDD sukarela under KB-2, health, 2025 to 2027; obligation 500 million, DPA 300 million, TW I 40 million,
 *          TW II 60 million; target 100 orang, 80 reached in TW I, 90 at the end of the year
 *   PKS-3  KSDPK, education, signed 2024-02-01, ends 2026-09-30; no cost; target 10, nothing reached
 *   PKS-4  Sinergi, not signed
 */
const small = snapshot({
  stored: { 'kantor.ibukota': 'Ujoh Bilang', 'kantor.nama': 'Pemerintah Kabupaten Mahakam Ulu' },
  agreements: [
    agreement({
      ...{ code: 'KB-1', form: 'KB', kind: 'KSDD_WAJIB', title: 'Pembangunan perbatasan' },
      ...{
        signedOn: '2026-06-01',
        startsOn: '2026-06-01',
        endsOn: '2031-05-31',
        status: 'KB_DITANDATANGANI',
      },
      ...{ fieldCode: '1.03', rpjmdPrograms: null },
    }),
    agreement({
      ...{ code: 'KB-2', form: 'KB', kind: 'KSDD_WAJIB', title: 'Kesehatan perbatasan' },
      ...{ signedOn: '2025-01-10', startsOn: '2025-01-10', endsOn: '2030-01-09', status: 'PELAKSANAAN' },
      ...{ fieldCode: '1.02' },
    }),
    agreement({ code: 'PKS-2', parentId: 'KB-2', status: 'PELAKSANAAN', fieldCode: '1.02' }),
    agreement({
      ...{
        code: 'PKS-3',
        kind: 'KSDPK',
        title: 'Beasiswa',
        opdCode: educationOpd,
        opdName: 'Dinas Pendidikan',
      },
      ...{ signedOn: '2024-02-01', startsOn: '2024-02-01', endsOn: '2026-09-30', status: 'PELAKSANAAN' },
      ...{ fieldCode: '1.01' },
    }),
    agreement({
      ...{ code: 'PKS-4', kind: 'SINERGI', title: 'Rencana', signedOn: null, startsOn: null, endsOn: null },
      ...{ status: 'PEMBAHASAN', fieldCode: null, opdCode: null, opdName: null },
    }),
  ],
  parties: [
    party('KB-1'),
    party('KB-2'),
    party('PKS-2'),
    party('PKS-2', { position: 1, regionCode: '64.11', name: 'Kabupaten Mahakam Ulu' }),
    party('PKS-3', { partyType: 'PERGURUAN_TINGGI', regionCode: null, name: 'Universitas Mulawarman' }),
  ],
  obligations: [
    obligation('PKS-2', {
      ...{ target: '100', unit: 'orang', achievement: '90', problem: 'ANGGARAN', problemText: 'Pagu kurang' },
      ...{ followUp: 'Usulkan perubahan', followUpOwner: 'Kepala Dinas', followUpState: 'BERJALAN' },
    }),
    obligation('PKS-3', {
      ...{
        description: 'Beasiswa guru',
        target: '10',
        unit: 'guru',
        nature: 'TANPA_BIAYA',
        amountRupiah: null,
      },
      ...{ opdCode: educationOpd, payer: null },
    }),
  ],
  links: [link('PKS-2')],
  progress: [
    record('progress', {
      ...{ agreementId: 'PKS-2', year: 2026, obligationNo: 1, quarter: 1, achievement: '80' },
      ...{ physicalPercent: '45', problem: 'SDM', description: 'Tenaga kurang' },
    }),
    record('progress', { agreementId: 'PKS-2', year: 2026, obligationNo: 1, quarter: 3, achievement: '85' }),
  ],
  followUps: [
    record('followUp', {
      ...{ agreementId: 'PKS-2', year: 2026, description: 'Rapat TKKSD', state: 'SELESAI' },
    }),
    record('followUp', {
      ...{ agreementId: 'PKS-2', year: 2026, description: 'Adendum', state: 'BELUM', dueOn: '2026-10-01' },
    }),
  ],
  tkksdMembers: [
    tkksdMember({ name: 'A', position: 'Ketua', element: 'Sekretaris Daerah', validUntil: '2026-12-31' }),
    tkksdMember({ name: 'B', position: 'Sekretaris', element: 'Bagian Kerja Sama' }),
  ],
  mappings: [
    record('mapping', { year: 2026, opdCode: healthOpd, need: 'Rujukan', submittedOn: '2026-03-01' }),
  ],
  sentReports: [
    record('sentReport', { reportType: 'KSD', period: 'S1', year: 2026, sentOn: '2026-07-10' }),
    record('sentReport', { reportType: 'LKPJ', period: 'TAHUNAN', year: 2025, sentOn: '2026-03-10' }),
  ],
  plan: [versionOf('RKPD', 500_000_000), versionOf('DPA', 300_000_000)],
  realisation: [
    realisation(1, [{ realisedRupiah: 40_000_000 }]),
    realisation(2, [{ realisedRupiah: 60_000_000 }]),
  ],
});
const input = reportInput(small, {
  evaluations: [
    record('evaluation', {
      ...{ agreementId: 'PKS-2', year: 2026, goalFit: 'Sesuai', rating: '4', recommendation: 'Dilanjutkan' },
      ...{
        relevance: 'Tinggi',
        sustainability: 'Dapat dilanjutkan',
        advice: 'Tambah pagu',
        evidence: 'Foto',
      },
    }),
    record('evaluation', { agreementId: 'PKS-3', year: 2025, goalFit: 'Tahun lalu' }),
  ],
  meetings: [
    record('tkksdMeeting', { heldOn: '2026-02-10', agenda: 'Rencana' }),
    record('tkksdMeeting', { heldOn: '2026-05-20', agenda: 'Evaluasi' }),
    record('tkksdMeeting', { heldOn: '2026-08-01', agenda: 'Nanti' }),
    record('tkksdMeeting', { heldOn: '2025-08-01', agenda: 'Lalu' }),
  ],
});

const make = (name: ReportName, options: Partial<ReportOptions> = {}): ReportDocument =>
  sampleReport(name, input, null, options);
const rowsIn = (name: ReportName, options: Partial<ReportOptions> = {}) =>
  rowsOf(onlyTable(make(name, options)));
const rowAbout = (rows: readonly (readonly ReportCell[])[], code: string): readonly ReportCell[] => {
  const found = rows.find((row) => String(row[1]).split('\n').includes(code));
  if (found === undefined) throw new Error(`no row of ${code}`);
  return found;
};

describe('Pelaksanaan', () => {
  it('has the thirteen columns and one row for each signed agreement that ran in the year', () => {
    const table = onlyTable(make('pelaksanaan'));
    expect(table.columns).toHaveLength(13);
    expect(rowsOf(table).map((row) => String(row[1]).split('\n').at(-1))).toEqual([
      ...['KB-1', 'KB-2', 'PKS-2', 'PKS-3'],
    ]);
    expect(make('pelaksanaan').subtitles[0]).toBe('TAHUN 2026');
  });

  it('tells the year: achievement of the year, realisation of the latest quarter known', () => {
    const row = rowAbout(rowsIn('pelaksanaan', { period: 'TAHUNAN' }), 'PKS-2');
    expect(row[7]).toBe('Layanan kesehatan bergerak');
    expect(row[8]).toBe('90 dari 100 orang, fisik 45%');
    expect(row[9]).toBe(
      'Kewajiban Rp 500.000.000\nPagu DPA sub kegiatan terkait Rp 300.000.000\nRealisasi s.d. TW II Rp 60.000.000 (20,0%)',
    );
    expect(row[10]).toBe('1. Anggaran: Pagu kurang\n2. Sumber daya manusia: Tenaga kurang');
    expect(row[11]).toBe('1. Rapat TKKSD (Selesai)\n2. Usulkan perubahan (Kepala Dinas; Berjalan)');
    expect(row[12]).toBe('Adendum (1 Oktober 2026)');
  });

  it('tells the first semester by what was reported in it', () => {
    const report = make('pelaksanaan', { period: 'S1' });
    expect(report.subtitles[0]).toBe('SEMESTER I TAHUN 2026');
    const row = rowAbout(rowsOf(onlyTable(report)), 'PKS-2');
    expect(row[8]).toBe('80 dari 100 orang, fisik 45%');
  });

  it('leaves out of a semester what did not run in it', () => {
    const early = { ...small, asOf: '2027-01-15' };
    const late = agreement({ code: 'PKS-9', signedOn: '2026-08-01', startsOn: '2026-08-01' });
    const of = (period: 'S1' | 'S2'): boolean =>
      rowsOf(
        onlyTable(
          sampleReport(
            'pelaksanaan',
            reportInput({ ...early, agreements: [...small.agreements, late] }),
            null,
            {
              period,
            },
          ),
        ),
      ).some((row) => String(row[1]).includes('PKS-9'));
    expect([of('S1'), of('S2')]).toEqual([false, true]);
  });

  it('names the agreements that carry an umbrella out, and what costs nothing', () => {
    const rows = rowsIn('pelaksanaan');
    expect(rowAbout(rows, 'KB-2')[7]).toBe('Dilaksanakan melalui PKS-2.');
    expect(rowAbout(rows, 'KB-1')[7]).toBe('Belum ada perjanjian pelaksanaan.');
    expect(rowAbout(rows, 'PKS-3').slice(7, 10)).toEqual([
      'Beasiswa guru',
      'target 10 guru, belum dilaporkan',
      'Tanpa biaya',
    ]);
  });

  it('says that a document is missing instead of an amount', () => {
    const bare = reportInput({ ...small, plan: [], realisation: [] });
    const row = rowAbout(rowsOf(onlyTable(sampleReport('pelaksanaan', bare))), 'PKS-2');
    expect(row[9]).toBe('Kewajiban Rp 500.000.000\nPagu DPA: belum diimpor\nRealisasi: belum diimpor');
  });
});

describe('Evaluasi', () => {
  it('shows the criteria of the year, and who was not evaluated yet', () => {
    const rows = rowsIn('evaluasi');
    expect(rows.map((row) => String(row[1]).split('\n')[1])).toEqual(['PKS-2', 'PKS-3']);
    const [done, open] = rows;
    expect([done?.[2], done?.[12], done?.[15], done?.[16], done?.[17]]).toEqual([
      ...['Sesuai', 'Tinggi\nDapat dilanjutkan', '4', 'Dilanjutkan', 'Tambah pagu\nBukti: Foto'],
    ]);
    expect(open?.slice(2)).toEqual(['belum dievaluasi', ...Array<null>(15).fill(null)]);
    expect(make('evaluasi').summary).toEqual(['Dievaluasi: 1 dari 2 kerja sama', 'Nilai rata-rata: 4,0']);
  });
});

describe('Rekapitulasi', () => {
  const table = onlyTable(make('rekap'));
  const section = (heading: string) =>
    table.sections.find((one) => one.heading === heading)?.rows.map((row) => row.slice(1)) ?? [];

  it('has a column for each state that occurs, in the order of the list', () => {
    expect(table.columns.slice(2).map((column) => column.header.replaceAll('\u00ad', ''))).toEqual([
      ...['Pembahasan', 'KB ttd.', 'Pelaksanaan', 'Jumlah naskah', 'Berlaku 2026', 'Kewajiban 2026 (Rp)'],
    ]);
  });

  it('counts by kind, field, perangkat daerah, partner and year of signing', () => {
    expect(section('Menurut jenis kerja sama')).toEqual([
      ['KSDD wajib', 0, 1, 1, 2, 2, 0],
      ['KSDD sukarela', 0, 0, 1, 1, 1, 500_000_000],
      ['KSDPK', 0, 0, 1, 1, 1, 0],
      ['Sinergi', 1, 0, 0, 1, 0, 0],
    ]);
    expect(section('Menurut urusan').map(([name, ...counts]) => [name, counts.at(-3)])).toEqual([
      ['1.01 Pendidikan', 1],
      ['1.02 Kesehatan', 2],
      ['1.03 Pekerjaan Umum dan Penataan Ruang', 1],
      ['Urusan belum diisi', 1],
    ]);
    expect(section('Menurut Perangkat Daerah pelaksana').map((row) => [row[0], row.at(-3)])).toEqual([
      ['Dinas Kesehatan', 3],
      ['Dinas Pendidikan', 1],
      ['Perangkat Daerah belum diisi', 1],
    ]);
    expect(section('Menurut mitra').map((row) => [row[0], row.at(-3)])).toEqual([
      ['Kabupaten Kutai Barat', 3],
      ['Universitas Mulawarman', 1],
      ['Mitra belum diisi', 1],
    ]);
    expect(section('Menurut tahun penandatanganan').map((row) => [row[0], row.at(-3)])).toEqual([
      ...[
        ['2024', 2],
        ['2025', 1],
        ['2026', 1],
      ],
      ['Belum ditandatangani', 1],
    ]);
    expect(table.totals?.slice(2)).toEqual([1, 1, 3, 5, 4, 500_000_000]);
  });
});

describe('Akan berakhir', () => {
  it('lists what ends within six months of the day with its open targets', () => {
    const rows = rowsIn('akan-berakhir');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(1, 10)).toEqual([
      ...['Beasiswa\nPKS-3', 'KSDPK\nPerjanjian Kerja Sama', 'Universitas Mulawarman', 'Dinas Pendidikan'],
      ...['1 Februari 2024', '30 September 2026', 77, 'Beasiswa guru (belum ada capaian dari 10 guru)'],
      'Putuskan: perpanjang, ubah, atau akhiri.',
    ]);
    expect(rows[0]?.[10]).toBe('Kuning');
  });

  it('counts six months to the day, and names what already continues it', () => {
    const at = (endsOn: string): number =>
      rowsOf(
        onlyTable(
          sampleReport('akan-berakhir', reportInput({ ...small, agreements: [agreement({ endsOn })] })),
        ),
      ).length;
    expect([at('2026-07-14'), at('2026-07-15'), at('2027-01-15'), at('2027-01-16')]).toEqual([0, 1, 1, 0]);
    const renewed = {
      ...small,
      agreements: [
        ...small.agreements,
        agreement({ code: 'PKS-5', continuesId: 'PKS-3', startsOn: '2026-10-01', endsOn: '2029-09-30' }),
      ],
    };
    const row = rowAbout(rowsOf(onlyTable(sampleReport('akan-berakhir', reportInput(renewed)))), 'PKS-3');
    expect(row[9]).toBe('Sudah dilanjutkan dengan PKS-5');
  });

  it('says so where nothing ends', () => {
    const table = onlyTable(sampleReport('akan-berakhir', reportInput({ ...small, agreements: [] })));
    expect(table).toMatchObject({ totals: null, emptyText: expect.stringContaining('Tidak ada') as string });
  });
});

describe('KB tanpa PKS', () => {
  it('lists the KB that nothing follows, the oldest first, with how long it has waited', () => {
    const old = agreement({ code: 'KB-0', form: 'KB', signedOn: '2025-12-01', startsOn: '2025-12-01' });
    const rows = rowsOf(
      onlyTable(
        sampleReport('kb-tanpa-pks', reportInput({ ...small, agreements: [...small.agreements, old] })),
      ),
    );
    expect(rows.map((row) => [String(row[1]).split('\n').at(-1), row[6], row[8]])).toEqual([
      ['KB-0', 7, 'Merah\nLebih dari 6 bulan'],
      ['KB-1', 1, 'Belum 3 bulan'],
    ]);
    expect(rows[1]?.[9]).toBe('Susun PKS sebelum 1 September 2026.');
  });

  it('does not list a KB whose predecessor was followed', () => {
    const heir = agreement({ code: 'KB-3', form: 'KB', continuesId: 'KB-2', signedOn: '2026-01-01' });
    const rows = rowsOf(
      onlyTable(
        sampleReport('kb-tanpa-pks', reportInput({ ...small, agreements: [...small.agreements, heir] })),
      ),
    );
    expect(rows.map((row) => String(row[1]).split('\n').at(-1))).toEqual(['KB-1']);
  });
});

describe('TKKSD', () => {
  it('tells decree, chair, secretary, meetings, mapping and reports of the year', () => {
    const [row] = rowsIn('tkksd');
    expect(row).toEqual([
      ...[1, 'Kabupaten Mahakam Ulu', '100.3.3.2/12/2025\ntanggal 20 Januari 2025'],
      ...['… s.d. 31 Desember 2026', 'A\nSekretaris Daerah', 'B\nBagian Kerja Sama'],
      ...['2 kali\nterakhir 20 Mei 2026', '1 dari 2'],
      ...['Laporan kerja sama daerah Semester I, 10 Juli 2026', 'Berlaku'],
    ]);
  });

  it('says that no decree is recorded', () => {
    const [row] = rowsOf(onlyTable(sampleReport('tkksd', reportInput({ ...small, tkksdMembers: [] }))));
    expect([row?.[2], row?.[4], row?.[9]]).toEqual(['SK belum tercatat', 'belum tercatat', 'Belum ada SK']);
  });
});

describe('Bahan LKPJ', () => {
  const told = new Map(rowsIn('lkpj').map((row) => [String(row[1]), row.slice(2, 5)] as const));

  it.each([
    ['Naskah tercatat', ['naskah', 5, null]],
    ['Naskah yang berlaku', ['naskah', 4, null]],
    ['Naskah yang ditandatangani', ['naskah', 1, null]],
    ['Naskah yang berakhir', ['naskah', 1, null]],
    ['Kerja sama yang memerlukan APBD', ['kerja sama', 1, null]],
    ['Tercantum dalam RKPD/Renja', ['kerja sama', 1, 100]],
    ['Tercantum dalam RKA/APBD', ['kerja sama', 'belum dapat diperiksa', null]],
    ['Tercantum dan cukup dalam DPA', ['kerja sama', 0, 0]],
    ['Kewajiban yang memerlukan APBD', ['Rp', 500_000_000, null]],
    ['Pagu DPA sub kegiatan terkait', ['Rp', 300_000_000, null]],
    ['Realisasi sub kegiatan terkait', ['Rp', 60_000_000, 20]],
    ['Kewajiban sendiri', ['kewajiban', 2, null]],
    ['Target yang tercapai', ['kewajiban', 0, 0]],
    ['Kewajiban dengan permasalahan', ['kewajiban', 1, 50]],
    ['Laporan yang dikirim', ['', 1, null]],
  ])('%s', (name, cells) => {
    expect(told.get(name)).toEqual(cells);
  });

  it('counts follow-ups wherever they stand: one of three is done', () => {
    expect(told.get('Tindak lanjut selesai')?.[1]).toBe(1);
    expect(Number(told.get('Tindak lanjut selesai')?.[2])).toBeCloseTo(100 / 3);
  });

  it('says the same in sentences', () => {
    const [narrative] = make('lkpj').pages[0]?.after ?? [];
    const lines = narrative?.kind === 'paragraphs' ? narrative.lines : [];
    expect(lines[0]).toBe(
      'Pada Tahun 2026 Pemerintah Kabupaten Mahakam Ulu melaksanakan 4 naskah kerja sama daerah, terdiri atas 2 KSDD wajib, 1 KSDD sukarela dan 1 KSDPK. Sepanjang tahun tersebut ditandatangani 1 naskah.',
    );
    expect(lines[2]).toContain('RKA/APBD belum dapat diperiksa, dan DPA 0 dari 1 (0,0%)');
    expect(lines[3]).toBe('Permasalahan yang dicatat dalam pelaksanaan: anggaran (1).');
  });
});

describe('Lembar rapat evaluasi', () => {
  const [page] = make('lembar-evaluasi').pages;
  const tables = (page?.before ?? []).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

  it('stands on a page of its own: counts, chain, worst findings, causes, team, room to write', () => {
    expect(page?.table).toBeNull();
    expect(page?.before.map((block) => block.kind)).toEqual([
      ...['table', 'table', 'table', 'list', 'list', 'blank'],
    ]);
    expect(page?.counterSign?.position).toContain('Biro Pemerintahan');
  });

  it('counts the register and the chain', () => {
    const [figures, chain] = tables;
    expect(figures?.sections[0]?.rows.map((row) => row.slice(0, 4))).toEqual(
      expect.arrayContaining([
        ['Naskah berlaku 2026', 4, 'Nilai kewajiban (Rp)', 500_000_000],
        ['Memerlukan APBD', 1, 'Realisasi terkait (Rp)', 60_000_000],
      ]),
    );
    const rungs = chain?.sections[0]?.rows ?? [];
    expect(rungs.map((row) => row[0])).toEqual([
      ...['RPJMD', 'Renstra', 'RKPD/Renja', 'KUA-PPAS', 'RKA/APBD', 'DPA', 'Realisasi', 'Capaian'],
    ]);
    expect(rungs[5]?.slice(1, 3)).toEqual([0, 1]);
    expect(rungs[5]?.[6]).toBe(200_000_000);
  });

  it('names the worst findings with what can be done', () => {
    const worst = tables[2]?.sections[0]?.rows ?? [];
    expect(worst.length).toBeLessThanOrEqual(6);
    expect(worst.map((row) => row[0])).toContain('ANG-04');
    expect(worst.every((row) => row[0] === null || row[3] !== '')).toBe(true);
  });
});

describe('Surat pengantar', () => {
  const report = make('surat-pengantar', { period: 'S1', letterNumber: '100.3/7/2026' });
  const [page] = report.pages;

  it('goes to the governor through the Biro, with number, nature, attachment and subject', () => {
    expect(page?.letter?.references).toEqual([
      ['Nomor', '100.3/7/2026'],
      ['Sifat', 'Biasa'],
      ['Lampiran', '1 (satu) berkas'],
      ['Hal', 'Penyampaian Laporan Pelaksanaan Kerja Sama Daerah Semester I Tahun 2026'],
    ]);
    expect(page?.letter?.addressee).toEqual([
      ...['Kepada Yth.', 'Gubernur Kalimantan Timur'],
      'c.q. Kepala Biro Pemerintahan dan Otonomi Daerah Sekretariat Daerah Provinsi Kalimantan Timur',
      ...['di –', 'Samarinda'],
    ]);
    expect(page?.letter?.placeAndDate).toBe('Ujoh Bilang, 15 Juli 2026');
  });

  it('takes addressee and copies from the settings where they are set', () => {
    const own = reportInput(
      snapshot({
        stored: {
          ...{ 'surat.tujuan': 'Menteri Dalam Negeri', 'surat.cq': 'Dirjen Bina Adwil' },
          ...{ 'surat.tempat': 'Jakarta', 'surat.tembusan': 'Bupati (sebagai laporan); Arsip' },
        },
      }),
    );
    const letter = sampleReport('surat-pengantar', own).pages[0]?.letter;
    expect(letter?.addressee.slice(1)).toEqual([
      ...['Menteri Dalam Negeri', 'c.q. Dirjen Bina Adwil', 'di –', 'Jakarta'],
    ]);
    expect(letter?.copies).toEqual(['Bupati (sebagai laporan)', 'Arsip']);
  });

  it('tells the main figures', () => {
    const rows = page?.table?.sections[0]?.rows.map((row) => row[2]);
    expect(rows?.slice(0, 5)).toEqual([4, 1, 500_000_000, 300_000_000, 60_000_000]);
  });
});

describe('Berita acara', () => {
  it('is one for each perangkat daerah with differences, signed by both sides', () => {
    const report = make('berita-acara', { letterNumber: '12/BA/2026' });
    expect(report.subtitles).toEqual(['NOMOR: 12/BA/2026']);
    expect(report.pages.map((page) => page.counterSign?.position)).toEqual([
      'Kepala Dinas Kesehatan',
      'Kepala Dinas Pendidikan',
    ]);
    const [health] = report.pages;
    const opening = health?.before[0];
    expect(opening?.kind === 'paragraphs' ? opening.lines[0] : '').toBe(
      'Pada hari ini Rabu tanggal Lima Belas bulan Juli tahun Dua Ribu Dua Puluh Enam (15-07-2026), bertempat di Ujoh Bilang, kami yang bertanda tangan di bawah ini:',
    );
    const rows = health?.table === null || health?.table === undefined ? [] : rowsOf(health.table);
    const pks = rowAbout(rows, 'PKS-2');
    expect(pks[2]).toContain('Kewajiban 2026/1: Layanan kesehatan bergerak (Rp 500.000.000)');
    expect(pks[3]).toMatch(/ANG-04: .*Rp 200\.000\.000/);
    expect(pks.slice(4)).toEqual([null, null]);
  });

  it('takes the chosen agreements and the chosen perangkat daerah', () => {
    const chosen = make('berita-acara', { agreementIds: ['PKS-3'] });
    expect(chosen.pages).toHaveLength(1);
    const limited = sampleReport('berita-acara', input, educationOpd);
    expect(limited.pages.map((page) => page.name)).toEqual(['BA Dinas Pendidikan']);
  });
});

describe('Lembar OPD', () => {
  it('lists what a perangkat daerah owes this year, with room for what it has to add', () => {
    const rows = rowsOf(onlyTable(sampleReport('lembar-opd', input, healthOpd)));
    expect(rowAbout(rows, 'PKS-2').slice(2)).toEqual([
      ...['2026/1\nLayanan kesehatan bergerak', '100 orang', 500_000_000, '1.02.02.2.02.0012', '90 orang'],
      ...['Anggaran\nPagu kurang', 'Adendum\nRapat TKKSD\nUsulkan perubahan'],
      '1 Oktober 2026\nKepala Dinas',
    ]);
  });
});

describe('what an office makes its own', () => {
  it('puts its title and headings in the place of the program’s, with the year filled in', () => {
    const headings = new Map([
      ['pelaksanaan.title', 'LAPORAN SEMESTER'],
      ['pelaksanaan.activities', 'Kegiatan {tahun}'],
    ]);
    const report = sampleReport('pelaksanaan', reportInput(small, { headings }));
    expect(report.title).toBe('LAPORAN SEMESTER');
    expect(onlyTable(report).columns[7]?.header).toBe('Kegiatan 2026');
    expect(onlyTable(report).columns[8]?.header).toBe('Hasil/capaian');
  });

  it('writes a.n. once, also where the setting has it', () => {
    const own = snapshot({ stored: { 'penandatangan.atas-nama': 'a.n. Bupati Mahakam Ulu' } });
    expect(sampleReport('daftar', reportInput(own)).signOff.onBehalf).toBe('a.n. BUPATI MAHAKAM ULU');
  });

  it('is told as a message in a few lines', () => {
    const text = toMessage(make('matriks'));
    expect(text.split('\n').slice(0, 3)).toEqual([
      '*MATRIKS KETERPADUAN KERJA SAMA DENGAN PERENCANAAN DAN PENGANGGARAN*',
      'PEMERINTAH KABUPATEN MAHAKAM ULU',
      'TAHUN ANGGARAN 2026 · Keadaan per 15 Juli 2026',
    ]);
    expect(text).toContain('• Kewajiban yang memerlukan APBD: Rp 500.000.000');
    expect(text.length).toBeLessThan(700);
  });
});
