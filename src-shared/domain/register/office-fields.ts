import { field } from './field.ts';

/** Sheets about the office itself. Source: docs/spec/interfaces.md §1. */
export const tkksdMemberFields = {
  decreeNumber: field('Nomor SK', 'text'),
  decreeOn: field('Tanggal SK', 'date'),
  validFrom: field('Berlaku Mulai', 'date'),
  validUntil: field('Berlaku Sampai', 'date'),
  name: field('Nama', 'text'),
  position: field('Jabatan dalam Tim', 'text'),
  element: field('Unsur', 'text'),
} as const;

export const tkksdMeetingFields = {
  heldOn: field('Tanggal', 'date'),
  place: field('Tempat', 'text'),
  agenda: field('Agenda', 'text'),
  decisions: field('Keputusan', 'text'),
  leader: field('Pimpinan Rapat', 'text'),
  attendees: field('Peserta', 'text'),
} as const;

export const mappingFields = {
  year: field('Tahun', 'integer'),
  opdCode: field('Kode PD', 'opd'),
  opdName: field('Nama PD', 'text'),
  fieldCode: field('Kode Urusan', 'field'),
  need: field('Kebutuhan/Potensi', 'text'),
  cooperationForm: field('Bentuk Kerja Sama', 'text'),
  candidatePartner: field('Calon Mitra', 'text'),
  priority: field('Prioritas', 'text'),
  submittedOn: field('Tanggal Disampaikan', 'date'),
  agreementCode: field('Menjadi Naskah (Kode)', 'text'),
} as const;

export const sentReportFields = {
  reportType: field('Jenis', 'choice', 'reportTypes'),
  period: field('Periode', 'choice', 'reportPeriods'),
  year: field('Tahun', 'integer'),
  sentOn: field('Tanggal Dikirim', 'date'),
  letterNumber: field('Nomor Surat', 'text'),
} as const;

export const opdFields = {
  code: field('Kode PD', 'opd'),
  name: field('Nama PD', 'text'),
  abbreviation: field('Singkatan', 'text'),
  oldCode: field('Kode Lama', 'opd'),
  fromYear: field('Dari Tahun', 'integer'),
  toYear: field('Sampai Tahun', 'integer'),
} as const;

export const authorityFields = {
  fieldCode: field('Kode Urusan', 'field'),
  subField: field('Sub Urusan', 'text'),
  level: field('Tingkat', 'choice', 'authorityLevels'),
  basis: field('Dasar', 'text'),
} as const;

export const borderFields = {
  regionCode: field('Kode Wilayah', 'region'),
  neighbourCode: field('Kode Wilayah Berbatasan', 'region'),
  service: field('Layanan', 'text'),
} as const;

export const reportDueFields = {
  reportType: field('Jenis', 'choice', 'reportTypes'),
  period: field('Periode', 'choice', 'reportPeriods'),
  due: field('Batas', 'text'),
} as const;

export const codeReplacementFields = {
  oldCode: field('Kode Lama', 'planCode'),
  fromYear: field('Dari Tahun', 'integer'),
  newCode: field('Kode Baru', 'planCode'),
  reason: field('Alasan', 'text'),
} as const;

export const settingFields = {
  key: field('Kunci', 'text'),
  value: field('Nilai', 'text'),
} as const;
