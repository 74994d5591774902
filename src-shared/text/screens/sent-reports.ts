/** The reports that were sent, and when which is due. */
export const sentReportWords = {
  tab: 'Terkirim',
  title: (before: string, year: string): string => `Kalender laporan ${before} dan ${year}`,
  hint: 'Batas waktu dari Kalender Laporan; laporan yang lewat batas menjadi temuan LAP-01 atau LAP-02.',
  columns: { report: 'Laporan', due: 'Batas', state: 'Keadaan', letter: 'Dikirim' },
  name: (type: string, period: string, year: string): string => `${type} ${period} ${year}`,
  states: {
    sent: 'Terkirim',
    late: 'Terlambat',
    open: 'Belum jatuh tempo',
    none: 'Tidak ada yang dilaporkan',
  },
  noDue: 'Tanpa batas',
  sentOn: (date: string): string => `tanggal ${date}`,
  noDate: 'Tanggal belum diisi',
  letter: (number: string): string => `Nomor ${number}`,
  record: 'Catat pengiriman',
  addOther: 'Catat laporan lain',
  formTitle: 'Laporan terkirim',
  trashText: 'Catatan pengiriman dipindahkan ke tempat sampah dan dapat dikembalikan.',
  emptyTitle: 'Kalender laporan kosong',
  emptyHint: 'Isi lembar Kalender Laporan dalam buku kerja, atau catat laporan yang sudah dikirim.',
} as const;
