import { field } from './field.ts';

/** Sheets whose rows belong to an agreement. Source: docs/spec/interfaces.md §1. */
export const partyFields = {
  agreementId: field('Kode Naskah', 'agreement'),
  position: field('Urutan', 'integer'),
  partyType: field('Jenis Pihak', 'choice', 'partyTypes'),
  regionCode: field('Kode Wilayah', 'region'),
  name: field('Nama Pihak', 'text'),
  documentNumber: field('Nomor Naskah', 'text'),
  officialName: field('Nama Pejabat', 'text'),
  officialPosition: field('Jabatan', 'text'),
} as const;

export const obligationFields = {
  agreementId: field('Kode Naskah', 'agreement'),
  year: field('Tahun', 'integer'),
  no: field('No', 'integer'),
  party: field('Pihak', 'text'),
  description: field('Uraian', 'text'),
  target: field('Target', 'measure'),
  unit: field('Satuan', 'text'),
  amountRupiah: field('Nilai (Rp)', 'rupiah'),
  nature: field('Sifat', 'choice', 'obligationNatures'),
  payer: field('Ditanggung', 'choice', 'payers'),
  opdCode: field('Kode PD', 'opd'),
  opdName: field('Nama PD', 'text'),
  fundingSource: field('Sumber Dana', 'list'),
  location: field('Lokasi', 'text'),
  achievement: field('Capaian', 'measure'),
  problem: field('Permasalahan', 'choice', 'problemCauses'),
  problemText: field('Uraian Permasalahan', 'text'),
  followUp: field('Tindak Lanjut', 'text'),
  followUpOwner: field('Penanggung Jawab', 'text'),
  followUpDueOn: field('Batas Waktu', 'date'),
  followUpState: field('Status Tindak Lanjut', 'choice', 'followUpStates'),
} as const;

export const budgetLinkFields = {
  agreementId: field('Kode Naskah', 'agreement'),
  year: field('Tahun', 'integer'),
  obligationNo: field('No Kewajiban', 'integer'),
  subActivityCode: field('Kode Sub Kegiatan', 'subActivity'),
  opdCode: field('Kode PD', 'opd'),
  accountCode: field('Kode Rekening', 'account'),
  shareRupiah: field('Porsi (Rp)', 'rupiah'),
} as const;

export const progressFields = {
  agreementId: field('Kode Naskah', 'agreement'),
  year: field('Tahun', 'integer'),
  obligationNo: field('No Kewajiban', 'integer'),
  quarter: field('Triwulan', 'integer'),
  physicalPercent: field('Fisik (%)', 'measure'),
  achievement: field('Capaian', 'measure'),
  problem: field('Permasalahan', 'choice', 'problemCauses'),
  description: field('Uraian', 'text'),
} as const;

export const followUpFields = {
  agreementId: field('Kode Naskah', 'agreement'),
  year: field('Tahun', 'integer'),
  obligationNo: field('No Kewajiban', 'integer'),
  ruleId: field('Aturan', 'text'),
  description: field('Uraian', 'text'),
  owner: field('Penanggung Jawab', 'text'),
  dueOn: field('Batas Waktu', 'date'),
  state: field('Status', 'choice', 'followUpStates'),
} as const;

export const exceptionFields = {
  ruleId: field('Aturan', 'text'),
  agreementId: field('Kode Naskah', 'agreement'),
  year: field('Tahun', 'integer'),
  obligationNo: field('No Kewajiban', 'integer'),
  subject: field('Subjek', 'text'),
  reason: field('Alasan', 'text'),
  evidence: field('Bukti', 'text'),
  decidedOn: field('Tanggal', 'date'),
  decidedBy: field('Oleh', 'text'),
  validUntil: field('Berlaku Sampai', 'date'),
} as const;

export const notDuplicateFields = {
  agreementAId: field('Kode A', 'agreement'),
  agreementBId: field('Kode B', 'agreement'),
  reason: field('Alasan', 'text'),
} as const;

export const linkRefusalFields = {
  agreementId: field('Kode Naskah', 'agreement'),
  year: field('Tahun', 'integer'),
  obligationNo: field('No Kewajiban', 'integer'),
  subActivityCode: field('Kode Sub Kegiatan', 'subActivity'),
  opdCode: field('Kode PD', 'opd'),
  reason: field('Alasan', 'text'),
} as const;

export const evaluationFields = {
  agreementId: field('Kode Naskah', 'agreement'),
  year: field('Tahun', 'integer'),
  goalFit: field('Kesesuaian Tujuan', 'text'),
  timeliness: field('Ketepatan Waktu', 'text'),
  partnerContribution: field('Kontribusi Mitra', 'text'),
  coordination: field('Tingkat Koordinasi', 'text'),
  indicatorResult: field('Capaian Indikator', 'text'),
  impact: field('Dampak', 'text'),
  innovation: field('Inovasi/Manfaat', 'text'),
  completeness: field('Kelengkapan Dokumen', 'text'),
  reporting: field('Pelaporan Berkala', 'text'),
  obstacles: field('Kendala Administrasi', 'text'),
  relevance: field('Relevansi', 'text'),
  budgetFit: field('Kesesuaian Anggaran', 'text'),
  recommendation: field('Rekomendasi', 'text'),
  advice: field('Saran', 'text'),
  evidence: field('Bukti', 'text'),
  rating: field('Nilai', 'measure'),
  compliance: field('Kepatuhan Pelaksanaan', 'text'),
  realization: field('Keterlaksanaan', 'text'),
  sustainability: field('Keberlanjutan', 'text'),
} as const;
