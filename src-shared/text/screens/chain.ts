/** The words of the chain (Rantai Keterpaduan). Source: docs/spec/gap-rules.md, the chain. */
export const rungWords = {
  RPJMD: { name: 'RPJMD', short: 'RPJMD' },
  RENSTRA: { name: 'Renstra', short: 'Renstra' },
  RKPD: { name: 'RKPD/Renja', short: 'RKPD' },
  KUA_PPAS: { name: 'KUA-PPAS', short: 'KUA' },
  APBD: { name: 'RKA/APBD', short: 'APBD' },
  DPA: { name: 'DPA', short: 'DPA' },
  REALISASI: { name: 'Realisasi', short: 'Real.' },
  CAPAIAN: { name: 'Capaian', short: 'Capai' },
} as const;

export type RungName = keyof typeof rungWords;

/** What the state of a rung is called. */
export const rungStateWords = {
  holds: 'terpenuhi',
  broken: 'terputus',
  'not-checkable': 'belum dapat diperiksa',
  'not-applicable': 'tidak berlaku',
  excepted: 'dikecualikan',
} as const;

export type RungState = keyof typeof rungStateWords;

export const chainWords = {
  title: 'Rantai Keterpaduan',
  legend: 'Arti tanda',
  lost: (rupiah: string): string => `hilang ${rupiah}`,
  rung: (name: string, state: string): string => `${name}: ${state}`,
  noData: 'Rantai belum dinilai untuk tahun ini',
} as const;

/** Severities and statuses of a finding. */
export const severityWords = {
  M: { name: 'Merah', meaning: 'harus ditindaklanjuti' },
  K: { name: 'Kuning', meaning: 'perlu perhatian' },
  B: { name: 'Biru', meaning: 'kelengkapan' },
} as const;

export const statusWords = {
  SESUAI: 'Sesuai',
  TEMUAN: 'Temuan',
  BELUM_DAPAT_DIPERIKSA: 'Belum dapat diperiksa',
  TIDAK_BERLAKU: 'Tidak berlaku',
  DIKECUALIKAN: 'Dikecualikan',
} as const;

export const causeWords: Readonly<Record<string, string>> = {
  kewenangan: 'Kewenangan',
  kelembagaan: 'Kelembagaan',
  dokumen: 'Dokumen',
  anggaran: 'Anggaran',
  waktu: 'Waktu',
  data: 'Data',
};
