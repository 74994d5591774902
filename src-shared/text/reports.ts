import type { Severity } from '../domain/gap/result.ts';
import type { RungState } from './screens/chain.ts';

/** Words inside the reports; titles and column headings stand in `report-headings.ts`. */
export const daftarWords = {
  noKind: 'Jenis belum diisi',
  signed: (date: string): string => `ditandatangani ${date}`,
  unsigned: 'belum ditandatangani',
  until: 's.d.',
  openEnded: 'tanpa batas waktu',
  noDate: 'belum terisi',
  supporting: (names: string): string => `Pendukung: ${names}`,
  parent: (code: string): string => `Induk: ${code}`,
  continues: (code: string): string => `Melanjutkan: ${code}`,
  total: (count: number): string => `Jumlah: ${count} naskah`,
} as const;

export const matriksWords = {
  upTo: (quarter: string): string => `s.d. TW ${quarter}`,
  notImported: 'belum diimpor',
  absent: 'tidak ada',
  none: '–',
  noObligation: 'Kewajiban belum diisi',
  noPrograms: 'belum terkait',
  noOpd: 'Perangkat Daerah belum diisi',
  total: 'JUMLAH (tiap sub kegiatan dihitung sekali)',
  legend: (marks: string): string => `Arti tanda: ${marks}.`,
  brokenAt: (rung: string): string => `Terputus di ${rung}`,
  agreements: (count: number): string => `${count} kerja sama pelaksanaan berlaku tahun ini`,
  needed: (sum: string): string => `Kewajiban yang memerlukan APBD: ${sum}`,
  budgeted: (sum: string): string => `Pagu DPA sub kegiatan terkait: ${sum}`,
  spent: (sum: string): string => `Realisasi: ${sum}`,
} as const;

/** The mark of each state of a rung, readable without colour. */
export const rungMarks: Readonly<Record<RungState, string>> = {
  holds: '●',
  broken: '✕',
  'not-checkable': '?',
  'not-applicable': '–',
  excepted: '◆',
};

export const temuanWords = {
  year: (year: number): string => `tahun ${year}`,
  obligation: (no: number): string => `kewajiban ${no}`,
  office: 'Kelembagaan',
  section: (severity: Severity, count: number): string =>
    ({
      M: `MERAH – harus ditindaklanjuti (${count})`,
      K: `KUNING – perlu perhatian (${count})`,
      B: `BIRU – informasi dan kelengkapan (${count})`,
    })[severity],
  total: (count: number): string => `Jumlah: ${count} temuan`,
  none: 'Tidak ada temuan.',
} as const;

export const noteWords = {
  documents: 'Dokumen yang diperiksa',
  document: ({
    name,
    label,
    effective,
    scope,
    lines,
    pagu,
  }: Readonly<Record<'name' | 'label' | 'effective' | 'scope' | 'lines' | 'pagu', string>>): string =>
    `${name}, ${label}, berlaku ${effective} (${scope}, ${lines} baris, pagu ${pagu})`,
  brief: (list: string): string => `Dokumen yang diperiksa: ${list}.`,
  briefDocument: (name: string, label: string, effective: string): string =>
    `${name} ${label} (${effective})`,
  noDocuments: 'Belum ada dokumen perencanaan atau penganggaran yang diimpor untuk tahun ini.',
  region: 'seluruh daerah',
  opd: 'sebagian Perangkat Daerah',
  notCheckable: (count: number, rules: string): string =>
    count === 0 ? 'Belum dapat diperiksa: tidak ada.' : `Belum dapat diperiksa: ${count} hal (${rules}).`,
  exceptions: 'Pengecualian yang dicatat',
  exception: ({
    rule,
    agreement,
    reason,
    evidence,
    by,
    on,
  }: Readonly<Record<'rule' | 'agreement' | 'reason' | 'evidence' | 'by' | 'on', string>>): string =>
    `${rule} ${agreement}: ${reason}. Bukti: ${evidence}.${by === '' ? '' : ` Dicatat oleh ${by}${on === '' ? '' : `, ${on}`}.`}`,
} as const;

