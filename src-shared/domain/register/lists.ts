/** Closed lists of the register workbook. Source: docs/spec/interfaces.md §1; values stay as officials write them. */
export const agreementForms = [
  'KB',
  'PKS',
  'KONTRAK',
  'NK',
  'RK',
  'PK',
  'NASKAH_LN',
  'ADENDUM',
  'LAIN',
] as const;
export const cooperationKinds = [
  'KSDD_WAJIB',
  'KSDD_SUKARELA',
  'KSDPK',
  'SINERGI',
  'KSDPL',
  'KSDLL',
] as const;
export const partyTypes = [
  'PEMDA',
  'KEMENTERIAN_LEMBAGA',
  'BADAN_USAHA',
  'PERGURUAN_TINGGI',
  'ORMAS',
  'PERSEORANGAN',
  'PEMDA_LN',
  'LEMBAGA_LN',
  'LAIN',
] as const;
export const obligationNatures = [
  'BELANJA',
  'PENDAPATAN',
  'BANTUAN_KEUANGAN',
  'BARANG_JASA',
  'TANPA_BIAYA',
] as const;
export const payers = [
  'APBD_SENDIRI',
  'APBD_MITRA',
  'APBD_PROVINSI',
  'APBN',
  'PIHAK_KETIGA',
  'BLUD',
  'HIBAH',
  'BERSAMA',
] as const;
export const problemCauses = ['KEWENANGAN', 'ANGGARAN', 'DOKUMEN', 'SDM', 'MITRA', 'LAIN'] as const;
export const followUpStates = ['BELUM', 'BERJALAN', 'SELESAI'] as const;
export const agreementStates = [
  'PEMETAAN',
  'PENAWARAN',
  'PEMBAHASAN',
  'KB_DITANDATANGANI',
  'PERSETUJUAN_DPRD',
  'PENYUSUNAN_PKS',
  'PKS_DITANDATANGANI',
  'PELAKSANAAN',
  'SELESAI',
  'BERAKHIR',
  'DIPERPANJANG',
  'DIUBAH',
  'DIHENTIKAN',
  'DICABUT',
  'TIDAK_DILANJUTKAN',
] as const;
export const exceptionGrounds = ['DARURAT', 'PSN', 'TUGAS_PEMBANTUAN'] as const;
export const clauses = ['HAK_KEWAJIBAN', 'JANGKA_WAKTU', 'PERSELISIHAN', 'SANKSI'] as const;
export const yesNo = ['Ya', 'Tidak'] as const;
export const reportTypes = ['KSD', 'LUAR_NEGERI', 'LKPJ', 'LPPD'] as const;
export const reportPeriods = ['S1', 'S2', 'TAHUNAN'] as const;
export const authorityLevels = ['KABKOTA', 'PROVINSI', 'PUSAT'] as const;

export type AgreementForm = (typeof agreementForms)[number];
export type CooperationKind = (typeof cooperationKinds)[number];
export type ObligationNature = (typeof obligationNatures)[number];
export type Payer = (typeof payers)[number];
export type ProblemCause = (typeof problemCauses)[number];

/** Every closed list by name, as the field table names them. */
export const closedLists = {
  agreementForms,
  cooperationKinds,
  partyTypes,
  obligationNatures,
  payers,
  problemCauses,
  followUpStates,
  agreementStates,
  exceptionGrounds,
  clauses,
  yesNo,
  reportTypes,
  reportPeriods,
  authorityLevels,
} as const;
export type ClosedListName = keyof typeof closedLists;
