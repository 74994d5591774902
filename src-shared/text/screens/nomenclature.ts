import { formatNumber } from '../format.ts';

/** Code lists and decisions about codes, a part of Perencanaan & Anggaran. */
export const nomenclatureWords = {
  title: 'Nomenklatur',
  sub: 'Daftar kode resmi menurut peraturan dan tahun',
  import: 'Impor nomenklatur',
  regulation: 'Peraturan',
  fromYear: 'Berlaku mulai tahun',
  codes: 'Kode',
  importedOn: 'Diimpor',
  fileName: 'Berkas',
  inForce: (year: string): string => `Berlaku pada ${year}`,
  none: 'Belum ada nomenklatur. Tanpa daftar kode, kode yang sudah diganti tidak dapat dikenali; impor daftarnya di sini.',
  noneInForce: (year: string): string =>
    `Belum ada daftar yang berlaku pada ${year}: kode tahun itu belum dapat diperiksa.`,
  see: 'Lihat kode',
  remove: 'Hapus daftar ini',
  removeTitle: 'Hapus daftar kode ini?',
  removeText:
    'Kode tidak lagi diperiksa terhadap daftar ini. Register dan dokumen tidak berubah, dan berkasnya dapat diimpor kembali.',
  removed: (codes: number): string => `${formatNumber(codes)} kode dihapus.`,
  decisions: 'Padanan kode',
  decisionsHint:
    'Keputusan kantor tentang kode yang tidak ada lagi: kode mana yang menggantikannya, atau tanpa pengganti.',
  addDecision: 'Catat padanan',
  noDecisions: 'Belum ada padanan yang dicatat.',
  withoutCode: 'tanpa pengganti',
  decisionTitle: 'Padanan kode',
  importTitle: 'Impor nomenklatur',
  importSub:
    'Berkas dengan kolom Kode dan Nama: .xlsx, .xls, .ods, atau .csv. Baris yang baik disimpan, baris lain disebutkan.',
  facts: 'Tentang daftar',
  regulationHint: 'Nomor peraturan, misalnya 900.1-2850/2025.',
  fromYearHint: 'Tahun anggaran pertama yang memakai daftar ini.',
  moved: (year: number): string => `Daftar ini sebelumnya berlaku mulai tahun ${year}.`,
  apply: (codes: number): string => `Simpan ${formatNumber(codes)} kode baru`,
  applyNothing: 'Simpan tanggal impor',
  sample: 'Contoh kode baru',
  code: 'Kode',
  name: 'Nama',
  level: 'Tingkat',
  levels: {
    urusan: 'Urusan',
    bidang: 'Bidang urusan',
    program: 'Program',
    kegiatan: 'Kegiatan',
    'sub-kegiatan': 'Sub kegiatan',
  },
  found: (total: number): string => `${formatNumber(total)} kode`,
  search: 'Cari kode atau nama…',
  nothing: 'Tidak ada kode yang cocok',
  nothingHint: 'Ubah kata pencarian. Kode dapat diketik dengan atau tanpa nol di depan.',
  toPlan: 'Perencanaan & Anggaran',
  replacedBy: (year: string, code: string, name: string): string =>
    `Kode ini tidak ada dalam nomenklatur ${year}. Penggantinya ${code} ${name}.`,
  useReplacement: 'Pakai kode ini',
  unknownCode: (year: string): string =>
    `Kode ini tidak ada dalam nomenklatur ${year}, dan penggantinya belum diketahui.`,
  droppedCode: (year: string): string => `Kode ini diputuskan tanpa pengganti sejak nomenklatur ${year}.`,
  renamed: (name: string): string => `Nama kode ini sekarang: ${name}.`,
} as const;
