/** The menu entries of the window, in their order. */
export const menuWords = {
  agreements: 'Kerja Sama',
  mapping: 'Pemetaan',
  plan: 'Perencanaan & Anggaran',
  gaps: 'Kesenjangan',
  'follow-ups': 'Tindak Lanjut',
  tkksd: 'TKKSD',
  reports: 'Laporan',
  settings: 'Pengaturan',
} as const;