export const letterWords = {
  number: 'Nomor',
  nature: 'Sifat',
  attachment: 'Lampiran',
  subject: 'Hal',
  to: 'Kepada Yth.',
  at: 'di –',
  numberBlank: '…………………………',
  natureValue: 'Penting',
  attachmentValue: '-',
  subjectValue: (year: number): string =>
    `Permintaan data perencanaan dan penganggaran Tahun Anggaran ${year}`,
  opening: (year: number): string =>
    `Dalam rangka memastikan keterpaduan kerja sama daerah dengan dokumen perencanaan dan penganggaran Tahun Anggaran ${year}, bersama ini kami mohon bantuan Saudara menyampaikan salinan data berikut dalam bentuk berkas hasil ekspor SIPD-RI (.xlsx atau .csv), bukan hasil pindaian.`,
  closing:
    'Data dimaksud kiranya dapat kami terima paling lambat 7 (tujuh) hari kerja sejak surat ini diterima, melalui surat elektronik atau media penyimpanan. Data hanya digunakan untuk pemeriksaan keterpaduan kerja sama daerah.',
  thanks: 'Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.',
  formats: {
    RPJMD: 'Daftar program RPJMD per tahun',
    RENSTRA: 'Daftar sub kegiatan Renstra per tahun',
    RKPD: 'Rekap RKPD per sub kegiatan',
    RENJA: 'Laporan Renja',
    KUA_PPAS: 'Rekap KUA-PPAS per sub kegiatan',
    RKA: 'Rekap RKA per rekening',
    APBD: 'Penjabaran APBD per rekening',
    DPA: 'Rekap DPA per rekening',
    REALISASI: 'Penjabaran anggaran dan realisasi',
  },
  documents: {
    RPJMD: (period: string): string => `RPJMD ${period}`,
    RENSTRA: (period: string): string => `Renstra Perangkat Daerah ${period}`,
    RKPD: (year: string): string => `RKPD ${year}`,
    RENJA: (year: string): string => `Renja Perangkat Daerah ${year}`,
    KUA_PPAS: (year: string): string => `KUA-PPAS ${year}`,
    RKA: (year: string): string => `RKA-SKPD ${year}`,
    APBD: (year: string): string => `APBD ${year}`,
    DPA: (year: string): string => `DPA-SKPD ${year}`,
    REALISASI: (year: string): string => `Realisasi anggaran ${year}`,
  },
  neverImported: 'belum diterima',
  onlySome: (count: number): string => `baru diterima dari ${count} Perangkat Daerah`,
  quarterMissing: (quarter: string): string => `sampai dengan triwulan ${quarter} belum diterima`,
  outdated: (label: string, date: string): string =>
    `versi terakhir yang diterima ${label} (${date}); mohon versi terbaru bila ada`,
  complete: 'Semua dokumen tahun ini sudah diterima. Tidak ada data yang perlu diminta.',
  asked: (name: string, count: number): string => `${name}: ${count} dokumen diminta`,
  planningOffice: 'Kepala Bappeda',
  financeOffice: 'Kepala BPKAD',
  head: (name: string): string =>
    /^(Sekretariat Daerah)$/i.test(name) ? 'Sekretaris Daerah' : `Kepala ${name}`,
} as const;

export const pageWords = {
  year: (year: number): string => `TAHUN ANGGARAN ${year}`,
  period: (period: 'S1' | 'S2' | 'TAHUNAN', year: number): string =>
    ({ S1: `SEMESTER I TAHUN ${year}`, S2: `SEMESTER II TAHUN ${year}`, TAHUNAN: `TAHUN ${year}` })[period],
  asOf: (date: string): string => `Keadaan per ${date}`,
  onlyOpd: (name: string): string => `PERANGKAT DAERAH: ${name.toUpperCase()}`,
  printed: (date: string): string => `Dicetak dari Padu per ${date}`,
  copies: 'Tembusan:',
  page: 'Halaman',
  pageOf: 'dari',
  blankName: '(……………………………………)',
  nip: (nip: string): string => `NIP ${nip}`,
} as const;

export const romanQuarter = ['', 'I', 'II', 'III', 'IV'] as const;

/** Headings of the columns that a CSV file has beside those of the table. */
export const csvWords = { page: 'Kepada', section: 'Kelompok' } as const;
