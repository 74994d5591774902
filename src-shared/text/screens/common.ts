/** Words that several screens share. */
export const commonWords = {
  save: 'Simpan',
  cancel: 'Batal',
  close: 'Tutup',
  back: 'Kembali',
  edit: 'Ubah',
  remove: 'Buang',
  undo: 'Urungkan',
  add: 'Tambah',
  search: 'Cari',
  all: 'Semua',
  retry: 'Coba lagi',
  loading: 'Memuat…',
  empty: '–',
  unknown: 'Belum diketahui',
  open: 'Buka',
  nothingFound: 'Tidak ada yang cocok.',
  choose: 'Pilih…',
  required: 'Wajib diisi',
  details: 'Rincian',
  discard: 'Buang isian',
  clear: 'Kosongkan',
  actions: 'Tindakan',
  goOn: 'Lanjutkan',
  showInFolder: 'Tampilkan di folder',
  stop: 'Batalkan',
  year: 'Tahun',
  opd: 'Perangkat Daerah',
  rowsShown: (total: string): string => `${total} baris`,
  progress: (done: string, total: string | null): string =>
    total === null ? `${done} baris diproses` : `${done} dari ${total}`,
} as const;

/** The names of the file kinds in the file dialogs. */
export const fileKinds = {
  workbook: 'Buku kerja Excel',
  table: 'Tabel (Excel, ODS, CSV)',
  csv: 'CSV',
  pdf: 'PDF',
  picture: 'Gambar PNG atau JPEG',
  database: 'Cadangan Padu',
  calendar: 'Kalender (iCalendar)',
} as const;
