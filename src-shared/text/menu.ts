/** The menu entries of the window, in their order. */
export const menuWords = {
  agreements: 'Kerja Sama',
  plan: 'Perencanaan & Anggaran',
  gaps: 'Kesenjangan',
  reports: 'Laporan',
  settings: 'Pengaturan',
} as const;
