import type { MissingInput, NotApplicableReason } from '../domain/gap/rule.ts';

/** What is missing for a rule, as the end of "Belum dapat diperiksa: …". Documents are named by `gapMessage`. */
export const missingWords: Readonly<Record<MissingInput, string>> = {
  form: 'bentuk naskah belum diisi',
  kind: 'jenis KSD belum diisi',
  amount: 'nilai belum diisi',
  signer: 'penanda tangan belum diisi',
  document: 'belum diimpor',
  realisation: 'realisasi belum diimpor',
  'sub-field': 'sub urusan belum diisi atau tidak ada dalam tabel kewenangan',
  account: 'baris anggaran yang terkait tidak memuat kode rekening',
  opd: 'Perangkat Daerah pelaksana belum diisi',
  'parent-form': 'bentuk naskah induknya belum diisi',
};

/** Why a rule does not apply, as the end of "Tidak berlaku: …". */
export const notApplicableWords: Readonly<Record<NotApplicableReason, string>> = {
  'other-form': 'tidak untuk bentuk naskah ini',
  'other-kind': 'tidak untuk jenis KSD ini',
  'not-signed': 'naskah belum ditandatangani',
  'not-in-force': 'naskah tidak berlaku pada tanggal evaluasi',
  inactive: 'naskah tidak berlaku pada tahun itu',
  ended: 'naskah sudah berakhir sebelum tahun itu',
  'no-term': 'tanggal mulai atau tanggal berakhir tidak diketahui',
  'no-limit': 'jenis ini tidak dibatasi jangka waktunya',
  'not-own': 'kewajiban pihak lain',
  'no-spending': 'kewajiban ini bukan belanja',
  'other-payer': 'biaya tidak ditanggung APBD sendiri',
  'no-cost': 'kewajiban ini tanpa nilai rupiah',
  'no-links': 'kewajiban belum terkait dengan sub kegiatan',
  'facilitation-only': 'hanya terkait dengan kegiatan fasilitasi',
  'earlier-rung': 'rantai sudah terputus pada dokumen sebelumnya',
  'no-line': 'sub kegiatan tidak ada dalam dokumen itu',
  enough: 'pagu cukup',
  'no-earlier-version': 'tidak ada versi sebelumnya',
  'no-decree': 'tidak ada SK TKKSD yang berlaku',
  'no-predecessor': 'naskah ini tidak melanjutkan naskah lain',
  'no-programme': 'program RPJMD untuk periode ini belum diisi',
  'old-programme': 'program yang tercatat hanya dari RPJMD sebelumnya',
  'not-given': 'data pembanding tidak tersedia pada kedua sisi',
  'no-target': 'target atau capaian tidak berupa angka',
  'not-due': 'belum waktunya',
  'other-year': 'tanggal evaluasi di luar tahun itu',
  'no-pagu': 'pagu nol',
  'no-transfer': 'kewajiban ini bukan bantuan keuangan',
  'no-revenue': 'kewajiban ini bukan pendapatan',
  'no-foreign': 'tidak ada kerja sama luar negeri pada tahun laporannya',
};
